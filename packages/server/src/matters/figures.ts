import type { Actor, Indicator } from '@zhiheng/procedure'
import { countedValue, countQuery, mattersQuery, type Period, type YearlyReport, yearlyReport } from '@zhiheng/report'
import type { Pool } from 'pg'
import { visibleTo } from './access.ts'
import { withInstants } from './list.ts'

/** The value of an indicator over a period; null when nothing was counted or nothing records it. */
export async function figureOf(db: Pool, jurisdiction: string, indicator: Indicator, period: Period) {
  if (!indicator.counts) return { value: null, counted: null, part: null }
  const q = countQuery(indicator.counts, jurisdiction, period)
  const { rows } = await db.query(q.text, [...q.values])
  const row = rows[0] as { n: number; part: number | null }
  return { value: countedValue(indicator.counts, row), counted: row.n, part: row.part }
}

/** A page of the matters behind a figure, as far as this viewer may see them. */
export async function mattersBehind(
  db: Pool,
  jurisdiction: string,
  indicator: Indicator,
  period: Period,
  viewer: Actor,
  after: string | undefined,
  limit: number,
) {
  if (!indicator.counts) return { items: [], next: null }
  const [at, matter] = after ? Buffer.from(after, 'base64url').toString().split('|') : []
  const from = at && matter ? { at, matter } : null
  const q = mattersQuery(indicator.counts, jurisdiction, period, from, limit + 1, visibleTo(viewer, 7))
  const { rows } = await db.query(q.text, [...q.values])
  const items = rows.slice(0, limit).map(withInstants)
  const last = items.at(-1)
  return {
    items,
    next: rows.length > limit && last ? Buffer.from(`${last.openedAt}|${last.matter}`).toString('base64url') : null,
  }
}

/** The year’s report from the record as it stands. */
export const reportOf = (
  db: Pool,
  jurisdiction: string,
  bureau: string,
  year: number,
  period: Period,
  asOf: string,
): Promise<YearlyReport> =>
  yearlyReport(
    bureau,
    year,
    period,
    asOf,
    async (indicator, p) => (await figureOf(db, jurisdiction, indicator, p)).value,
  )
