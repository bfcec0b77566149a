import type { Calendar } from '../calendar/calendar.ts'
import { epochDay, formatDay } from '../dates/epoch.ts'
import { due } from './due.ts'
import type { Due, DueOptions, Limit } from './limit.ts'

/** A stored due date set against the one a newer calendar gives. */
export interface Recomputed extends Due {
  readonly before: string
  readonly changed: boolean
  readonly reasonZh: string
  readonly reasonEn: string
}

/**
 * Computes a stored due date again, after a notice was entered or a setting changed, and says why it moved.
 * `stored` is what was kept at the time; the limit, start and options must be the same as then.
 * @throws BadDate, BadLimit
 */
export function recompute(
  stored: Pick<Due, 'due'>,
  limit: Limit,
  from: string,
  calendar: Calendar,
  options: DueOptions = {},
): Recomputed {
  const now = due(limit, from, calendar, options)
  const changed = now.due !== stored.due
  const causes = specialDaysBetween(from, [stored.due, now.due].sort()[1]!, calendar)
  const namesZh = causes.map(({ date, nameZh }) => `${date}${nameZh}`).join('、')
  const namesEn = causes.map(({ date, nameEn }) => `${date} ${nameEn}`).join(', ')
  const notices = [...new Set(causes.map((c) => c.notice).filter(Boolean))]
  const after = now.provisional ? ['仍为暂定', 'still provisional'] : ['不再暂定', 'no longer provisional']
  return {
    ...now,
    before: stored.due,
    changed,
    reasonZh: changed
      ? `届满日由${stored.due}改为${now.due}，${after[0]}${namesZh ? `；期间内：${namesZh}` : ''}${notices.length ? `；依据：${notices.join('、')}` : ''}`
      : `重算后届满日仍为${now.due}，${after[0]}`,
    reasonEn: changed
      ? `The due date moves from ${stored.due} to ${now.due}, ${after[1]}${namesEn ? `; in between: ${namesEn}` : ''}${notices.length ? `; source: ${notices.join(', ')}` : ''}`
      : `Computed again, the due date is still ${now.due}, ${after[1]}`,
  }
}

function specialDaysBetween(from: string, to: string, calendar: Calendar) {
  const found: { date: string; nameZh: string; nameEn: string; notice?: string }[] = []
  for (let day = epochDay(from) + 1; day <= epochDay(to); day++) {
    const { kind, nameZh, nameEn, notice } = calendar.epoch.day(day)
    if (kind !== 'workday' && kind !== 'weekend')
      found.push({ date: formatDay(day), nameZh, nameEn, notice: notice?.name })
  }
  return found
}
