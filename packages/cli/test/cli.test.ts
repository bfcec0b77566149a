import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { join } from 'node:path'
import { databaseFor, openPool, seal, signerIn, startBundled } from '@zhiheng/record'
import { type TestDatabase, testDatabase } from '@zhiheng/record/testing.ts'
import { migrations } from '@zhiheng/server'
import { unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { commands } from '../src/commands/index.ts'
import { main } from '../src/run.ts'
import {
  bundleCli,
  freePort,
  JURISDICTION,
  openFolder,
  post,
  type Ran,
  type RunOptions,
  runCli,
  type Serving,
  seedFolder,
  serveFolder,
  signIn,
} from './office.ts'

let cli: Awaited<ReturnType<typeof bundleCli>>
let work: string

beforeAll(async () => {
  cli = await bundleCli()
  work = openFolder()
  mkdirSync(join(work, 'folder'))
  writeFileSync(join(work, 'report.pdf'), '%PDF-1.4 …')
  writeFileSync(join(work, 'report.zip'), zipSync({ 'a.txt': Buffer.from('a') }))
  writeFileSync(join(work, 'notices.json'), '{"not": ')
  writeFileSync(join(work, 'sum.txt'), '2024年，共受理城市管理案件100件，其中办结60件、在办30件。\n')
  writeFileSync(join(work, 'right.txt'), '2024年，共受理城市管理案件90件，其中办结60件、在办30件。\n')
})
afterAll(() => {
  cli?.remove()
  if (work) rmSync(work, { recursive: true, force: true })
})

const run = (args: readonly string[], options?: RunOptions) => runCli(cli.program, args, options)
const at = (name: string) => join(work, name)

/** The same without a process of its own, for commands that only read their arguments. */
async function quick(args: readonly string[]): Promise<Ran> {
  const said: { out: string[]; err: string[] } = { out: [], err: [] }
  const log = vi.spyOn(console, 'log').mockImplementation((line) => void said.out.push(`${line}\n`))
  const error = vi.spyOn(console, 'error').mockImplementation((line) => void said.err.push(`${line}\n`))
  try {
    return { code: await main(args), out: said.out.join(''), err: said.err.join('') }
  } finally {
    log.mockRestore()
    error.mockRestore()
  }
}

/** What no message may hold, whatever went wrong. */
function expectPlainWords({ out, err }: Ran) {
  expect(out + err).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m)
  expect(out + err).not.toContain('s3cret')
}

