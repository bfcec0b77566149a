import { createHash } from 'node:crypto'
import type { Pool } from 'pg'
import type { ChainedAct } from '../act.ts'
import { clearer } from '../errors.ts'
import { type AppendOutcome, type AppendRequest, append, chainDrafts, notAppended, type Statement } from './append.ts'
import { renumber } from './append-sql.ts'

export interface Gathering<T> {
  /** Like `append`, for a request that opens a matter; `item` is what the shared projections are made from. */
  append(request: AppendRequest, item: T): Promise<AppendOutcome>
}

interface Waiting<T> {
  readonly request: AppendRequest
  readonly item: T
  readonly done: (outcome: AppendOutcome) => void
  readonly failed: (error: unknown) => void
}

/** Statements under way at once: one is prepared here while another is written there. */
const FLIGHTS = 2
const AT_MOST = 64

/**
 * Appends that arrive while others are being written go together in the next statement, so a busy server pays for one
 * round trip and one flush to disk where it would have paid for many; an idle one waits for nothing. Every request
 * keeps its own outcome. Notifies nobody.
 * @param together projections of a whole batch; their CTE `head` has a row for each matter that was opened.
 */
export function gathering<T>(db: Pool, together: (items: readonly T[]) => readonly Statement[]): Gathering<T> {
  let queue: Waiting<T>[] = []
  let flying = 0
  const next = () => {
    while (flying < FLIGHTS && queue.length) {
      const batch = take()
      flying++
      void send(db, batch, together).finally(() => {
        flying--
        next()
      })
    }
  }
  /** Each matter at most once: the same request sent twice waits for its twin. */
  const take = () => {
    const seen = new Set<string>()
    const batch: Waiting<T>[] = []
    const rest: Waiting<T>[] = []
    for (const one of queue) {
      const fits = batch.length < AT_MOST && !seen.has(one.request.matter)
      seen.add(one.request.matter)
      if (fits) batch.push(one)
      else rest.push(one)
    }
    queue = rest
    return batch
  }
  return {
    append: (request, item) =>
      new Promise((done, failed) => {
        queue.push({ request, item, done, failed })
        next()
      }),
  }
}

async function send<T>(
  db: Pool,
  batch: readonly Waiting<T>[],
  together: (items: readonly T[]) => readonly Statement[],
): Promise<void> {
  if (batch.length === 1) return alone(db, batch)
  try {
    const chained = batch.map((one) => chainDrafts(one.request))
    const statement = statementFor(batch, chained, together(batch.map((one) => one.item)))
    const { rows } = await db.query<[string]>({ ...statement, rowMode: 'array' })
    const opened = new Set(rows.map(([matter]) => matter))
    await Promise.all(
      batch.map(async (one, i) => {
        const acts = (chained[i] as ChainedAct[]).map((c) => c.act)
        if (opened.has(one.request.matter)) one.done({ is: 'appended', acts })
        else await notAppended(db, one.request).then(one.done, one.failed)
      }),
    )
  } catch (error) {
    // One request breaks a constraint, or is malformed: nothing was written, and each learns its own outcome.
    const { code = '' } = error as { code?: string }
    if (error instanceof TypeError || /^(2[23]|40)/.test(code)) return alone(db, batch)
    for (const one of batch) one.failed(clearer(error))
  }
}

async function alone<T>(db: Pool, batch: readonly Waiting<T>[]): Promise<void> {
  for (const one of batch) await append(db, { ...one.request, notify: false }).then(one.done, one.failed)
}

const opening = `WITH head AS (
    INSERT INTO matter_head (jurisdiction, matter, kind, version, sequence, hash)
    SELECT jurisdiction, matter, kind, version, sequence, decode(hash, 'hex')
    FROM unnest($1::text[], $2::text[], $3::text[], $4::int[], $5::int[], $6::text[], $7::text[])
      AS w(jurisdiction, matter, kind, version, sequence, hash, ids)
    WHERE NOT EXISTS (SELECT FROM act a WHERE a.jurisdiction = w.jurisdiction AND a.id = ANY (w.ids::uuid[]))
    ORDER BY jurisdiction COLLATE "C", matter COLLATE "C"
    ON CONFLICT (jurisdiction, matter) DO NOTHING RETURNING jurisdiction, matter, kind, version, sequence
  ), acts AS (
    INSERT INTO act (jurisdiction, matter, sequence, id, kind, actor, unit, happened_at, recorded_at, basis, salt, data,
      evidence, findings, algorithm, data_hash, previous, hash)
    SELECT head.jurisdiction, head.matter, a.sequence, id, a.kind, actor, unit, happened_at, recorded_at, basis,
      decode(salt, 'hex'), data, evidence::text[], findings, algorithm, decode(data_hash, 'hex'),
      decode(previous, 'hex'), decode(hash, 'hex')
    FROM unnest($8::text[], $9::int[], $10::uuid[], $11::text[], $12::text[], $13::text[], $14::timestamptz[],
      $15::timestamptz[], $16::text[], $17::text[], $18::json[], $19::text[], $20::json[], $21::text[], $22::text[],
      $23::text[], $24::text[])
      AS a(matter, sequence, id, kind, actor, unit, happened_at, recorded_at, basis, salt, data, evidence, findings,
        algorithm, data_hash, previous, hash)
    JOIN head ON head.matter = a.matter
  )`
const OWN_VALUES = 24
const shapes = new Map<string, { name: string; text: string }>()

function shapeOf(projections: readonly Statement[]) {
  const key = projections.map((one) => one.text).join('\0')
  const known = shapes.get(key)
  if (known) return known
  let used = OWN_VALUES
  const parts = projections.map((one, i) => {
    const part = `p${i} AS (${renumber(one, used)})`
    used += one.values.length
    return part
  })
  const text = `${[opening, ...parts].join(',\n')}\nSELECT matter FROM head`
  const shape = { name: `together-${createHash('sha256').update(text).digest('hex').slice(0, 24)}`, text }
  shapes.set(key, shape)
  return shape
}

function statementFor<T>(
  batch: readonly Waiting<T>[],
  chained: readonly ChainedAct[][],
  projections: readonly Statement[],
) {
  const acts = chained.flat()
  const of = (field: keyof ChainedAct['act']) => acts.map(({ act }) => act[field])
  const values: unknown[] = [
    ...(['jurisdiction', 'matter', 'kind', 'version'] as const).map((field) => batch.map((one) => one.request[field])),
    chained.map((list) => list.at(-1)?.act.sequence),
    chained.map((list) => list.at(-1)?.act.hash),
    chained.map((list) => `{${list.map(({ act }) => act.id).join(',')}}`),
    ...(
      ['matter', 'sequence', 'id', 'kind', 'actor', 'unit', 'happenedAt', 'recordedAt', 'basis', 'salt'] as const
    ).map(of),
    acts.map((one) => one.canonicalData),
    acts.map(({ act }) => `{${act.evidence.join(',')}}`),
    acts.map((one) => one.canonicalFindings),
    ...(['algorithm', 'dataHash', 'previous', 'hash'] as const).map(of),
    ...projections.flatMap((one) => one.values),
  ]
  return { ...shapeOf(projections), values }
}
