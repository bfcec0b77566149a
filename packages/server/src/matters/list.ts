import { kinds } from '@zhiheng/matters'
import type { Actor } from '@zhiheng/procedure'
import type { Pool } from 'pg'
import { HttpProblem } from '../errors.ts'
import { visibleTo } from './access.ts'
import { queryOf } from './terms.ts'

export interface ListFilter {
  readonly kind?: string
  readonly stage?: readonly string[]
  readonly class?: string
  readonly township?: string
  readonly unit?: string
  readonly source?: string
  readonly label?: string
  readonly flag?: string
  readonly q?: string
  /** Which day `from` and `to` mean: that of reporting, or one the kind’s fact table has an index for. */
  readonly on?: string
  readonly from?: string
  readonly to?: string
  /** Only open matters whose clock ran out. */
  readonly overdue?: boolean
  /** Only what waits for this viewer. */
  readonly mine?: boolean
  readonly open?: boolean
  /** Only what no limit runs on. */
  readonly timeless?: boolean
  readonly sort?: 'opened' | 'due'
  readonly after?: string
  readonly limit?: number
}

export interface ListLine {
  readonly matter: string
  readonly [column: string]: unknown
}

const columns = `m.matter, m.kind, m.number, m.title, m.stage, m.ended, m.waiting, m.units, m.seen_by AS "seenBy", m.class, m.township, m.grid,
  m.source, m.label, m.flags, m.opened_at AS "openedAt", m.ended_at AS "endedAt", m.clock, m.started_at AS "startedAt",
  m.due_at AS "dueAt", m.provisional, m.place, m.lon, m.lat, m.sequence`

/** How far back a search by words looks first. */
const NEWEST = 4_000

class Where {
  source = 'matter m'
  /** Wants words of the text: what may be asked of the newest matters first. */
  words = false
  readonly parts: string[] = []
  readonly values: unknown[] = []
  add(sql: string, ...values: unknown[]) {
    let next = this.values.length
    this.parts.push(sql.replaceAll('?', () => `$${++next}`))
    this.values.push(...values)
  }
}

/**
 * One page of matters this viewer may see, newest first or most urgent first, by keyset: page 1,000 costs what page 1
 * costs. Asked for by another day than that of reporting, the newest by that day come first, and each says its day.
 */
export async function listMatters(db: Pool, jurisdiction: string, viewer: Actor, f: ListFilter, now: string) {
  const where = conditions(jurisdiction, viewer, f, now)
  const day = dayOf(f)
  const order = orderOf(f, day?.column)
  if (f.sort === 'due') where.add('m.due_at IS NOT NULL')
  if (f.after) {
    const [at, matter] = readCursor(f.after)
    where.add(`(${order.by}, m.matter) ${order.down ? '<' : '>'} (?::${order.type}, ?)`, at, matter)
  }
  const size = Math.min(f.limit ?? 30, 200)
  const page = async (source: string) => {
    const { rows } = await db.query<ListLine>(
      `SELECT ${columns}${day ? `, ${day.column}::text AS "on"` : ''} FROM ${source} WHERE ${where.parts.join(' AND ')}
       ORDER BY ${order.by}${order.down}, m.matter${order.down} LIMIT ${size + 1}`,
      where.values,
    )
    return rows
  }
  // A common word fills a page from the newest matters at once; by the index of words all its matters would be sorted.
  const newest = where.words && order.field === 'openedAt' ? await page(newestOf(where, f)) : []
  const rows = newest.length > size ? newest : await page(where.source)
  const items = rows.slice(0, size).map(withInstants)
  const last = items.at(-1)
  const next = rows.length > size && last ? cursor(String(last[order.field]), last.matter) : null
  return { items, next }
}

/** The newest matters before the cursor, as a source named m: $1 and $2 are jurisdiction and kind, a cursor comes last. */
function newestOf({ values }: Where, f: ListFilter): string {
  const before = f.after ? `AND (opened_at, matter) < ($${values.length - 1}::timestamptz, $${values.length})` : ''
  return `(SELECT * FROM matter WHERE jurisdiction = $1 AND kind = $2 ${before}
    ORDER BY opened_at DESC, matter DESC LIMIT ${NEWEST}) m`
}

function orderOf(f: ListFilter, day: string | undefined) {
  if (f.sort === 'due') return { by: 'm.due_at', down: '', type: 'timestamptz', field: 'dueAt' }
  if (day) return { by: day, down: ' DESC', type: 'date', field: 'on' }
  return { by: 'm.opened_at', down: ' DESC', type: 'timestamptz', field: 'openedAt' }
}

/** How many there are, up to a bound: nobody reads past ten thousand, and an exact count would scan. */
export async function countMatters(db: Pool, jurisdiction: string, viewer: Actor, f: ListFilter, now: string) {
  const where = conditions(jurisdiction, viewer, f, now)
  const bound = 10_000
  const { rows } = await db.query(
    `SELECT count(*)::int AS n FROM (SELECT 1 FROM ${where.source} WHERE ${where.parts.join(' AND ')} LIMIT ${bound + 1}) x`,
    where.values,
  )
  const n = rows[0].n as number
  return { count: Math.min(n, bound), more: n > bound }
}

