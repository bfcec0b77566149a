// node scripts/penalty-papers.mjs [DIR]: writes bound files of made-up penalty cases, by default to docs/documents/penalty/.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureInstalled, root } from './lib/install.mjs'

ensureInstalled()
const { bundle } = await import('./lib/bundle.mjs')
const file = join(root, 'dist', 'docs', 'penalty-samples.mjs')
await bundle('scripts/penalty-samples.ts', file)
await import(pathToFileURL(file).href)
