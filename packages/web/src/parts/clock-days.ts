import type { TraceLine } from '@zhiheng/law'
import { dayOf, daysAfter, weekday } from '../words/time.ts'

export interface ClockDay {
  readonly day: string
  readonly inside: boolean
  readonly start: boolean
  readonly end: boolean
  /** Running count on this day; null when it is not counted. */
  readonly counted: number | null
  /** Why it is not counted. */
  readonly skipped: string
}

const MOST_WEEKS = 8

/**
 * The weeks from start to end of a limit, Monday first, each day with its count or the reason it is skipped. Null
 * when they are too many to show as a small calendar.
 */
export function clockWeeks(trace: readonly TraceLine[], startedAt: string, dueAt: string): ClockDay[][] | null {
  const [from, to] = [dayOf(startedAt), dayOf(dueAt)]
  const counted = new Map<string, number>()
  const skipped = new Map<string, string>()
  for (const line of trace) {
    if (!line.date) continue
    for (let d = line.date, i = 0; d <= (line.to ?? line.date) && i < 400; d = daysAfter(d, 1), i++) {
      if (line.skipped) skipped.set(d, line.skipped)
      else if (line.counted && line.counted > 0) counted.set(d, line.to ? countBack(line, d) : line.counted)
    }
  }
  const monday = daysAfter(from, -((weekday(from) + 6) % 7))
  const weeks: ClockDay[][] = []
  for (let d = monday; d <= to; d = daysAfter(d, 7)) {
    if (weeks.length === MOST_WEEKS) return null
    weeks.push(
      Array.from({ length: 7 }, (_, i) => daysAfter(d, i)).map((day) => ({
        day,
        inside: day >= from && day <= to,
        start: day === from,
        end: day === to,
        counted: counted.get(day) ?? null,
        skipped: skipped.get(day) ?? '',
      })),
    )
  }
  return weeks
}

/** A line may stand for a run of days whose last count it gives. */
function countBack(line: TraceLine, day: string): number {
  const days = (Date.parse(`${line.to}T00:00:00Z`) - Date.parse(`${day}T00:00:00Z`)) / 86_400_000
  return (line.counted ?? 0) - days
}
