import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { openPool, startBundled } from '@zhiheng/record'
import { hashPassword, loadJurisdiction, prepareDatabase } from '@zhiheng/server'
import { smallBureau } from '../../server/test/fixture.ts'

export const JURISDICTION = '999901'
const PASSWORD = 'test-password'

/** The command as people run it, bundled into a file of this test process: others may be changing the shared one. */
export async function bundleCli() {
  const home = resolve('dist', `cli-test-${process.pid}`)
  const program = join(home, 'zhiheng.mjs')
  const { bundle } = await import(new URL('../../../scripts/lib/bundle.mjs', import.meta.url).href)
  await bundle('packages/cli/src/main.ts', program)
  return { program, remove: () => rmSync(home, { recursive: true, force: true }) }
}

export interface Ran {
  code: number | null
  out: string
  err: string
}

export interface RunOptions {
  stdin?: string
  env?: Record<string, string>
}

/** Runs it to its end. */
export function runCli(program: string, args: readonly string[], { stdin, env }: RunOptions = {}): Promise<Ran> {
  const child = spawn(process.execPath, [program, ...args], { env: cleanEnv(env) })
  child.stdin.end(stdin ?? '')
  let [out, err] = ['', '']
  child.stdout.on('data', (chunk) => (out += chunk))
  child.stderr.on('data', (chunk) => (err += chunk))
  return new Promise((done) => child.once('close', (code) => done({ code, out, err })))
}

function cleanEnv(more: Record<string, string> = {}): NodeJS.ProcessEnv {
  const { DATABASE_URL: _url, ZHIHENG_DATA: _data, ZHIHENG_SIGNING: _signing, PORT: _port, ...rest } = process.env
  return { ...rest, NODE_NO_WARNINGS: '1', ...more }
}

/** A folder that the database user can reach also when root runs the tests. */
export function openFolder(base = tmpdir()): string {
  const made = mkdtempSync(join(base, 'zhiheng-cli-'))
  chmodSync(made, 0o755)
  return made
}

/** A data folder with the small bureau in it, default settings: fsync is on. */
export async function seedFolder(dataDir: string): Promise<void> {
  const bundled = await startBundled({ dataDir })
  try {
    await prepareDatabase(bundled.url)
    const app = openPool(bundled.url, { role: 'app', max: 1 })
    await loadJurisdiction(app, smallBureau(await hashPassword(PASSWORD))).finally(() => app.end())
  } finally {
    await bundled.stop()
  }
}

export function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => done(port))
    })
  })
}

export interface Serving {
  readonly child: ChildProcess
  readonly url: string
  /** What it wrote to both streams so far. */
  said(): string
  readonly exited: Promise<number | null>
}

/** Starts `zhiheng serve` and waits until it answers; with `expectFailure` of a start, read `exited` and `said`. */
export async function serveFolder(
  program: string,
  dataDir: string,
  port: number,
  more: readonly string[] = [],
): Promise<Serving> {
  const args = ['serve', '--data', dataDir, '--jurisdiction', JURISDICTION, '--port', String(port), ...more]
  const child = spawn(process.execPath, [program, ...args], { env: cleanEnv(), stdio: ['ignore', 'pipe', 'pipe'] })
  let text = ''
  child.stdout.on('data', (chunk) => (text += chunk))
  child.stderr.on('data', (chunk) => (text += chunk))
  const exited = new Promise<number | null>((done) => child.once('exit', done))
  const serving = { child, url: `http://127.0.0.1:${port}`, said: () => text, exited }
  await healthy(serving)
  return serving
}

/** @throws when the server ends, or does not answer within half a minute. */
export async function healthy({ url, child, said }: Pick<Serving, 'url' | 'child' | 'said'>): Promise<void> {
  for (const until = Date.now() + 30_000; ; await new Promise((done) => setTimeout(done, 50))) {
    const reply = await fetch(`${url}/api/health`).catch(() => null)
    await reply?.arrayBuffer().catch(() => null)
    if (reply?.status === 200) return
    if (child.exitCode !== null || Date.now() > until) throw new Error(`the server does not answer:\n${said()}`)
  }
}

export async function signIn(url: string, account: string): Promise<string> {
  const reply = await post(url, '/api/session', { account, password: PASSWORD })
  if (reply?.status !== 200) throw new Error(`no session: ${reply?.status}`)
  return reply.cookie
}

export interface Reply {
  status: number
  body: { matter: string; sequence: number; act: string; repeated: boolean; message?: { zh: string; en: string } }
  cookie: string
}

/** Null when the connection broke: then nobody knows whether it was recorded. */
export async function post(url: string, path: string, payload: object, cookie = ''): Promise<Reply | null> {
  try {
    const headers = { 'content-type': 'application/json', cookie }
    const reply = await fetch(`${url}${path}`, { method: 'POST', headers, body: JSON.stringify(payload) })
    const body = (await reply.json()) as Reply['body']
    return { status: reply.status, body, cookie: (reply.headers.get('set-cookie') ?? '').split(';')[0] ?? '' }
  } catch {
    return null
  }
}
