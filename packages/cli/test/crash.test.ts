import { randomUUID } from 'node:crypto'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { databaseFor, openPool, verifyStore } from '@zhiheng/record'
import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  bundleCli,
  freePort,
  healthy,
  openFolder,
  post,
  type Serving,
  seedFolder,
  serveFolder,
  signIn,
} from './office.ts'

// ZHIHENG_CRASH_ROUNDS=50 is the bar; ZHIHENG_CRASH_SEED chooses other moments.
const rounds = Number(process.env.ZHIHENG_CRASH_ROUNDS ?? 3)
const seed = Number(process.env.ZHIHENG_CRASH_SEED ?? 1)
const CLERKS = 8

interface Sent {
  readonly id: string
  readonly path: string
  readonly payload: object
}

const acknowledged = new Map<string, { matter: string; sequence: number }>()
const random = seeded(seed)
let cli: Awaited<ReturnType<typeof bundleCli>>
let dataDir: string
let port: number
let server: Serving
let cookie: string

beforeAll(async () => {
  cli = await bundleCli()
  dataDir = openFolder()
  await seedFolder(dataDir)
  port = await freePort()
  server = await serveFolder(cli.program, dataDir, port)
  cookie = await signIn(server.url, 'operator')
})

afterAll(async () => {
  server?.child.kill('SIGTERM')
  await server?.exited
  cli?.remove()
  if (dataDir) rmSync(dataDir, { recursive: true, force: true })
})

it(`loses no acknowledged act in ${rounds} kills of the server or PostgreSQL during intake`, {
  timeout: 60_000 + rounds * 20_000,
}, async () => {
  const seen = { open: 0, recordedUnheard: 0, restarts: 0 }
  for (let round = 0; round < rounds; round++) {
    const open: Sent[] = []
    const clerks = Array.from({ length: CLERKS }, () => clerk(open))
    await pause(100 + random() * 900)
    if (round % 2 === 0) {
      server.child.kill('SIGKILL')
      await Promise.all([...clerks, server.exited])
      server = await serveFolder(cli.program, dataDir, port)
    } else {
      process.kill(postmaster(), 'SIGKILL')
      await Promise.all(clerks)
      await healthy(server)
      seen.restarts++
    }
    const stored = await storedActs()
    expect(lost(stored)).toEqual([])
    seen.open += open.length
    seen.recordedUnheard += open.filter((one) => stored.has(one.id)).length
    for (const one of open) await sendAgain(one, stored.has(one.id))
    const after = await storedActs()
    expect(lost(after)).toEqual([])
    expect(after.size).toBe(acknowledged.size)
  }
  console.log(
    `${rounds} kills (seed ${seed}), ${acknowledged.size} acts acknowledged, 0 lost; ` +
      `${seen.open} wishes unanswered, ${seen.recordedUnheard} of them recorded all the same, each one act after sending again; ` +
      `${seen.restarts} times the server started PostgreSQL again by itself`,
  )
})

/** Reports and accepts, one after another, until the first wish that gets no good answer. */
async function clerk(open: Sent[]): Promise<void> {
  for (;;) {
    const data = { source: 'patrol', text: '路边垃圾没人清', place: { address: '东大街 1 号', lon: 100.7, lat: 25.5 } }
    const report = wish('/api/matters/incident', 'report', 0, data)
    const matter = await send(report, 201)
    if (matter === null) return void open.push(report)
    const accept = wish(`/api/matters/${matter}/acts`, 'accept', 1, {})
    if ((await send(accept, 200)) === null) return void open.push(accept)
  }
}

function wish(path: string, act: string, expected: number, data: object): Sent {
  const id = randomUUID()
  return { id, path, payload: { id, act, expected, data } }
}

/** The matter when it was acknowledged. An answer below 500 that is not the good one is a flaw of this test. */
async function send({ id, path, payload }: Sent, good: number): Promise<string | null> {
  const reply = await post(server.url, path, payload, cookie)
  if (reply === null || reply.status >= 500) return null
  expect(reply, path).toMatchObject({ status: good, body: { act: id } })
  acknowledged.set(id, reply.body)
  return reply.body.matter
}

async function sendAgain({ id, path, payload }: Sent, known: boolean) {
  const reply = await post(server.url, path, payload, cookie)
  expect(reply?.body).toMatchObject({ act: id, repeated: known })
  if (reply) acknowledged.set(id, reply.body)
}

/** Every stored act by its id, read beside the running server, once the whole record verifies. */
async function storedActs() {
  const store = await databaseFor({ dataDir, attach: true })
  const pool = openPool(store.url, { role: 'owner', max: 1 })
  try {
    const { rows } = await pool.query('SELECT id, matter, sequence FROM act')
    expect(await verifyStore(pool)).toMatchObject({ ok: true, acts: rows.length })
    const byId = new Map<string, { matter: string; sequence: number }>(rows.map((row) => [row.id, row]))
    expect(byId.size).toBe(rows.length)
    return byId
  } finally {
    await pool.end()
    await store.stop()
  }
}

const lost = (stored: Map<string, { matter: string; sequence: number }>) =>
  [...acknowledged].filter(([id, was]) => {
    const found = stored.get(id)
    return found?.matter !== was.matter || found.sequence !== was.sequence
  })

const postmaster = () => Number(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])

/** mulberry32: the same moments for the same seed. */
function seeded(from: number): () => number {
  let state = from
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
