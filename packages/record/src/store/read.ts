import type { Pool, PoolClient } from 'pg'
import type { Act, Finding } from '../act.ts'
import type { HashAlgorithm } from '../hash.ts'

/**
 * Columns of an act as text that does not depend on session settings: instants at a fixed +08:00 (Asia/Shanghai had
 * summer time 1986–1991, which would change the text that was hashed), bytes as hex, JSON as stored.
 */
export const actSelect = `jurisdiction, matter, sequence, id::text, kind, actor, unit,
  (happened_at AT TIME ZONE INTERVAL '8 hours')::text, (recorded_at AT TIME ZONE INTERVAL '8 hours')::text, basis,
  encode(salt, 'hex'), data::text, array_to_string(evidence, ','), findings::text, algorithm,
  encode(data_hash, 'hex'), encode(previous, 'hex'), encode(hash, 'hex')`

export type ActRow = [
  jurisdiction: string,
  matter: string,
  sequence: number,
  id: string,
  kind: string,
  actor: string,
  unit: string,
  happenedAt: string,
  recordedAt: string,
  basis: string | null,
  salt: string | null,
  data: string | null,
  evidence: string,
  findings: string,
  algorithm: string,
  dataHash: string,
  previous: string,
  hash: string,
]

/** `2026-03-02 09:30:00` → `2026-03-02T09:30:00+08:00`. */
export function instantOf(text: string): string {
  return `${text.slice(0, 10)}T${text.slice(11)}+08:00`
}

export function actOf(row: ActRow): Act {
  const [jurisdiction, matter, sequence, id, kind, actor, unit, happened, recorded, basis, salt, data] = row
  const [, , , , , , , , , , , , evidence, findings, algorithm, dataHash, previous, hash] = row
  return {
    ...{ jurisdiction, matter, sequence, id, kind, actor, unit },
    ...{ happenedAt: instantOf(happened), recordedAt: instantOf(recorded), basis },
    data: data === null ? null : (JSON.parse(data) as unknown),
    evidence: evidence === '' ? [] : evidence.split(','),
    salt,
    findings: JSON.parse(findings) as Finding[],
    algorithm: algorithm as HashAlgorithm,
    ...{ dataHash, previous, hash },
  }
}

/** All acts of one matter in order; empty when there is no such matter. */
export async function readActs(db: Pool | PoolClient, jurisdiction: string, matter: string): Promise<Act[]> {
  const { rows } = await db.query<ActRow>({
    name: 'record-read-acts',
    text: `SELECT ${actSelect} FROM act WHERE jurisdiction = $1 AND matter = $2 ORDER BY sequence`,
    values: [jurisdiction, matter],
    rowMode: 'array',
  })
  return rows.map(actOf)
}

/** Acts of several matters; every asked matter has an entry, empty when unknown. */
export async function readActsMany(
  db: Pool | PoolClient,
  jurisdiction: string,
  matters: readonly string[],
): Promise<Map<string, Act[]>> {
  const found = new Map<string, Act[]>(matters.map((matter) => [matter, []]))
  const { rows } = await db.query<ActRow>({
    name: 'record-read-acts-many',
    text: `SELECT ${actSelect} FROM act WHERE jurisdiction = $1 AND matter = ANY ($2::text[]) ORDER BY matter, sequence`,
    values: [jurisdiction, matters],
    rowMode: 'array',
  })
  for (const row of rows) found.get(row[1])?.push(actOf(row))
  return found
}

/** Acts by id, ordered by matter and sequence; unknown ids are left out. */
export async function readActsById(
  db: Pool | PoolClient,
  jurisdiction: string,
  ids: readonly string[],
): Promise<Act[]> {
  const { rows } = await db.query<ActRow>({
    name: 'record-read-acts-by-id',
    text: `SELECT ${actSelect} FROM act WHERE jurisdiction = $1 AND id = ANY ($2::uuid[]) ORDER BY matter, sequence`,
    values: [jurisdiction, ids],
    rowMode: 'array',
  })
  return rows.map(actOf)
}

/**
 * Every act of a jurisdiction ordered by (matter, sequence), `batch` at a time (default 5,000) by keyset: memory stays
 * flat, and each batch is its own statement, so acts appended meanwhile may or may not be seen.
 */
export async function* streamActs(
  db: Pool | PoolClient,
  jurisdiction: string,
  { batch = 5_000 }: { batch?: number } = {},
): AsyncGenerator<Act[]> {
  let matter = ''
  let sequence = 0
  for (;;) {
    const rows = await actRows(db, jurisdiction, matter, sequence, batch)
    const last = rows.at(-1)
    if (last === undefined) return
    yield rows.map(actOf)
    if (rows.length < batch) return
    matter = last[1]
    sequence = last[2]
  }
}

export async function actRows(
  db: Pool | PoolClient,
  jurisdiction: string,
  afterMatter: string,
  afterSequence: number,
  batch: number,
): Promise<ActRow[]> {
  const { rows } = await db.query<ActRow>({
    name: 'record-act-batch',
    text: `SELECT ${actSelect} FROM act WHERE jurisdiction = $1 AND (matter, sequence) > ($2, $3)
           ORDER BY matter, sequence LIMIT $4`,
    values: [jurisdiction, afterMatter, afterSequence, batch],
    rowMode: 'array',
  })
  return rows
}
