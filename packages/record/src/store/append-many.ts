import type { Pool, PoolClient } from 'pg'
import type { ChainedAct } from '../act.ts'
import { clearer, RecordError } from '../errors.ts'
import { type AppendOutcome, type AppendRequest, chainDrafts, notAppended, type Statement } from './append.ts'
import { renumber } from './append-sql.ts'

export interface BatchOptions {
  /**
   * Statements that apply to the whole batch, run once each instead of once per request. Here the CTE `head` has one
   * row for every matter of the batch that was appended; join it to unnested arrays of your own.
   */
  projections?: readonly Statement[]
}

/** Acts per INSERT; bounds the memory of one statement. */
const slice = 5_000

/**
 * Appends many requests in one transaction, for imports and the synthetic year: each matter at most once per batch,
 * a few hundred requests per call. Each request has its own outcome; a repeated or stale one does not stop the rest.
 * Any other error (a constraint of a view) undoes the whole batch. Notifies nobody.
 * @param db a pool, or a client on which the caller has begun a transaction.
 */
export async function appendMany(
  db: Pool | PoolClient,
  requests: readonly AppendRequest[],
  options: BatchOptions = {},
): Promise<AppendOutcome[]> {
  const matters = new Set(requests.map((one) => `${one.jurisdiction} ${one.matter}`))
  if (matters.size !== requests.length) throw new TypeError('a batch names each matter at most once')
  if (requests.length === 0) return []
  return inTransaction(db, (client) => run(client, requests, options.projections ?? []))
}

/** Runs in a transaction of its own on a pool; on a client, in the caller's. */
export async function inTransaction<T>(db: Pool | PoolClient, work: (client: PoolClient) => Promise<T>): Promise<T> {
  if (!('totalCount' in db)) return work(db)
  const client = await db.connect()
  let broken: Error | undefined
  try {
    await client.query('BEGIN')
    const result = await work(client)
    await client.query('COMMIT')
    return result
  } catch (error) {
    await client.query('ROLLBACK').catch((failed: Error) => {
      broken = failed
    })
    throw clearer(error)
  } finally {
    client.release(broken)
  }
}

async function run(client: PoolClient, requests: readonly AppendRequest[], batch: readonly Statement[]) {
  // Always in the same order, so that two batches cannot wait for each other.
  const ordered = requests.map((request, at) => ({ request, at, chained: chainDrafts(request) }))
  ordered.sort((a, b) => (key(a.request) < key(b.request) ? -1 : 1))
  const moved = await moveHeads(client, ordered)
  const going = ordered.filter((one) => moved.has(key(one.request)))
  await insertActs(
    client,
    going.flatMap((one) => one.chained),
  )
  for (const { request } of going)
    for (const one of request.projections) await project(client, one, 'one', [request.jurisdiction, request.matter])
  const heads = [going.map((one) => one.request.jurisdiction), going.map((one) => one.request.matter)]
  for (const one of batch) await project(client, one, 'many', heads)
  const outcomes: AppendOutcome[] = []
  for (const one of ordered)
    outcomes[one.at] = moved.has(key(one.request))
      ? { is: 'appended', acts: one.chained.map((chained) => chained.act) }
      : await notAppended(client, one.request)
  return outcomes
}

interface Ordered {
  request: AppendRequest
  chained: ChainedAct[]
}

const key = (at: { jurisdiction: string; matter: string }) => `${at.jurisdiction} ${at.matter}`

