// node scripts/papers.mjs: writes the sample set of documents to docs/documents/; pictures too where pdftoppm is there.
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureInstalled, root } from './lib/install.mjs'

ensureInstalled()
const { bundle } = await import('./lib/bundle.mjs')
const file = join(root, 'dist', 'docs', 'papers.mjs')
await bundle('packages/documents/test/sample-set.ts', file)
const { sampleSet } = await import(pathToFileURL(file).href)
const folder = join(root, 'docs', 'documents')
mkdirSync(folder, { recursive: true })
for (const [name, bytes] of await sampleSet()) {
  writeFileSync(join(folder, name), bytes)
  console.log(`docs/documents/${name}`)
  if (!name.endsWith('.pdf') || name === 'book.pdf') continue
  const picture = join(folder, name.replace('.pdf', ''))
  try {
    execFileSync('pdftoppm', [
      '-r',
      '70',
      '-gray',
      '-png',
      '-f',
      '1',
      '-l',
      '1',
      '-singlefile',
      join(folder, name),
      picture,
    ])
  } catch {
    console.log('  no picture: pdftoppm is not installed')
  }
}
