import type { Dashboard } from '../api/types.ts'
import { daysAfter } from '../words/time.ts'

type Row = Dashboard['year']['rows'][number]

/** What one day counts of one measure. */
export const onDay = (d: Dashboard, day: string, measure: string): number =>
  d.days.find((r) => r.period === day && r.measure === measure)?.n ?? 0

/** Thirty days up to `today`, with zeroes where nothing happened. */
export function trendOf(d: Dashboard, today: string, measure: string): { day: string; n: number }[] {
  const by = new Map(d.days.filter((r) => r.measure === measure).map((r) => [r.period, r.n]))
  return Array.from({ length: 30 }, (_, i) => daysAfter(today, i - 29)).map((day) => ({ day, n: by.get(day) ?? 0 }))
}

/** Values of one dimension by one measure, most first. */
export const rankingOf = (rows: readonly Row[], dim: string, measure: string): { value: string; n: number }[] =>
  rows
    .filter((r) => r.dim === dim && r.measure === measure && r.value)
    .map(({ value, n }) => ({ value, n }))
    .sort((a, b) => b.n - a.n)

export interface UnitRow {
  readonly unit: string
  readonly dispatched: number
  readonly closed: number
  readonly late: number
  /** Per cent handled in time; null when nothing was handled. */
  readonly onTime: number | null
}

/** One row a unit. Without anything handled there is no rate: it is not 100. */
export function unitRows(rows: readonly Row[]): UnitRow[] {
  const units = [...new Set(rows.filter((r) => r.dim === 'unit' && r.value).map((r) => r.value))]
  const n = (unit: string, measure: string) =>
    rows.find((r) => r.dim === 'unit' && r.value === unit && r.measure === measure)?.n ?? 0
  return units
    .map((unit) => {
      const late = n(unit, 'late')
      const handled = n(unit, 'on-time') + late
      return {
        unit,
        dispatched: n(unit, 'dispatched'),
        closed: n(unit, 'closed'),
        late,
        onTime: handled ? Math.round(((handled - late) / handled) * 1000) / 10 : null,
      }
    })
    .filter((r) => r.dispatched > 0)
    .sort((a, b) => b.dispatched - a.dispatched)
}
