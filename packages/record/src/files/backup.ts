import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Readable, type Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import pg, { type Pool, type PoolClient } from 'pg'
import { clearer } from '../errors.ts'
import { type EvidenceStore, syncFolder } from './evidence.ts'

export interface BackupSummary {
  /** Rows of each table. */
  tables: Record<string, number>
  /** Evidence files. */
  evidence: number
  /** Of the lines before the last, in hex. */
  sha256: string
}

export interface BackupOptions {
  /** `YYYY-MM-DDTHH:mm:ss+08:00`, for the header. */
  at: string
  /** Put the evidence files in as well. */
  evidence?: EvidenceStore
}

/**
 * One consistent snapshot of every table in schema `zhiheng` as gzipped JSON lines: a header (format, schema
 * version), for each table a line naming its columns and one line a row (PostgreSQL's own text form of each value),
 * evidence in base64, and a last line with the counts and the SHA-256 of all before it. Acts may go on meanwhile.
 * @param pool of role `owner`. @param target a path (written beside, synced, then moved) or a stream.
 */
export async function backup(pool: Pool, target: string | Writable, options: BackupOptions): Promise<BackupSummary> {
  const client = await pool.connect()
  const summary: BackupSummary = { tables: {}, evidence: 0, sha256: '' }
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
    await client.query(`SET LOCAL TimeZone = 'UTC'; SET LOCAL DateStyle = ISO; SET LOCAL IntervalStyle = postgres;
      SET LOCAL bytea_output = hex; SET LOCAL extra_float_digits = 1`)
    const lines = Readable.from(chunked(hashed(content(client, options, summary), summary)), { objectMode: true })
    const gzip = createGzip({ level: 5 })
    if (typeof target !== 'string') await pipeline(lines, gzip, target)
    else await wholeFile(target, (part) => pipeline(lines, gzip, createWriteStream(part, { mode: 0o600 })))
    return summary
  } catch (error) {
    throw clearer(error)
  } finally {
    await client.query('ROLLBACK').catch(() => {})
    client.release()
  }
}

async function wholeFile(path: string, write: (part: string) => Promise<void>) {
  const part = `${path}.part`
  try {
    await write(part)
    const file = await open(part, 'r+')
    await file.sync().finally(() => file.close())
    await rename(part, path)
    await syncFolder(dirname(path))
  } finally {
    await rm(part, { force: true })
  }
}

async function* content(client: PoolClient, options: BackupOptions, summary: BackupSummary): AsyncGenerator<string> {
  const { rows: schema } = await client.query('SELECT id FROM zhiheng.schema_version ORDER BY ran_at, id')
  yield JSON.stringify({ format: 'zhiheng-backup/1', at: options.at, schema: schema.map((row) => row.id) })
  for (const table of await tablesInOrder(client)) yield* tableRows(client, table, summary)
  const { rows: sequences } = await client.query(
    `SELECT sequencename AS name, last_value::text AS last FROM pg_sequences WHERE schemaname = 'zhiheng' AND last_value IS NOT NULL`,
  )
  for (const one of sequences) yield JSON.stringify({ series: one.name, last: one.last })
  if (options.evidence) yield* evidenceLines(options.evidence, summary)
}

/** Tables with the ones they refer to first. */
async function tablesInOrder(client: PoolClient): Promise<string[]> {
  const { rows } = await client.query<{ name: string; needs: string[] }>(
    `SELECT c.relname AS name, array(SELECT DISTINCT f.relname::text FROM pg_constraint k JOIN pg_class f ON f.oid = k.confrelid
         WHERE k.conrelid = c.oid AND k.contype = 'f' AND f.oid <> c.oid) AS needs
     FROM pg_class c WHERE c.relnamespace = 'zhiheng'::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition
       AND c.relname <> 'schema_version' ORDER BY c.relname`,
  )
  const ordered: string[] = []
  const seen = new Set<string>()
  const visit = (name: string) => {
    if (seen.has(name)) return
    seen.add(name)
    for (const needed of rows.find((row) => row.name === name)?.needs ?? []) visit(needed)
    ordered.push(name)
  }
  for (const row of rows) visit(row.name)
  return ordered.filter((name) => rows.some((row) => row.name === name))
}

async function* tableRows(client: PoolClient, table: string, summary: BackupSummary): AsyncGenerator<string> {
  const { rows: found } = await client.query<{ name: string }>(
    `SELECT attname AS name FROM pg_attribute WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped
       AND attgenerated = '' ORDER BY attnum`,
    [`zhiheng.${pg.escapeIdentifier(table)}`],
  )
  const columns = found.map((row) => row.name)
  yield JSON.stringify({ table, columns })
  const list = columns.map((name) => `${pg.escapeIdentifier(name)}::text`).join(', ')
  await client.query(
    `DECLARE backup_rows NO SCROLL CURSOR FOR SELECT ${list} FROM zhiheng.${pg.escapeIdentifier(table)}`,
  )
  summary.tables[table] = 0
  for (;;) {
    const { rows } = await client.query({ text: 'FETCH 2000 FROM backup_rows', rowMode: 'array' })
    if (rows.length === 0) break
    summary.tables[table] += rows.length
    for (const row of rows) yield JSON.stringify(row)
  }
  await client.query('CLOSE backup_rows')
}

async function* evidenceLines(store: EvidenceStore, summary: BackupSummary): AsyncGenerator<string> {
  for await (const sha256 of store.list()) {
    yield JSON.stringify({ evidence: sha256 })
    // Divisible by three, so that the pieces of base64 have no padding inside.
    for await (const chunk of store.stream(sha256)?.setEncoding('base64') ?? []) yield JSON.stringify(chunk)
    summary.evidence++
  }
}

async function* hashed(lines: AsyncGenerator<string>, summary: BackupSummary): AsyncGenerator<string> {
  const hash = createHash('sha256')
  for await (const line of lines) {
    hash.update(`${line}\n`)
    yield line
  }
  summary.sha256 = hash.digest('hex')
  yield JSON.stringify({ end: summary })
}

/** Joins lines into pieces of about 64 kB: a stream of single lines would be ten times slower. */
async function* chunked(lines: AsyncGenerator<string>): AsyncGenerator<Buffer> {
  let piece = ''
  for await (const line of lines) {
    piece += `${line}\n`
    if (piece.length < 65_536) continue
    yield Buffer.from(piece)
    piece = ''
  }
  yield Buffer.from(piece)
}
