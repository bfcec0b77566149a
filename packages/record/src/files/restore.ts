import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { PassThrough, type Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import pg, { type Pool, type PoolClient } from 'pg'
import { clearer, NewerDatabase, RecordError } from '../errors.ts'
import { type Migration, migrate } from '../store/migrate.ts'
import { inTransaction } from '../store/transaction.ts'
import { verifyStore } from '../store/verify.ts'
import type { BackupSummary } from './backup.ts'
import type { EvidenceStore } from './evidence.ts'

export class RestoreFailed extends RecordError {
  constructor(zh: string, en: string, cause?: unknown) {
    super('restore-failed', `恢复未完成：${zh}。 Not restored: ${en}.`, { cause })
  }
}

export interface RestoreOptions {
  /** The whole list of this release: those the backup knew run before the rows, the others after. */
  migrations: readonly Migration[]
  evidence?: EvidenceStore
}

/**
 * Loads a backup into an empty database in one transaction, checks counts and the SHA-256 of the file, then brings
 * the schema up to date and verifies the whole record.
 * @param pool of role `owner`. @throws RestoreFailed when the database is not empty, the file is cut or altered, or
 * the record does not verify; NewerDatabase when the backup is of a newer release.
 */
export async function restore(pool: Pool, source: string | Readable, options: RestoreOptions): Promise<BackupSummary> {
  await refuseUnlessEmpty(pool)
  const lines = readLines(typeof source === 'string' ? createReadStream(source) : source)
  const { value: first } = await lines.next()
  const header = headerOf(first ?? '')
  const known = new Set(options.migrations.map((one) => one.id))
  const unknown = header.schema.filter((id) => !known.has(id))
  if (unknown.length > 0) throw new NewerDatabase(unknown)
  await migrate(
    pool,
    options.migrations.filter((one) => header.schema.includes(one.id)),
  )
  const summary = await inTransaction(pool, (client) => load(client, lines, first ?? '', options.evidence))
  await migrate(pool, options.migrations)
  const verdict = await verifyStore(pool)
  if (!verdict.ok)
    throw new RestoreFailed('记录校验不符', `the record does not verify: ${JSON.stringify(verdict.firstBroken)}`)
  return summary
}

async function refuseUnlessEmpty(pool: Pool) {
  const { rows } = await pool.query(`SELECT to_regclass('zhiheng.act') AS act`)
  if (rows[0].act === null) return
  const { rowCount } = await pool.query('SELECT FROM zhiheng.act LIMIT 1')
  if (rowCount)
    throw new RestoreFailed(
      '数据库里已有记录，只能恢复到空数据库',
      'the database already holds acts; restore into an empty one',
    )
}

interface Header {
  format: string
  schema: string[]
}

function headerOf(line: string): Header {
  try {
    const header = JSON.parse(line) as Header
    if (header.format === 'zhiheng-backup/1') return header
  } catch {}
  throw new RestoreFailed('不是备份文件', 'this is not a backup file')
}

async function* readLines(source: Readable): AsyncGenerator<string, undefined> {
  const through = new PassThrough()
  const gunzip = createGunzip()
  const failed = (error: Error) =>
    through.destroy(new RestoreFailed('备份文件残缺或损坏', 'the file is cut or damaged', clearer(error)))
  source.on('error', failed).pipe(gunzip).on('error', failed).pipe(through)
  const lines = createInterface({ input: through, crlfDelay: Number.POSITIVE_INFINITY })
  const broken = new Promise<never>((_, no) => through.once('error', no))
  broken.catch(() => {})
  const each = lines[Symbol.asyncIterator]()
  for (;;) {
    const { value, done } = await Promise.race([each.next(), broken])
    if (done) return
    yield value
  }
}

const batch = 1_000

async function load(
  client: PoolClient,
  lines: AsyncGenerator<string>,
  first: string,
  evidence?: EvidenceStore,
): Promise<BackupSummary> {
  // Foreign keys in rings and triggers of views would get in the way; only a superuser may do this, else order suffices.
  await client.query('SAVEPOINT before')
  await client.query('SET LOCAL session_replication_role = replica').catch(() => client.query('ROLLBACK TO before'))
  await client.query(`SET LOCAL TimeZone = 'UTC'; SET LOCAL search_path = zhiheng`)
  const hash = createHash('sha256').update(`${first}\n`)
  const found: BackupSummary = { tables: {}, evidence: 0, sha256: '' }
  let table: Table | null = null
  let rows: (string | null)[][] = []
  let file: Incoming | null = null
  const flush = async () => {
    if (table && rows.length > 0) await insert(client, table, rows)
    rows = []
    await file?.close()
    file = null
  }
  for await (const line of lines) {
    const one = parsed(line)
    if (Array.isArray(one) && table) {
      rows.push(one)
      found.tables[table.name]! += 1
      if (rows.length === batch) await flush()
    } else if (typeof one === 'string') await file?.write(Buffer.from(one, 'base64'))
    else {
      await flush()
      const marker = one as {
        table?: string
        columns?: string[]
        evidence?: string
        series?: string
        last?: string
        end?: BackupSummary
      }
      if (marker.end) {
        found.sha256 = hash.digest('hex')
        return checked(marker.end, found)
      }
      if (marker.table) {
        table = await openTable(client, marker.table, marker.columns ?? [])
        found.tables[marker.table] = 0
      }
      if (marker.series)
        await client.query('SELECT setval($1::regclass, $2::bigint)', [
          `zhiheng.${pg.escapeIdentifier(marker.series)}`,
          marker.last,
        ])
      if (marker.evidence) {
        file = incoming(marker.evidence, evidence)
        found.evidence++
      }
    }
    hash.update(`${line}\n`)
  }
  throw new RestoreFailed('备份文件残缺', 'the file ends too early')
}

function checked(told: BackupSummary, found: BackupSummary): BackupSummary {
  if (told.sha256 !== found.sha256)
    throw new RestoreFailed('备份文件被改动', 'the file was altered: its SHA-256 differs')
  if (JSON.stringify(told.tables) !== JSON.stringify(found.tables) || told.evidence !== found.evidence)
    throw new RestoreFailed('行数不符', 'the counts differ')
  return found
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch (cause) {
    throw new RestoreFailed('备份文件残缺或损坏', 'the file is cut or damaged', cause)
  }
}

interface Incoming {
  write(bytes: Buffer): Promise<void>
  close(): Promise<void>
}

/** Hands a file to the evidence store piece by piece: an hour of video never lies in memory. */
function incoming(sha256: string, evidence: EvidenceStore | undefined): Incoming {
  if (!evidence) return { write: async () => {}, close: async () => {} }
  const through = new PassThrough()
  const kept = evidence.put(through)
  kept.catch((error) => through.destroy(error))
  return {
    async write(bytes) {
      if (!through.write(bytes)) await Promise.race([once(through, 'drain'), kept])
    },
    async close() {
      through.end()
      if ((await kept).sha256 !== sha256)
        throw new RestoreFailed(`证据 ${sha256} 被改动`, `evidence ${sha256} was altered`)
    },
  }
}

interface Table {
  name: string
  sql: string
}

/** Empties what a migration itself put in, and writes the INSERT for the columns as they are now. */
async function openTable(client: PoolClient, name: string, columns: readonly string[]): Promise<Table> {
  const quoted = pg.escapeIdentifier(name)
  const { rows } = await client.query<{ name: string; type: string }>(
    `SELECT attname AS name, format_type(atttypid, atttypmod) AS type FROM pg_attribute
     WHERE attrelid = to_regclass($1) AND attnum > 0 AND NOT attisdropped`,
    [`zhiheng.${quoted}`],
  )
  const types = new Map(rows.map((row) => [row.name, row.type]))
  const missing = columns.find((column) => !types.has(column))
  if (types.size === 0 || missing)
    throw new RestoreFailed(`没有表 ${name} ${missing ?? ''}`, `no table ${name} ${missing ?? ''}`)
  const { rowCount } = await client.query(`SELECT FROM ${quoted} LIMIT 1`)
  if (rowCount) await client.query(`DELETE FROM ${quoted}`)
  const aliases = columns.map((_, i) => `c${i}`)
  const sql = `INSERT INTO ${quoted} (${columns.map((one) => pg.escapeIdentifier(one)).join(', ')}) OVERRIDING SYSTEM VALUE
    SELECT ${columns.map((one, i) => `c${i}::${types.get(one)}`).join(', ')}
    FROM unnest(${columns.map((_, i) => `$${i + 1}::text[]`).join(', ')}) AS r(${aliases.join(', ')})`
  return { name, sql }
}

async function insert(client: PoolClient, table: Table, rows: readonly (string | null)[][]) {
  const width = rows[0]!.length
  const columns = Array.from({ length: width }, (_, i) => rows.map((row) => row[i]))
  await client.query(table.sql, columns)
}
