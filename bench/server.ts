import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { JURISDICTION } from '@zhiheng/demo'
import { databaseFor, openPool } from '@zhiheng/record'
import { rebuild } from '@zhiheng/server/matters/rebuild.ts'
import { type Ground, temporaryFolder } from './ground.ts'
import type { Line } from './measure.ts'

interface Served {
  readonly child: ChildProcess
  readonly seconds: number
}

/** Starts the shipped program as a user would, and waits until it says where it listens. */
function serve(data: string): Promise<Served> {
  const start = performance.now()
  const program = join(process.cwd(), 'packages/cli/bin/zhiheng.mjs')
  const child = spawn(process.execPath, [program, 'serve', '--demo', '--data', data, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  return new Promise((done, failed) => {
    let said = ''
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => {
        said += text
        if (said.includes('http://')) done({ child, seconds: (performance.now() - start) / 1000 })
      })
    child.on('exit', (code) => failed(new Error(`the server ended with ${code}: ${said.slice(-500)}`)))
  })
}

const stopped = (child: ChildProcess) =>
  new Promise<void>((done) => {
    child.removeAllListeners('exit')
    child.on('exit', () => done())
    child.kill('SIGTERM')
  })

const residentMegabytes = (pid: number | undefined) =>
  Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024

const pause = (ms: number) => new Promise((next) => setTimeout(next, ms))

/** Demo load, memory at rest, and a rebuild of every view; Linux only, as it reads /proc. */
export async function server(ground: Ground): Promise<Line[]> {
  const data = temporaryFolder()
  try {
    const first = await serve(data)
    await stopped(first.child)
    const again = await serve(data)
    await pause(ground.quick ? 1_000 : 10_000)
    const rss = residentMegabytes(again.child.pid)
    await stopped(again.child)
    ground.say(`start with the demo loaded: ${again.seconds.toFixed(1)} s`)
    const database = await databaseFor({ dataDir: data })
    const db = openPool(database.url, { role: 'owner', max: 2 })
    const t = performance.now()
    const done = await rebuild(db, JURISDICTION)
    const seconds = (performance.now() - t) / 1000
    await db.end()
    await database.stop()
    const strange = done.tables.filter((one) => !one.same)
    if (strange.length) throw new Error(`rebuilt differently: ${strange.map((one) => one.table).join(', ')}`)
    const line = (measure: string, ours: string, bar: string, met: boolean): Line => ({
      ...{ measure, ours, peer: '–', ratio: '–', bar, met },
    })
    return [
      line('Demo year: load and start, first time', `${first.seconds.toFixed(1)} s`, '< 60 s', first.seconds < 60),
      line('Memory at rest of the server process, demo loaded (RSS)', `${rss.toFixed(0)} MB`, '< 300 MB', rss < 300),
      line(`Rebuild all views from ${done.acts.toLocaleString('en')} acts`, `${seconds.toFixed(1)} s`, 'told', true),
    ]
  } finally {
    rmSync(data, { recursive: true, force: true })
  }
}
