export { type Calendar, type CalendarOptions, calendar } from './calendar/calendar.ts'
export type { Day, DayKind } from './calendar/day-table.ts'
export { type LocalHoliday, localHolidays } from './calendar/local.ts'
export type { NoticeRef } from './calendar/notice.ts'
export { BadCalendar, type CalendarOverride, parseCalendarOverrides } from './calendar/overrides.ts'
export * from './dates/arithmetic.ts'
export { BadDate } from './dates/bad-date.ts'
export * from './dates/date-time.ts'
export { type EpochDay, epochDay, formatDay, isLeapYear, type LocalDate } from './dates/epoch.ts'
export { type Dated, dated } from './facts/dated.ts'
export type { Fact, Quantity } from './facts/fact.ts'
export { facts, factsOf, findFact } from './facts/facts.ts'
export { findLimit, findLimits, limits } from './facts/limits.ts'
export type { LimitKind, NamedLimit } from './facts/named-limit.ts'
export { checkCreditCode, checkIdentityNumber, type IdentityCheck, type IdentityRefusal } from './identity/check.ts'
export { maskAddress, maskBankCard, maskIdentityNumber, maskName, maskPhone, maskPlate } from './identity/mask.ts'
export { type AdditionalFine, additionalFine, additionalFineRate, type NotRunning } from './money/additional-fine.ts'
export { capitalYuan } from './money/capital.ts'
export { BadMoney, type Fen, formatYuan, parseYuan, percentOf } from './money/fen.ts'
export {
  BadCitation,
  type Citation,
  type CitationRefusal,
  cite,
  formatCitation,
  parseCitation,
} from './statutes/citation.ts'
export type { Law, LawVersion } from './statutes/law.ts'
export { fromChineseNumeral, parseArticle, toChineseNumeral } from './statutes/numerals.ts'
export { findLaw, laws } from './statutes/registry.ts'
export { type Resolution, type Resolved, resolve, versionOn } from './statutes/resolve.ts'
export {
  type Bound,
  type Counting,
  type CountingRule,
  countingFor,
  countingRules,
} from './time-limits/counting-rules.ts'
export { type DayRule, type DayUnit, dayRules, unitFor } from './time-limits/day-rules.ts'
export { due } from './time-limits/due.ts'
export { type Explained, explain } from './time-limits/explain.ts'
export {
  BadLimit,
  type Due,
  type DueOptions,
  type Extension,
  formatAmount,
  type Limit,
  type Pause,
  type TimeUnit,
} from './time-limits/limit.ts'
export { type Recomputed, recompute } from './time-limits/recompute.ts'
export { formatTrace, type TraceLine } from './time-limits/trace.ts'
export { defaultWorkingHours, type WorkingHours } from './time-limits/working-hours.ts'
