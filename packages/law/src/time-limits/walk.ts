import type { EpochCalendar } from '../calendar/calendar.ts'
import { monthsOn } from '../dates/arithmetic.ts'
import { type EpochDay, formatDay } from '../dates/epoch.ts'
import type { Stage } from './due.ts'
import type { DueOptions, Pause } from './limit.ts'
import { allPauses, spanOf } from './pauses.ts'
import { dayEn, dayZh, spanText, type TraceLine } from './trace.ts'

/** Where a stage ended and how it got there. Walks day by day: slower than `due`, and independent of it. */
export interface Walked {
  readonly end: EpochDay
  readonly lines: readonly TraceLine[]
}

type PauseOn = (day: EpochDay) => Pause | undefined

/** The pause that covers a day, if any. */
export function pauseFinder(options: DueOptions): PauseOn {
  const pauses = allPauses(options).map((pause) => ({ pause, span: spanOf(pause, options.asOf) }))
  return (day) => pauses.find(({ span }) => span.from <= day && day <= span.to)?.pause
}

/** Walks one stage of a limit forward from `start`, which is not counted. */
export function walk(stage: Stage, start: EpochDay, calendar: EpochCalendar, pauseOn: PauseOn): Walked {
  if (stage.unit === 'working-day') return walkWorkingDays(start, stage.amount, 1, calendar, pauseOn)
  return stage.unit === 'day' ? walkDays(start, stage.amount, pauseOn) : walkMonths(start, stage, pauseOn)
}

/** Walks working days forward or back; a line for every day, counted or not. */
export function walkWorkingDays(
  start: EpochDay,
  amount: number,
  step: 1 | -1,
  calendar: EpochCalendar,
  pauseOn: PauseOn,
): Walked {
  const lines: TraceLine[] = []
  let day = start
  for (let counted = 0; counted < amount; ) {
    day += step
    const pause = pauseOn(day)
    if (pause) {
      const first = day
      while (pauseOn(day + step) === pause) day += step
      lines.push(pausedLine(first, day, pause))
    } else if (!calendar.isWorking(day)) lines.push(notWorkedLine(day, calendar))
    else lines.push(countedLine(day, ++counted, calendar))
  }
  return { end: day, lines }
}

function countedLine(day: EpochDay, n: number, calendar: EpochCalendar): TraceLine {
  const { kind, nameZh, nameEn, notice } = calendar.day(day)
  const swap = kind === 'swapped-workday'
  return {
    date: formatDay(day),
    counted: n,
    textZh: `${dayZh(day)} 第${n}个工作日${swap ? `（${nameZh}，${notice?.name}）` : ''}`,
    textEn: `${dayEn(day)}: working day ${n}${swap ? ` (${nameEn}; ${notice?.name})` : ''}`,
  }
}

/** A day off that is passed over: weekend, or the holiday and the notice that gives it. */
export function notWorkedLine(day: EpochDay, calendar: EpochCalendar): TraceLine {
  return dayOffLine(day, calendar, ['不计', 'not counted'])
}

/** A day off named, with what follows from it in each language. */
export function dayOffLine(
  day: EpochDay,
  calendar: EpochCalendar,
  effect: readonly [zh: string, en: string],
): TraceLine {
  const { nameZh, nameEn, notice, kind, statutory } = calendar.day(day)
  const rest = kind === 'holiday' && !statutory ? ['放假', ' holiday (day off by notice)'] : ['', '']
  return {
    date: formatDay(day),
    skipped: `${nameZh}${rest[0]}`,
    textZh: `${dayZh(day)} ${nameZh}${rest[0]}，${effect[0]}${notice ? `（${notice.name}）` : ''}`,
    textEn: `${dayEn(day)}: ${nameEn}${rest[1]}, ${effect[1]}${notice ? ` (${notice.name})` : ''}`,
  }
}

function walkDays(start: EpochDay, amount: number, pauseOn: PauseOn): Walked {
  const lines: TraceLine[] = []
  let counted = 0
  let day = start
  while (counted < amount) {
    const first = day + 1
    const pause = pauseOn(first)
    const before = counted
    do {
      day++
      if (!pause) counted++
    } while (counted < amount && pauseOn(day + 1) === pause)
    lines.push(pause ? pausedLine(first, day, pause) : runLine(first, day, before + 1, counted))
  }
  return { end: day, lines }
}

function runLine(from: EpochDay, to: EpochDay, first: number, last: number): TraceLine {
  const [zh, en] = spanText(from, to)
  const days = first === last ? `${first}` : `${first}至${last}`
  return {
    date: formatDay(from),
    to: formatDay(to),
    counted: last,
    textZh: `${zh} 第${days}日`,
    textEn: `${en}: day${first === last ? ` ${first}` : `s ${first} to ${last}`}`,
  }
}

function walkMonths(start: EpochDay, { amount, unit }: Stage, pauseOn: PauseOn): Walked {
  const corresponding = monthsOn(start, unit === 'year' ? amount * 12 : amount)
  const clamped = formatDay(corresponding).slice(8) !== formatDay(start).slice(8)
  const lines: TraceLine[] = [
    {
      date: formatDay(corresponding),
      counted: amount,
      textZh: `${dayZh(corresponding)} ${clamped ? '当月没有对应日，以当月最后一日为对应日' : '期间末月的对应日'}`,
      textEn: `${dayEn(corresponding)}: ${clamped ? 'last day of the month, which has no corresponding day' : 'the corresponding day'}`,
    },
  ]
  let end = corresponding
  for (let day = start + 1; day <= end; day++) {
    const pause = pauseOn(day)
    if (!pause) continue
    const first = day
    while (pauseOn(day + 1) === pause) day++
    end += day - first + 1
    lines.push(pausedLine(first, day, pause))
  }
  if (end !== corresponding) lines.push(movedLine(corresponding, end))
  return { end, lines }
}

function movedLine(from: EpochDay, to: EpochDay): TraceLine {
  return {
    date: formatDay(to),
    textZh: `${dayZh(to)} 不计入的${to - from}日顺次后移`,
    textEn: `${dayEn(to)}: moved on by the ${to - from} days left out`,
  }
}

/** Names excluded or suspended time. */
function pausedLine(from: EpochDay, to: EpochDay, pause: Pause): TraceLine {
  const [zh, en] = spanText(from, to)
  const days = to - from + 1
  return {
    date: formatDay(from),
    to: formatDay(to),
    skipped: pause.reasonZh ?? '不计入期间',
    textZh: `${zh} ${pause.reasonZh ?? '依法不计入的期间'}，${days}日不计入`,
    textEn: `${en}: ${pause.reasonEn ?? pause.reasonZh ?? 'time that does not count'}, ${days} day${days === 1 ? '' : 's'} left out`,
    basis: pause.basis,
  }
}
