import { type ChildProcess, fork } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { bundledFonts, defaultFonts, type FontChoice } from './fonts.ts'

/** What the compiler is asked for: a template, its `job.json`, and images by the name the template uses. */
export interface Job {
  readonly main: 'single.typ' | 'book.typ'
  /** Written as `job.json`; gets `fonts`. Names of `broken` images are passed to it when some cannot be read. */
  job(broken: ReadonlySet<string>): object
  readonly images: readonly (readonly [name: string, bytes: Uint8Array])[]
}

interface Answer {
  readonly id: number
  readonly bytes?: Uint8Array
  readonly found?: unknown
  readonly broken?: readonly string[]
  readonly error?: string
  /** The process ended before it answered. */
  readonly gone?: true
}

const require = createRequire(import.meta.url)
// Found by the package’s name, so that it is there for the bundle too.
const workerFile = require.resolve('@zhiheng/documents/press-worker.mjs')
const workspace = dirname(require.resolve('@zhiheng/documents/typst/single.typ'))

/** Archival PDF: fonts enclosed, text that can be read out and copied, no outside reference. */
const ARCHIVAL = 'a-2a'

/**
 * The compiler in a process of its own: started by the first paper, ended after some idle minutes, so that a server at
 * rest does not carry it, a long book does not stop others, and a fault in native code ends no server. Jobs are done one
 * after the other.
 */
export class Press {
  private readonly fonts: FontChoice
  private readonly idleMs: number
  private worker: ChildProcess | null = null
  private idle: NodeJS.Timeout | null = null
  private readonly waiting = new Map<number, (answer: Answer) => void>()
  private last = 0

  /** @param idleMs the process ends after so long without a job */
  constructor(fonts: FontChoice = defaultFonts, idleMs = 300_000) {
    this.fonts = fonts
    this.idleMs = idleMs
  }

  /** @throws Error with the compiler’s words when the template itself is at fault */
  async pdf(job: Job): Promise<Uint8Array> {
    // PDF/A admits no character that no font has; such a paper is still printed.
    const archival = await this.ask(job, { standard: ARCHIVAL }).catch(() => null)
    return ((archival ?? (await this.ask(job, {}))) as { bytes: Uint8Array }).bytes
  }

  /** Elements of the set document by a Typst selector, such as `<seal>`; for tests of geometry. */
  async query(job: Job, selector: string, field?: string): Promise<unknown> {
    return (await this.ask(job, { query: { selector, field } })).found
  }

  async close(): Promise<void> {
    if (this.idle) clearTimeout(this.idle)
    const { worker } = this
    this.worker = null
    if (!worker || worker.exitCode !== null) return
    worker.ref() // or whoever waits for its end would be gone before it
    const ended = new Promise((done) => worker.once('exit', done))
    worker.kill()
    await ended
  }

  private async ask(job: Job, more: object, broken: readonly string[] = [], again = true): Promise<Answer> {
    const images = job.images.filter(([name]) => !broken.includes(name))
    const data = { ...job.job(new Set(broken)), fonts: this.fonts }
    const files = [['job.json', new TextEncoder().encode(JSON.stringify(data))]]
    const answer = await this.send({ main: job.main, files, images, ...more })
    if (answer.broken && !broken.length) return this.ask(job, more, answer.broken, again)
    if (answer.gone && again) return this.ask(job, more, broken, false)
    if (answer.error !== undefined) throw new Error(`document not set: ${answer.error}`)
    return answer
  }

  private send(message: object): Promise<Answer> {
    const worker = this.running()
    if (this.idle) clearTimeout(this.idle)
    worker.ref()
    worker.channel?.ref()
    const id = ++this.last
    return new Promise((resolve) => {
      this.waiting.set(id, (answer) => {
        this.waiting.delete(id)
        if (!this.waiting.size) this.rest(worker)
        resolve(answer)
      })
      worker.send({ id, ...message }, (error) => error && this.waiting.get(id)?.({ id, error: String(error) }))
    })
  }

  private running(): ChildProcess {
    if (this.worker) return this.worker
    const fontPaths = [...bundledFonts().map(dirname), ...this.fonts.folders]
    const given = JSON.stringify({ workspace, fontPaths })
    const worker = fork(workerFile, [given], { serialization: 'advanced', execArgv: [] })
    worker.on('message', (answer: Answer) => this.waiting.get(answer.id)?.(answer))
    const ended = (why: string) => {
      if (this.worker === worker) this.worker = null
      for (const [id, answer] of this.waiting) answer({ id, error: why, gone: true })
    }
    worker.on('error', (error) => ended(String(error)))
    worker.on('exit', () => ended('the compiler’s process ended'))
    this.worker = worker
    return worker
  }

  /** A compiler with nothing to do keeps no process alive. */
  private rest(worker: ChildProcess) {
    worker.unref()
    worker.channel?.unref()
    this.idle = setTimeout(() => void this.close(), this.idleMs)
    this.idle.unref()
  }
}
