import type { Pool, PoolClient } from 'pg'
import { clearer } from '../errors.ts'

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