describe('a stranger', () => {
  it('sees every command when giving none, and is told it was too little', async () => {
    const ran = await run([])
    expect(ran.code).toBe(2)
    for (const c of commands) expect(ran.out).toContain(`zhiheng ${c.name}`)
    expect((await run(['--help'])).code).toBe(0)
  })

  it('gets help for each command, with every option it takes', { timeout: 90_000 }, async () => {
    for (const command of commands) {
      const page = await quick([...command.name.split(' '), '--help'])
      expect(page, command.name).toMatchObject({ code: 0, err: '' })
      for (const option of Object.keys(command.options)) expect(page.out, command.name).toContain(`--${option}`)
    }
  })

  it.each<[string, string[], RegExp]>([
    ['an unknown command', ['verfy'], /no command “verfy”[\s\S]*zhiheng verify/],
    ['an unknown option', ['limit', '--form', '2024-09-09'], /Unknown option '--form'[\s\S]*limit --help/],
    ['an option without its value', ['limit', '--law', '--article', '60'], /--law needs a value\./],
    ['no start of a limit', ['limit', '--law', '行政处罚法', '--article', '60'], /--from 2024-09-09/],
    ['no limit at all', ['limit', '--from', '2024-09-09'], /--amount and --unit; --list/],
    [
      'a day that is none',
      ['limit', '--amount', '3', '--unit', 'day', '--from', '2024-02-30'],
      /不是有效日期[\s\S]*not a date/,
    ],
    [
      'an unknown unit',
      ['limit', '--amount', '3', '--unit', 'week', '--from', '2024-09-09'],
      /one of day, working-day/,
    ],
    [
      'a part of a day as amount',
      ['limit', '--amount', '1.5', '--unit', 'day', '--from', '2024-09-09'],
      /whole number/,
    ],
    [
      'an unknown law',
      ['limit', '--law', '不存在法', '--article', '3', '--from', '2024-09-09'],
      /没有登记[\s\S]*No law/,
    ],
    [
      'an article beyond the last',
      ['limit', '--law', '行政处罚法', '--article', '999', '--from', '2024-09-09'],
      /共86条[\s\S]*86 articles/,
    ],
    [
      'an article without a limit',
      ['limit', '--law', '行政处罚法', '--article', '1', '--from', '2024-09-09'],
      /limit --list --law 行政处罚法/,
    ],
    [
      'a name that fits no limit',
      ['limit', '--law', '行政处罚法', '--article', '64', '--name', '外星', '--from', '2024-09-09'],
      /--name|limits/,
    ],
    [
      'days to leave out the wrong way round',
      ['limit', '--amount', '3', '--unit', 'day', '--from', '2024-09-09', '--exclude', '2024-10-07..2024-10-01'],
      /ends before it begins/,
    ],
    ['no text to classify', ['classify'], /one text a line/],
    ['a report without its year', ['report'], /--year 2024/],
    [
      'a report of a day that is none',
      ['report', '--year', '2024', '--from', '2024-13-45'],
      /--from: [\s\S]*not a date/,
    ],
    ['a mistyped report check', ['report', 'chek', 'x'], /zhiheng report check FILE/],
    ['no report to check', ['report', 'check'], /report check FILE/],
    ['no file to back up to', ['backup'], /zhiheng backup/],
    ['no file to restore', ['restore'], /Name the backup/],
    ['a port that is none', ['serve', '--port', '99999'], /not a port/],
  ])('is told what to do after %s', async (_what, args, words) => {
    const ran = await (args[0] === 'classify' ? run : quick)(args)
    expect(ran.err).toMatch(words)
    expect(ran).toMatchObject({ code: 2, out: '' })
    expectPlainWords(ran)
  })

  it('is told which file is missing, a folder, or no text', { timeout: 90_000 }, async () => {
    const tried: [string[], RegExp][] = [
      [['report', 'check', at('none.txt')], /no file .*none\.txt/],
      [['report', 'check', at('folder')], /is a folder; name a text file/],
      [['report', 'check', at('report.pdf')], /not plain text; save it as UTF-8/],
      [['report', 'check', at('report.zip')], /not plain text; save it as UTF-8/],
      [['verify', at('none.zip')], /no file .*none\.zip/],
      [['verify', at('folder')], /is a folder; name a file/],
      [['import', at('folder')], /is a folder; name a file/],
      [
        ['limit', '--amount', '3', '--unit', 'day', '--from', '2024-09-09', '--calendar', at('notices.json')],
        /notices\.json/,
      ],
    ]
    for (const [args, words] of tried) {
      const ran = await quick(args)
      expect(ran, args.join(' ')).toMatchObject({ code: 2, err: expect.stringMatching(words) })
      expectPlainWords(ran)
    }
    const missing = await run([
      'limit',
      '--amount',
      '3',
      '--unit',
      'day',
      '--from',
      '2024-09-09',
      '--calendar',
      at('none'),
    ])
    expect(missing).toMatchObject({ code: 1, err: expect.stringContaining('没有这个文件') })
    expectPlainWords(missing)
  })
})

