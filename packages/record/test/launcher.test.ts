import { type ChildProcess, spawn } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { buildSync } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { homeOf } from '../src/bundled/home.ts'
import { ownFolder } from '../src/bundled/owner-lock.ts'
import { isAlive } from '../src/bundled/processes.ts'
import {
  AlreadyRunning,
  databaseFor,
  NoDatabase,
  openPool,
  startBundled,
  verifyStore,
  WrongCluster,
} from '../src/index.ts'

// ZHIHENG_KILL_ROUNDS=50 makes a soak of it.
const rounds = Number(process.env.ZHIHENG_KILL_ROUNDS ?? 3)
const cache = resolve('node_modules/.cache')
const program = join(cache, `record-owner-${process.pid}.mjs`)
const folders: string[] = []

beforeAll(() => {
  mkdirSync(cache, { recursive: true })
  const entryPoints = [join(import.meta.dirname, 'owner.ts')]
  buildSync({ entryPoints, bundle: true, platform: 'node', format: 'esm', packages: 'external', outfile: program })
})
afterAll(() => {
  rmSync(program, { force: true })
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

function folder(mode = 0o755): string {
  const made = mkdtempSync(join(tmpdir(), 'zhiheng-launch-'))
  folders.push(made)
  chmodSync(made, mode)
  return made
}

/** Another user can read a clone only when every folder above it lets others through; `/root` does not. */
function openToAll(path: string): boolean {
  for (let at = path; ; at = dirname(at)) {
    if ((statSync(at).mode & 0o5) !== 0o5) return false
    if (at === dirname(at)) return true
  }
}

interface Owner {
  child: ChildProcess
  lines: Record<string, unknown>[]
  /** Settles when a line arrives that holds this field, or with the last line when the process ends. */
  until(field: string, count?: number): Promise<Record<string, unknown>>
  exited: Promise<unknown>
}

function own(dataDir: string, ...rest: string[]): Owner {
  return run([dataDir, ...rest], {})
}
function run(args: string[], options: object): Owner {
  const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'inherit'], ...options })
  const lines: Record<string, unknown>[] = []
  const waiting: (() => void)[] = []
  const reader = createInterface({ input: child.stdout! })
  reader.on('line', (line) => {
    lines.push(JSON.parse(line))
    for (const one of waiting) one()
  })
  const exited = new Promise((done) => child.once('exit', done))
  const until = (field: string, count = 1) =>
    new Promise<Record<string, unknown>>((done) => {
      const look = () => {
        const found = lines.filter((line) => field in line || 'error' in line)
        if (found.length >= count || found.some((line) => 'error' in line)) done(found.at(-1)!)
      }
      waiting.push(look)
      reader.once('close', () => done(lines.at(-1) ?? {}))
      look()
    })
  return { child, lines, until, exited }
}

async function missingAfter(dataDir: string, acknowledged: readonly string[]) {
  const bundled = await startBundled({ dataDir })
  const pool = openPool(bundled.url, { role: 'app', max: 1 })
  try {
    const { rows } = await pool.query('SELECT matter FROM act')
    const stored = new Set(rows.map((row) => row.matter))
    expect(await verifyStore(pool)).toMatchObject({ ok: true, acts: stored.size })
    return { lost: acknowledged.filter((matter) => !stored.has(matter)), adopted: bundled.adopted }
  } finally {
    await pool.end()
    await bundled.stop()
  }
}

const matters = (owner: Owner) => owner.lines.flatMap((line) => (typeof line.matter === 'string' ? [line.matter] : []))

