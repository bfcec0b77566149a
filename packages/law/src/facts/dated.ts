import { epochDay, type LocalDate } from '../dates/epoch.ts'
import { BadCitation, type Citation, cite } from '../statutes/citation.ts'

/** A value of law that may differ by date. */
export interface Dated<T extends { readonly from: LocalDate }> {
  readonly citation: Citation
  /** Oldest first. */
  readonly values: readonly T[]
  /** The value in force on a date; undefined before the first. @throws BadDate */
  on(date: LocalDate): T | undefined
}

/**
 * Declares a number the law gives, with its start dates:
 * `dated('行政处罚法', 60, [{ from: '2021-07-15', calendarDays: 90 }])`.
 * @throws BadCitation when the article is not registered, or the list is empty or not in order of date.
 */
export function dated<const T extends { readonly from: LocalDate }>(
  law: string,
  article: number | undefined,
  values: readonly T[],
): Dated<T> {
  const citation = cite(law, article)
  if (values.length === 0) throw new BadCitation(`${law} ${article}: give at least one dated value`)
  values.forEach(({ from }, i) => {
    epochDay(from)
    if (i > 0 && values[i - 1]!.from >= from) throw new BadCitation(`${law} ${article}: ${from} is out of order`)
  })
  return {
    citation,
    values,
    on: (date) => {
      epochDay(date)
      return values.findLast(({ from }) => from <= date)
    },
  }
}
