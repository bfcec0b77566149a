import type { Calendar, EpochCalendar } from '../calendar/calendar.ts'
import { monthsOn } from '../dates/arithmetic.ts'
import { epochMinute, formatMinute, type LocalDateTime } from '../dates/date-time.ts'
import { type EpochDay, epochDay, formatDay, type LocalDate } from '../dates/epoch.ts'
import { BadLimit, type Due, type DueOptions, isHours, type Limit, type TimeUnit } from './limit.ts'
import { isSuspended, pausedSpans, type Span } from './pauses.ts'
import { addWorkingMinutes, defaultWorkingHours, windowsOf, worksOn } from './working-hours.ts'

const NO_OPTIONS: DueOptions = {}

/**
 * When a limit that runs from `from` expires. Day, month and year limits take a date (a time of day is dropped)
 * and give a date; hour limits take and give a date-time in Asia/Shanghai. Agrees with `explain`, without its trace.
 * @throws BadDate, BadLimit
 */
export function due(limit: Limit, from: LocalDate | LocalDateTime, calendar: Calendar, options = NO_OPTIONS): Due {
  checkLimit(limit, options)
  if (isHours(limit.unit)) return dueInHours(limit, from, calendar.epoch, options)
  const start = epochDay(from)
  if (limit.direction === 'before') return dueBefore(limit, start, calendar.epoch)
  const spans = pausedSpans(options)
  let raw = start
  let usesWorkingDays = false
  for (const { amount, unit } of stagesOf(limit, options)) {
    raw = count(raw, amount, unit, spans, calendar.epoch)
    usesWorkingDays ||= unit === 'working-day'
  }
  const end = limit.rollForward ? calendar.epoch.onOrAfter(raw) : raw
  const restsOn = usesWorkingDays ? start + 1 : raw
  return {
    due: formatDay(end),
    provisional: (usesWorkingDays || limit.rollForward) && calendar.epoch.provisional(restsOn, end),
    suspended: options.asOf !== undefined && isSuspended(options, raw),
  }
}

/** Refuses what cannot be counted. @throws BadLimit */
export function checkLimit(limit: Limit, options: DueOptions): void {
  checkAmount(limit.amount)
  const { extensions, excluded, suspensions } = options
  if (extensions)
    for (const { amount, unit } of extensions) {
      checkAmount(amount)
      if (isHours(unit) !== isHours(limit.unit)) throw new BadLimit('hours and days cannot extend each other')
    }
  if (
    limit.direction === 'before' &&
    (extensions?.length || excluded?.length || suspensions?.length || isHours(limit.unit))
  )
    throw new BadLimit('a limit counted back from a date is in days, months or years, without pauses or extensions')
}

function checkAmount(amount: number): void {
  if (!Number.isInteger(amount) || amount <= 0)
    throw new BadLimit(`the amount must be a whole number above zero, not ${amount}`)
}

export interface Stage {
  readonly amount: number
  readonly unit: TimeUnit
}

/** The limit with its extensions in the same unit added to it, then the other extensions in order. */
export function stagesOf(limit: Limit, options: DueOptions): readonly Stage[] {
  if (!options.extensions?.length) return [limit]
  const same = options.extensions.filter((e) => e.unit === limit.unit)
  const others = options.extensions.filter((e) => e.unit !== limit.unit)
  return [{ amount: same.reduce((sum, e) => sum + e.amount, limit.amount), unit: limit.unit }, ...others]
}

function count(
  start: EpochDay,
  amount: number,
  unit: TimeUnit,
  spans: readonly Span[],
  calendar: EpochCalendar,
): EpochDay {
  if (unit === 'working-day') return countWorking(start, amount, spans, calendar)
  let end = unit === 'day' ? start + amount : monthsOn(start, unit === 'year' ? amount * 12 : amount)
  for (const span of spans) {
    if (span.from > end) break
    if (span.to > start) end += span.to - Math.max(span.from, start + 1) + 1
  }
  return end
}

function countWorking(start: EpochDay, amount: number, spans: readonly Span[], calendar: EpochCalendar): EpochDay {
  let end = calendar.add(start, amount)
  for (const span of spans) {
    if (span.from > end) break
    if (span.to <= start) continue
    const lost = calendar.between(Math.max(span.from - 1, start), span.to)
    end = calendar.add(end, lost)
  }
  return end
}

function dueBefore(limit: Limit, start: EpochDay, calendar: EpochCalendar): Due {
  const { amount, unit } = limit
  if (unit === 'working-day') {
    const end = calendar.add(start, -amount)
    return { due: formatDay(end), provisional: calendar.provisional(end, start - 1), suspended: false }
  }
  const end = unit === 'day' ? start - amount : monthsOn(start, unit === 'year' ? -12 * amount : -amount)
  return { due: formatDay(end), provisional: false, suspended: false }
}

/** As `due`, for a limit in hours. */
export function dueInHours(limit: Limit, from: string, calendar: EpochCalendar, options: DueOptions): Due {
  const start = epochMinute(from)
  const spans = pausedSpans(options)
  const minutes = stagesOf(limit, options).reduce((sum, s) => sum + s.amount * 60, 0)
  if (options.extensions?.some((e) => e.unit !== limit.unit))
    throw new BadLimit('extend hours in the same kind of hour')
  const working = limit.unit === 'working-hour'
  const end = working ? workingEnd(start, minutes, spans, calendar, options) : continuousEnd(start, minutes, spans)
  const lastDay = Math.floor(end / 1440)
  return {
    due: formatMinute(end),
    provisional: working && calendar.provisional(Math.floor(start / 1440), lastDay),
    suspended: isSuspended(options, lastDay),
  }
}

function workingEnd(
  start: number,
  minutes: number,
  spans: readonly Span[],
  calendar: EpochCalendar,
  options: DueOptions,
) {
  const paused = (day: EpochDay): boolean => spans.some((s) => s.from <= day && day <= s.to)
  return addWorkingMinutes(start, minutes, windowsOf(options.hours ?? defaultWorkingHours), worksOn(calendar, paused))
}

function continuousEnd(start: number, minutes: number, spans: readonly Span[]): number {
  let end = start + minutes
  for (const span of spans) {
    if (span.from * 1440 >= end) break
    const until = (span.to + 1) * 1440
    if (until > start) end += until - Math.max(span.from * 1440, start)
  }
  return end
}