describe('the bundled PostgreSQL', () => {
  it('loses nothing acknowledged when it is killed, or its owner, or both, and starts again', {
    timeout: 60_000 + rounds * 20_000,
  }, async () => {
    const dataDir = folder()
    const acknowledged: string[] = []
    for (let round = 0; round < rounds; round++) {
      const owner = own(dataDir, String(round))
      const started = await owner.until('pid')
      expect(started).not.toHaveProperty('error')
      await owner.until('matter', 50 + round * 17)
      const postgres = started.pid as number
      if (round % 3 !== 0) process.kill(postgres, 'SIGKILL')
      if (round % 3 !== 1) owner.child.kill('SIGKILL')
      await owner.exited
      acknowledged.push(...matters(owner))
      const { lost, adopted } = await missingAfter(dataDir, acknowledged)
      expect(lost).toEqual([])
      expect(adopted).toBe(round % 3 === 0)
      expect(isAlive(postgres)).toBe(false)
    }
  })

  it('refuses a second start on the same folder, from this process and another, and allows it after a stop', async () => {
    const dataDir = folder()
    const bundled = await startBundled({ dataDir })
    await expect(startBundled({ dataDir })).rejects.toThrow(AlreadyRunning)
    const other = await own(dataDir, '0', 'stop').until('error')
    expect(other).toMatchObject({ error: 'AlreadyRunning', message: expect.stringContaining(String(process.pid)) })
    await bundled.stop()
    await bundled.exited
    expect(await own(dataDir, '0', 'stop').until('pid')).toMatchObject({ adopted: false })
  })

  it('lets others use the server of a living owner, and leaves it running', async () => {
    const dataDir = folder()
    const bundled = await startBundled({ dataDir })
    const beside = await databaseFor({ dataDir, attach: true })
    expect(beside).toMatchObject({ url: bundled.url, attached: true, bundled: true })
    await beside.stop()
    const again = await databaseFor({ dataDir, attach: true })
    await again.stop()
    expect(isAlive(bundled.pid)).toBe(true)
    await bundled.stop()
    const own = await databaseFor({ dataDir, attach: true })
    expect(own.attached).toBe(false)
    await own.stop()
    expect(existsSync(join(dataDir, 'owner.lock'))).toBe(false)
  })

  it('gives one of several starts at once the folder', { timeout: 60_000 }, async () => {
    const dataDir = folder()
    const starts = await Promise.all([1, 2, 3, 4].map((n) => own(dataDir, String(n)))).then((all) => all)
    const first = await Promise.all(starts.map((one) => one.until('pid')))
    expect(first.filter((one) => 'pid' in one)).toHaveLength(1)
    expect(first.filter((one) => one.error === 'AlreadyRunning')).toHaveLength(3)
    for (const one of starts) one.child.kill('SIGKILL')
    await Promise.all(starts.map((one) => one.exited))
    expect((await missingAfter(dataDir, starts.flatMap(matters))).lost).toEqual([])
  })

  it('is not stopped by a stale postmaster.pid that names a living stranger', async () => {
    const dataDir = folder()
    await own(dataDir, '0', 'stop').exited
    writeFileSync(
      join(dataDir, 'postgres', 'postmaster.pid'),
      `${process.pid}\n${join(dataDir, 'postgres')}\n0\n5432\n\n\n`,
    )
    expect((await missingAfter(dataDir, [])).adopted).toBe(false)
    expect(isAlive(process.pid)).toBe(true)
  })

  it('starts afresh after a first start that was cut short', async () => {
    const dataDir = folder()
    mkdirSync(join(dataDir, 'postgres.building', 'cluster'), { recursive: true })
    writeFileSync(join(dataDir, 'postgres.building', 'cluster', 'PG_VERSION'), '18\n')
    const bundled = await startBundled({ dataDir })
    await bundled.stop()
  })

  it('refuses the files of another major version and leaves them alone', async () => {
    const dataDir = folder()
    await own(dataDir, '0', 'stop').exited
    writeFileSync(join(dataDir, 'postgres', 'PG_VERSION'), '19\n')
    await expect(startBundled({ dataDir })).rejects.toThrow(WrongCluster)
    expect(readFileSync(join(dataDir, 'postgres', 'PG_VERSION'), 'utf8')).toBe('19\n')
  })

  it('leaves no socket folder behind', async () => {
    const dataDir = folder()
    await own(dataDir, '0', 'stop').exited
    expect(existsSync(readFileSync(join(dataDir, 'postgres-socket'), 'utf8'))).toBe(false)
  })

  it('keeps its password to its owner', async () => {
    const dataDir = folder()
    const bundled = await startBundled({ dataDir })
    const url = new URL(bundled.url)
    url.password = 'guess'
    await expect(databaseFor({ dataDir, databaseUrl: url.toString() })).rejects.toThrow(/口令不对/)
    await bundled.stop()
  })
})

describe.runIf(process.getuid?.() === 0)('as root', () => {
  it('keeps the cluster of a folder nobody can enter under /var/lib/zhiheng, and finds it again', async () => {
    const dataDir = join(folder(0o700), 'zhiheng')
    const first = await startBundled({ dataDir })
    await first.stop()
    const { cluster } = JSON.parse(readFileSync(join(dataDir, 'postgres-location.json'), 'utf8'))
    folders.push(cluster)
    expect(cluster).toMatch(/^\/var\/lib\/zhiheng\/[0-9a-f]{16}$/)
    expect(readdirSync(cluster)).toContain('postgres')
    await (await startBundled({ dataDir })).stop()
    rmSync(cluster, { recursive: true })
    await expect(startBundled({ dataDir })).rejects.toThrow('there is no data')
  })

  it('does not take over what a deleted folder of the same path left there', () => {
    const dataDir = join(folder(0o700), 'zhiheng')
    const nobody = { uid: 65534, gid: 65534 }
    const left = homeOf(dataDir, nobody)
    mkdirSync(join(left, 'postgres'))
    expect(homeOf(dataDir, nobody)).toBe(left)
    rmSync(dataDir, { recursive: true })
    const fresh = homeOf(dataDir, nobody)
    folders.push(left, fresh)
    expect(fresh).toBe(`${left}-2`)
    expect(existsSync(join(left, 'postgres'))).toBe(true)
  })

  it.skipIf(!openToAll(import.meta.dirname))('works the same for an ordinary user', async () => {
    const dataDir = folder(0o777)
    const nobody = { uid: 65534, gid: 65534, env: { ...process.env, HOME: dataDir } }
    expect(await run([dataDir, '0', 'stop'], nobody).until('pid')).toMatchObject({ uid: 65534, adopted: false })
  })
})

describe('your own database', () => {
  it('that is not there is named by host and port, never with its password', async () => {
    const databaseUrl = 'postgresql://me:s3cret@127.0.0.1:1/zhiheng'
    const error = await databaseFor({ dataDir: '', databaseUrl }).catch((one) => one)
    expect(error).toBeInstanceOf(NoDatabase)
    expect(error.message).toContain('127.0.0.1:1/zhiheng')
    expect(error.message).not.toContain('s3cret')
  })
})

describe('the owner lock', () => {
  it('is taken over from a process that died, even when its number lives on', () => {
    const home = folder()
    writeFileSync(join(home, 'owner.lock'), JSON.stringify({ pid: process.pid, birth: '1' }))
    const lock = ownFolder(home, home)
    expect(() => ownFolder(home, home)).toThrow(AlreadyRunning)
    lock.release()
    writeFileSync(join(home, 'owner.lock'), 'half writ')
    ownFolder(home, home).release()
    expect(readdirSync(home)).toEqual([])
  })
})
