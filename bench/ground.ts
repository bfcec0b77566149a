import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DEMO_PASSWORD, demoBureau, JURISDICTION } from '@zhiheng/demo'
import { createClassifier } from '@zhiheng/matters/incident/classify/classifier.ts'
import { createDatabase, openPool, startBundled } from '@zhiheng/record'
import { hashPassword, loadJurisdiction, openHouse, prepareDatabase } from '@zhiheng/server'

export interface Ground {
  readonly quick: boolean
  readonly url: string
  /** Process number of the database server. */
  readonly pid: number
  readonly folder: string
  readonly say: (line: string) => void
}

/** A folder that an unprivileged PostgreSQL can reach. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'zhiheng-bench-'))
  chmodSync(folder, 0o755)
  return folder
}

/** The bundled PostgreSQL as shipped: fsync and synchronous commit on. */
export async function withGround(quick: boolean, work: (ground: Ground) => Promise<void>) {
  const folder = temporaryFolder()
  try {
    const bundled = await startBundled({ dataDir: folder })
    try {
      await work({ quick, url: bundled.url, pid: bundled.pid, folder, say: (line) => console.error(`  ${line}`) })
    } finally {
      await bundled.stop()
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A house with the demo bureau’s registers and no matters, on a database of its own. */
export async function emptyHouse(ground: Ground, name: string, connections: number, now: () => number = Date.now) {
  const url = await createDatabase(ground.url, name)
  await prepareDatabase(url)
  const db = openPool(url, { role: 'app', max: 1 })
  await loadJurisdiction(db, demoBureau(await hashPassword(DEMO_PASSWORD)))
  await db.end()
  const classifier = createClassifier()
  const house = await openHouse({
    databaseUrl: url,
    dataDir: join(ground.folder, name),
    jurisdiction: JURISDICTION,
    now,
    classify: (text) => classifier.classify(text),
    connections,
  })
  return { house, url }
}

/**
 * A clock on which a busy district reports: 150 problems a day, so that a new report has the neighbours of a real
 * week and not those of thousands of the same second. One intake reads the clock twice.
 */
export function districtClock(): () => number {
  let at = Date.parse('2024-01-01T00:00:00+08:00')
  return () => {
    at += (86_400_000 / 150) * 0.5
    return at
  }
}

/** Processor milliseconds used so far by this process and the database server, or NaN off Linux. */
export function processorTime(pid: number): number {
  const { user, system } = process.cpuUsage()
  let ticks = 0
  try {
    for (const entry of readdirSync('/proc')) {
      if (!/^\d+$/.test(entry)) continue
      const fields = statOf(entry)
      // ppid, then user, system, and the same of children that have ended
      if (Number(entry) === pid) ticks += sum(fields.slice(11, 15))
      else if (Number(fields[1]) === pid) ticks += sum(fields.slice(11, 13))
    }
  } catch {
    return Number.NaN
  }
  return (user + system) / 1000 + ticks * 10
}

function statOf(pid: string): string[] {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
  } catch {
    return [] // it ended meanwhile
  }
}

const sum = (values: readonly string[]) => values.reduce((all, one) => all + Number(one), 0)
