import { randomUUID } from 'node:crypto'
import type { Pool } from 'pg'

/** What listeners of `zhiheng_act` hear: several of these as one JSON array, read by `announcementsIn`. */
export interface Announcement {
  jurisdiction: string
  matter: string
  kind: string
  /** Last sequence of the matter after the append. */
  sequence: number
  /** The announcer that told it: whoever holds it knows already. */
  from?: string
}

export interface Announcer {
  readonly id: string
  /** Call after an append came back as appended. */
  announce(one: Announcement): void
  /** Sends what is waiting and ends the timer. */
  stop(): Promise<void>
}

/** PostgreSQL carries 8,000 bytes in a notification; one of ours has about 150. */
const TOGETHER = 40
/** Nobody need wait until a notification is on disk: it is gone with the server in any case. */
const text = `SELECT set_config('synchronous_commit', 'off', true), pg_notify('zhiheng_act', $1)`

/** What one notification of `zhiheng_act` tells. */
export const announcementsIn = (payload: string): Announcement[] => JSON.parse(payload)

/**
 * Tells listeners of appends in batches. NOTIFY inside an append takes a lock that all committing transactions of the
 * server share, which halves throughput under load; here one short transaction carries everything of the last
 * `everyMilliseconds`. What is lost when the process dies in between is a screen refresh, never an act.
 */
export function announcer(
  pool: Pool,
  {
    everyMilliseconds = 25,
    onError = () => {},
  }: { everyMilliseconds?: number; onError?: (error: unknown) => void } = {},
): Announcer {
  const id = randomUUID()
  let waiting: Announcement[] = []
  let timer: NodeJS.Timeout | undefined
  const send = async () => {
    clearTimeout(timer)
    timer = undefined
    if (waiting.length === 0) return
    const all = waiting
    waiting = []
    for (let i = 0; i < all.length; i += TOGETHER)
      await pool
        .query({ name: 'record-announce', text, values: [JSON.stringify(all.slice(i, i + TOGETHER))] })
        .catch(onError)
  }
  return {
    id,
    announce({ jurisdiction, matter, kind, sequence }) {
      waiting.push({ jurisdiction, matter, kind, sequence, from: id })
      timer ??= setTimeout(send, everyMilliseconds)
    },
    stop: send,
  }
}
