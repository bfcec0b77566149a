import { epochDay, type LocalDate } from '../dates/epoch.ts'
import { dated } from '../facts/dated.ts'
import { type Fen, percentOf } from './fen.ts'

/** 行政处罚法 72: each day a fine is late, at most this percentage of it may be added. */
export const additionalFineRate = dated('行政处罚法', 72, [{ from: '2021-07-15', percentPerDay: 3, capPercent: 100 }])

/** Days that do not count, both ends included: reconsideration or litigation (行政处罚法 73). */
export interface NotRunning {
  readonly from: LocalDate
  readonly to: LocalDate
}

/** An additional fine and how it was reached. */
export interface AdditionalFine {
  readonly amount: Fen
  /** Days late that count. */
  readonly days: number
  /** Whether the cap, the fine itself, was reached (行政处罚法 72, 行政强制法 45). */
  readonly capped: boolean
}

/**
 * The most that may be added to an unpaid fine (加处罚款) up to and including `until`: 3 % a day from the day after
 * `dueOn`, not beyond the fine itself, leaving out days of reconsideration or litigation. The organ may ask less.
 * `unpaid` in fen. Undefined for a fine due before 2021-07-15: the law of that time is not held. @throws BadDate, BadMoney
 */
export function additionalFine(
  unpaid: Fen,
  dueOn: LocalDate,
  until: LocalDate,
  notRunning: readonly NotRunning[] = [],
): AdditionalFine | undefined {
  const rate = additionalFineRate.on(dueOn)
  if (!rate) return undefined
  const spans = notRunning.map(({ from, to }) => [epochDay(from), epochDay(to)] as const)
  let days = 0
  for (let day = epochDay(dueOn) + 1; day <= epochDay(until); day++)
    if (!spans.some(([from, to]) => from <= day && day <= to)) days++
  const cap = percentOf(unpaid, rate.capPercent)
  const full = percentOf(unpaid, rate.percentPerDay * days)
  return { amount: Math.min(full, cap), days, capped: full >= cap && days > 0 }
}
