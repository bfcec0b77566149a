import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DiskFull, LauncherFailed, WrongCluster } from '../errors.ts'
import type { Binaries } from './binaries.ts'
import { privateFolder } from './home.ts'
import { commandOf, goneWithin, isAlive } from './processes.ts'
import type { RunAs } from './run-as.ts'

export const superuser = 'zhiheng'

/**
 * Makes the cluster when there is none. It is built beside its place and moved there when whole, so a start cut
 * short leaves nothing that looks like a database.
 * @returns its folder and the password of the superuser.
 * @throws WrongCluster when another major version made it; DiskFull.
 */
export async function clusterIn(home: string, binaries: Binaries, runAs: RunAs | null) {
  const cluster = join(home, 'postgres')
  const passwordFile = join(home, 'postgres-password')
  if (!existsSync(join(cluster, 'PG_VERSION'))) {
    if (!existsSync(passwordFile)) writeFileSync(passwordFile, randomBytes(24).toString('hex'), { mode: 0o600 })
    await initialise(home, cluster, readFileSync(passwordFile, 'utf8'), binaries, runAs)
  }
  const found = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim()
  if (found !== binaries.major) throw new WrongCluster(cluster, found, binaries.major)
  return { cluster, password: readFileSync(passwordFile, 'utf8') }
}

async function initialise(home: string, cluster: string, password: string, binaries: Binaries, runAs: RunAs | null) {
  const building = join(home, 'postgres.building')
  rmSync(building, { recursive: true, force: true })
  privateFolder(building, runAs)
  const passwordCopy = join(building, 'password')
  const half = join(building, 'cluster')
  writeFileSync(passwordCopy, password, { mode: 0o600 })
  if (runAs) chownSync(passwordCopy, runAs.uid, runAs.gid)
  const args = ['-D', half, '-U', superuser, '--locale=C', '-E', 'UTF8', '--data-checksums', '--auth=scram-sha-256']
  const { code, output } = await run(binaries.initdb, [...args, `--pwfile=${passwordCopy}`], building, runAs)
  if (code !== 0)
    throw /no space left|could not write/i.test(output) ? new DiskFull(output) : startFailure('initdb', output)
  renameSync(half, cluster)
  rmSync(building, { recursive: true, force: true })
}

function run(file: string, args: string[], home: string, runAs: RunAs | null) {
  return new Promise<{ code: number | null; output: string }>((done, failed) => {
    const child = spawn(file, args, { ...runAs, cwd: home, env: environment(home), stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    child.stdout.on('data', (chunk) => (output += chunk))
    child.stderr.on('data', (chunk) => (output += chunk))
    child.on('error', (cause) => failed(new LauncherFailed(`${file}: ${cause.message}`, cause)))
    child.on('close', (code) => done({ code, output }))
  })
}

/** What PostgreSQL sees of our environment: nothing of ours but PATH, and a HOME it can write. */
export function environment(home: string): NodeJS.ProcessEnv {
  const { PATH, SystemRoot, TEMP } = process.env
  return { PATH, SystemRoot, TEMP, HOME: home, LC_ALL: 'C', TZ: 'Asia/Shanghai' }
}

export function startFailure(what: string, output: string): Error {
  if (/no space left on device/i.test(output)) return new DiskFull(output)
  return new LauncherFailed(`${what} 启动失败 failed:\n${output.trim().split('\n').slice(-15).join('\n')}`)
}

/**
 * Ends a server of this cluster that outlived its owner, so that its settings and log are ours again: a fast stop,
 * then an immediate one (safe: the next start replays the log). Removes a `postmaster.pid` that names no such server.
 * @returns whether one was found.
 */
export async function stopSurvivor(cluster: string): Promise<boolean> {
  const file = join(cluster, 'postmaster.pid')
  if (!existsSync(file)) return false
  const [first, folder] = readFileSync(file, 'utf8').split('\n')
  const pid = Number(first)
  // The number may have been given to another process since: only a postgres of this folder is ended.
  const command = Number.isInteger(pid) && pid > 1 && isAlive(pid) ? commandOf(pid) : ''
  const isOurs = command.includes('postgres') && (process.platform === 'win32' || command.includes(folder ?? cluster))
  if (!isOurs) {
    rmSync(file, { force: true })
    return false
  }
  process.kill(pid, 'SIGINT')
  if (!(await goneWithin(pid, 10_000))) {
    process.kill(pid, 'SIGQUIT')
    if (!(await goneWithin(pid, 10_000))) throw new LauncherFailed(`process ${pid} of ${cluster} does not stop`)
  }
  return true
}
