import { calendar, type DueOptions, due, findLimit } from '@zhiheng/law'

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

/** Rules ask the same of the same days over and over. */
const known = new Map<string, string>()
const MOST_KNOWN = 50_000

function counted(limit: string, from: string, options?: DueOptions): string {
  const found = findLimit(limit, from) ?? findLimit(limit)
  if (!found) throw new Error(`no limit is named ${limit}`)
  return due(found, from, national, options).due.slice(0, 10)
}

/** Whether a day or instant falls on a later day than another. */
export const later = (a: string, b: string): boolean => a.slice(0, 10) > b.slice(0, 10)
