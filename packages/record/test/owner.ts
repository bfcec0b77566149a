/** A server process that the launcher tests kill: starts the bundled database, appends, and prints what was acknowledged. */
import { append, migrate, openPool, recordMigrations, startBundled } from '../src/index.ts'
import { draftOf, opening } from './drafts.ts'

const [dataDir = '', round = '0', mode = 'append'] = process.argv.slice(2)
try {
  const bundled = await startBundled({ dataDir })
  const owner = openPool(bundled.url, { role: 'owner', max: 1 })
  await migrate(owner, recordMigrations)
  console.log(JSON.stringify({ pid: bundled.pid, adopted: bundled.adopted, uid: process.getuid?.() }))
  if (mode === 'stop') {
    await owner.end()
    await bundled.stop()
    process.exit(0)
  }
  const app = openPool(bundled.url, { role: 'app', max: 4 })
  const work = async (line: number) => {
    for (let i = 0; ; i++) {
      const matter = `${round}-${line}-${i}`
      await append(app, opening(matter, { drafts: [draftOf(matter)] }))
      console.log(JSON.stringify({ matter }))
    }
  }
  await Promise.all([work(1), work(2), work(3), work(4)])
} catch (error) {
  console.log(JSON.stringify({ error: (error as Error).name, message: (error as Error).message }))
  process.exit(1)
}
