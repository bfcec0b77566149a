// npm start: installs, builds what is stale, then serves the demo office. Arguments go to `zhiheng serve`.
import { ensureInstalled } from './lib/install.mjs'

ensureInstalled()
const { buildWeb, bundleFile, bundleServer, serverIsStale, webIsStale } = await import('./lib/bundle.mjs')
if (serverIsStale()) await bundleServer()
if (webIsStale()) {
  console.log('Building the screens …')
  await buildWeb()
}
const given = process.argv.slice(2)
process.argv = [process.argv[0], bundleFile, 'serve', ...(given.includes('--empty') ? [] : ['--demo']), ...given]
await import(bundleFile)
