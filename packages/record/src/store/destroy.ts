import type { Pool, PoolClient } from 'pg'

/**
 * Destroys data and salt of every act of a matter before the recorded act `orderedBy` (its id), which orders this at
 * the end of retention. Evidence files and views are the caller's to clear. Returns how many acts lost their data.
 * @throws when no such act is recorded in the matter.
 */
export async function destroyData(
  db: Pool | PoolClient,
  jurisdiction: string,
  matter: string,
  orderedBy: string,
): Promise<number> {
  const { rows } = await db.query('SELECT destroy_data($1, $2, $3) AS destroyed', [jurisdiction, matter, orderedBy])
  return rows[0].destroyed
}
