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

/**
 * Loads the demo the first time, and says by how many milliseconds its clock differs from the wall’s: the office
 * lives on from the day its year was told, or from its last recorded act.
 */
export async function ensureDemo(options: DemoOptions): Promise<number> {
  await prepareDatabase(options.databaseUrl)
  const db = openPool(options.databaseUrl, { role: 'app', max: 4 })
  try {
    if (!(await setting(db, options.jurisdiction, 'demo'))) {
      await loadJurisdiction(db, demoBureau(await hashPassword(DEMO_PASSWORD)))
      await loadYear(db, options)
      await put(db, options.jurisdiction, 'demo', { seed: SEED })
    }
    const { rows } = await db.query('SELECT max(last_at) AS last FROM matter WHERE jurisdiction = $1', [
      options.jurisdiction,
    ])
    const last = rows[0]?.last ? new Date(rows[0].last).getTime() + 60_000 : 0
    return Math.max(Date.parse(OPENS), last) - Date.now()
  } finally {
    await db.end()
  }
}
