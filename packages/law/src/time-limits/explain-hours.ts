import type { EpochCalendar } from '../calendar/calendar.ts'
import { epochMinute, formatMinute } from '../dates/date-time.ts'
import { formatDay, pad2 } from '../dates/epoch.ts'
import { dueInHours } from './due.ts'
import type { Due, DueOptions, Limit } from './limit.ts'
import { extensionLines, limitLines, provisionalLine, suspendedLine } from './lines.ts'
import { dayEn, dayZh, type TraceLine } from './trace.ts'
import { notWorkedLine, pauseFinder } from './walk.ts'
import { defaultWorkingHours, windowsOf } from './working-hours.ts'

/** The trace of a limit in hours. Hours shown are those that count. @throws BadDate, BadLimit */
export function explainHours(
  limit: Limit,
  from: string,
  calendar: EpochCalendar,
  options: DueOptions,
): Due & { trace: TraceLine[] } {
  const result = dueInHours(limit, from, calendar, options)
  const start = epochMinute(from)
  const end = epochMinute(result.due)
  const at = formatMinute(start)
  const trace: TraceLine[] = [
    ...limitLines(limit),
    {
      date: at.slice(0, 10),
      counted: 0,
      textZh: `起算：${clockZh(start)}`,
      textEn: `Starts ${clockEn(start)}`,
      basis: limit.startBasis,
    },
    ...extensionLines(options),
    ...(limit.unit === 'working-hour'
      ? workingLines(start, end, calendar, options)
      : continuousLines(start, end, options)),
    { date: result.due.slice(0, 10), textZh: `届满：${clockZh(end)}`, textEn: `Expires ${clockEn(end)}` },
  ]
  if (result.provisional) trace.push(provisionalLine())
  if (result.suspended) trace.push(suspendedLine(options.asOf!))
  return { ...result, trace }
}

function workingLines(start: number, end: number, calendar: EpochCalendar, options: DueOptions): TraceLine[] {
  const windows = windowsOf(options.hours ?? defaultWorkingHours)
  const pauseOn = pauseFinder(options)
  const lines: TraceLine[] = []
  let minutes = 0
  for (let day = Math.floor(start / 1440); day <= Math.floor(end / 1440); day++) {
    const pause = pauseOn(day)
    if (pause || !calendar.isWorking(day)) {
      lines.push(pause ? pausedDay(day, pause.reasonZh, pause.reasonEn) : notWorkedLine(day, calendar))
      continue
    }
    const worked = windows
      .map(([opens, closes]) => [Math.max(day * 1440 + opens, start), Math.min(day * 1440 + closes, end)] as const)
      .filter(([opens, closes]) => closes > opens)
    if (worked.length === 0) continue
    minutes += worked.reduce((sum, [opens, closes]) => sum + closes - opens, 0)
    const spans = worked.map(([opens, closes]) => `${clock(opens)}–${clock(closes)}`)
    lines.push({
      date: formatDay(day),
      counted: minutes / 60,
      textZh: `${dayZh(day)} ${spans.join('、')}，累计${hours(minutes)}个工作时`,
      textEn: `${dayEn(day)}: ${spans.join(', ')}, ${hours(minutes)} working hours so far`,
    })
  }
  return lines
}

function continuousLines(start: number, end: number, options: DueOptions): TraceLine[] {
  const pauseOn = pauseFinder(options)
  const lines: TraceLine[] = []
  for (let day = Math.floor(start / 1440); day <= Math.floor(end / 1440); day++) {
    const pause = pauseOn(day)
    if (pause) lines.push(pausedDay(day, pause.reasonZh, pause.reasonEn))
  }
  const counted = {
    textZh: '昼夜连续计算，不扣除夜间和节假日',
    textEn: 'Runs day and night; nights and holidays are not left out',
  }
  return [counted, ...lines]
}

function pausedDay(day: number, reasonZh = '不计入的期间', reasonEn = 'time that does not count'): TraceLine {
  return {
    date: formatDay(day),
    skipped: reasonZh,
    textZh: `${dayZh(day)} ${reasonZh}，不计`,
    textEn: `${dayEn(day)}: ${reasonEn}, not counted`,
  }
}

function clock(minute: number): string {
  const inDay = ((minute % 1440) + 1440) % 1440
  return `${pad2(Math.floor(inDay / 60))}:${pad2(inDay % 60)}`
}

function clockZh(minute: number): string {
  return `${dayZh(Math.floor(minute / 1440))}${clock(minute)}`
}

function clockEn(minute: number): string {
  return `${dayEn(Math.floor(minute / 1440))} ${clock(minute)}`
}

function hours(minutes: number): string {
  return String(Math.round((minutes / 60) * 100) / 100)
}
