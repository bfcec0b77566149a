import { buildBench, runBench } from '../bench/build.mjs'
import { ensureInstalled } from './lib/install.mjs'

ensureInstalled()
await buildBench()
process.exitCode = await runBench(process.argv.slice(2))
