import type { Pool, PoolClient } from 'pg'

/** One change of one line of a register, as it is kept for good. `before` null: added; `after` null: removed. */
export interface Change {
  readonly register: string
  readonly line: string
  readonly before: unknown
  readonly after: unknown
}

/** Who changed it and why; `at` as `YYYY-MM-DDTHH:mm:ss+08:00`. */
export interface Hand {
  readonly person: string
  readonly reason: string
  readonly at: string
}

/** What every running server listens to, so that none works on registers of yesterday. */
export const REGISTER_CHANNEL = 'zhiheng_register'

/** Keeps changes, each as the next version of its line, and tells every server once the transaction commits. */
export async function keepChanges(
  client: PoolClient,
  jurisdiction: string,
  changes: readonly Change[],
  { person, reason, at }: Hand,
): Promise<void> {
  await client.query(
    `INSERT INTO register_change (jurisdiction, register, line, version, at, person, before, after, reason)
     SELECT $1, x.register, x.line, 1 + coalesce((SELECT max(c.version) FROM register_change c
       WHERE c.jurisdiction = $1 AND c.register = x.register AND c.line = x.line), 0), $3, $4, x.before, x.after, $5
     FROM json_to_recordset($2) AS x(register text, line text, before json, after json)`,
    [jurisdiction, JSON.stringify(changes), at, person, reason],
  )
  await tellServers(client, jurisdiction)
}

export async function tellServers(db: Pool | PoolClient, jurisdiction: string): Promise<void> {
  await db.query('SELECT pg_notify($1, $2)', [REGISTER_CHANNEL, jurisdiction])
}

/** Version of every line that ever changed; a line not named stands at 0, as it was loaded. */
export async function versionsOf(
  db: Pool | PoolClient,
  jurisdiction: string,
  register: string,
): Promise<Map<string, number>> {
  const { rows } = await db.query(
    'SELECT line, max(version) AS version FROM register_change WHERE jurisdiction = $1 AND register = $2 GROUP BY line',
    [jurisdiction, register],
  )
  return new Map(rows.map((r) => [r.line, r.version]))
}

export interface KeptChange extends Change {
  readonly version: number
  readonly at: string
  readonly person: string
  readonly reason: string
}

/** Changes from the newest, of all registers, of one, or of one line. */
export async function changesOf(
  db: Pool,
  jurisdiction: string,
  of: { register?: string; line?: string; limit: number; offset: number },
): Promise<KeptChange[]> {
  const { rows } = await db.query(
    `SELECT register, line, version, to_char(at AT TIME ZONE INTERVAL '8 hours', 'YYYY-MM-DD"T"HH24:MI:SS"+08:00"') AS at,
       person, before, after, reason
     FROM register_change WHERE jurisdiction = $1 AND ($2::text IS NULL OR register = $2) AND ($3::text IS NULL OR line = $3)
     ORDER BY register_change.at DESC, register, line, version DESC LIMIT $4 OFFSET $5`,
    [jurisdiction, of.register ?? null, of.line ?? null, of.limit, of.offset],
  )
  return rows
}
