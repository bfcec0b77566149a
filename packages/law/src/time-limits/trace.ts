import { WEEKDAY_EN, WEEKDAY_ZH, weekdayOf } from '../dates/arithmetic.ts'
import { type EpochDay, formatDay, type LocalDate } from '../dates/epoch.ts'
import { type Citation, formatCitation } from '../statutes/citation.ts'

/** One step of the arithmetic, in words a reader can check against a wall calendar. */
export interface TraceLine {
  readonly date?: LocalDate
  /** Last date, when the line stands for a run of days. */
  readonly to?: LocalDate
  /** Running count after this line, in the limit's unit. */
  readonly counted?: number
  /** Why the day or days were not counted, in Chinese. */
  readonly skipped?: string
  readonly textZh: string
  readonly textEn: string
  readonly basis?: Citation
}

/** The trace as plain text, one step a line, with the article at the end of each line that rests on one. */
export function formatTrace(trace: readonly TraceLine[], language: 'zh' | 'en'): string {
  return trace
    .map((line) => {
      const text = language === 'zh' ? line.textZh : line.textEn
      if (!line.basis) return text
      return language === 'zh'
        ? `${text}〔${formatCitation(line.basis)}〕`
        : `${text} [${formatCitation(line.basis, 'en')}]`
    })
    .join('\n')
}

/** 2024-09-09（星期一） */
export function dayZh(day: EpochDay): string {
  return `${formatDay(day)}（${WEEKDAY_ZH[weekdayOf(day)]}）`
}

/** Monday 2024-09-09 */
export function dayEn(day: EpochDay): string {
  return `${WEEKDAY_EN[weekdayOf(day)]} ${formatDay(day)}`
}

/** A run of days, or the single day. */
export function spanText(from: EpochDay, to: EpochDay): readonly [zh: string, en: string] {
  return from === to
    ? [dayZh(from), dayEn(from)]
    : [`${formatDay(from)}至${formatDay(to)}`, `${formatDay(from)} to ${formatDay(to)}`]
}