describe('limit', () => {
  it('prints the shape other programs read', async () => {
    const ran = await run(['limit', '--law', '行政处罚法', '--article', '60', '--from', '2024-09-09', '--json'])
    expect(ran.code).toBe(0)
    const { trace, ...rest } = JSON.parse(ran.out)
    expect(rest).toMatchObject({
      due: '2024-12-08',
      unit: 'day',
      amount: 90,
      basis: '行政处罚法 60',
      provisional: false,
    })
    expect(trace[0]).toMatchObject({ textZh: expect.any(String), textEn: expect.any(String) })
  })

  it('names what else the article sets, and takes the one that is named', async () => {
    const general = await run(['limit', '--law', '行政处罚法', '--article', '第六十四条', '--from', '2024-09-09'])
    expect(general.err).toContain('--name')
    const named = await run([
      'limit',
      '--law',
      '行政处罚法',
      '--article',
      '64',
      '--name',
      '通知听证',
      '--from',
      '2024-09-09',
    ])
    expect(named).toMatchObject({ code: 0, err: '', out: expect.stringContaining('通知听证时间地点') })
  })

  it('lists what is on file, of one law when asked', async () => {
    const [all, one] = await Promise.all([
      run(['limit', '--list', '--json']),
      run(['limit', '--list', '--law', '行政处罚法', '--json']),
    ])
    const [every, some] = [JSON.parse(all.out), JSON.parse(one.out)]
    expect(some.length).toBeGreaterThan(0)
    expect(some.length).toBeLessThan(every.length)
    for (const l of some) expect(l.basis).toMatch(/^行政处罚法 \d+/)
  })
})

describe('classify', () => {
  it('takes an argument, or a text a line, and prints one array a text', async () => {
    const one = await run(['classify', '楼下饭店油烟味太大', '--json'])
    expect(JSON.parse(one.out)[0]).toMatchObject({ code: expect.any(String), confidence: expect.any(Number) })
    const two = await run(['classify', '--json'], { stdin: '小区门口垃圾堆成山\n路灯不亮了\n' })
    const lines = two.out
      .trim()
      .split('\n')
      .map((l) => JSON.parse(l))
    expect(lines).toHaveLength(2)
    for (const line of lines) expect(Array.isArray(line)).toBe(true)
    expect(two.code).toBe(0)
  })
})

describe('report check without a record', () => {
  it('finds a sum that does not add up, exits 1 and prints the shape other programs read', async () => {
    const ran = await run(['report', 'check', at('sum.txt'), '--no-record', '--json'])
    expect(ran.code).toBe(1)
    const { figures, crossChecks } = JSON.parse(ran.out)
    expect(Object.keys(figures[0])).toEqual(
      expect.arrayContaining(['clause', 'value', 'unit', 'period', 'approx', 'verdict', 'indicator', 'recorded']),
    )
    expect(crossChecks).toEqual([
      { clause: expect.any(String), parts: [60, 30], stated: 100, computed: 90, verdict: 'differs' },
    ])
    expect((await run(['report', 'check', at('right.txt'), '--no-record'])).code).toBe(0)
  })
})

describe('your own database', () => {
  let db: TestDatabase
  beforeAll(async () => {
    db = await testDatabase(migrations)
  })
  afterAll(() => db.drop())

  it('that does not answer is named without its password', async () => {
    const ran = await run(['verify'], { env: { DATABASE_URL: 'postgresql://me:s3cret@127.0.0.1:1/zhiheng' } })
    expect(ran).toMatchObject({ code: 1, out: '' })
    expect(ran.err).toMatch(/连不上数据库 127\.0\.0\.1:1\/zhiheng[\s\S]*Check DATABASE_URL/)
    expectPlainWords(ran)
  })

  it('is no use to a server whose port is taken, and the message says so', async () => {
    const taken = await new Promise<Server>((done) => {
      const server = createServer().listen(0, '127.0.0.1', () => done(server))
    })
    const { port } = taken.address() as { port: number }
    const ran = await run(['serve', '--database', db.url, '--data', at('empty'), '--port', String(port)])
    taken.close()
    expect(ran).toMatchObject({ code: 2, err: expect.stringMatching(`Port ${port} is taken; .*--port`) })
    expectPlainWords(ran)
  })

  it('of a newer release is left alone, and the way out is named', { timeout: 60_000 }, async () => {
    await db.owner.query(`INSERT INTO schema_version (id, checksum) VALUES ('server-9999-future', 'x')`)
    for (const command of ['verify', 'rebuild', 'serve']) {
      const ran = await run([command, '--database', db.url, '--data', at('empty')])
      expect(ran, command).toMatchObject({ code: 1, err: expect.stringContaining('server-9999-future') })
      expect(ran.err).toMatch(/更新的版本[\s\S]*Run that release, or restore the backup/)
      expectPlainWords(ran)
    }
  })
})

