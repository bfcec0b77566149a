import type { Pool, PoolClient } from 'pg'
import { clearer } from '../errors.ts'
import { type AppendOutcome, type AppendRequest, append } from './append.ts'

/** A series of document numbers, e.g. 楚综执罚决字〔2026〕: each organ, year and kind counts from 1 without gaps. */
export interface NumberSeries {
  organ: string
  year: number
  kind: string
}

/**
 * The next number of a series, 1 first. Call it inside a transaction: the number is given back when that rolls back,
 * and the next caller of the same series waits until it ends, which is what keeps the series without gaps.
 */
export async function allocateNumber(
  client: PoolClient,
  jurisdiction: string,
  organ: string,
  year: number,
  kind: string,
): Promise<number> {
  const { rows } = await client.query({
    name: 'record-allocate-number',
    text: `INSERT INTO number_series AS s (jurisdiction, organ, year, kind, last) VALUES ($1, $2, $3, $4, 1)
           ON CONFLICT (jurisdiction, organ, year, kind) DO UPDATE SET last = s.last + 1 RETURNING last`,
    values: [jurisdiction, organ, year, kind],
  })
  return rows[0].last
}

/**
 * Appends acts whose data hold a freshly allocated number: allocate, build, append, in one transaction. The number
 * is used up only when the outcome is `appended`.
 */
export async function appendNumbered(
  pool: Pool,
  jurisdiction: string,
  { organ, year, kind }: NumberSeries,
  build: (number: number) => AppendRequest,
): Promise<AppendOutcome> {
  const client = await pool.connect()
  let broken: Error | undefined
  try {
    await client.query('BEGIN')
    const outcome = await append(client, build(await allocateNumber(client, jurisdiction, organ, year, kind)))
    await client.query(outcome.is === 'appended' ? 'COMMIT' : 'ROLLBACK')
    return outcome
  } catch (error) {
    await client.query('ROLLBACK').catch((failed: Error) => {
      broken = failed
    })
    throw clearer(error)
  } finally {
    client.release(broken)
  }
}
