import type { Pool, PoolClient } from 'pg'
import { type BrokenAct, type ChainVerdict, dataHashOf, envelope } from '../act.ts'
import type { HashAlgorithm } from '../hash.ts'
import { hashHex } from '../hash.ts'
import { type ActRow, actRows, instantOf } from './read.ts'
import { verifyLog } from './verify-log.ts'

export interface StoreVerdict extends ChainVerdict {
  matters: number
  /** Signed tree heads checked. */
  heads: number
  firstBroken: (BrokenAct & { jurisdiction: string }) | null
}

const batch = 300

/**
 * Recomputes the record from stored rows alone, in one read-only snapshot: every data and envelope hash, chain
 * continuity, sequences without gaps, matter heads, log leaves and nodes, roots and signatures of all tree heads.
 * Stops at the first fault and names it (`sequence` 0 and `id` '' when no single act is at fault).
 * @param onProgress called with the number of acts checked so far.
 */
export async function verifyStore(
  pool: Pool,
  jurisdiction?: string,
  onProgress: (acts: number) => void = () => {},
): Promise<StoreVerdict> {
  const client = await pool.connect()
  const verdict: StoreVerdict = { acts: 0, matters: 0, heads: 0, ok: true, firstBroken: null }
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
    for (const one of jurisdiction === undefined ? await jurisdictions(client) : [jurisdiction]) {
      const broken = (await verifyActs(client, one, verdict, onProgress)) ?? (await verifyLog(client, one, verdict))
      if (broken) return { ...verdict, ok: false, firstBroken: { jurisdiction: one, ...broken } }
    }
    return verdict
  } finally {
    await client.query('ROLLBACK').catch(() => {})
    client.release()
  }
}

/** All jurisdictions that appear anywhere, by skipping through the indexes. */
async function jurisdictions(client: PoolClient): Promise<string[]> {
  const found = new Set<string>()
  for (const table of ['act', 'matter_head', 'log_leaf', 'tree_head']) {
    const { rows } = await client.query(
      `WITH RECURSIVE one AS (
         (SELECT jurisdiction FROM ${table} ORDER BY jurisdiction LIMIT 1)
         UNION ALL
         SELECT (SELECT t.jurisdiction FROM ${table} t WHERE t.jurisdiction > one.jurisdiction ORDER BY t.jurisdiction LIMIT 1)
         FROM one WHERE one.jurisdiction IS NOT NULL)
       SELECT jurisdiction FROM one WHERE jurisdiction IS NOT NULL`,
    )
    for (const row of rows) found.add(row.jurisdiction)
  }
  return [...found].sort()
}

type Broken = BrokenAct | null

/** What the fast way reads of an act; PostgreSQL writes the envelope from the stored columns. */
type FastRow = [
  matter: string,
  sequence: number,
  previous: string,
  hash: string,
  algorithm: string,
  dataHash: string,
  salt: string | null,
  data: string | null,
  envelope: string,
]

const fastSelect = `SELECT matter, sequence, p, encode(hash, 'hex'), algorithm, d, encode(salt, 'hex'), data::text,
    '{"actor":' || to_json(actor)::text || ',"algorithm":"' || algorithm || '","basis":' || coalesce(to_json(basis)::text, 'null')
    || ',"dataHash":"' || d || '","evidence":' || array_to_json(evidence)::text || ',"findings":' || findings::text
    || ',"happenedAt":"' || replace((happened_at AT TIME ZONE INTERVAL '8 hours')::text, ' ', 'T')
    || '+08:00","id":"' || id::text || '","jurisdiction":' || to_json(jurisdiction)::text || ',"kind":' || to_json(kind)::text
    || ',"matter":' || to_json(matter)::text || ',"previous":"' || p || '","recordedAt":"'
    || replace((recorded_at AT TIME ZONE INTERVAL '8 hours')::text, ' ', 'T')
    || '+08:00","sequence":' || sequence::text || ',"unit":' || to_json(unit)::text || '}'
  FROM act, LATERAL (SELECT encode(data_hash, 'hex') AS d, encode(previous, 'hex') AS p OFFSET 0) AS x
  WHERE jurisdiction = $1 AND (matter, sequence) > ($2, $3) ORDER BY matter, sequence LIMIT ${batch}`

async function fastRows(
  client: PoolClient,
  jurisdiction: string,
  matter: string,
  sequence: number,
): Promise<FastRow[]> {
  const values = [jurisdiction, matter, sequence]
  const { rows } = await client.query<FastRow>({
    name: 'record-verify-batch',
    text: fastSelect,
    values,
    rowMode: 'array',
  })
  return rows
}

