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

const batch = 4_000

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

async function verifyActs(
  client: PoolClient,
  jurisdiction: string,
  verdict: StoreVerdict,
  onProgress: (acts: number) => void,
): Promise<Broken> {
  const heads = headStream(client, jurisdiction)
  let last: ActRow | null = null
  let rows = await actRows(client, jurisdiction, '', 0, batch)
  while (rows.length > 0) {
    // The next batch travels while this one is hashed.
    const end: ActRow = rows[rows.length - 1]!
    const following = rows.length < batch ? null : actRows(client, jurisdiction, end[1], end[2], batch)
    following?.catch(() => {})
    for (const row of rows) {
      if (last !== null && last[1] !== row[1]) {
        const broken = await checkHead(heads, last)
        if (broken) return broken
        verdict.matters++
        last = null
      }
      const why = brokenRow(row, last)
      if (why !== null) return { matter: row[1], sequence: row[2], id: row[3], why }
      verdict.acts++
      last = row
    }
    onProgress(verdict.acts)
    rows = following === null ? [] : await following
  }
  if (last !== null) {
    const broken = await checkHead(heads, last)
    if (broken) return broken
    verdict.matters++
  }
  const { value: extra } = await heads.next()
  return extra ? { matter: extra[0], sequence: extra[1], id: '', why: 'the matter has a head but no acts' } : null
}

function brokenRow(row: ActRow, last: ActRow | null): string | null {
  const [jurisdiction, matter, sequence, id, kind, actor, unit, happened, recorded, basis, salt, data] = row
  const [, , , , , , , , , , , , evidence, findings, algorithm, dataHash, previous, hash] = row
  if (sequence !== (last?.[2] ?? 0) + 1) return `sequence ${sequence} follows ${last?.[2] ?? 'nothing'}`
  if (previous !== (last?.[17] ?? '')) return 'previous is not the hash of the act before'
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

async function checkHead(heads: AsyncGenerator<HeadRow, undefined>, last: ActRow): Promise<Broken> {
  const { value: head } = await heads.next()
  const [, matter, sequence, id] = last
  if (head === undefined || head[0] > matter) return { matter, sequence, id, why: 'the matter has acts but no head' }
  if (head[0] < matter) return { matter: head[0], sequence: head[1], id: '', why: 'the matter has a head but no acts' }
  if (head[1] === sequence && head[2] === last[17]) return null
  return { matter, sequence, id, why: `the head of the matter says act ${head[1]}, the last stored is ${sequence}` }
}
