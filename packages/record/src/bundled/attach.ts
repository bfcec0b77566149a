import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { AlreadyRunning, NoDatabase } from '../errors.ts'
import { probe } from '../store/pool.ts'
import { superuser } from './cluster.ts'
import { homeOf } from './home.ts'
import { pause } from './processes.ts'
import { runAsFor } from './run-as.ts'
import { type BundledOptions, type Database, startBundled } from './start.ts'

const waitMs = 10_000

/**
 * The bundled PostgreSQL of a data folder: started when nobody owns the folder, else the one its living owner runs,
 * which `stop` leaves alone.
 * @throws what `startBundled` throws; AlreadyRunning when the owner lives but its PostgreSQL does not answer.
 */
export async function startOrAttach(options: BundledOptions): Promise<Database> {
  try {
    return { ...(await startBundled(options)), bundled: true, attached: false }
  } catch (error) {
    if (!(error instanceof AlreadyRunning)) throw error
    return attach(options.dataDir, error)
  }
}

/** The owner may be starting at this moment: it gets ten seconds. */
async function attach(dataDir: string, owned: AlreadyRunning): Promise<Database> {
  for (const until = Date.now() + waitMs; ; await pause(200)) {
    try {
      const url = addressIn(homeOf(dataDir, runAsFor()))
      await probe(url)
      return { url, stop: async () => {}, adopted: false, bundled: true, attached: true }
    } catch (error) {
      const comes = error instanceof NoDatabase || (error as { code?: string }).code === 'ENOENT'
      if (!comes || Date.now() > until) throw Object.assign(owned, { cause: error })
    }
  }
}

/** Where a running PostgreSQL listens, by its own `postmaster.pid` (lines 4 and 5: port, socket folder). */
function addressIn(home: string): string {
  const lines = readFileSync(join(home, 'postgres', 'postmaster.pid'), 'utf8').split('\n')
  const password = readFileSync(join(home, 'postgres-password'), 'utf8')
  const [port, folder] = [Number(lines[3]), lines[4]?.trim()]
  return `postgresql://${superuser}:${password}@localhost:${port}/zhiheng${folder ? `?host=${encodeURIComponent(folder)}` : ''}`
}