async function verifyActs(
  client: PoolClient,
  jurisdiction: string,
  verdict: StoreVerdict,
  onProgress: (acts: number) => void,
): Promise<Broken> {
  const heads = headStream(client, jurisdiction)
  let last: FastRow | null = null
  let rows = await fastRows(client, jurisdiction, '', 0)
  while (rows.length > 0) {
    // The next batch travels while this one is hashed.
    const end: FastRow = rows[rows.length - 1]!
    const following = rows.length < batch ? null : fastRows(client, jurisdiction, end[0], end[1])
    following?.catch(() => {})
    for (const row of rows) {
      if (last !== null && last[0] !== row[0]) {
        const broken = await checkHead(client, jurisdiction, heads, last)
        if (broken) return broken
        verdict.matters++
        last = null
      }
      if (!holds(row, last)) {
        const broken = await whyBroken(client, jurisdiction, row, last)
        if (broken) return broken
      }
      verdict.acts++
      last = row
    }
    onProgress(verdict.acts)
    rows = following === null ? [] : await following
  }
  if (last !== null) {
    const broken = await checkHead(client, jurisdiction, heads, last)
    if (broken) return broken
    verdict.matters++
  }
  const { value: extra } = await heads.next()
  return extra ? { matter: extra[0], sequence: extra[1], id: '', why: 'the matter has a head but no acts' } : null
}

let scratch = Buffer.allocUnsafe(65_536)

function holds(row: FastRow, last: FastRow | null): boolean {
  const [, sequence, previous, hash, algorithm, dataHash, salt, data, envelope] = row
  if (sequence !== (last?.[1] ?? 0) + 1 || previous !== (last?.[3] ?? '')) return false
  if (algorithm !== 'sha-256' && algorithm !== 'sm3') return false
  if (salt !== null) {
    if (data === null) return false
    if (scratch.length < data.length * 3 + 64) scratch = Buffer.allocUnsafe(data.length * 6)
    const at = scratch.write(salt, 'hex')
    if (hashHex(algorithm, scratch.subarray(0, at + scratch.write(data, at))) !== dataHash) return false
  } else if (data !== null) return false
  return hashHex(algorithm, envelope) === hash
}

/** The slow and authoritative way, on the columns themselves: what is wrong, or null after all. */
async function whyBroken(
  client: PoolClient,
  jurisdiction: string,
  row: FastRow,
  last: FastRow | null,
): Promise<Broken> {
  const [found] = await actRows(client, jurisdiction, row[0], row[1] - 1, 1)
  if (found === undefined) throw new Error(`act ${row[0]}/${row[1]} vanished from the snapshot`)
  const why = brokenRow(found, last)
  return why === null ? null : { matter: found[1], sequence: found[2], id: found[3], why }
}

function brokenRow(row: ActRow, last: FastRow | null): string | null {
  const [jurisdiction, matter, sequence, id, kind, actor, unit, happened, recorded, basis, salt, data] = row
  const [, , , , , , , , , , , , evidence, findings, algorithm, dataHash, previous, hash] = row
  if (sequence !== (last?.[1] ?? 0) + 1) return `sequence ${sequence} follows ${last?.[1] ?? 'nothing'}`
  if (previous !== (last?.[3] ?? '')) return 'previous is not the hash of the act before'
  if (algorithm !== 'sha-256' && algorithm !== 'sm3') return `unknown hash algorithm ${algorithm}`
  const by: HashAlgorithm = algorithm
  if (salt !== null && dataHashOf(by, salt, data ?? '') !== dataHash) return 'data does not match its hash'
  if (salt === null && data !== null) return 'data without its salt'
  const fields = { jurisdiction, matter, sequence, id, kind, actor, unit, basis, algorithm: by, dataHash, previous }
  const times = { happenedAt: instantOf(happened), recordedAt: instantOf(recorded) }
  const list = evidence === '' ? '[]' : `["${evidence.replaceAll(',', '","')}"]`
  return hashHex(by, envelope({ ...fields, ...times }, list, findings)) === hash
    ? null
    : 'envelope does not match its hash'
}

type HeadRow = [matter: string, sequence: number, hash: string]

async function* headStream(client: PoolClient, jurisdiction: string): AsyncGenerator<HeadRow, undefined> {
  for (let after = ''; ; ) {
    const { rows } = await client.query<HeadRow>({
      name: 'record-head-batch',
      text: `SELECT matter, sequence, encode(hash, 'hex') FROM matter_head
             WHERE jurisdiction = $1 AND matter > $2 ORDER BY matter LIMIT ${batch}`,
      values: [jurisdiction, after],
      rowMode: 'array',
    })
    yield* rows
    const last = rows.at(-1)
    if (rows.length < batch || last === undefined) return
    after = last[0]
  }
}

async function checkHead(
  client: PoolClient,
  jurisdiction: string,
  heads: AsyncGenerator<HeadRow, undefined>,
  last: FastRow,
): Promise<Broken> {
  const { value: head } = await heads.next()
  const [matter, sequence] = last
  if (head?.[0] === matter && head[1] === sequence && head[2] === last[3]) return null
  if (head && head[0] < matter)
    return { matter: head[0], sequence: head[1], id: '', why: 'the matter has a head but no acts' }
  const [row] = await actRows(client, jurisdiction, matter, sequence - 1, 1)
  const isMissing = head === undefined || head[0] > matter
  const why = isMissing
    ? 'the matter has acts but no head'
    : `the head of the matter says act ${head[1]}, the last stored is ${sequence}`
  return { matter, sequence, id: row?.[3] ?? '', why }
}
