import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

export interface Served {
  url: string
  dataDir: string
  output(): string
  stop(): Promise<void>
}

/** `zhiheng serve --demo` as a newcomer starts it, on a folder and a port of its own. */
export async function serveDemo(): Promise<Served> {
  const dataDir = mkdtempSync(join(tmpdir(), 'zhiheng-e2e-'))
  chmodSync(dataDir, 0o755)
  const env = { ...process.env }
  delete env.DATABASE_URL
  const child = spawn(
    process.execPath,
    ['packages/cli/bin/zhiheng.mjs', 'serve', '--demo', '--data', dataDir, '--port', '0'],
    { cwd: root, env },
  )
  let said = ''
  child.stdout.on('data', (d) => (said += d))
  child.stderr.on('data', (d) => (said += d))
  const url = await new Promise<string>((resolve, reject) => {
    const look = setInterval(() => {
      const found = /(http:\/\/127\.0\.0\.1:\d+)\/app\//.exec(said)
      if (!found) return
      clearInterval(look)
      resolve(found[1] as string)
    }, 200)
    child.once('exit', (code) => {
      clearInterval(look)
      reject(new Error(`serve ended with ${code}:\n${said}`))
    })
  })
  return { url, dataDir, output: () => said, stop: () => stop(child, dataDir) }
}

async function stop(child: ChildProcess, dataDir: string) {
  const ended = new Promise((done) => child.once('exit', done))
  child.kill('SIGTERM')
  await ended
  rmSync(dataDir, { recursive: true, force: true })
}
