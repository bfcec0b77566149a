import type { Actor } from '@zhiheng/procedure'
import { announcementsIn } from '@zhiheng/record'
import pg from 'pg'
import { visibleTo } from './matters/access.ts'
import { withInstants } from './matters/list.ts'
import type { Office } from './matters/office.ts'
import { REGISTER_CHANNEL } from './registers/changes.ts'

export interface Listener {
  readonly viewer: Actor
  send(lines: readonly object[]): void
}

const GATHER_MS = 250
const AGAIN_MS = 2_000

/** Passes on what the database tells after each commit, to each viewer only what that viewer may see. */
export class Live {
  private readonly listeners = new Set<Listener>()
  private readonly changed = new Set<string>()
  private timer: NodeJS.Timeout | null = null
  private client: pg.Client | null = null
  private office: Office | null = null
  private again: NodeJS.Timeout | null = null
  private stopped = false
  private onRegisters: () => void = () => undefined
  private onAct: (kind: string) => void = () => undefined

  private readonly hearers = new Set<(kind: string) => void>()

  /** Tells of the kind of every matter that grew, here or on another server. */
  onHeard(hear: (kind: string) => void): void {
    this.hearers.add(hear)
  }

  /**
   * `onRegisters` is called when a register of the office changed, here or on another server; `onAct` with the kind of
   * every matter that grew.
   */
  async start(
    url: string,
    office: Office,
    onRegisters: () => void,
    onAct: (kind: string) => void = () => undefined,
  ): Promise<void> {
    this.office = office
    this.onRegisters = onRegisters
    this.onAct = onAct
    await this.connect(url)
  }

  private async connect(url: string): Promise<void> {
    const client = new pg.Client({ connectionString: url })
    client.on('notification', ({ channel, payload = '' }) => {
      if (channel === 'zhiheng_act') this.hear(payload)
      else if (payload === this.office?.jurisdiction) this.onRegisters()
    })
    client.on('error', () => this.connectAgain(url))
    await client.connect()
    await client.query(`LISTEN zhiheng_act; LISTEN ${REGISTER_CHANNEL}`)
    this.client = client
  }

  /** Until it succeeds: a database that restarts needs a while. */
  private connectAgain(url: string): void {
    if (this.again || this.stopped) return
    this.again = setTimeout(() => {
      this.again = null
      this.connect(url)
        .then(this.onRegisters) // What changed while nobody listened is read now.
        .catch(() => this.connectAgain(url))
    }, AGAIN_MS).unref()
  }

  join(listener: Listener): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  private hear(payload: string): void {
    const own = announcementsIn(payload).filter((one) => one.jurisdiction === this.office?.jurisdiction)
    for (const kind of new Set(own.map((one) => one.kind))) {
      this.onAct(kind)
      for (const hear of this.hearers) hear(kind)
    }
    void this.office?.neighbourhood
      .hear(own.filter((one) => one.from !== this.office?.announcer.id))
      .catch(() => undefined)
    if (!this.listeners.size || !own.length) return
    for (const { matter } of own) this.changed.add(matter)
    this.timer ??= setTimeout(() => void this.tell().catch(() => undefined), GATHER_MS)
  }

  private async tell(): Promise<void> {
    this.timer = null
    const ids = [...this.changed]
    this.changed.clear()
    const office = this.office as Office
    const byScope = new Map<string, Listener[]>()
    for (const l of this.listeners) {
      const key = JSON.stringify(visibleTo(l.viewer, 3))
      byScope.set(key, [...(byScope.get(key) ?? []), l])
    }
    for (const listeners of byScope.values()) {
      const sight = visibleTo((listeners[0] as Listener).viewer, 3)
      const { rows } = await office.db.query(
        `SELECT m.matter, m.kind, m.number, m.title, m.stage, m.township, m.place, m.units, m.due_at AS "dueAt", m.last_at AS "lastAt"
         FROM matter m WHERE m.jurisdiction = $1 AND m.matter = ANY ($2) AND ${sight.sql}
         ORDER BY m.last_at DESC`,
        [office.jurisdiction, ids, ...sight.values],
      )
      const lines = rows.map(withInstants)
      if (lines.length) for (const l of listeners) l.send(lines)
    }
  }

  async stop(): Promise<void> {
    this.stopped = true
    if (this.timer) clearTimeout(this.timer)
    if (this.again) clearTimeout(this.again)
    await this.client?.end().catch(() => undefined)
  }
}
