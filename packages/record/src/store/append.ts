import type { Pool, PoolClient } from 'pg'
import { type Act, type ActDraft, type ChainedAct, chainWithText } from '../act.ts'
import { ActIdTaken, clearer } from '../errors.ts'
import type { HashAlgorithm } from '../hash.ts'
import { type AppendSql, nextSql, openSql } from './append-sql.ts'
import { readActsById } from './read.ts'
import { inTransaction } from './transaction.ts'
import { array, type ViewRows, viewsOf, viewTexts } from './views.ts'

export interface AppendRequest {
  jurisdiction: string
  matter: string
  /** Kind of the matter. */
  kind: string
  /** Version of the procedure the matter is pinned to. */
  version: number
  /** Sequence the caller saw; 0 opens a new matter. */
  expected: number
  drafts: readonly ActDraft[]
  /** Hash of the last act seen; '' for a new matter. */
  previous: string
  /** What the views show after these acts: written with them or not at all. */
  views: readonly ViewRows[]
  /** Default SHA-256. */
  algorithm?: HashAlgorithm
}

export type AppendOutcome =
  | { is: 'appended'; acts: Act[] }
  /** Every one of these act ids is already stored in this matter; nothing was written. */
  | { is: 'repeated'; acts: Act[] }
  /** Someone else acted first; `sequence` is the matter's current one (0: no such matter). */
  | { is: 'conflict'; sequence: number }

/** A request with its acts chained, and its rows as the text that is sent. */
export interface Prepared {
  request: AppendRequest
  chained: readonly ChainedAct[]
  head: string
  acts: string
  views: readonly string[]
}

/** Acts per statement; bounds its memory. */
const slice = 5_000

/**
 * Appends acts to one matter with the view rows that follow from them, in one statement: one round trip, atomic by
 * itself. A unique violation in a view is thrown as it is ("file once" is a constraint of a view). Tells nobody: see
 * `announcer`.
 * @throws ActIdTaken when an id belongs to another matter; DiskFull; TypeError on malformed drafts.
 */
export async function append(db: Pool | PoolClient, request: AppendRequest): Promise<AppendOutcome> {
  return (await write(db, [prepare(request)]))[0] as AppendOutcome
}

/**
 * Appends many requests, each matter at most once. Several that open matters of one kind go in one statement. Each request has its own outcome; a repeated or stale one does not stop the rest. Any other error (a
 * constraint of a view) undoes the whole batch.
 */
export async function appendMany(db: Pool | PoolClient, requests: readonly AppendRequest[]): Promise<AppendOutcome[]> {
  const matters = new Set(requests.map((one) => `${one.jurisdiction} ${one.matter}`))
  if (matters.size !== requests.length) throw new TypeError('a batch names each matter at most once')
  const parts = inStatements(requests.map(prepare))
  const run = async (client: Pool | PoolClient) => {
    const outcomes = new Map<AppendRequest, AppendOutcome>()
    for (const part of parts) {
      const found = await write(client, part)
      for (const [i, one] of part.entries()) outcomes.set(one.request, found[i] as AppendOutcome)
    }
    return requests.map((one) => outcomes.get(one) as AppendOutcome)
  }
  return parts.length > 1 ? inTransaction(db, run) : run(db)
}

export function prepare(request: AppendRequest): Prepared {
  if (request.drafts.length === 0) throw new TypeError('an append needs at least one act')
  const { jurisdiction, matter, expected, algorithm } = request
  let previous = request.previous
  const chained = request.drafts.map((draft, i) => {
    const one = chainWithText(draft, { jurisdiction, matter, sequence: expected + 1 + i, previous, algorithm })
    previous = one.act.hash
    return one
  })
  return {
    request,
    chained,
    head: headText(request, previous),
    acts: chained.map(actText).join(','),
    views: viewTexts(jurisdiction, matter, request.views),
  }
}

/** Openings of a kind together, up to the bound; every other request by itself. */
function inStatements(all: readonly Prepared[]): Prepared[][] {
  const parts: Prepared[][] = []
  const open = new Map<string, { part: Prepared[]; acts: number }>()
  for (const one of all) {
    const { expected, kind } = one.request
    const known = open.get(kind)
    if (expected === 0 && known && known.acts + one.chained.length <= slice) {
      known.part.push(one)
      known.acts += one.chained.length
      continue
    }
    const part = [one]
    parts.push(part)
    if (expected === 0) open.set(kind, { part, acts: one.chained.length })
  }
  return parts
}

