import { randomBytes } from 'node:crypto'
import type { Calendar } from '@zhiheng/law'
import { countingBy } from '@zhiheng/matters/counting.ts'
import { organOf } from '@zhiheng/matters/organ.ts'
import {
  type Act,
  type Actor,
  type AnyKind,
  type BaseState,
  type FieldIssue,
  type Finding,
  foldActs,
  type Overrides,
  perform,
  type Refusal,
  type Services,
  standsInTheWay,
} from '@zhiheng/procedure'
import {
  type ActDraft,
  ActIdTaken,
  type Announcer,
  type AppendQueue,
  allocateNumber,
  append,
  type HashAlgorithm,
  hashHex,
  readActs,
  readActsById,
  type Act as StoredAct,
} from '@zhiheng/record'
import type { Pool, PoolClient } from 'pg'
import type { Neighbourhood, Shown } from '../intake/neighbourhood.ts'
import type { Organ } from '../intake/organs.ts'
import { instantOf, type Now } from '../now.ts'
import { isTaken, takenNumber } from './numbers.ts'
import { matterView, projectionOf } from './project.ts'
import { kindUnder } from './version.ts'

export interface Office {
  readonly db: Pool
  readonly jurisdiction: string
  readonly kinds: readonly AnyKind[]
  readonly calendar: Calendar
  readonly services: Services
  readonly now: Now
  /** Hash of the acts that come; SHA-256 unless the office chose SM3. */
  readonly algorithm?: HashAlgorithm
  /** In whose name papers are written and numbers given: a township by its code, the bureau by the empty one. */
  organ(township: string): Organ
  /** Openings that meet share one statement. */
  readonly queue: AppendQueue
  readonly neighbourhood: Neighbourhood
  /** Waits until what `services` answers holds every act told before; absent: nothing has to be waited for. */
  readonly settled?: () => Promise<void>
  /** Tells listeners in batches, after the commit. */
  readonly announcer: Announcer
}

export interface Wish {
  readonly actId: string
  readonly kind: string
  /** Sequence the caller saw; 0 opens a matter. */
  readonly expected: number
  /** When it happened; now when absent. */
  readonly happenedAt?: string
  readonly data: unknown
  readonly evidence?: readonly string[]
  readonly overrides?: Overrides
}

export type Performed =
  | {
      readonly is: 'done'
      readonly matter: string
      readonly act: Act
      readonly findings: readonly Finding[]
      readonly repeated: boolean
      /** The row that lists show of the matter from now on; absent when nothing was written. */
      readonly shown?: Shown
    }
  | { readonly is: 'refused'; readonly refusal: Refusal }
  | { readonly is: 'bad-input'; readonly issues: readonly FieldIssue[] }
  | { readonly is: 'stale'; readonly sequence: number }
  | { readonly is: 'no-matter' }

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/**
 * The id of a matter opened by an act: its day and forty bits drawn from the act id, so that sending the act twice
 * opens one matter, and nobody can guess the code by which a reporter follows it.
 */
export function matterIdOf(actId: string, happenedAt: string): string {
  const hex = hashHex('sha-256', `zhiheng matter ${actId}`)
  let code = ''
  for (let i = 0; i < 16; i += 2) code += ALPHABET[Number.parseInt(hex.slice(i, i + 2), 16) & 31]
  return `${happenedAt.slice(2, 10).replaceAll('-', '')}-${code}`
}

/** The acts of a matter as rules see them. */
export const actsOf = (stored: readonly StoredAct[]): Act[] => stored as unknown as Act[]

export const kindOf = (office: Office, kind: string) => office.kinds.find((k) => k.procedure.kind === kind)

