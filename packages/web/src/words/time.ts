import { calendar } from '@zhiheng/law/calendar/calendar.ts'
import type { Lang } from '../theme/settings.ts'

/** Instants are `YYYY-MM-DDTHH:mm:ss+08:00`; everything here reads them as text, so no machine's time zone matters. */
const weekdaysZh = ['周日', '周一', '周二', '周三', '周四', '周五', '周六']
const weekdaysEn = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const monthsEn = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const work = calendar({ region: '532301' })

export const instantOf = (ms: number): string => `${new Date(ms + 8 * 3600_000).toISOString().slice(0, 19)}+08:00`
/** Some replies give instants in UTC; screens read Shanghai. */
export const inShanghai = (at: string): string => (at.endsWith('Z') ? instantOf(Date.parse(at)) : at)
export const dayOf = (at: string): string => at.slice(0, 10)
export const daysAfter = (day: string, n: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + n * 86_400_000).toISOString().slice(0, 10)
export const weekday = (day: string): number => new Date(`${day.slice(0, 10)}T00:00:00Z`).getUTCDay()
export const weekdayWords = (day: string, lang: Lang): string =>
  (lang === 'zh' ? weekdaysZh : weekdaysEn)[weekday(day)]!
export const workdayOf = (day: string) => work.day(day)

/** `11月29日`, with the year when it is not the reader's. */
export function dayWords(at: string, lang: Lang, now = ''): string {
  const [y, m, d] = [at.slice(0, 4), Number(at.slice(5, 7)), Number(at.slice(8, 10))]
  const other = now !== '' && now.slice(0, 4) !== y
  if (lang === 'zh') return `${other ? `${y}年` : ''}${m}月${d}日`
  return `${d} ${monthsEn[m - 1]}${other ? ` ${y}` : ''}`
}

/** `11月29日 09:30`. */
export const timeWords = (at: string, lang: Lang, now = ''): string => `${dayWords(at, lang, now)} ${at.slice(11, 16)}`

/** A limit in days ends with its last day; one in hours at its minute. */
export const endsWithDay = (dueAt: string): boolean => dueAt.slice(11, 16) === '23:59'

/** `12月2日(周一)止`, `12月2日 15:30 止`, and on the day itself `15:30 止`. */
export function untilWords(dueAt: string, lang: Lang, now = ''): string {
  const day = dayWords(dueAt, lang, now)
  if (endsWithDay(dueAt))
    return lang === 'zh' ? `${day}(${weekdayWords(dueAt, lang)})止` : `by ${weekdayWords(dueAt, lang)} ${day}`
  const when = dayOf(dueAt) === dayOf(now) ? dueAt.slice(11, 16) : `${day} ${dueAt.slice(11, 16)}`
  return lang === 'zh' ? `${when} 止` : `by ${when}`
}

export type Shape = 'ample' | 'soon' | 'today' | 'overdue'
export interface TimeLeft {
  readonly shape: Shape
  readonly words: string
}

const MINUTE = 60_000
const plural = (n: number, one: string) => `${n} ${one}${n === 1 ? '' : 's'}`

/**
 * How long is left, in the words and shape of the Clock: minutes and hours on the last day, working days before it.
 * Soon means two working days or less.
 */
export function timeLeft(dueAt: string, now: string, lang: Lang): TimeLeft {
  const ms = Date.parse(dueAt) - Date.parse(now)
  if (ms < 0) return { shape: 'overdue', words: overdueWords(-ms, dueAt, now, lang) }
  if (dayOf(dueAt) === dayOf(now)) return { shape: 'today', words: todayWords(ms, dueAt, lang) }
  const working = work.workingDaysBetween(dayOf(now), dayOf(dueAt))
  const shape = working <= 2 ? 'soon' : 'ample'
  if (working > 0)
    return { shape, words: lang === 'zh' ? `余 ${working} 个工作日` : `${plural(working, 'working day')} left` }
  return { shape, words: lang === 'zh' ? `余 ${spanWords(ms, lang)}` : `${spanWords(ms, lang)} left` }
}

function todayWords(ms: number, dueAt: string, lang: Lang): string {
  if (endsWithDay(dueAt)) return lang === 'zh' ? '今天到期' : 'due today'
  return lang === 'zh' ? `余 ${spanWords(ms, lang)}` : `${spanWords(ms, lang)} left`
}

function overdueWords(ms: number, dueAt: string, now: string, lang: Lang): string {
  const working = work.workingDaysBetween(dayOf(dueAt), dayOf(now))
  const long = endsWithDay(dueAt) || ms >= 24 * 60 * MINUTE
  if (long && working > 0) return lang === 'zh' ? `已超 ${working} 个工作日` : `${plural(working, 'working day')} over`
  return lang === 'zh' ? `已超 ${spanWords(ms, lang)}` : `${spanWords(ms, lang)} over`
}

/** `3 小时 20 分`, `45 分钟`, `2 天`: two parts at most, never a zero. */
export function spanWords(ms: number, lang: Lang): string {
  const minutes = Math.max(1, Math.floor(ms / MINUTE))
  const [d, h, m] = [Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60), minutes % 60]
  const zh = lang === 'zh'
  if (d > 0) return zh ? `${d} 天${h ? ` ${h} 小时` : ''}` : `${d} d${h ? ` ${h} h` : ''}`
  if (h > 0) return zh ? `${h} 小时${m ? ` ${m} 分` : ''}` : `${h} h${m ? ` ${m} min` : ''}`
  return zh ? `${m} 分钟` : `${m} min`
}

/** How much of the limit has passed, from 0 to 1. */
export function passed(startedAt: string, dueAt: string, now: string): number {
  const whole = Date.parse(dueAt) - Date.parse(startedAt)
  if (whole <= 0) return 1
  return Math.min(1, Math.max(0, (Date.parse(now) - Date.parse(startedAt)) / whole))
}

/**
 * Reads a time as people type it: `09:30`, `9:30`, `29 09:30`, `11-29 09:30`, `11月29日 9:30`, `2024-11-29 09:30`.
 * Missing parts are today's. Null when it is no time.
 */
export function readTime(typed: string, now: string): string | null {
  const text = typed
    .trim()
    .replace(/[年月/.]/g, '-')
    .replace(/[日号]/g, ' ')
    .replace(/T/g, ' ')
    .replaceAll('：', ':')
    .replace(/\s+/g, ' ')
  const m = /^(?:(?:(\d{4})-)?(?:(\d{1,2})-)?(\d{1,2}) )?(\d{1,2}):(\d{2})(?::\d{2})?$/.exec(text.trim())
  if (!m) return null
  const two = (v: string | undefined, or: string) => (v ?? or).padStart(2, '0')
  const day = `${m[1] ?? now.slice(0, 4)}-${two(m[2], now.slice(5, 7))}-${two(m[3], now.slice(8, 10))}`
  const at = `${day}T${two(m[4], '00')}:${m[5]}:00+08:00`
  const ms = Date.parse(at)
  return !Number.isNaN(ms) && instantOf(ms) === at ? at : null
}
