import { randomUUID } from 'node:crypto'
import { connect, type Socket } from 'node:net'
import { chanceFrom, complaint, pick } from './complaints.ts'

/** What a child process does against a server: told by its only argument, answered on standard output. */
export interface Order {
  readonly port: number
  readonly cookie: string
  readonly connections: number
  readonly seconds: number
  /** Milliseconds each user reads before asking again. */
  readonly think: number
  /** Paths to get, or none: then each request reports an incident. */
  readonly paths: readonly string[]
}

export interface Told {
  readonly requests: number
  readonly perSecond: number
  readonly failures: number
  readonly latencies: readonly number[]
}

/** HTTP/1.1 over one kept connection and nothing more, to leave the processor to the server. */
class Line {
  private readonly socket: Socket
  private got: Buffer = Buffer.alloc(0)
  private wants = -1
  private done: ((status: number) => void) | null = null

  constructor(port: number) {
    this.socket = connect(port, '127.0.0.1').setNoDelay()
    this.socket.on('data', (chunk) => this.take(chunk))
    this.socket.on('error', () => this.done?.(0))
    this.socket.on('close', () => this.done?.(0))
  }

  send(text: string): Promise<number> {
    return new Promise((done) => {
      this.done = done
      this.socket.write(text)
    })
  }

  private take(chunk: Buffer) {
    this.got = this.got.length ? Buffer.concat([this.got, chunk]) : chunk
    if (this.wants < 0) {
      const end = this.got.indexOf('\r\n\r\n')
      if (end < 0) return
      const length = /content-length: (\d+)/i.exec(this.got.toString('latin1', 0, end))
      this.wants = end + 4 + Number(length?.[1] ?? 0)
    }
    if (this.got.length < this.wants) return
    const status = Number(this.got.toString('latin1', 9, 12))
    this.got = Buffer.alloc(0)
    this.wants = -1
    this.done?.(status)
  }

  close() {
    this.done = null
    this.socket.destroy()
  }
}

const order = JSON.parse(process.argv[2] ?? '') as Order
const chance = chanceFrom(process.pid)
const head = `Host: 127.0.0.1:${order.port}\r\nCookie: ${order.cookie}\r\n`

function request(): string {
  if (order.paths.length) return `GET ${pick(order.paths, chance)} HTTP/1.1\r\n${head}\r\n`
  const body = JSON.stringify({ id: randomUUID(), act: 'report', expected: 0, data: complaint(chance) })
  return `POST /api/matters/incident HTTP/1.1\r\n${head}Content-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
}

const latencies: number[] = []
let failures = 0
const start = performance.now()
const end = start + order.seconds * 1000
await Promise.all(
  Array.from({ length: order.connections }, async () => {
    const line = new Line(order.port)
    if (order.think) await new Promise((next) => setTimeout(next, chance() * order.think))
    while (performance.now() < end) {
      const sent = performance.now()
      const status = await line.send(request())
      latencies.push(performance.now() - sent)
      if (status < 200 || status > 299) failures++
      if (order.think) await new Promise((next) => setTimeout(next, order.think * (0.5 + chance())))
    }
    line.close()
  }),
)
const told: Told = {
  requests: latencies.length,
  perSecond: (latencies.length / (performance.now() - start)) * 1000,
  failures,
  latencies,
}
process.stdout.write(JSON.stringify(told))
