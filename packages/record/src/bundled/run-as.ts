import { readFileSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

/** The unprivileged user that runs PostgreSQL when we are root, because PostgreSQL refuses root. */
export interface RunAs {
  uid: number
  gid: number
}

/** Null unless we are root. `nobody` exists on every Linux and macOS; 65534 is its number nearly everywhere. */
export function runAsFor(): RunAs | null {
  if (process.platform === 'win32' || process.getuid?.() !== 0) return null
  const line = readFileSync('/etc/passwd', 'utf8').match(/^nobody:[^:]*:(-?\d+):(-?\d+):/m)
  const id = (text: string | undefined) => (text === undefined ? 65534 : Number(text) >>> 0)
  return { uid: id(line?.[1]), gid: id(line?.[2]) }
}

/** Whether that user can pass through every folder above `path` and into it. */
export function isReachable(path: string, { uid, gid }: RunAs): boolean {
  for (let at = resolve(path); ; at = dirname(at)) {
    try {
      const found = statSync(at)
      const bit = found.uid === uid ? 0o100 : found.gid === gid ? 0o010 : 0o001
      if (found.isDirectory() && (found.mode & bit) === 0) return false
    } catch {
      return false
    }
    if (at === dirname(at)) return true
  }
}