const report = () => ({
  id: randomUUID(),
  act: 'report',
  expected: 0,
  data: { source: 'patrol', text: '路边垃圾没人清', place: { address: '东大街 1 号', lon: 100.7, lat: 25.5 } },
})

describe('beside a running server', () => {
  let dataDir: string
  let server: Serving
  let matter: string
  let store: string[]

  beforeAll(async () => {
    dataDir = openFolder()
    await seedFolder(dataDir)
    server = await serveFolder(cli.program, dataDir, await freePort())
    const cookie = await signIn(server.url, 'operator')
    for (let i = 0; i < 3; i++)
      matter = (await post(server.url, '/api/matters/incident', report(), cookie))!.body.matter
    store = ['--data', dataDir, '--jurisdiction', JURISDICTION]
    await asSuperuser((pool) => seal(pool, JURISDICTION, signerIn(join(dataDir, 'keys')), '2024-11-29T09:00:00+08:00'))
  })
  afterAll(async () => {
    server?.child.kill('SIGTERM')
    expect(await server?.exited).toBe(0)
    rmSync(dataDir, { recursive: true, force: true })
  })

  async function asSuperuser<T>(work: (pool: ReturnType<typeof openPool>) => Promise<T>): Promise<T> {
    const beside = await databaseFor({ dataDir, attach: true })
    const pool = openPool(beside.url, { role: 'owner', max: 1 })
    return work(pool).finally(() => pool.end())
  }

  it('verifies, reports and rebuilds the record, and leaves the server running', async () => {
    const verified = await run(['verify', ...store, '--json'])
    expect(verified).toMatchObject({ code: 0, err: '' })
    expect(JSON.parse(verified.out)).toMatchObject({ acts: 3, ok: true, firstBroken: null })
    const [rebuilt, yearly] = await Promise.all([
      run(['rebuild', '--check', ...store]),
      run(['report', '--year', '2024', ...store]),
    ])
    expect(rebuilt).toMatchObject({ code: 0, out: expect.stringContaining('重放 3 个行为') })
    expect(yearly).toMatchObject({ code: 0, out: expect.stringContaining('测试局') })
    expect((await fetch(`${server.url}/api/health`)).status).toBe(200)
  })

  it('exports a case file that verifies; a damaged one is refused by the member that changed', async () => {
    const file = at('case.zip')
    expect(await run(['export', matter, file, ...store])).toMatchObject({ code: 0 })
    expect(await run(['verify', file])).toMatchObject({ code: 0, out: expect.stringContaining(matter) })
    const members = unzipSync(readFileSync(file))
    expect(Object.keys(members)).toContain('documents/01-案件登记单.pdf')
    const name = Object.keys(members).find((n) => n.endsWith('.json') && n !== 'manifest.json') as string
    const bytes = members[name] as Uint8Array
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] as number) ^ 1
    writeFileSync(at('damaged.zip'), zipSync(members))
    expect(await run(['verify', at('damaged.zip')])).toMatchObject({ code: 1, out: expect.stringContaining(name) })
    const json = await run(['verify', at('damaged.zip'), '--json'])
    expect(JSON.parse(json.out)).toMatchObject({ ok: false, firstBroken: { where: name } })
  })

  it('refuses to serve or restore into the folder, naming the process that has it', async () => {
    expect(await run(['backup', at('b.gz'), ...store])).toMatchObject({ code: 0 })
    for (const args of [
      ['serve', '--port', '0'],
      ['restore', at('b.gz')],
    ]) {
      const ran = await run([...args, ...store])
      expect(ran).toMatchObject({
        code: 1,
        err: expect.stringMatching(`进程 ${server.child.pid} [\\s\\S]*Stop it first`),
      })
      expectPlainWords(ran)
    }
    expect((await fetch(`${server.url}/api/health`)).status).toBe(200)
  })

  it('names a matter that is not there, and a folder that is not there to write to', async () => {
    const none = await run(['export', '240101-XXXXXXXX', ...store])
    expect(none).toMatchObject({ code: 2, err: expect.stringContaining('There is no matter 240101-XXXXXXXX') })
    const nowhere = await run(['export', matter, at('nowhere/case.zip'), ...store])
    expect(nowhere).toMatchObject({ code: 1, err: expect.stringContaining('没有这个文件或目录') })
    expectPlainWords(nowhere)
  })

  it('names the act of which one byte was changed by somebody with every right', async () => {
    const id = await asSuperuser(async (pool) => {
      const client = await pool.connect()
      try {
        await client.query('ALTER TABLE act DISABLE TRIGGER USER')
        const { rows } = await client.query(
          `UPDATE act SET data = replace(data::text, '没人清', '没人请')::json WHERE matter = $1 AND sequence = 1 RETURNING id`,
          [matter],
        )
        await client.query('ALTER TABLE act ENABLE TRIGGER USER')
        return rows[0].id as string
      } finally {
        client.release()
      }
    })
    expect(await run(['verify', ...store])).toMatchObject({ code: 1, out: expect.stringContaining(id) })
    const json = JSON.parse((await run(['verify', ...store, '--json'])).out)
    expect(json).toMatchObject({
      ok: false,
      firstBroken: { id, matter, sequence: 1, why: 'data does not match its hash' },
    })
  })
})

