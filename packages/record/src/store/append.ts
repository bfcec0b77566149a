import type { Pool, PoolClient } from 'pg'
import { type Act, type ActDraft, type ChainedAct, chainWithText } from '../act.ts'
import { ActIdTaken, clearer } from '../errors.ts'
import type { HashAlgorithm } from '../hash.ts'
import { type Shaped, shaped } from './append-sql.ts'
import { readActsById } from './read.ts'

/**
 * A change of a view that happens in the same transaction as the append, or not at all.
 *
 * `text` is one INSERT, UPDATE, DELETE or MERGE with its own $1..$n (they are renumbered), not starting with WITH.
 * It reads from the CTE `head(jurisdiction, matter, kind, version, sequence)`, which has one row when the append
 * goes through and none when it does not:
 * `INSERT INTO penalty_view SELECT head.jurisdiction, head.matter, $1::text FROM head`,
 * `UPDATE penalty_view v SET stage = $1 FROM head WHERE v.jurisdiction = head.jurisdiction AND v.matter = head.matter`.
 * Cast parameters in a select list. All statements of one append see the state before it, so no two may touch the
 * same row. `name` stands for `text`: same name, same text, always (it keys the prepared statement).
 */
export interface Statement {
  name: string
  text: string
  values: readonly unknown[]
}

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
  projections: readonly Statement[]
  /** Default SHA-256. */
  algorithm?: HashAlgorithm
  /** Default true: NOTIFY zhiheng_act with `{"jurisdiction","matter","kind","sequence"}` on commit. */
  notify?: boolean
}

export type AppendOutcome =
  | { is: 'appended'; acts: Act[] }
  /** Every one of these act ids is already stored in this matter; nothing was written. */
  | { is: 'repeated'; acts: Act[] }
  /** Someone else acted first; `sequence` is the matter's current one (0: no such matter). */
  | { is: 'conflict'; sequence: number }

/**
 * Appends acts to one matter and applies its projections in one statement: one round trip, atomic by itself.
 * A unique violation in a projection is thrown as it is ("file once" is a constraint of a view).
 * @throws ActIdTaken when an id belongs to another matter; DiskFull; TypeError on malformed drafts.
 */
export async function append(db: Pool | PoolClient, request: AppendRequest): Promise<AppendOutcome> {
  const chained = chainDrafts(request)
  const { name, text, values } = statementFor(request, chained)
  try {
    const { rows } = await db.query({ name, text, values })
    if (rows[0].appended === 1) return { is: 'appended', acts: chained.map((one) => one.act) }
  } catch (error) {
    // The same id for two matters at the same moment; a repeat within one matter never gets here.
    const { code, table } = error as { code?: string; table?: string }
    if (code !== '23505' || table !== 'act') throw clearer(error)
  }
  return notAppended(db, request)
}

/** Why an append wrote nothing. */
export async function notAppended(db: Pool | PoolClient, request: AppendRequest): Promise<AppendOutcome> {
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

export function chainDrafts(request: AppendRequest): ChainedAct[] {
  if (request.drafts.length === 0) throw new TypeError('an append needs at least one act')
  const { jurisdiction, matter, expected, algorithm } = request
  let previous = request.previous
  return request.drafts.map((draft, i) => {
    const one = chainWithText(draft, { jurisdiction, matter, sequence: expected + 1 + i, previous, algorithm })
    previous = one.act.hash
    return one
  })
}

function statementFor(request: AppendRequest, chained: readonly ChainedAct[]) {
  const { jurisdiction, matter, kind, version, expected, previous, projections, notify = true } = request
  const shape: Shaped = shaped(expected === 0, chained.length, notify, projections)
  const last = chained[chained.length - 1]!.act
  const ids = chained.map((one) => one.act.id)
  const values: unknown[] = [jurisdiction, matter, kind, version, last.sequence, Buffer.from(last.hash, 'hex'), ids]
  if (expected > 0) values.push(expected, Buffer.from(previous, 'hex'))
  for (const one of chained) pushAct(values, one)
  for (const projection of projections) for (const value of projection.values) values.push(value)
  return { name: shape.name, text: shape.text, values }
}

function pushAct(values: unknown[], { act, canonicalData, canonicalFindings }: ChainedAct) {
  values.push(act.sequence, act.id, act.kind, act.actor, act.unit, act.happenedAt, act.recordedAt, act.basis)
  values.push(Buffer.from(act.salt ?? '', 'hex'), canonicalData, act.evidence, canonicalFindings, act.algorithm)
  values.push(Buffer.from(act.dataHash, 'hex'), Buffer.from(act.previous, 'hex'), Buffer.from(act.hash, 'hex'))
}
