import type { Calendar, EpochCalendar } from '../calendar/calendar.ts'
import type { LocalDateTime } from '../dates/date-time.ts'
import { type EpochDay, epochDay, formatDay, type LocalDate } from '../dates/epoch.ts'
import type { Citation } from '../statutes/citation.ts'
import { checkLimit, stagesOf } from './due.ts'
import { explainHours } from './explain-hours.ts'
import { type Due, type DueOptions, isHours, type Limit, type TimeUnit } from './limit.ts'
import { doubt, endLine, extensionLines, limitLines, provisionalLine, startLine, suspendedLine } from './lines.ts'
import { isSuspended } from './pauses.ts'
import { dayEn, dayZh, type TraceLine } from './trace.ts'
import { dayOffLine, pauseFinder, walk, walkWorkingDays } from './walk.ts'

/** A due date with the arithmetic that leads to it. */
export interface Explained extends Due {
  readonly amount: number
  readonly unit: TimeUnit
  readonly basis?: Citation
  readonly trace: readonly TraceLine[]
}

/**
 * As `due`, with a trace: the start day, every day skipped and why, every excluded period, extensions, the roll
 * forward and each article. Counts by walking, so that the two check each other.
 * @throws BadDate, BadLimit
 */
export function explain(
  limit: Limit,
  from: LocalDate | LocalDateTime,
  calendar: Calendar,
  options: DueOptions = {},
): Explained {
  checkLimit(limit, options)
  const head = { amount: limit.amount, unit: limit.unit, basis: limit.basis }
  if (isHours(limit.unit)) return { ...head, ...explainHours(limit, from, calendar.epoch, options) }
  const start = epochDay(from)
  const counted =
    limit.direction === 'before' ? back(limit, start, calendar.epoch) : forward(limit, start, calendar.epoch, options)
  return { ...head, ...counted }
}

function forward(
  limit: Limit,
  start: EpochDay,
  calendar: EpochCalendar,
  options: DueOptions,
): Due & { trace: TraceLine[] } {
  const trace = [...limitLines(limit), startLine(limit, start), ...extensionLines(options)]
  const pauseOn = pauseFinder(options)
  const stages = stagesOf(limit, options)
  let raw = start
  for (const stage of stages) {
    const walked = walk(stage, raw, calendar, pauseOn)
    raw = walked.end
    trace.push(...walked.lines)
  }
  const rolled = roll(limit, raw, calendar, stages.at(-1)!.unit)
  const working = stages.some((s) => s.unit === 'working-day')
  const provisional = anyProvisional(working ? start + 1 : raw, rolled.end, working || limit.rollForward, calendar)
  const suspended = isSuspended(options, raw)
  trace.push(...rolled.lines, endLine(rolled.end))
  if (provisional) trace.push(provisionalLine())
  if (suspended) trace.push(suspendedLine(options.asOf!))
  return { due: formatDay(rolled.end), provisional, suspended, trace }
}

function back(limit: Limit, start: EpochDay, calendar: EpochCalendar): Due & { trace: TraceLine[] } {
  const trace: TraceLine[] = [
    ...limitLines(limit),
    {
      date: formatDay(start),
      textZh: `自${dayZh(start)}向前倒推，当日不计`,
      textEn: `Counted back from ${dayEn(start)}, which does not count`,
      basis: limit.startBasis,
    },
  ]
  const working = limit.unit === 'working-day'
  const never = (): undefined => undefined
  const walked = working
    ? walkWorkingDays(start, limit.amount, -1, calendar, never)
    : limit.unit === 'day'
      ? { end: start - limit.amount, lines: [] }
      : walk({ amount: -limit.amount, unit: limit.unit }, start, calendar, never)
  const { end } = walked
  const provisional = anyProvisional(end, start - 1, working, calendar)
  trace.push(...walked.lines, {
    date: formatDay(end),
    textZh: `最迟应在${dayZh(end)}办理`,
    textEn: `To be done by ${dayEn(end)} at the latest`,
  })
  if (provisional) trace.push(provisionalLine())
  return { due: formatDay(end), provisional, suspended: false, trace }
}

function anyProvisional(from: EpochDay, to: EpochDay, relevant: boolean, calendar: EpochCalendar): boolean {
  for (let day = from; relevant && day <= to; day++) if (calendar.provisional(day, day)) return true
  return false
}

function roll(
  limit: Limit,
  raw: EpochDay,
  calendar: EpochCalendar,
  unit: TimeUnit,
): { end: EpochDay; lines: TraceLine[] } {
  const lines: TraceLine[] = []
  if (calendar.isWorking(raw)) return { end: raw, lines }
  if (!limit.rollForward) {
    if (unit === 'working-day') return { end: raw, lines }
    const { nameZh, nameEn } = calendar.day(raw)
    lines.push({
      date: formatDay(raw),
      textZh: `最后一日${dayZh(raw)}是${nameZh}；此期限没有顺延的依据，不顺延`,
      textEn: `The last day, ${dayEn(raw)}, is a day off (${nameEn}); nothing moves this limit on, so it stays`,
    })
    return { end: raw, lines }
  }
  let end = raw
  while (!calendar.isWorking(end))
    lines.push(dayOffLine(end++, calendar, ['不能作为最后一日', 'cannot be the last day']))
  lines.push({
    date: formatDay(end),
    textZh: `最后一日不是工作日，顺延至其后第一个工作日${dayZh(end)}${doubt(limit)[0]}`,
    textEn: `The last day is a day off; it moves to the first working day after it, ${dayEn(end)}${doubt(limit)[1]}`,
    basis: limit.rollBasis,
  })
  return { end, lines }
}
