// npm run docs: writes what documentation is made from the code: procedures as BPMN and pictures, error codes.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureInstalled, root } from './lib/install.mjs'

ensureInstalled()
const { bundleDocs } = await import('./lib/bundle.mjs')
const { documents } = await import(pathToFileURL(await bundleDocs()).href)
for (const [name, text] of Object.entries(documents())) {
  const file = join(root, 'docs', name)
  mkdirSync(join(file, '..'), { recursive: true })
  writeFileSync(file, text)
  console.log(`docs/${name}`)
}
