import { mergeTallies } from '../matters/summary.ts'
import type { House } from '../routes/app.ts'

const MERGE_MS = 5_000
const SEAL_MS = 60_000

/** Work between requests: counters merged, new heads sealed. Several servers may run it: each step is safe alone. */
export function startJobs(house: House): () => void {
  const { office } = house
  const every = (ms: number, work: () => Promise<unknown>) => {
    let busy = false
    return setInterval(() => {
      if (busy) return
      busy = true
      work()
        .catch((error) => console.error(`job: ${(error as Error).message}`))
        .finally(() => {
          busy = false
        })
    }, ms)
  }
  const timers = [
    every(MERGE_MS, () => mergeTallies(office.db, office.jurisdiction)),
    every(MERGE_MS, () => office.db.query('SELECT sort_words_in()')),
    every(SEAL_MS, () => house.seal()),
  ]
  return () => timers.forEach(clearInterval)
}
