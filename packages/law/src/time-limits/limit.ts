import type { LocalDateTime } from '../dates/date-time.ts'
import type { LocalDate } from '../dates/epoch.ts'
import type { Citation } from '../statutes/citation.ts'
import type { WorkingHours } from './working-hours.ts'

/**
 * `day` runs through weekends and holidays; `working-day` does not. `month` and `year` end on the corresponding
 * day. `hour` and `urgent-hour` (紧急工作时) run day and night; `working-hour` (工作时) only in working hours.
 */
export type TimeUnit = 'day' | 'working-day' | 'month' | 'year' | 'hour' | 'urgent-hour' | 'working-hour'

/** How long, in which unit, and how its ends are treated. The unit is stored, never inferred from the number. */
export interface Limit {
  /** A whole number above zero. */
  readonly amount: number
  readonly unit: TimeUnit
  /** Whether a last day that is not worked moves to the first working day after it. */
  readonly rollForward: boolean
  /** The day (hour) from which the limit runs is never counted. */
  readonly startDay?: 'excluded'
  /** `before` counts back from the date given: the last day on which the thing may still be done. */
  readonly direction?: 'after' | 'before'
  /** The article that sets the limit. */
  readonly basis?: Citation
  /** The article that says which days count. */
  readonly unitBasis?: Citation
  /** The article that leaves out the first day. */
  readonly startBasis?: Citation
  /** The article that moves the last day. */
  readonly rollBasis?: Citation
  /** False when those two rest on an analogy or on a text not in the library; the trace then says so. */
  readonly countingVerified?: boolean
}

/** Days that do not count, both ends included. Without `to` it is still running and `asOf` stands in. */
export interface Pause {
  readonly from: LocalDate
  readonly to?: LocalDate
  readonly reasonZh?: string
  readonly reasonEn?: string
  readonly basis?: Citation
}

/** More time granted by someone. In the limit's own unit it lengthens the limit; else it runs on from its end. */
export interface Extension {
  readonly amount: number
  readonly unit: TimeUnit
  readonly approver?: string
  readonly reason?: string
  readonly basis?: Citation
}

export interface DueOptions {
  /** Time the law leaves out: hearing, testing, appraisal. */
  readonly excluded?: readonly Pause[]
  /** Time during which the matter stood suspended (中止). */
  readonly suspensions?: readonly Pause[]
  readonly extensions?: readonly Extension[]
  /** The day up to which a pause without end is counted. */
  readonly asOf?: LocalDate
  /** For `working-hour`; `defaultWorkingHours` when absent. */
  readonly hours?: WorkingHours
}

export interface Due {
  /** A date for days, months and years; a date-time for hours. */
  readonly due: LocalDate | LocalDateTime
  /** It rests on days for which no holiday notice is on file and may change. */
  readonly provisional: boolean
  /** A pause without end is running: the date moves on with every day. */
  readonly suspended: boolean
}

/** A limit or an option that cannot be counted with; a fault of the caller. */
export class BadLimit extends Error {
  override readonly name = 'BadLimit'
}

const NAMES: Readonly<Record<TimeUnit, readonly [string, string]>> = {
  day: ['日（自然日）', 'calendar day'],
  'working-day': ['个工作日', 'working day'],
  month: ['个月', 'month'],
  year: ['年', 'year'],
  hour: ['小时', 'hour'],
  'urgent-hour': ['个紧急工作时', 'urgent hour'],
  'working-hour': ['个工作时', 'working hour'],
}

/** 20个工作日 or 20 working days. */
export function formatAmount(amount: number, unit: TimeUnit, language: 'zh' | 'en'): string {
  return language === 'zh' ? `${amount}${NAMES[unit][0]}` : `${amount} ${NAMES[unit][1]}${amount === 1 ? '' : 's'}`
}

export function isHours(unit: TimeUnit): boolean {
  return unit === 'hour' || unit === 'urgent-hour' || unit === 'working-hour'
}