const small = mountSmall()
afterAll(() => {
  if (!small) return
  execFileSync('umount', ['-l', small])
  rmSync(small, { recursive: true })
})

/** A file system of its own, where root may make one. */
function mountSmall(): string | null {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return null
  const folder = openFolder()
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=200m,mode=755', 'tmpfs', folder], { stdio: 'ignore' })
    return folder
  } catch {
    return null
  }
}

describe.skipIf(small === null)('a full disk', () => {
  it('is said in words, keeps every acknowledged act, and intake goes on once there is space', {
    timeout: 90_000,
  }, async () => {
    const dataDir = join(small as string, 'data')
    await seedFolder(dataDir)
    const server = await serveFolder(cli.program, dataDir, await freePort())
    const cookie = await signIn(server.url, 'operator')
    const acknowledged: string[] = []
    const warm = await post(server.url, '/api/matters/incident', report(), cookie)
    if (warm?.status === 201) acknowledged.push(warm.body.act)
    const filler = join(small as string, 'filler')
    const { bavail, bsize } = statfsSync(small as string)
    writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - 128 * 1024)))
    let refusal: Awaited<ReturnType<typeof post>> = null
    for (let i = 0; i < 3000 && refusal === null; i += 8) {
      const replies = await Promise.all(
        Array.from({ length: 8 }, () => post(server.url, '/api/matters/incident', report(), cookie)),
      )
      for (const reply of replies) {
        if (reply?.status === 201) acknowledged.push(reply.body.act)
        else refusal ??= reply
      }
    }
    expect(acknowledged.length).toBeGreaterThan(1)
    expect(refusal).toMatchObject({ status: 507, body: { message: { zh: expect.stringContaining('磁盘已满') } } })
    const ran = await run(['backup', join(small as string, 'b.gz'), '--data', dataDir])
    expect(ran).toMatchObject({ code: 1, err: expect.stringMatching(/磁盘已满[\s\S]*what was acknowledged is safe/) })
    expectPlainWords(ran)
    rmSync(filler)
    const again = await post(server.url, '/api/matters/incident', report(), cookie)
    expect(again?.status).toBe(201)
    server.child.kill('SIGKILL')
    await server.exited
    const bundled = await startBundled({ dataDir })
    const pool = openPool(bundled.url, { role: 'owner', max: 1 })
    const { rows } = await pool.query('SELECT id FROM act')
    await pool.end()
    await bundled.stop()
    const stored = new Set(rows.map((r) => r.id))
    expect(acknowledged.filter((id) => !stored.has(id))).toEqual([])
    expect(existsSync(join(dataDir, 'owner.lock'))).toBe(false)
  })
})