/** Opens a matter, or performs the next act on one: guards, then one append that carries the views with it. */
export async function performAct(
  office: Office,
  kind: AnyKind,
  matter: string | null,
  wish: Wish,
  actor: Actor,
): Promise<Performed> {
  await office.settled?.()
  const recordedAt = instantOf(office.now())
  const happenedAt = wish.happenedAt ?? recordedAt
  const id = matter ?? matterIdOf(wish.actId, happenedAt)
  const stored = matter === null ? [] : await readActs(office.db, office.jurisdiction, id)
  if (matter !== null && !stored.length) return { is: 'no-matter' }
  const again = stored.find((a) => a.id === wish.actId)
  if (again) return { is: 'done', matter: id, act: actsOf([again])[0]!, findings: [], repeated: true }
  if (wish.expected !== stored.length) return { is: 'stale', sequence: stored.length }
  const numbered = kind.numbers?.[wish.kind]
  const under = await kindUnder(office, kind, id, actsOf(stored))
  const attempt = { office, kind: under, id, stored, wish, actor, happenedAt, recordedAt }
  const done = await (numbered
    ? inTransaction(office.db, (client) => tryAct(attempt, client))
    : tryAct(attempt, office.db)
  ).catch((error: unknown) => repeatedElsewhere(office, kind, wish, error))
  if (done.is === 'done' && !done.repeated) announce(office, kind, done.act, done.shown)
  return done
}

/**
 * Opens several matters inside a transaction of the caller: what each came to, up to the first that was not done. The
 * caller rolls back where not all were, and tells of them after the commit with `announceAll`.
 */
export async function openWithin(
  client: PoolClient,
  office: Office,
  kind: AnyKind,
  wishes: readonly Wish[],
  actor: Actor,
): Promise<readonly Performed[]> {
  const recordedAt = instantOf(office.now())
  const done: Performed[] = []
  for (const wish of wishes) {
    const happenedAt = wish.happenedAt ?? recordedAt
    const id = matterIdOf(wish.actId, happenedAt)
    const one = await tryAct({ office, kind, id, stored: [], wish, actor, happenedAt, recordedAt }, client)
    done.push(one)
    if (one.is !== 'done') break
  }
  return done
}

/** Tells listeners of acts that were written in one transaction. */
export function announceAll(office: Office, kind: AnyKind, done: readonly Performed[]): void {
  for (const one of done) if (one.is === 'done' && !one.repeated) announce(office, kind, one.act, one.shown)
}

function announce({ announcer, neighbourhood, jurisdiction }: Office, kind: AnyKind, act: Act, shown?: Shown) {
  if (shown) neighbourhood.see(act.matter, shown)
  announcer.announce({ jurisdiction, matter: act.matter, kind: kind.procedure.kind, sequence: act.sequence })
}

/** A report sent again on another day names another matter; the act is already there, and that is the answer. */
async function repeatedElsewhere(office: Office, kind: AnyKind, wish: Wish, error: unknown): Promise<Performed> {
  const taken = await takenNumber(office, error)
  if (taken)
    return { is: 'bad-input', issues: [{ field: kind.numbers?.[wish.kind]?.field ?? taken.field, problem: taken.zh }] }
  const [known] =
    error instanceof ActIdTaken && wish.expected === 0
      ? await readActsById(office.db, office.jurisdiction, [wish.actId])
      : []
  if (!known || known.kind !== wish.kind) throw error
  return { is: 'done', matter: known.matter, act: actsOf([known])[0] as Act, findings: [], repeated: true }
}

interface Attempt {
  office: Office
  kind: AnyKind
  id: string
  stored: readonly StoredAct[]
  wish: Wish
  actor: Actor
  happenedAt: string
  recordedAt: string
}

async function tryAct(a: Attempt, db: Pool | PoolClient): Promise<Performed> {
  const { procedure } = a.kind
  const acts = actsOf(a.stored)
  const before = foldActs(procedure, acts)
  const obstacle = standsInTheWay(procedure, before, a.wish.kind, a.actor)
  if (obstacle) return { is: 'refused', refusal: obstacle }
  const prepared = prepare(a, before)
  if (prepared.is === 'bad-input') return prepared
  const data = plain(await withNumber(a, prepared.data, db))
  const proposal: Act = {
    id: a.wish.actId,
    matter: a.id,
    sequence: acts.length + 1,
    kind: a.wish.kind,
    actor: a.actor.id,
    unit: a.actor.unit,
    happenedAt: a.happenedAt,
    recordedAt: a.recordedAt,
    data,
    evidence: a.wish.evidence ?? [],
  }
  const outcome = countingBy(a.office.calendar, () =>
    perform(procedure, acts, before, proposal, a.actor, a.wish.overrides),
  )
  if (outcome.is !== 'accepted') return outcome
  return write(a, outcome.act, acts, before, outcome.state, outcome.findings, db)
}

