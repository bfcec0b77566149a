import { ensureInstalled } from './lib/install.mjs'

ensureInstalled()
const { buildWeb, bundleServer } = await import('./lib/bundle.mjs')
await Promise.all([bundleServer(), buildWeb()])
