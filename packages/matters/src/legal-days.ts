import { calendar, type DueOptions, due, findLimit, type Limit } from '@zhiheng/law'

/** The State Council's calendar, as it is published: what rules count by. */
const national = calendar()

/**
 * Last day, `YYYY-MM-DD`, of a named limit of `law` that runs from a day.
 * @throws Error when no limit has that id: a fault of the program.
 */
export function lastDay(limit: string, from: string, options?: DueOptions): string {
  if (options) return counted(limit, from, options)
  const key = `${limit} ${from}`
  const found = known.get(key)
  if (found !== undefined) return found
  const last = counted(limit, from)
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(key, last)
  return last
}

/** A limit of `law` by its id. @throws Error when none has it: a fault of the program. */
export function limitNamed(id: string, on?: string): Limit {
  const found = (on && findLimit(id, on)) || findLimit(id)
  if (!found) throw new Error(`no limit is named ${id}`)
  return found
}

/** Rules ask the same of the same days over and over. */
const known = new Map<string, string>()
const MOST_KNOWN = 50_000

const counted = (limit: string, from: string, options?: DueOptions): string =>
  due(limitNamed(limit, from), from, national, options).due.slice(0, 10)

/** Whether a day or instant falls on a later day than another. */
export const later = (a: string, b: string): boolean => a.slice(0, 10) > b.slice(0, 10)