/** Contract first, so that preparing sees clean data; then what the office knows. */
function prepare(a: Attempt, before: unknown) {
  const parsed = a.kind.procedure.acts[a.wish.kind].data.safeParse(a.wish.data ?? {})
  if (!parsed.success)
    return {
      is: 'bad-input' as const,
      issues: parsed.error.issues.map((i: { path: PropertyKey[]; message: string }) => ({
        field: i.path.join('.'),
        problem: i.message,
      })),
    }
  if (!a.kind.prepare) return { is: 'ready' as const, data: parsed.data }
  return a.kind.prepare(a.wish.kind, parsed.data, before, a.happenedAt, a.office.services, a.actor.unit)
}

/** What was left out is absent, not undefined: acts are JSON. */
const plain = (data: unknown): unknown => (isPlain(data) ? data : JSON.parse(JSON.stringify(data)))

function isPlain(data: unknown): boolean {
  if (typeof data !== 'object' || data === null) return data !== undefined
  if ('toJSON' in data) return false
  for (const value of Object.values(data)) if (!isPlain(value)) return false
  return true
}

/** Whoever acts in its own name numbers its own papers, each organ from 1. */
async function withNumber(a: Attempt, data: unknown, db: Pool | PoolClient): Promise<unknown> {
  const numbered = a.kind.numbers?.[a.wish.kind]
  if (!numbered) return data
  const year = Number(a.happenedAt.slice(0, 4))
  const township = organOf([...actsOf(a.stored), { data }])
  const { word } = a.office.organ(township)
  for (;;) {
    const n = await allocateNumber(db as PoolClient, a.office.jurisdiction, township || 'bureau', year, numbered.series)
    const number = numbered.format(year, n, word)
    // A case imported from elsewhere may have this number already.
    if (!(await isTaken(db, a.office.jurisdiction, numbered.series, number)))
      return { ...(data as object), [numbered.field]: number }
  }
}

async function write(
  a: Attempt,
  act: Act,
  acts: readonly Act[],
  before: unknown,
  after: unknown,
  findings: readonly Finding[],
  db: Pool | PoolClient,
): Promise<Performed> {
  const views = projectionOf(a.kind, [...acts, act], before, after, a.office.calendar)
  const request = {
    jurisdiction: a.office.jurisdiction,
    matter: a.id,
    kind: a.kind.procedure.kind,
    version: (after as BaseState).version ?? a.kind.procedure.version,
    expected: acts.length,
    previous: a.stored.at(-1)?.hash ?? '',
    drafts: [draftOf(act, findings)],
    algorithm: a.office.algorithm,
    views,
  }
  const outcome = await (db === a.office.db ? a.office.queue.append(request) : append(db, request))
  if (outcome.is === 'conflict') return { is: 'stale', sequence: outcome.sequence }
  if (outcome.is === 'repeated') return { is: 'done', matter: a.id, act, findings, repeated: true }
  const shown = views.find(({ view }) => view === matterView)?.rows[0]
  return { is: 'done', matter: a.id, act, findings, repeated: false, shown }
}

/** Random bytes are drawn for 256 salts at once: each draw is a call into the kernel. */
let [pool, used] = [Buffer.alloc(0), 0]

function freshSalt(): string {
  if (used === pool.length) [pool, used] = [randomBytes(4096), 0]
  used += 16
  return pool.toString('hex', used - 16, used)
}

export const draftOf = (act: Act, findings: readonly Finding[], salt = freshSalt()): ActDraft => ({
  id: act.id,
  kind: act.kind,
  actor: act.actor,
  unit: act.unit,
  happenedAt: act.happenedAt,
  recordedAt: act.recordedAt,
  basis: null,
  data: act.data,
  evidence: [...act.evidence],
  salt,
  findings: findings.map((f) => ({ rule: f.rule, reason: f.reason })),
})

/** A refusal rolls back, so a number given to an act that did not happen is not lost. */
async function inTransaction(db: Pool, work: (client: PoolClient) => Promise<Performed>): Promise<Performed> {
  const client = await db.connect()
  try {
    await client.query('BEGIN')
    const result = await work(client)
    await client.query(result.is === 'done' && !result.repeated ? 'COMMIT' : 'ROLLBACK')
    return result
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined)
    throw error
  } finally {
    client.release()
  }
}