/** One statement, then what became of each. */
async function write(db: Pool | PoolClient, all: readonly Prepared[]): Promise<AppendOutcome[]> {
  const went = await run(db, all)
  const outcomes: AppendOutcome[] = []
  for (const one of all) outcomes.push(await outcomeOf(db, one, went))
  return outcomes
}

/** What became of a request, given what its statement wrote. @throws ActIdTaken */
export async function outcomeOf(db: Pool | PoolClient, one: Prepared, went: Went): Promise<AppendOutcome> {
  if (went.has(keyOf(one.request))) return { is: 'appended', acts: one.chained.map(({ act }) => act) }
  return notAppended(db, one.request)
}

/** The matters that a statement wrote. */
export type Went = ReadonlySet<string>

/** One statement: any number of openings, or one act on a matter that exists. */
export async function run(db: Pool | PoolClient, all: readonly Prepared[]): Promise<Went> {
  const requests = all.map((one) => one.request)
  // A view that none of them adds a row to is left out: it would only be opened.
  const views = viewsOf(requests)
    .map((view, i) => ({ view, text: array(all.map((one) => one.views[i] ?? '')) }))
    .filter(({ text }) => text !== '[]')
  const shown = views.map(({ view }) => view)
  const [first] = requests as [AppendRequest]
  const sql: AppendSql = first.expected === 0 ? openSql(shown) : nextSql(shown)
  // Always in the same order, so that two batches cannot wait for each other.
  const ordered = [...all].sort((a, b) => (keyOf(a.request) < keyOf(b.request) ? -1 : 1))
  const values = [
    array(ordered.map((one) => one.head)),
    array(ordered.map((one) => one.acts)),
    ...views.map(({ text }) => text),
    ...(first.expected === 0 ? [] : [first.jurisdiction, first.matter, first.expected, first.previous]),
  ]
  try {
    const { rows } = await db.query<{ jurisdiction: string; matter: string }>({ ...sql, values })
    return new Set(rows.map(keyOf))
  } catch (error) {
    const { code, table } = error as { code?: string; table?: string }
    const idTaken = code === '23505' && table === 'act' && all.length === 1
    // `notAppended` finds out by which act; a transaction of the caller has failed and can look no more.
    if (idTaken && 'totalCount' in db) return new Set()
    throw idTaken ? new ActIdTaken(first.drafts[0]?.id ?? '', '(另一件 another)') : clearer(error)
  }
}

const keyOf = (at: { jurisdiction: string; matter: string }) => `${at.jurisdiction} ${at.matter}`

function headText({ jurisdiction, matter, kind, version, expected, drafts }: AppendRequest, hash: string): string {
  return JSON.stringify({ jurisdiction, matter, kind, version, sequence: expected + drafts.length, hash })
}

/** The JSON of an act is a text within the JSON of the batch, so that it is stored exactly as it was hashed. */
function actText({ act, canonicalData, canonicalFindings }: ChainedAct): string {
  const { jurisdiction, matter, sequence, id, kind, actor, unit, basis, evidence, salt, algorithm, previous, hash } =
    act
  // biome-ignore format: one object made at once.
  return JSON.stringify({
    jurisdiction, matter, sequence, id, kind, actor, unit, basis, evidence, salt, algorithm, previous, hash,
    happened_at: act.happenedAt, recorded_at: act.recordedAt,
    data: canonicalData, findings: canonicalFindings, data_hash: act.dataHash,
  })
}

/** Why an append wrote nothing. */
async function notAppended(db: Pool | PoolClient, request: AppendRequest): Promise<AppendOutcome> {
  const ids = request.drafts.map((draft) => draft.id)
  const stored = await readActsById(db, request.jurisdiction, ids)
  for (const act of stored) if (act.matter !== request.matter) throw new ActIdTaken(act.id, act.matter)
  if (stored.length === ids.length) return { is: 'repeated', acts: stored }
  const { rows } = await db.query({
    name: 'record-head-sequence',
    text: 'SELECT sequence FROM matter_head WHERE jurisdiction = $1 AND matter = $2',
    values: [request.jurisdiction, request.matter],
  })
  return { is: 'conflict', sequence: rows[0]?.sequence ?? 0 }
}