function conditions(jurisdiction: string, viewer: Actor, f: ListFilter, now: string): Where {
  const w = new Where()
  w.add('m.jurisdiction = ?', jurisdiction)
  w.add(f.kind === 'all' ? 'm.kind <> ?' : 'm.kind = ?', f.kind === 'all' ? 'officer' : (f.kind ?? 'incident'))
  const sight = visibleTo(viewer, w.values.length + 1)
  w.parts.push(sight.sql)
  w.values.push(...sight.values)
  if (f.stage?.length && f.stage.every((stage) => isLive(f.kind ?? 'incident', stage))) w.add('NOT m.ended')
  if (f.stage?.length === 1) w.add('m.stage = ?', f.stage[0])
  else if (f.stage?.length) w.add('m.stage = ANY (?)', f.stage)
  // What has no class yet is in no index by class; saying so lets it answer.
  if (f.class) w.add("m.class = ? AND m.class <> ''", f.class)
  for (const name of ['township', 'source', 'label'] as const) if (f[name]) w.add(`m.${name} = ?`, f[name])
  if (f.unit) w.add('m.seen_by @> ARRAY[?::text]', f.unit)
  if (f.flag) w.add('m.flags @> ARRAY[?::text]', f.flag)
  period(w, f)
  if (f.open) w.add('NOT m.ended')
  if (f.overdue) w.add('NOT m.ended AND m.due_at < ?::timestamptz', now)
  if (f.timeless) w.add('m.due_at IS NULL')
  if (f.mine) mine(w, viewer)
  if (f.q) search(w, f.q)
  if (f.kind === 'all') w.words = false
  return w
}

/** From the fact table outwards, whose index of that day is walked no further than the page or the period needs. */
function period(w: Where, f: ListFilter) {
  const day = dayOf(f)
  if (!day) {
    if (f.from) w.add('m.opened_at >= ?::timestamptz', `${f.from}T00:00:00+08:00`)
    if (f.to) w.add('m.opened_at <= ?::timestamptz', `${f.to}T23:59:59+08:00`)
    return
  }
  w.source = `${day.table} f JOIN matter m ON m.jurisdiction = f.jurisdiction AND m.matter = f.matter`
  w.add(`${day.column} IS NOT NULL`)
  if (f.from) w.add(`${day.column} >= ?::date`, f.from)
  if (f.to) w.add(`${day.column} <= ?::date`, f.to)
}

/** The column of the day asked for; null for that of reporting. @throws HttpProblem bad-input when no index has it */
function dayOf({ kind = 'incident', on = 'opened' }: ListFilter): { table: string; column: string } | null {
  if (on === 'opened') return null
  const facts = kinds.find((k) => k.procedure.kind === kind)?.facts
  const column = `${on.replaceAll('-', '_')}_on`
  if (!facts?.indexes.some(([first]) => first === column))
    throw new HttpProblem('bad-input', { issues: [{ field: 'on', problem: `不能按“${on}”的日期筛选` }] })
  return { table: facts.table, column: `f.${column}` }
}

/** Few matters are live among all that ever were: saying so lets the index of live ones answer. */
function isLive(kind: string, stage: string): boolean {
  const declared = kinds.find((k) => k.procedure.kind === kind)?.procedure.stages.find((s) => s.id === stage)
  return declared !== undefined && !declared.ended
}

/** Waits for one of the viewer's roles; where a unit holds it, for the viewer's unit. */
function mine(w: Where, viewer: Actor) {
  w.add("m.waiting <> '{}' AND m.waiting && ?::text[]", viewer.roles)
  const unitRoles = viewer.roles.some((r) => r === 'officer' || r === 'leader')
  if (unitRoles) w.add("(m.stage <> 'handling' OR m.units @> ARRAY[?::text])", viewer.unit)
}

/** A tracking code or a case number finds its matter; anything else is searched as text. */
function search(w: Where, q: string) {
  const text = q.trim()
  if (/^\d{6}-[0-9A-HJKMNP-TV-Z]{8}$/i.test(text)) return w.add('m.matter = ?', text.toUpperCase())
  if (/^\d{4}-\d{4,}$/.test(text)) return w.add('m.number = ?', text)
  const query = queryOf(text)
  w.words = query !== null
  if (query) w.add('m.terms @@ ?::tsquery', query)
  else if (text) w.add('false')
}

const instantColumns = ['openedAt', 'endedAt', 'startedAt', 'dueAt', 'lastAt'] as const

/** PostgreSQL hands instants as text in Asia/Shanghai; the API speaks `…T…+08:00`. */
export function withInstants<T extends object>(row: T): T {
  const copy = { ...row } as Record<string, unknown>
  for (const c of instantColumns) if (copy[c]) copy[c] = instant(copy[c])
  return copy as T
}

export const instant = (value: unknown): string =>
  value instanceof Date
    ? `${new Date(value.getTime() + 8 * 3600_000).toISOString().slice(0, 19)}+08:00`
    : String(value).replace(' ', 'T').replace(/\+08$/, '+08:00')

const cursor = (at: string, matter: string) => Buffer.from(`${at}|${matter}`).toString('base64url')

function readCursor(text: string): [string, string] {
  const [at, matter] = Buffer.from(text, 'base64url').toString().split('|')
  if (!at || !matter || Number.isNaN(Date.parse(at))) throw new HttpProblem('bad-cursor')
  return [at, matter]
}
