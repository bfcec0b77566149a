import { execFile } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { DEMO_PASSWORD } from '@zhiheng/demo'
import { type App, buildApp, type House } from '@zhiheng/server'
import type { Order, Told } from './client.ts'
import { districtClock, emptyHouse, type Ground } from './ground.ts'
import { type Line, median, milliseconds, perSecond, quantile, times } from './measure.ts'

/** Item creates per second measured before on this kind of machine: Directus 11 and NocoBase 2.2. */
const DIRECTUS = 206
const NOCOBASE = 314

export async function listening(house: House): Promise<{ app: App; port: number }> {
  const app = await buildApp(house)
  const address = await app.listen({ port: 0, host: '127.0.0.1' })
  return { app, port: Number(new URL(address).port) }
}

export async function signedIn(app: App, account: string): Promise<string> {
  const reply = await app.inject({ method: 'POST', url: '/api/session', payload: { account, password: DEMO_PASSWORD } })
  if (reply.statusCode !== 200) throw new Error(`${account} could not sign in: ${reply.body}`)
  return String(reply.headers['set-cookie']).split(';')[0] as string
}

const run = promisify(execFile)

/** Loads the server from a process of its own. @throws when a request failed: a fast refusal is no result. */
export async function load(order: Order): Promise<Told> {
  const client = join(dirname(fileURLToPath(import.meta.url)), 'client.mjs')
  const { stdout } = await run(process.execPath, [client, JSON.stringify(order)], { maxBuffer: 1 << 28 })
  const told = JSON.parse(stdout) as Told
  if (told.failures) throw new Error(`${told.failures} of ${told.requests} requests failed`)
  return told
}

export async function http(ground: Ground): Promise<Line[]> {
  const { house } = await emptyHouse(ground, 'http', 12, districtClock())
  const { app, port } = await listening(house)
  try {
    const cookie = await signedIn(app, 'operator1')
    const order = { port, cookie, connections: 32, think: 0, paths: [] }
    await load({ ...order, seconds: ground.quick ? 0.5 : 2 })
    const told: Told[] = []
    for (let i = 0; i < (ground.quick ? 1 : 5); i++)
      told.push(await load({ ...order, seconds: ground.quick ? 0.5 : 4 }))
    const rate = median(told.map((t) => t.perSecond))
    ground.say(
      `intake over HTTP: p50 ${milliseconds(median(told.map((t) => median(t.latencies))))}, p99 ${milliseconds(median(told.map((t) => quantile(t.latencies, 0.99))))}`,
    )
    return [
      {
        measure: 'The same over HTTP, 32 connections (peers measured earlier, same kind of machine: item creates)',
        ours: perSecond(rate),
        peer: `${DIRECTUS}–${NOCOBASE}/s`,
        ratio: `${times(rate / DIRECTUS)}–${times(rate / NOCOBASE)}`,
        bar: '≥ 3× the better',
        met: rate >= 3 * NOCOBASE,
      },
    ]
  } finally {
    await app.close()
    await house.close()
  }
}
