import type { Pool } from 'pg'

/** What listeners of `zhiheng_act` hear, as JSON. */
export interface Announcement {
  jurisdiction: string
  matter: string
  kind: string
  /** Last sequence of the matter after the append. */
  sequence: number
}

export interface Announcer {
  /** Call after `append(…, notify: false)` came back as appended. */
  announce(one: Announcement): void
  /** Sends what is waiting and ends the timer. */
  stop(): Promise<void>
}

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
  let waiting: string[] = []
  let timer: NodeJS.Timeout | undefined
  const send = async () => {
    clearTimeout(timer)
    timer = undefined
    if (waiting.length === 0) return
    const payloads = waiting
    waiting = []
    const text = `SELECT pg_notify('zhiheng_act', payload) FROM unnest($1::text[]) AS payload`
    await pool.query({ name: 'record-announce', text, values: [payloads] }).catch(onError)
  }
  return {
    announce({ jurisdiction, matter, kind, sequence }) {
      waiting.push(JSON.stringify({ jurisdiction, matter, kind, sequence }))
      timer ??= setTimeout(send, everyMilliseconds)
    },
    stop: send,
  }
}
