import { BadDate } from './bad-date.ts'

/** A calendar date in Asia/Shanghai, `YYYY-MM-DD`. */
export type LocalDate = string & { readonly __date?: never }

/** Whole days since 1970-01-01 (negative before). Arithmetic on dates happens on these, never on instants. */
export type EpochDay = number

/** Days in a month. `month` is 1–12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** Gregorian leap year. */
export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

/** Epoch day of a civil date; the parts must already be valid (H. Hinnant, `days_from_civil`). */
export function fromCivil(year: number, month: number, day: number): EpochDay {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

/** Civil parts of an epoch day (H. Hinnant, `civil_from_days`). */
export function toCivil(epochDay: EpochDay): { year: number; month: number; day: number } {
  const z = epochDay + 719468
  const era = Math.floor(z / 146097)
  const dayOfEra = z - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  }
}

/**
 * Epoch day of the date that opens `text`: `YYYY-MM-DD`, alone or followed by `T…`.
 * @throws BadDate when the form is wrong or the day does not exist (2023-02-29, 2024-13-01).
 */
export function epochDay(text: string): EpochDay {
  const year = digits(text, 0, 4)
  const month = digits(text, 5, 2)
  const day = digits(text, 8, 2)
  const shaped =
    year > 0 &&
    month >= 0 &&
    day >= 0 &&
    text.charCodeAt(4) === 45 &&
    text.charCodeAt(7) === 45 &&
    (text.length === 10 || text.charCodeAt(10) === 84)
  if (!shaped)
    throw new BadDate(text, 'write it as YYYY-MM-DD, for example 2024-09-09', '请写成 YYYY-MM-DD，例如 2024-09-09')
  if (month < 1 || month > 12) throw new BadDate(text, 'the month must be 01 to 12', '月份应为 01 至 12')
  const last = daysInMonth(year, month)
  if (day < 1 || day > last)
    throw new BadDate(text, `that month has days 01 to ${last}; check the day`, `该月只有 01 至 ${last} 日，请核对日期`)
  return fromCivil(year, month, day)
}

function digits(text: string, start: number, count: number): number {
  let value = 0
  for (let i = start; i < start + count; i++) {
    const digit = text.charCodeAt(i) - 48
    if (!(digit >= 0 && digit <= 9)) return -1
    value = value * 10 + digit
  }
  return value
}

const written: string[] = []
const WRITTEN_FROM = -7305 // 1950-01-01

/** `YYYY-MM-DD` of an epoch day. Days from 1950 to 2120 are remembered, so that repeated use costs a look-up. */
export function formatDay(day: EpochDay): LocalDate {
  const slot = day - WRITTEN_FROM
  if (slot < 0 || slot > 62_000) return write(day)
  const known = written[slot]
  if (known !== undefined) return known
  const text = write(day)
  written[slot] = text
  return text
}

function write(epoch: EpochDay): string {
  const { year, month, day } = toCivil(epoch)
  if (year < 1 || year > 9999)
    throw new BadDate(`day ${epoch}`, 'the year must be 0001 to 9999', '年份应为 0001 至 9999')
  return `${String(year).padStart(4, '0')}-${pad2(month)}-${pad2(day)}`
}

export function pad2(n: number): string {
  return n < 10 ? `0${n}` : String(n)
}
