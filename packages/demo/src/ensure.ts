import { openPool } from '@zhiheng/record'
import { hashPassword, loadJurisdiction, prepareDatabase, put, setting } from '@zhiheng/server'
import { DEMO_PASSWORD, demoBureau } from './chuxiong/bureau.ts'
import { loadYear, SEED } from './year/load.ts'

export interface DemoOptions {
  readonly databaseUrl: string
  readonly jurisdiction: string
  readonly dataDir: string
  onProgress(done: number): void
}

/** The demo office opens on this working day: the year’s eleven months are told, the twelfth has not begun. */
const OPENS = '2024-11-29T09:00:00+08:00'

export interface Demo {
  /** Milliseconds between the demo office’s clock and the wall’s. */
  readonly offset: number
  readonly matters: number
  /** Loaded now, not before. */
  readonly loaded: boolean
}

/**
 * Loads the demo the first time. The office’s clock goes on from the morning its year was told, or from its last
 * recorded act: a demo is always in its own year.
 */
export async function ensureDemo(options: DemoOptions): Promise<Demo> {
  await prepareDatabase(options.databaseUrl)
  const db = openPool(options.databaseUrl, { role: 'app', max: 4 })
  try {
    const loaded = !(await setting(db, options.jurisdiction, 'demo'))
    if (loaded) {
      await loadJurisdiction(db, demoBureau(await hashPassword(DEMO_PASSWORD)))
      await loadYear(db, options)
      await put(db, options.jurisdiction, 'demo', { seed: SEED })
    }
    const { rows } = await db.query(
      'SELECT max(last_at) AS last, count(*)::int AS n FROM matter WHERE jurisdiction = $1',
      [options.jurisdiction],
    )
    const last = rows[0].last ? new Date(rows[0].last).getTime() + 60_000 : 0
    return { offset: Math.max(Date.parse(OPENS), last) - Date.now(), matters: rows[0].n, loaded }
  } finally {
    await db.end()
  }
}
