import { type Calendar, type DueOptions, due, findLimit, type Limit } from '@zhiheng/law'
import { countedBy } from './counting.ts'

/**
 * Last day, `YYYY-MM-DD`, of a named limit of `law` that runs from a day, by the calendar of the moment (`countingBy`).
 * @throws Error when no limit has that id: a fault of the program.
 */
export function lastDay(limit: string, from: string, options?: DueOptions): string {
  if (options) return counted(limit, from, options)
  const known = knownUnder(countedBy(), limit)
  const found = known.get(from)
  if (found !== undefined) return found
  const last = counted(limit, from)
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(from, last)
  return last
}

/** A limit of `law` by its id. @throws Error when none has it: a fault of the program. */
export function limitNamed(id: string, on?: string): Limit {
  const found = (on && findLimit(id, on)) || findLimit(id)
  if (!found) throw new Error(`no limit is named ${id}`)
  return found
}

/** Rules ask the same of the same days over and over; another calendar has other answers. */
const answers = new WeakMap<Calendar, Map<string, Map<string, string>>>()
const MOST_KNOWN = 10_000

function knownUnder(calendar: Calendar, limit: string): Map<string, string> {
  let limits = answers.get(calendar)
  if (!limits) {
    limits = new Map()
    answers.set(calendar, limits)
  }
  let days = limits.get(limit)
  if (!days) {
    days = new Map()
    limits.set(limit, days)
  }
  return days
}

const counted = (limit: string, from: string, options?: DueOptions): string =>
  due(limitNamed(limit, from), from, countedBy(), options).due.slice(0, 10)

/** Whether a day or instant falls on a later day than another. */
export const later = (a: string, b: string): boolean => a.slice(0, 10) > b.slice(0, 10)
