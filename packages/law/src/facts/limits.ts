import { epochDay, type LocalDate } from '../dates/epoch.ts'
import { cite } from '../statutes/citation.ts'
import { findLaw } from '../statutes/registry.ts'
import { countingFor } from '../time-limits/counting-rules.ts'
import { unitFor } from '../time-limits/day-rules.ts'
import { compulsionLimits } from './named/compulsion.ts'
import { earlierLimits } from './named/earlier.ts'
import { governmentLimits } from './named/government.ts'
import { penaltyLimits } from './named/penalty.ts'
import { recordLimits } from './named/records.ts'
import { remedyLimits } from './named/remedies.ts'
import { type LimitRow, type NamedLimit, triggers } from './named-limit.ts'

const rows: readonly LimitRow[] = [
  ...penaltyLimits,
  ...compulsionLimits,
  ...remedyLimits,
  ...governmentLimits,
  ...recordLimits,
  ...earlierLimits,
]

const STILL = '9999-12-31'

/** Every time limit with a name, as counted under the latest rules in force with it. */
export const limits: readonly NamedLimit[] = rows.map((row) => fromRow(row, row.to ?? STILL))

function fromRow(row: LimitRow, on: LocalDate): NamedLimit {
  const basis = cite(row.law, row.article)
  const kind = row.kind ?? 'act'
  const counting = countingFor(row.law, row.article, row.bound, on)
  const rolls = counting.rollForward && kind === 'act' && !row.before && !row.unit.endsWith('hour')
  const days = row.unit === 'day' || row.unit === 'working-day' ? unitFor(row.law, row.amount, on) : undefined
  const agreed = days?.known && days.unit === row.unit ? days.basis : undefined
  return {
    id: row.id,
    law: basis.law,
    article: row.article,
    nameZh: row.zh,
    nameEn: row.en,
    amount: row.amount,
    unit: row.unit,
    rollForward: rolls,
    direction: row.before ? 'before' : 'after',
    kind,
    bound: row.bound,
    runsFromZh: triggers[row.runsFrom][0],
    runsFromEn: triggers[row.runsFrom][1],
    from: row.from,
    to: row.to,
    basis,
    unitBasis: agreed,
    startBasis: counting.startBasis,
    rollBasis: rolls ? counting.rollBasis : undefined,
    countingVerified: counting.verified,
    fact: row.fact,
    noteZh: row.noteZh,
  }
}

/**
 * Limits of a law (any of its names), of one article when given, as they stood on `on`; all dates when absent.
 * An article may set several: ask which is meant by `nameZh` or `id`. @throws BadDate
 */
export function findLimits(law: string, article?: number, on?: LocalDate): readonly NamedLimit[] {
  if (on !== undefined) epochDay(on)
  const name = findLaw(law)?.name
  return rows
    .filter((row) => row.law === name && (article === undefined || row.article === article))
    .filter((row) => on === undefined || (row.from <= on && (row.to === undefined || on <= row.to)))
    .map((row) => fromRow(row, on ?? row.to ?? STILL))
}

/** The limit with this identifier, counted under the rules of `on` when given. */
export function findLimit(id: string, on?: LocalDate): NamedLimit | undefined {
  const row = rows.find((r) => r.id === id)
  return row && fromRow(row, on ?? row.to ?? STILL)
}
