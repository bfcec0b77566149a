import type { Pool } from 'pg'
import { type AppendOutcome, type AppendRequest, append, outcomeOf, type Prepared, prepare, run } from './append.ts'

/** Takes appends one by one and writes those that meet together. */
export interface AppendQueue {
  /** Like `append`, and with the same errors. */
  append(request: AppendRequest): Promise<AppendOutcome>
}

interface Waiting extends Prepared {
  settle(outcome: AppendOutcome): void
  fail(error: unknown): void
}

/**
 * Openings that arrive while others are being written share the next statement, and with it one round trip and one
 * flush to disk; nobody waits for a timer. `flights` statements run at once, each with up to `most` matters. When a
 * statement fails, each of its requests is tried alone, so that one bad request never fails another.
 */
export function appendQueue(pool: Pool, { flights = 2, enough = 4, most = 32 } = {}): AppendQueue {
  let waiting: Waiting[] = []
  let flying = 0
  const start = () => {
    while (flying < flights && waiting.length) {
      const batch = take()
      flying++
      fly(pool, batch).finally(() => {
        flying--
        start()
      })
    }
  }
  /** The first in line and whoever may go with it: another matter, the same views. */
  const take = () => {
    const [first] = waiting as [Waiting]
    const matters = new Set<string>()
    const batch: Waiting[] = []
    const rest: Waiting[] = []
    for (const one of waiting) {
      const { jurisdiction, matter, kind } = one.request
      const key = `${jurisdiction} ${matter}`
      const fits = batch.length < most && kind === first.request.kind && !matters.has(key)
      ;(fits ? batch : rest).push(one)
      matters.add(key)
    }
    waiting = rest
    return batch
  }
  return {
    append(request) {
      if (request.expected > 0) return append(pool, request)
      return new Promise((settle, fail) => {
        waiting.push({ ...prepare(request), settle, fail })
        // A few are enough to set the database to work while the rest of this turn is prepared; fewer wait for its end.
        if (waiting.length >= enough) start()
        else setImmediate(start)
      })
    },
  }
}

async function fly(pool: Pool, batch: readonly Waiting[]) {
  try {
    const went = await run(pool, batch)
    for (const one of batch) outcomeOf(pool, one, went).then(one.settle, one.fail)
  } catch (error) {
    if (batch.length === 1) return batch[0]?.fail(error)
    for (const one of batch) await append(pool, one.request).then(one.settle, one.fail)
  }
}
