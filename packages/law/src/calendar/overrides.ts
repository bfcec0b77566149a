import { epochDay, type LocalDate } from '../dates/epoch.ts'
import type { NoticeRef } from './notice.ts'

/** One day changed by a notice that is not in the built-in table. */
export interface OverrideDay {
  readonly date: LocalDate
  readonly working: boolean
  readonly name: string
}

/** A new or amended notice, as an administrator enters it. `complete` means the year needs no further notice. */
export interface CalendarOverride {
  readonly year: number
  readonly notice: NoticeRef
  readonly complete: boolean
  readonly days: readonly OverrideDay[]
}

/** The JSON of a notice is wrong; the message names the place and the cure. */
export class BadCalendar extends Error {
  override readonly name = 'BadCalendar'
  readonly path: string

  constructor(path: string, message: string) {
    super(`${path}: ${message}`)
    this.path = path
  }
}

/**
 * Reads holiday notices entered as JSON: one object or a list of
 * `{ year, notice: { name, url }, complete?: true, days: [{ date, working, name }] }`.
 * `complete` is true unless said otherwise. Accepts text or a parsed value.
 * @throws BadCalendar naming the first wrong place, e.g. `[0].days[3].date`.
 */
export function parseCalendarOverrides(json: unknown): CalendarOverride[] {
  const value = typeof json === 'string' ? parseJson(json) : json
  return (Array.isArray(value) ? value : [value]).map((entry, i) => override(entry, `[${i}]`))
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new BadCalendar(
      '(root)',
      `not JSON (${cause instanceof Error ? cause.message : 'unreadable'}); check commas and quotes`,
    )
  }
}

function override(value: unknown, path: string): CalendarOverride {
  const entry = object(value, path)
  const year = entry.year
  if (typeof year !== 'number' || !Number.isInteger(year) || year < 1950 || year > 2100)
    throw new BadCalendar(`${path}.year`, 'give a whole year from 1950 to 2100')
  const notice = object(entry.notice, `${path}.notice`)
  const complete = entry.complete ?? true
  if (typeof complete !== 'boolean') throw new BadCalendar(`${path}.complete`, 'give true or false')
  if (!Array.isArray(entry.days) || entry.days.length === 0)
    throw new BadCalendar(`${path}.days`, 'list at least one day')
  const days = entry.days.map((day, i) => overrideDay(day, year, `${path}.days[${i}]`))
  const seen = new Set<string>()
  for (const [i, { date }] of days.entries()) {
    if (seen.has(date)) throw new BadCalendar(`${path}.days[${i}].date`, `${date} is listed twice; keep one`)
    seen.add(date)
  }
  return {
    year,
    notice: { name: text(notice.name, `${path}.notice.name`), url: text(notice.url, `${path}.notice.url`) },
    complete,
    days,
  }
}

function overrideDay(value: unknown, year: number, path: string): OverrideDay {
  const day = object(value, path)
  const date = text(day.date, `${path}.date`)
  existing(date, `${path}.date`)
  if (!date.startsWith(String(year)) && !date.startsWith(`${year - 1}-12`))
    throw new BadCalendar(`${path}.date`, `${date} is neither in ${year} nor in December ${year - 1}`)
  if (typeof day.working !== 'boolean')
    throw new BadCalendar(`${path}.working`, 'give true (worked) or false (day off)')
  return { date, working: day.working, name: text(day.name, `${path}.name`) }
}

function existing(date: string, path: string): void {
  try {
    epochDay(date)
  } catch (cause) {
    throw new BadCalendar(path, cause instanceof Error ? cause.message : 'not a date')
  }
  if (date.length !== 10) throw new BadCalendar(path, `"${date}" must be a date alone, YYYY-MM-DD`)
}

function object(value: unknown, path: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new BadCalendar(path, 'give an object { … }')
  return { ...value }
}

function text(value: unknown, path: string): string {
  if (typeof value !== 'string' || value.trim() === '') throw new BadCalendar(path, 'give a text that is not empty')
  return value.trim()
}
