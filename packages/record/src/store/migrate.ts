import { createHash } from 'node:crypto'
import type { Pool, PoolClient } from 'pg'
import { ChangedMigration, clearer, NewerDatabase, RecordError } from '../errors.ts'

export interface Migration {
  /** Stable and ordered by the list, e.g. `record-0001-acts`. */
  id: string
  /** Who notices, in a sentence. */
  affects: string
  /** One or more statements; runs with `search_path = zhiheng`. Grant what `zhiheng_app` needs here. */
  sql: string
}

/** Two servers that start together queue here; the number is arbitrary but fixed for ever. */
const migrationLock = 7_301_532_301

/**
 * Brings schema `zhiheng` up to date: runs each migration this database has not seen, in order, each in its own
 * transaction. Needs a connection that may create schemas and roles (`openPool(url, { role: 'owner' })`).
 * @returns the ids that ran now.
 * @throws NewerDatabase when the database knows a migration we do not; ChangedMigration when a released one was edited.
 */
export async function migrate(pool: Pool, migrations: readonly Migration[]): Promise<string[]> {
  const client = await pool.connect()
  try {
    await client.query('SELECT pg_advisory_lock($1)', [migrationLock])
    try {
      return await run(client, migrations)
    } finally {
      await client.query('SELECT pg_advisory_unlock($1)', [migrationLock])
    }
  } catch (error) {
    throw clearer(error)
  } finally {
    client.release()
  }
}

async function run(client: PoolClient, migrations: readonly Migration[]): Promise<string[]> {
  await ensureRole(client)
  await client.query('CREATE SCHEMA IF NOT EXISTS zhiheng')
  await client.query(
    `CREATE TABLE IF NOT EXISTS zhiheng.schema_version (
       id text PRIMARY KEY, checksum text NOT NULL, ran_at timestamptz(0) NOT NULL DEFAULT now())`,
  )
  await client.query(
    'GRANT USAGE ON SCHEMA zhiheng TO zhiheng_app; GRANT SELECT ON zhiheng.schema_version TO zhiheng_app',
  )
  const seen = new Map<string, string>()
  for (const row of (await client.query('SELECT id, checksum FROM zhiheng.schema_version')).rows)
    seen.set(row.id, row.checksum)
  const known = new Set(migrations.map((one) => one.id))
  const unknown = [...seen.keys()].filter((id) => !known.has(id)).sort()
  if (unknown.length > 0) throw new NewerDatabase(unknown)
  const ran: string[] = []
  for (const migration of migrations) {
    const checksum = createHash('sha256').update(migration.sql).digest('hex')
    const recorded = seen.get(migration.id)
    if (recorded === checksum) continue
    if (recorded !== undefined) throw new ChangedMigration(migration.id)
    await apply(client, migration, checksum)
    ran.push(migration.id)
  }
  return ran
}

async function apply(client: PoolClient, migration: Migration, checksum: string) {
  await client.query('BEGIN')
  try {
    await client.query('SET LOCAL search_path = zhiheng')
    await client.query(migration.sql)
    await client.query('INSERT INTO zhiheng.schema_version (id, checksum) VALUES ($1, $2)', [migration.id, checksum])
    await client.query('COMMIT')
  } catch (error) {
    await client.query('ROLLBACK')
    throw new RecordError('migration-failed', `migration ${migration.id}: ${(error as Error).message}`, {
      cause: error,
    })
  }
}

/** Roles belong to the whole server: another database of it may be creating the same one at this moment. */
async function ensureRole(client: PoolClient) {
  try {
    await client.query(`
      DO $$ BEGIN
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'zhiheng_app') THEN
          BEGIN CREATE ROLE zhiheng_app NOLOGIN; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END;
        END IF;
        IF NOT pg_has_role(current_user, 'zhiheng_app', 'MEMBER') THEN
          GRANT zhiheng_app TO CURRENT_USER;
        END IF;
      END $$`)
  } catch (cause) {
    if ((cause as { code?: string }).code !== '42501') throw cause
    throw new RecordError(
      'role-missing',
      '当前数据库用户不能建立角色。请由数据库管理员执行: CREATE ROLE zhiheng_app NOLOGIN; GRANT zhiheng_app TO <用户>; ' +
        'This database user may not create roles. Ask the administrator to run the statements above.',
      { cause },
    )
  }
}
