import type { EpochCalendar } from '../calendar/calendar.ts'
import { BadLimit } from './limit.ts'

/** Windows of a working day as `HH:mm` pairs, in order and not overlapping. */
export type WorkingHours = readonly (readonly [string, string])[]

export const defaultWorkingHours: WorkingHours = [
  ['08:30', '12:00'],
  ['14:30', '18:00'],
]

/** One window in minutes of the day. */
export type Window = readonly [number, number]

/** Minutes of the day. @throws BadLimit for windows that are malformed, empty or out of order. */
export function windowsOf(hours: WorkingHours): readonly Window[] {
  const windows = hours.map(([from, to]): Window => [minuteOf(from), minuteOf(to)])
  const ordered = windows.every(([from, to], i) => from < to && (i === 0 || windows[i - 1]![1] <= from))
  if (windows.length === 0 || !ordered) throw new BadLimit('working hours must be windows in order, e.g. 08:30–12:00')
  return windows
}

function minuteOf(text: string): number {
  const match = /^([01]\d|2[0-4]):([0-5]\d)$/.exec(text)
  const minute = match ? Number(match[1]) * 60 + Number(match[2]) : Number.NaN
  if (!(minute <= 1440)) throw new BadLimit(`"${text}" is not a time of day; write HH:mm, e.g. 08:30`)
  return minute
}

/** The minute at which `minutes` of working time have passed since `start` (epoch minutes). */
export function addWorkingMinutes(
  start: number,
  minutes: number,
  windows: readonly Window[],
  works: (day: number) => boolean,
): number {
  let left = minutes
  for (let day = Math.floor(start / 1440); ; day++) {
    if (!works(day)) continue
    for (const [from, to] of windows) {
      const opens = Math.max(day * 1440 + from, start)
      const closes = day * 1440 + to
      if (closes <= opens) continue
      if (left <= closes - opens) return opens + left
      left -= closes - opens
    }
  }
}

/** Works on a day: the calendar says so and no pause covers it. */
export function worksOn(calendar: EpochCalendar, paused: (day: number) => boolean): (day: number) => boolean {
  return (day) => calendar.isWorking(day) && !paused(day)
}
