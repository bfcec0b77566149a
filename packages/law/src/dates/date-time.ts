import { BadDate } from './bad-date.ts'
import { epochDay, formatDay, type LocalDate, pad2 } from './epoch.ts'

/** A local date and time in Asia/Shanghai, `YYYY-MM-DDTHH:mm` with optional `:ss`. */
export type LocalDateTime = string & { readonly __dateTime?: never }

/** Whole minutes since 1970-01-01T00:00 local time. */
export type EpochMinute = number

const SHAPE = /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):([0-5]\d)(:[0-5]\d)?$/

/** Checks a date-time and returns it unchanged. @throws BadDate */
export function parseDateTime(text: string): LocalDateTime {
  epochMinute(text)
  return text
}

/** Minutes since the epoch; seconds are dropped, a bare date counts from 00:00. @throws BadDate */
export function epochMinute(text: string): EpochMinute {
  const day = epochDay(text)
  if (text.length === 10) return day * 1440
  const match = SHAPE.exec(text)
  if (!match)
    throw new BadDate(
      text,
      'write the time as THH:mm, for example 2024-09-09T08:30',
      '时间请写成 THH:mm，例如 2024-09-09T08:30',
    )
  return day * 1440 + Number(match[1]) * 60 + Number(match[2])
}

/** `YYYY-MM-DDTHH:mm` of an epoch minute. */
export function formatMinute(minute: EpochMinute): LocalDateTime {
  const day = Math.floor(minute / 1440)
  const inDay = minute - day * 1440
  return `${formatDay(day)}T${pad2(Math.floor(inDay / 60))}:${pad2(inDay % 60)}`
}

/** The date part of a date or date-time. @throws BadDate */
export function dateOf(text: LocalDate | LocalDateTime): LocalDate {
  epochDay(text)
  return text.slice(0, 10)
}

/** Local date and time in Asia/Shanghai (UTC+8, no daylight saving since 1991) of an instant in Unix milliseconds. */
export function shanghai(unixMilliseconds: number): LocalDateTime {
  return formatMinute(Math.floor(unixMilliseconds / 60_000) + 480)
}
