import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import type { Pool } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  appendMany,
  backup,
  createDatabase,
  dropDatabase,
  evidenceStore,
  makeKeyPair,
  migrate,
  NewerDatabase,
  openPool,
  RestoreFailed,
  readActs,
  recordMigrations,
  restore,
  seal,
  signerOf,
} from '../src/index.ts'
import { type TestDatabase, testDatabase } from '../src/testing.ts'
import { draftOf, opening } from './drafts.ts'

const viewMigration = {
  id: 'view-0001',
  affects: 'nobody',
  sql: `CREATE TABLE parent (id int PRIMARY KEY, note text);
        CREATE TABLE child (id int GENERATED ALWAYS AS IDENTITY, of int REFERENCES parent, at timestamptz, list text[], raw bytea,
          twice int GENERATED ALWAYS AS (of * 2) STORED);
        INSERT INTO parent VALUES (1, 'put in by the migration')`,
}
const migrations = [...recordMigrations, viewMigration]
const at = '2026-03-05T09:00:00+08:00'
const folder = mkdtempSync(join(tmpdir(), 'backup-'))
const file = join(folder, 'all.gz')
const evidence = evidenceStore(join(folder, 'evidence'))

let db: TestDatabase
const made: string[] = []
beforeAll(async () => {
  db = await testDatabase(migrations)
  await appendMany(
    db.app,
    Array.from({ length: 1_500 }, (_, i) => opening(`m${i}`, { drafts: [draftOf(`b${i}`), draftOf(`c${i}`)] })),
  )
  await seal(db.app, '532301', signerOf(makeKeyPair()), at)
  await db.owner.query(`INSERT INTO parent VALUES (2, E'a\\nb"\\t中文');
    INSERT INTO child (of, at, list, raw) VALUES (2, '2026-03-05 09:00:00.123456+08', '{"a,b",NULL}', '\\x00ff'), (NULL, NULL, NULL, NULL)`)
  await evidence.put(Buffer.from('evidence'))
  await evidence.put(Buffer.alloc(200_001, 7))
})
afterAll(async () => {
  for (const name of made) await dropDatabase(db.url, name)
  await db.drop()
})

async function empty(): Promise<Pool> {
  const name = `zhiheng_restore_${process.pid}_${made.length}`
  made.push(name)
  return openPool(await createDatabase(db.url, name), { role: 'owner', max: 3 })
}
async function refused(change: (lines: string[]) => string[]) {
  const lines = gunzipSync(readFileSync(file)).toString().split('\n')
  const bad = join(folder, 'bad.gz')
  writeFileSync(bad, gzipSync(change(lines).join('\n')))
  return failing(bad)
}
async function failing(path: string) {
  const into = await empty()
  const error = await restore(into, path, { migrations }).catch((one) => one)
  const { rows } = await into.query(`SELECT to_regclass('zhiheng.act') AS act`)
  if (rows[0].act) expect((await into.query('SELECT FROM act')).rowCount).toBe(0)
  await into.end()
  return error
}

describe('backup and restore', () => {
  it('brings back every row, every file and the verified record', async () => {
    const summary = await backup(db.owner, file, { at, evidence })
    expect(summary.tables).toMatchObject({
      act: 3_000,
      matter_head: 1_500,
      log_leaf: 1_500,
      tree_head: 1,
      parent: 2,
      child: 2,
    })
    const into = await empty()
    const copied = evidenceStore(join(folder, 'copied'))
    expect(await restore(into, file, { migrations, evidence: copied })).toEqual(summary)
    const dump = async (pool: Pool) =>
      (await pool.query('SELECT c.*, p.note FROM child c LEFT JOIN parent p ON p.id = c.of ORDER BY c.id')).rows
    expect(await dump(into)).toEqual(await dump(db.owner))
    expect(await readActs(into, '532301', 'm7')).toEqual(await readActs(db.owner, '532301', 'm7'))
    await into.query('INSERT INTO child (of) VALUES (1)')
    expect((await into.query('SELECT max(id) AS id FROM child')).rows[0].id).toBe(3)
    const hashes: string[] = []
    for await (const one of copied.list()) hashes.push(one)
    expect(hashes).toHaveLength(2)
    const app = openPool(`${await urlOfPool(into)}`, { role: 'app', max: 1 })
    expect(await appendMany(app, [opening('after', { drafts: [draftOf('after')] })])).toMatchObject([
      { is: 'appended' },
    ])
    await app.end()
    await into.end()
  })

  it('restores an older schema and then brings it up to date', async () => {
    const into = await empty()
    const later = { id: 'view-0002', affects: 'nobody', sql: 'ALTER TABLE parent ADD COLUMN extra int' }
    await restore(into, file, { migrations: [...migrations, later] })
    expect((await into.query('SELECT extra FROM parent')).rowCount).toBe(2)
    await into.end()
  })

  it('refuses a database that holds acts', async () => {
    await expect(restore(db.owner, file, { migrations })).rejects.toThrow('already holds acts')
  })

  it('refuses a backup of a newer release', async () => {
    const into = await empty()
    await expect(restore(into, file, { migrations: recordMigrations })).rejects.toThrow(NewerDatabase)
    await into.end()
  })

  it('refuses a file that was cut, altered, or is something else, and leaves nothing half done', async () => {
    expect(await refused((lines) => lines.map((line) => line.replace('占道经营', '占道经菅')))).toMatchObject({
      message: expect.stringContaining('altered'),
    })
    expect(await refused((lines) => lines.slice(0, 500))).toMatchObject({
      message: expect.stringContaining('too early'),
    })
    expect(await refused((lines) => [lines[0]!.slice(0, 20)])).toMatchObject({
      message: expect.stringContaining('not a backup'),
    })
    const cut = join(folder, 'cut.gz')
    writeFileSync(cut, readFileSync(file).subarray(0, 50_000))
    expect(await failing(cut)).toBeInstanceOf(RestoreFailed)
    writeFileSync(cut, 'no gzip at all')
    expect(await failing(cut)).toBeInstanceOf(RestoreFailed)
    expect(await failing(join(folder, 'nowhere.gz'))).toBeInstanceOf(RestoreFailed)
  })
})

describe('migrate', () => {
  it('runs each migration once, also when two servers start together', async () => {
    const into = await empty()
    const ran = await Promise.all([migrate(into, migrations), migrate(into, migrations)])
    expect(ran.map((ids) => ids.length).sort()).toEqual([0, migrations.length])
    expect(await migrate(into, migrations)).toEqual([])
    await into.end()
  })

  it('refuses a database of a newer release, an edited migration, and undoes one that fails', async () => {
    const into = await empty()
    await migrate(into, migrations)
    await expect(migrate(into, recordMigrations)).rejects.toThrow(/view-0001/)
    const edited = migrations.map((one) => (one.id === 'view-0001' ? { ...one, sql: `${one.sql};` } : one))
    await expect(migrate(into, edited)).rejects.toThrow('never edited')
    const failing = { id: 'bad', affects: '', sql: 'CREATE TABLE half (); SELECT 1/0' }
    await expect(migrate(into, [...migrations, failing])).rejects.toThrow('division by zero')
    expect((await into.query(`SELECT to_regclass('half') AS half`)).rows[0].half).toBeNull()
    await into.end()
  })
})

async function urlOfPool(pool: Pool): Promise<string> {
  const url = new URL(db.url)
  url.pathname = `/${(await pool.query('SELECT current_database() AS name')).rows[0].name}`
  return url.toString()
}
