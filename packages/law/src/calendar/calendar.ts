import { BadDate } from '../dates/bad-date.ts'
import { type EpochDay, epochDay, formatDay, fromCivil, type LocalDate } from '../dates/epoch.ts'
import { type Day, FIRST_DAY, LAST_DAY, ordinaryDay, specialDays } from './day-table.ts'
import { type LocalHoliday, localHolidays } from './local.ts'
import { notices } from './notices.generated.ts'
import type { CalendarOverride } from './overrides.ts'

export interface CalendarOptions {
  /** Division whose local holidays are named, e.g. `532301`; its prefecture's are included. */
  readonly region?: string
  /** Local holidays besides the built-in ones. */
  readonly localHolidays?: readonly LocalHoliday[]
  /** Whether local holidays count as days off in legal periods. Off by default: not verified in law. */
  readonly localCounts?: boolean
  /** Newer notices, from `parseCalendarOverrides`. */
  readonly overrides?: readonly CalendarOverride[]
}

/** Working days from 1950 to 2100. Each look-up and each addition costs the same, however long the period. */
export interface Calendar {
  /** @throws BadDate */
  isWorkingDay(date: LocalDate): boolean
  /** @throws BadDate */
  day(date: LocalDate): Day
  /** True where no notice is on file: the answer rests on weekends alone and may change. @throws BadDate */
  isProvisional(date: LocalDate): boolean
  /**
   * The `n`-th working day after `date` (before it when `n` is negative); `date` itself is not counted.
   * `n` = 0 returns `date`. @throws BadDate
   */
  addWorkingDays(date: LocalDate, n: number): LocalDate
  /** Working days after `a` up to and including `b`; negative when `b` is earlier. @throws BadDate */
  workingDaysBetween(a: LocalDate, b: LocalDate): number
  /** The same on epoch days, without text. */
  readonly epoch: EpochCalendar
}

export interface EpochCalendar {
  isWorking(day: EpochDay): boolean
  day(day: EpochDay): Day
  add(day: EpochDay, n: number): EpochDay
  /** Working days after `a` up to and including `b`. */
  between(a: EpochDay, b: EpochDay): number
  /** `day` itself when worked, else the first working day after it. */
  onOrAfter(day: EpochDay): EpochDay
  /** Whether any day of `from..to` (inclusive) is provisional. */
  provisional(from: EpochDay, to: EpochDay): boolean
}

/**
 * The calendar of a place. Days off come from the State Council's notices for 2007–2026 and from `overrides`;
 * a year without a notice has weekends only and is provisional, as are the last three days of the year before
 * one (a notice may reach back to 29 December).
 */
export function calendar(options: CalendarOptions = {}): Calendar {
  const epoch = epochCalendar(options)
  return {
    epoch,
    isWorkingDay: (date) => epoch.isWorking(epochDay(date)),
    day: (date) => epoch.day(epochDay(date)),
    isProvisional: (date) => epoch.provisional(epochDay(date), epochDay(date)),
    addWorkingDays: (date, n) => formatDay(epoch.add(epochDay(date), n)),
    workingDaysBetween: (a, b) => {
      const [from, to] = [epochDay(a), epochDay(b)]
      return from <= to ? epoch.between(from, to) : -epoch.between(to, from)
    },
  }
}

function epochCalendar(options: CalendarOptions): EpochCalendar {
  const special = specialDays(options.overrides ?? [], localFor(options), options.localCounts ?? false)
  const size = LAST_DAY - FIRST_DAY + 1
  const upto = new Int32Array(size)
  const nth = new Int32Array(size)
  const provisionalUpto = provisionalCounts(options.overrides ?? [], size)
  let count = 0
  for (let i = 0; i < size; i++) {
    const day = FIRST_DAY + i
    if ((special.get(day) ?? ordinaryDay(day)).working) nth[count++] = i
    upto[i] = count
  }
  const at = (day: EpochDay): number => (day >= FIRST_DAY && day <= LAST_DAY ? day - FIRST_DAY : outside(day))
  const isWorking = (day: EpochDay): boolean => {
    const i = at(day)
    return i === 0 ? upto[0] === 1 : upto[i]! > upto[i - 1]!
  }
  const add = (day: EpochDay, n: number): EpochDay => {
    if (n === 0) return day
    const i = at(day)
    const rank = n > 0 ? upto[i]! + n - 1 : (i > 0 ? upto[i - 1]! : 0) + n
    if (rank < 0 || rank >= count) return outside(day + n)
    return FIRST_DAY + nth[rank]!
  }
  return {
    isWorking,
    add,
    day: (day) => special.get(day) ?? ordinaryDay(FIRST_DAY + at(day)),
    between: (a, b) => upto[at(b)]! - upto[at(a)]!,
    onOrAfter: (day) => (isWorking(day) ? day : add(day, 1)),
    provisional: (from, to) => {
      const i = at(from)
      return provisionalUpto[at(to)]! - (i > 0 ? provisionalUpto[i - 1]! : 0) > 0
    },
  }
}

function outside(day: EpochDay): never {
  throw new BadDate(formatDay(day), 'the calendar covers 1950 to 2100', '日历只覆盖 1950 年至 2100 年')
}

function localFor(options: CalendarOptions): readonly LocalHoliday[] {
  const { region } = options
  const builtIn = region === undefined ? [] : localHolidays.filter((h) => region.startsWith(h.region))
  return [...builtIn, ...(options.localHolidays ?? [])]
}

/** Running count of days that no notice covers. */
function provisionalCounts(overrides: readonly CalendarOverride[], size: number): Int32Array {
  const complete = overrides.filter((o) => o.complete).map((o) => o.year)
  const known = new Set([...notices.map((n) => n.year), ...complete])
  const counts = new Int32Array(size)
  let count = 0
  for (let year = 1950; year <= 2100; year++) {
    const lateDecember = fromCivil(year, 12, 29)
    for (let day = fromCivil(year, 1, 1); day <= fromCivil(year, 12, 31); day++) {
      if (!known.has(year) || (day >= lateDecember && !known.has(year + 1))) count++
      counts[day - FIRST_DAY] = count
    }
  }
  return counts
}
