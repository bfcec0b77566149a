import type { Pool, PoolClient } from 'pg'

/** One named setting of a jurisdiction. */
export async function put(
  client: Pool | PoolClient,
  jurisdiction: string,
  name: string,
  value: unknown,
): Promise<void> {
  await client.query(
    'INSERT INTO setting VALUES ($1, $2, $3) ON CONFLICT (jurisdiction, name) DO UPDATE SET value = excluded.value',
    [jurisdiction, name, JSON.stringify(value)],
  )
}

export async function setting(db: Pool | PoolClient, jurisdiction: string, name: string): Promise<unknown> {
  const { rows } = await db.query('SELECT value FROM setting WHERE jurisdiction = $1 AND name = $2', [
    jurisdiction,
    name,
  ])
  return rows[0]?.value
}
