import pg from 'pg'
import { NoDatabase, RecordError } from '../errors.ts'

export interface PoolOptions {
  /** `app` may append and read; `owner` may migrate. The server itself runs as `app`. */
  role: 'app' | 'owner'
  /** Connections at most. */
  max: number
}

/**
 * A pool whose connections start with `search_path = zhiheng` and `TimeZone = Asia/Shanghai`, and as `zhiheng_app`
 * when `role` is `app` (the role exists after `migrate`). Set as start-up options, so no round trip is spent on it.
 */
export function openPool(url: string, { role, max }: PoolOptions): pg.Pool {
  const options = `-c search_path=zhiheng -c TimeZone=Asia/Shanghai${role === 'app' ? ' -c role=zhiheng_app' : ''}`
  const pool = new pg.Pool({ connectionString: url, max, options, keepAlive: true })
  // An idle connection that breaks (server restart) must not end the process; the next query opens a new one.
  pool.on('error', () => {})
  return pool
}

/**
 * Waits for no one: connects once and checks the version.
 * @throws NoDatabase naming host, port and database, never the password; RecordError `old-server` below PostgreSQL 15.
 */
export async function probe(url: string): Promise<void> {
  const where = placeOf(url)
  let client: pg.Client
  try {
    client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  } catch (cause) {
    throw new NoDatabase(where, 'the address cannot be read', cause)
  }
  try {
    await client.connect()
  } catch (cause) {
    throw new NoDatabase(where, reason(cause), cause)
  }
  try {
    const { rows } = await client.query('SHOW server_version_num')
    const version = Number(rows[0].server_version_num)
    if (version < 150000)
      throw new RecordError(
        'old-server',
        `${where}: 需要 PostgreSQL 15 或更高版本。 PostgreSQL 15 or newer is needed, this is ${version / 10000}.`,
      )
  } finally {
    await client.end()
  }
}

function placeOf(url: string): string {
  try {
    const { hostname, port, pathname, searchParams } = new URL(url)
    return `${searchParams.get('host') ?? hostname}:${port || searchParams.get('port') || 5432}${pathname}`
  } catch {
    return 'DATABASE_URL'
  }
}

function reason(error: unknown): string {
  const { code, message, errors } = error as { code?: string; message?: string; errors?: Error[] }
  const known: Record<string, string> = {
    ECONNREFUSED: '没有服务在监听 nothing listens there',
    ENOENT: '套接字不存在 the socket does not exist',
    ENOTFOUND: '主机名不存在 unknown host',
    ETIMEDOUT: '超时 timed out',
    '28P01': '口令不对 wrong password',
    '3D000': '数据库不存在 no such database',
    '28000': '用户被拒绝 user refused',
  }
  return known[code ?? ''] ?? (message || errors?.[0]?.message || code || 'unknown')
}

/** Creates an empty database, or a copy of `template` (which must have no other connection). Returns its address. */
export async function createDatabase(url: string, name: string, template?: string): Promise<string> {
  const from = template === undefined ? '' : ` TEMPLATE ${pg.escapeIdentifier(template)}`
  await maintenance(url, `CREATE DATABASE ${pg.escapeIdentifier(name)}${from}`)
  return urlOf(url, name)
}

/** Drops a database, ending its connections. */
export async function dropDatabase(url: string, name: string): Promise<void> {
  await maintenance(url, `DROP DATABASE IF EXISTS ${pg.escapeIdentifier(name)} WITH (FORCE)`)
}

/** The same server, another database. */
export function urlOf(url: string, database: string): string {
  const other = new URL(url)
  other.pathname = `/${encodeURIComponent(database)}`
  return other.toString()
}

async function maintenance(url: string, sql: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}
