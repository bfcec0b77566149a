import { type ChildProcess, spawn } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import pg from 'pg'
import { binariesFor } from './binaries.ts'
import { clusterIn, environment, startFailure, stopSurvivor, superuser } from './cluster.ts'
import { homeOf, privateFolder } from './home.ts'
import { ownFolder } from './owner-lock.ts'
import { pause } from './processes.ts'
import { runAsFor } from './run-as.ts'

export interface BundledOptions {
  /** Made when missing. */
  dataDir: string
  onLog?: (line: string) => void
  /** Further `-c` settings, e.g. `{ max_connections: '200' }`. */
  settings?: Readonly<Record<string, string>>
}

export interface Bundled {
  /** Holds a password: never log it. */
  url: string
  /** Ends the server we started, and only that; waits for it. */
  stop(): Promise<void>
  /** A server that outlived its killed owner was found, ended safely and replaced. */
  adopted: boolean
  /** Process number of the server. */
  pid: number
  /** Settles when the server ends, wanted or not: its owner should then stop too, or start it again. */
  exited: Promise<void>
}

/**
 * Starts the bundled PostgreSQL on a data folder: Unix socket in a private folder (Windows: loopback), password
 * always, settings by `-c` only. The first start of a folder makes the cluster and the database `zhiheng`.
 * @throws AlreadyRunning, WrongCluster, DiskFull, LauncherFailed.
 */
export async function startBundled({ dataDir, onLog = () => {}, settings = {} }: BundledOptions): Promise<Bundled> {
  const runAs = runAsFor()
  const home = homeOf(dataDir, runAs)
  const lock = ownFolder(home, dataDir)
  try {
    const binaries = binariesFor(runAs, onLog)
    const { cluster, password } = await clusterIn(home, binaries, runAs)
    const adopted = await stopSurvivor(cluster)
    if (adopted) onLog('ended a PostgreSQL whose owner had died')
    const place = await listeningPlace(home)
    if (place.folder && runAs) chownSync(place.folder, runAs.uid, runAs.gid)
    const ready = await launch({ file: binaries.postgres, cluster, place, settings, onLog }, runAs)
    const url = `postgresql://${superuser}:${password}@localhost:${place.port}/zhiheng${place.folder ? `?host=${encodeURIComponent(place.folder)}` : ''}`
    // When the owner exits without stopping it (a kill -9 excepted), the server does not stay behind.
    const onExit = () => ready.child.kill('SIGINT')
    process.once('exit', onExit)
    const stop = async () => {
      process.off('exit', onExit)
      await ended(ready.child)
      if (place.folder) rmSync(place.folder, { recursive: true, force: true })
      lock.release()
    }
    try {
      await ensureDatabase(url)
    } catch (error) {
      await stop()
      throw error
    }
    const exited = new Promise<void>((done) => ready.child.once('exit', () => done()))
    return { url, stop, adopted, pid: ready.child.pid ?? 0, exited }
  } catch (error) {
    lock.release()
    throw error
  }
}

interface Place {
  /** Of the Unix socket; null on Windows. */
  folder: string | null
  port: number
}

/** A short folder of our own (a socket path holds 107 bytes), remembered so that the next start can clear it away. */
async function listeningPlace(home: string): Promise<Place> {
  if (process.platform === 'win32') return { folder: null, port: await freePort() }
  const note = join(home, 'postgres-socket')
  if (existsSync(note)) {
    const left = readFileSync(note, 'utf8')
    if (/^zhiheng-\w{6}$/.test(basename(left))) rmSync(left, { recursive: true, force: true })
  }
  const base = [tmpdir(), '/tmp'].find((at) => at.length < 70 && existsSync(at)) ?? '/tmp'
  const folder = privateFolder(mkdtempSync(join(base, 'zhiheng-')), null)
  writeFileSync(note, folder)
  return { folder, port: 5432 }
}

function freePort(): Promise<number> {
  return new Promise((done, failed) => {
    const server = createServer().on('error', failed)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => done(port))
    })
  })
}

interface Launch {
  file: string
  cluster: string
  place: Place
  settings: Readonly<Record<string, string>>
  onLog: (line: string) => void
}

async function launch(what: Launch, runAs: { uid: number; gid: number } | null): Promise<{ child: ChildProcess }> {
  const { place } = what
  const all: Record<string, string> = {
    listen_addresses: place.folder ? '' : '127.0.0.1',
    port: String(place.port),
    ...(place.folder ? { unix_socket_directories: place.folder, unix_socket_permissions: '0700' } : {}),
    shared_buffers: '256MB',
    bgwriter_lru_maxpages: '500',
    max_connections: '60',
    max_wal_size: '1GB',
    checkpoint_timeout: '15min',
    wal_level: 'minimal',
    max_wal_senders: '0',
    max_logical_replication_workers: '0',
    jit: 'off',
    random_page_cost: '1.1',
    TimeZone: 'Asia/Shanghai',
    log_timezone: 'Asia/Shanghai',
    logging_collector: 'off',
    log_destination: 'stderr',
    ...what.settings,
  }
  const args = ['-D', what.cluster, ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])]
  for (let attempt = 1; ; attempt++) {
    const outcome = await attemptStart(what, args, runAs)
    if ('child' in outcome) return outcome
    // Backends of a killed postmaster need a moment to notice and leave.
    if (!/shared memory block|is another postmaster/i.test(outcome.output) || attempt === 50)
      throw startFailure('PostgreSQL', outcome.output)
    await pause(200)
  }
}

function attemptStart(what: Launch, args: string[], runAs: { uid: number; gid: number } | null) {
  return new Promise<{ child: ChildProcess } | { output: string }>((done) => {
    // Its own process group: Ctrl-C reaches us first, and we stop it after the last request.
    const stdio: ['ignore', 'ignore', 'pipe'] = ['ignore', 'ignore', 'pipe']
    const env = environment(dirname(what.cluster))
    const child = spawn(what.file, args, { ...runAs, cwd: what.cluster, env, stdio, detached: true })
    let output = ''
    let isReady = false
    let rest = ''
    child.stderr.setEncoding('utf8')
    child.stderr.on('data', (chunk: string) => {
      if (!isReady) output += chunk
      const lines = (rest + chunk).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) what.onLog(line)
      if (!isReady && output.includes('is ready to accept connections')) {
        isReady = true
        done({ child })
      }
    })
    child.on('error', (error) => done({ output: error.message }))
    child.on('close', () => done({ output }))
  })
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise<void>((done) => child.once('exit', () => done()))
  child.kill('SIGINT')
  const slow = setTimeout(() => child.kill('SIGQUIT'), 30_000)
  await gone
  clearTimeout(slow)
}

async function ensureDatabase(url: string) {
  const base = new URL(url)
  base.pathname = '/postgres'
  const client = new pg.Client({ connectionString: base.toString() })
  await client.connect()
  try {
    const { rowCount } = await client.query(`SELECT FROM pg_database WHERE datname = 'zhiheng'`)
    if (rowCount === 0) await client.query('CREATE DATABASE zhiheng')
  } finally {
    await client.end()
  }
}

export interface Database {
  url: string
  /** Ends what was started here, and nothing else. */
  stop(): Promise<void>
  adopted: boolean
  bundled: boolean
  /** The bundled server of another living process is used. */
  attached: boolean
  /** Of a server started here: settles when it ends, wanted or not. */
  exited?: Promise<void>
}
