import { daysInMonth, type EpochDay, epochDay, formatDay, fromCivil, type LocalDate, toCivil } from './epoch.ts'

/** Checks a date and returns it unchanged. @throws BadDate */
export function parseDate(text: string): LocalDate {
  epochDay(text)
  return text.slice(0, 10)
}

/** Whether `text` is an existing date written `YYYY-MM-DD`. */
export function isDate(text: string): boolean {
  try {
    return text.length === 10 && Number.isFinite(epochDay(text))
  } catch {
    return false
  }
}

/** The date `days` days later (earlier when negative). @throws BadDate */
export function addDays(date: LocalDate, days: number): LocalDate {
  return formatDay(epochDay(date) + days)
}

/** Whole days from `a` to `b`; positive when `b` is later. @throws BadDate */
export function daysBetween(a: LocalDate, b: LocalDate): number {
  return epochDay(b) - epochDay(a)
}

/** The corresponding day `months` months on, or the last day of that month when it has no such day. @throws BadDate */
export function addMonths(date: LocalDate, months: number): LocalDate {
  return formatDay(monthsOn(epochDay(date), months))
}

/** The corresponding day `years` years on; 29 February falls back to 28 February. @throws BadDate */
export function addYears(date: LocalDate, years: number): LocalDate {
  return addMonths(date, years * 12)
}

/** As {@link addMonths}, on epoch days. */
export function monthsOn(from: EpochDay, months: number): EpochDay {
  const { year, month, day } = toCivil(from)
  const index = year * 12 + month - 1 + months
  const y = Math.floor(index / 12)
  const m = index - y * 12 + 1
  return fromCivil(y, m, Math.min(day, daysInMonth(y, m)))
}

/** ISO weekday: 1 Monday … 7 Sunday. @throws BadDate */
export function weekday(date: LocalDate): number {
  return weekdayOf(epochDay(date))
}

/** ISO weekday of an epoch day: 1 Monday … 7 Sunday. */
export function weekdayOf(day: EpochDay): number {
  return ((((day + 3) % 7) + 7) % 7) + 1
}

export const WEEKDAY_ZH = ['', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六', '星期日'] as const
export const WEEKDAY_EN = ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const
