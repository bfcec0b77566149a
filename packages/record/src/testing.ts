import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { startBundled } from './bundled/start.ts'
import { type Migration, migrate } from './store/migrate.ts'
import { createDatabase, dropDatabase, openPool, urlOf } from './store/pool.ts'
import { recordMigrations } from './store/schema.ts'

export interface TestServer {
  url: string
  stop(): Promise<void>
}

/** The server of a test run: the one named by `DATABASE_URL`, else a bundled one in a temporary folder, without fsync. */
export async function startTestServer(): Promise<TestServer> {
  if (process.env.DATABASE_URL) return { url: process.env.DATABASE_URL, stop: async () => {} }
  const dataDir = mkdtempSync(join(tmpdir(), 'zhiheng-test-'))
  // mkdtemp makes 0700, which would send the cluster to /var/lib when root runs the tests.
  const { chmodSync } = await import('node:fs')
  chmodSync(dataDir, 0o755)
  const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '120' }
  const bundled = await startBundled({ dataDir, settings })
  return {
    url: bundled.url,
    stop: async () => {
      await bundled.stop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

export interface TestDatabase {
  url: string
  /** Connections of the app role. */
  app: pg.Pool
  /** Connections that may do anything. */
  owner: pg.Pool
  drop(): Promise<void>
}

let own: Promise<TestServer> | undefined

/**
 * A database of its own for a test file, cloned from a template that `migrations` were run on (made once per
 * server and list). Uses the server of `test/global-setup.ts`; without it, starts one for this process.
 */
export async function testDatabase(migrations: readonly Migration[] = recordMigrations): Promise<TestDatabase> {
  own ??= process.env.ZHIHENG_TEST_URL ? undefined : startTestServer()
  const url = process.env.ZHIHENG_TEST_URL ?? (await own!).url
  const template = await templateFor(url, migrations)
  const name = `zhiheng_${randomBytes(6).toString('hex')}`
  const at = await createDatabase(url, name, template)
  const owner = openPool(at, { role: 'owner', max: 4 })
  const app = openPool(at, { role: 'app', max: 12 })
  const drop = async () => {
    await Promise.all([owner.end(), app.end()])
    await dropDatabase(url, name)
    if (own) await (await own).stop()
    own = undefined
  }
  return { url: at, owner, app, drop }
}

async function templateFor(url: string, migrations: readonly Migration[]): Promise<string> {
  const hash = createHash('sha256')
  for (const one of migrations) hash.update(`${one.id}\0${one.sql}\0`)
  const name = `zhiheng_template_${hash.digest('hex').slice(0, 12)}`
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(`SELECT pg_advisory_lock(hashtext($1))`, [name])
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [name])
    if (rowCount === 1) return name
    const half = `${name}_half`
    await dropDatabase(url, half)
    await createDatabase(url, half)
    const owner = openPool(urlOf(url, half), { role: 'owner', max: 1 })
    await migrate(owner, migrations).finally(() => owner.end())
    await client.query(`ALTER DATABASE ${half} RENAME TO ${name}`)
    return name
  } finally {
    await client.end()
  }
}
