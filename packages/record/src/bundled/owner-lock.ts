import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { AlreadyRunning } from '../errors.ts'
import { birthOf, isAlive } from './processes.ts'

export interface OwnerLock {
  release(): void
}

interface Owner {
  pid: number
  birth: string
}

/**
 * Makes this process the owner of a folder, by a file that appears in one step (link) and names the process and its
 * start, so that a recycled process number is not mistaken for a living owner.
 * @throws AlreadyRunning while another owner lives. The lock of a dead one is taken over.
 */
export function ownFolder(folder: string, shownAs: string): OwnerLock {
  const lock = join(folder, 'owner.lock')
  const me: Owner = { pid: process.pid, birth: birthOf(process.pid) }
  const mine = `${lock}.${process.pid}.${Math.floor(performance.now() * 1e6)}`
  writeFileSync(mine, JSON.stringify(me), { mode: 0o600 })
  try {
    while (!linked(mine, lock)) {
      const text = readOr(lock, '')
      const owner = parsed(text)
      if (owner && lives(owner)) throw new AlreadyRunning(owner.pid, shownAs)
      setAside(lock, text)
    }
  } finally {
    rmSync(mine, { force: true })
  }
  return {
    release() {
      if (readOr(lock, '') === JSON.stringify(me)) rmSync(lock, { force: true })
    },
  }
}

const lives = ({ pid, birth }: Owner) => isAlive(pid) && (birth === '' || birth === birthOf(pid))

function linked(from: string, to: string): boolean {
  try {
    linkSync(from, to)
    return true
  } catch (error) {
    if ((error as { code?: string }).code === 'EEXIST') return false
    throw error
  }
}

/** Removes a stale lock, and only that one: what a third starter put there meanwhile is put back. */
function setAside(lock: string, stale: string) {
  const aside = `${lock}.stale.${process.pid}`
  try {
    renameSync(lock, aside)
  } catch {
    return
  }
  if (readOr(aside, '') !== stale) linked(aside, lock)
  rmSync(aside, { force: true })
}

function parsed(text: string): Owner | null {
  try {
    const owner = JSON.parse(text) as Owner
    return Number.isInteger(owner.pid) ? owner : null
  } catch {
    return null
  }
}

function readOr(file: string, otherwise: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return otherwise
  }
}
