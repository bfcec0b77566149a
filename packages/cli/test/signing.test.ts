import { randomUUID } from 'node:crypto'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { proofFor, readActs, verifyCaseFile, verifyStore } from '@zhiheng/record'
import { type TestDatabase, testDatabase } from '@zhiheng/record/testing.ts'
import { hashPassword, loadJurisdiction, migrations, sealAs, signingOf } from '@zhiheng/server'
import type { Pool } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PASSWORD, smallBureau } from '../../server/test/fixture.ts'
import { bundleCli, freePort, JURISDICTION, openFolder, post, runCli, serveFolder, signIn } from './office.ts'

/** An office that signed with Ed25519 and hashed with SHA-256 goes over to SM2 and SM3, and back. */
describe('the way a store signs', { timeout: 90_000 }, () => {
  let cli: Awaited<ReturnType<typeof bundleCli>>
  let dataDir: string
  let db: TestDatabase
  let empty: TestDatabase
  let store: string[]
  const matters: string[] = []

  beforeAll(async () => {
    ;[cli, db, empty] = [await bundleCli(), await testDatabase(migrations), await testDatabase([])]
    dataDir = openFolder()
    await loadJurisdiction(db.app, smallBureau(await hashPassword(PASSWORD)))
    store = ['--database', db.url, '--data', dataDir, '--jurisdiction', JURISDICTION]
  })
  afterAll(async () => {
    cli?.remove()
    if (dataDir) rmSync(dataDir, { recursive: true, force: true })
    await empty?.drop()
    await db?.drop()
  })

  const run = (args: readonly string[], env?: Record<string, string>) => runCli(cli.program, args, { env })

  /** Serves, opens a matter, goes on with the one before, seals, and ends. @returns what the server said */
  async function aDay(more: readonly string[]): Promise<string> {
    const server = await serveFolder(cli.program, dataDir, await freePort(), ['--database', db.url, ...more])
    const cookie = await signIn(server.url, 'operator')
    const before = matters.at(-1)
    const data = { source: 'patrol', text: '有垃圾', place: { address: '东大街' } }
    const opened = await post(
      server.url,
      '/api/matters/incident',
      { id: randomUUID(), act: 'report', expected: 0, data },
      cookie,
    )
    matters.push(opened?.body.matter as string)
    if (before) {
      const act = { id: randomUUID(), act: 'accept', expected: 1, data: {} }
      expect((await post(server.url, `/api/matters/${before}/acts`, act, cookie))?.status).toBe(200)
    }
    await sealNow(db.app, dataDir)
    server.child.kill('SIGTERM')
    expect(await server.exited).toBe(0)
    return server.said()
  }

  const algorithmsOf = async (matter: string) => ({
    acts: (await readActs(db.app, JURISDICTION, matter)).map((a) => a.algorithm),
    head: (await proofFor(db.app, JURISDICTION, matter))?.head.algorithm,
  })

  it('is Ed25519 with SHA-256 when nobody chose', async () => {
    expect(await aDay([])).toContain('签名 Signing Ed25519 + SHA-256')
    expect(await algorithmsOf(matters[0] as string)).toEqual({ acts: ['sha-256'], head: 'ed25519+sha-256' })
  })

  it('does not change without a reason, and says how', async () => {
    for (const [args, env] of [
      [['serve', ...store, '--port', '0', '--signing', 'sm2'], {}],
      [['serve', ...store, '--port', '0'], { ZHIHENG_SIGNING: 'sm2' }],
    ] as const) {
      const ran = await run(args, env)
      expect(ran).toMatchObject({ code: 2, err: expect.stringMatching(/没有改动.*--reason/s) })
    }
    expect(await run(['serve', ...store, '--signing', 'rsa'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('ed25519 or sm2'),
    })
  })

  it('changes with a reason, which is kept; what was recorded stays, and later starts keep the choice', async () => {
    expect(await aDay(['--signing', 'sm2', '--reason', '密码应用安全性评估'])).toContain('今后按 SM2 + SM3')
    expect(await aDay([])).toContain('签名 Signing SM2 + SM3')
    expect(await algorithmsOf(matters[0] as string)).toEqual({ acts: ['sha-256', 'sm3'], head: 'sm2+sha-256' })
    expect(await algorithmsOf(matters[2] as string)).toEqual({ acts: ['sm3'], head: 'sm2+sha-256' })
    const { rows } = await db.app.query(
      "SELECT before, after, reason FROM register_change WHERE register = 'signing' ORDER BY version",
    )
    expect(rows).toEqual([
      {
        before: { signature: 'ed25519', hash: 'sha-256' },
        after: { signature: 'sm2', hash: 'sm3' },
        reason: '密码应用安全性评估',
      },
    ])
  })

  it('verifies, rebuilds, exports and checks offline with both kinds in one chain and one log', async () => {
    expect(await aDay(['--signing', 'ed25519', '--reason', '试验结束'])).toContain('今后按 Ed25519 + SHA-256')
    expect((await algorithmsOf(matters[2] as string)).acts).toEqual(['sm3', 'sha-256'])
    const verified = await run(['verify', ...store, '--json'])
    expect(JSON.parse(verified.out)).toMatchObject({ ok: true, acts: 7, matters: 4, heads: 4 })
    expect(await run(['rebuild', ...store, '--check'])).toMatchObject({ code: 0 })
    for (const matter of matters.slice(0, 1)) {
      const file = join(dataDir, `${matter}.zip`)
      expect(await run(['export', matter, file, ...store])).toMatchObject({ code: 0 })
      expect(await run(['verify', file])).toMatchObject({ code: 0 })
    }
    await aDay(['--signing', 'sm2', '--reason', '正式启用'])
    const file = join(dataDir, 'national.zip')
    expect(await run(['export', matters[0] as string, file, ...store])).toMatchObject({ code: 0 })
    const verdict = verifyCaseFile(readFileSync(file))
    expect(verdict).toMatchObject({ ok: true, acts: 2, covered: 2, key: expect.stringMatching(/^04[0-9a-f]{128}$/) })
    expect(await run(['verify', file, '--key', verdict.key])).toMatchObject({ code: 0 })
    expect(await run(['verify', file, '--key', `04${'0'.repeat(128)}`])).toMatchObject({ code: 1 })
  })

  it('backs up and restores, and goes on signing as it did', async () => {
    const file = join(dataDir, 'backup.gz')
    expect(await run(['backup', file, ...store])).toMatchObject({ code: 0 })
    const other = ['--database', empty.url, '--data', join(dataDir, 'elsewhere'), '--jurisdiction', JURISDICTION]
    expect(await run(['restore', file, ...other])).toMatchObject({
      code: 0,
      out: expect.stringContaining('整个记录验证通过'),
    })
    expect((await signingOf(empty.app, JURISDICTION)).signature).toBe('sm2')
    expect(await run(['verify', ...other])).toMatchObject({ code: 0 })
  })

  it('finds an altered act whichever way it was hashed', async () => {
    await db.owner.query('ALTER TABLE act DISABLE TRIGGER act_never_updated')
    for (const algorithm of ['sha-256', 'sm3']) {
      const { rows } = await db.owner.query(
        `UPDATE act SET unit = unit || 'x' WHERE (matter, sequence) = (SELECT matter, sequence FROM act
           WHERE algorithm = $1 ORDER BY matter, sequence LIMIT 1) RETURNING matter, sequence`,
        [algorithm],
      )
      const { firstBroken } = await verifyStore(db.app, JURISDICTION)
      expect(firstBroken).toMatchObject({ ...rows[0], why: 'envelope does not match its hash' })
      await db.owner.query('UPDATE act SET unit = left(unit, -1) WHERE (matter, sequence) = ($1, $2)', [
        rows[0].matter,
        rows[0].sequence,
      ])
    }
    expect(await verifyStore(db.app, JURISDICTION)).toMatchObject({ ok: true })
  })

  it('is the choice of an empty store from its first head on', async () => {
    const fresh = await testDatabase(migrations)
    try {
      await loadJurisdiction(fresh.app, smallBureau(await hashPassword(PASSWORD)))
      const more = ['--database', fresh.url, '--signing', 'sm2']
      const server = await serveFolder(cli.program, join(dataDir, 'fresh'), await freePort(), more)
      const cookie = await signIn(server.url, 'operator')
      const data = { source: 'patrol', text: '有垃圾', place: { address: '东大街' } }
      await post(server.url, '/api/matters/incident', { id: randomUUID(), act: 'report', expected: 0, data }, cookie)
      server.child.kill('SIGTERM')
      await server.exited
      const { head } = await sealNow(fresh.app, join(dataDir, 'fresh'))
      expect(head?.algorithm).toBe('sm2+sm3')
      expect(await verifyStore(fresh.app)).toMatchObject({ ok: true, acts: 1, heads: 1 })
    } finally {
      await fresh.drop()
    }
  })
})

/** What the server’s job does once a minute. */
const sealNow = async (db: Pool, folder: string) =>
  sealAs(db, JURISDICTION, join(folder, 'keys'), await signingOf(db, JURISDICTION), '2024-11-29T09:00:00+08:00')