/** The matters whose head moved: new ones that did not exist, next ones that stood where the caller saw them. */
async function moveHeads(client: PoolClient, ordered: readonly Ordered[]): Promise<Set<string>> {
  const column = (of: (one: Ordered) => unknown) => ordered.map(of)
  const last = (one: Ordered) => one.chained.at(-1)!.act
  const { rows } = await client.query<{ jurisdiction: string; matter: string }>({
    name: 'record-move-heads',
    text: `WITH wanted AS (
        SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::int[], $5::int[], $6::text[], $7::int[], $8::text[], $9::text[])
          AS w(jurisdiction, matter, kind, version, sequence, hash, expected, previous, ids)
        WHERE NOT EXISTS (SELECT FROM act a WHERE a.jurisdiction = w.jurisdiction AND a.id = ANY (w.ids::uuid[]))
      ), opened AS (
        INSERT INTO matter_head (jurisdiction, matter, kind, version, sequence, hash)
        SELECT jurisdiction, matter, kind, version, sequence, decode(hash, 'hex') FROM wanted WHERE expected = 0
        ORDER BY jurisdiction COLLATE "C", matter COLLATE "C"
        ON CONFLICT (jurisdiction, matter) DO NOTHING RETURNING jurisdiction, matter
      ), moved AS (
        UPDATE matter_head h SET kind = w.kind, version = w.version, sequence = w.sequence, hash = decode(w.hash, 'hex')
        FROM wanted w WHERE w.expected > 0 AND h.jurisdiction = w.jurisdiction AND h.matter = w.matter
          AND h.sequence = w.expected AND h.hash = decode(w.previous, 'hex') RETURNING h.jurisdiction, h.matter
      ) SELECT * FROM opened UNION ALL SELECT * FROM moved`,
    values: [
      column((one) => one.request.jurisdiction),
      column((one) => one.request.matter),
      column((one) => one.request.kind),
      column((one) => one.request.version),
      column((one) => last(one).sequence),
      column((one) => last(one).hash),
      column((one) => one.request.expected),
      column((one) => one.request.previous),
      column((one) => `{${one.chained.map(({ act }) => act.id).join(',')}}`),
    ],
  })
  return new Set(rows.map(key))
}

async function insertActs(client: PoolClient, chained: readonly ChainedAct[]) {
  for (let from = 0; from < chained.length; from += slice) {
    const part = chained.slice(from, from + slice)
    const column = (of: (one: ChainedAct) => unknown) => part.map(of)
    await client.query({
      name: 'record-insert-acts',
      text: `INSERT INTO act (jurisdiction, matter, sequence, id, kind, actor, unit, happened_at, recorded_at, basis, salt,
          data, evidence, findings, algorithm, data_hash, previous, hash)
        SELECT jurisdiction, matter, sequence, id, kind, actor, unit, happened_at, recorded_at, basis, decode(salt, 'hex'),
          data, evidence::text[], findings, algorithm, decode(data_hash, 'hex'), decode(previous, 'hex'), decode(hash, 'hex')
        FROM unnest($1::text[], $2::text[], $3::int[], $4::uuid[], $5::text[], $6::text[], $7::text[], $8::timestamptz[],
          $9::timestamptz[], $10::text[], $11::text[], $12::json[], $13::text[], $14::json[], $15::text[], $16::text[],
          $17::text[], $18::text[])
          AS a(jurisdiction, matter, sequence, id, kind, actor, unit, happened_at, recorded_at, basis, salt,
            data, evidence, findings, algorithm, data_hash, previous, hash)`,
      values: [
        ...[
          'jurisdiction',
          'matter',
          'sequence',
          'id',
          'kind',
          'actor',
          'unit',
          'happenedAt',
          'recordedAt',
          'basis',
          'salt',
        ].map((field) => column(({ act }) => act[field as keyof typeof act])),
        column((one) => one.canonicalData),
        column(({ act }) => `{${act.evidence.join(',')}}`),
        column((one) => one.canonicalFindings),
        ...['algorithm', 'dataHash', 'previous', 'hash'].map((field) =>
          column(({ act }) => act[field as keyof typeof act]),
        ),
      ],
    })
  }
}

const texts = new Map<string, { own: string; text: string }>()

/** Runs a projection after the fact, with `head` read back from the heads just written. */
async function project(client: PoolClient, statement: Statement, extent: 'one' | 'many', values: readonly unknown[]) {
  const name = `batch-${extent}-${statement.name}`
  let known = texts.get(name)
  if (known === undefined) {
    const where =
      extent === 'one'
        ? 'WHERE jurisdiction = $1 AND matter = $2'
        : 'JOIN unnest($1::text[], $2::text[]) AS of(jurisdiction, matter) USING (jurisdiction, matter)'
    const head = `SELECT jurisdiction, matter, kind, version, sequence FROM matter_head ${where}`
    known = { own: statement.text, text: `WITH head AS MATERIALIZED (${head}) ${renumber(statement, 2)}` }
    texts.set(name, known)
  }
  if (known.own !== statement.text) throw new TypeError(`two different statements are both named ${statement.name}`)
  if (name.length > 63) throw new RecordError('name-too-long', `statement name ${statement.name} is too long`)
  await client.query({ name, text: known.text, values: [...values, ...statement.values] })
}
