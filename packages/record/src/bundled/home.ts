import { createHash } from 'node:crypto'
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { LauncherFailed } from '../errors.ts'
import { isReachable, type RunAs } from './run-as.ts'

const pointerName = 'postgres-location.json'

/**
 * The folder that holds the cluster of a data folder: the data folder itself, or, when we are root and the database
 * user cannot get there (a folder under /root), one under /var/lib/zhiheng named in a pointer file in the data folder.
 */
export function homeOf(dataDir: string, runAs: RunAs | null): string {
  const folder = resolve(dataDir)
  mkdirSync(folder, { recursive: true })
  const pointer = join(folder, pointerName)
  if (existsSync(pointer)) {
    const { cluster } = JSON.parse(readFileSync(pointer, 'utf8')) as { cluster: string }
    if (existsSync(cluster)) return cluster
    throw new LauncherFailed(
      `${pointer} 指向 ${cluster}，但那里没有数据。请把数据移回原处，或从备份恢复到新目录。 ` +
        `${pointer} points to ${cluster}, where there is no data. Move it back, or restore a backup into a new folder.`,
    )
  }
  if (runAs === null || existsSync(join(folder, 'postgres')) || isReachable(folder, runAs)) return folder
  const cluster = unusedPlace(createHash('sha256').update(folder).digest('hex').slice(0, 16))
  mkdirSync(cluster, { recursive: true, mode: 0o755 })
  writeFileSync(pointer, `${JSON.stringify({ cluster, why: 'the database user cannot reach this folder' })}\n`)
  return cluster
}

/**
 * What an earlier data folder of the same path left behind is another office's record: its keys and evidence went with
 * the folder. It is neither taken over nor removed.
 */
function unusedPlace(name: string): string {
  for (let n = 1; ; n++) {
    const place = join('/var/lib/zhiheng', n === 1 ? name : `${name}-${n}`)
    if (!existsSync(join(place, 'postgres'))) return place
  }
}

/** Makes a folder that only the database user (and root) may enter. */
export function privateFolder(path: string, runAs: RunAs | null): string {
  mkdirSync(path, { recursive: true, mode: 0o700 })
  if (process.platform === 'win32') return path
  chmodSync(path, 0o700)
  if (runAs) chownSync(path, runAs.uid, runAs.gid)
  return path
}
