import { weekdayOf } from '../dates/arithmetic.ts'
import { type EpochDay, epochDay, formatDay, fromCivil } from '../dates/epoch.ts'
import type { LocalHoliday } from './local.ts'
import { festivalEn, type NoticeRef } from './notice.ts'
import { notices } from './notices.generated.ts'
import type { CalendarOverride } from './overrides.ts'

export type DayKind = 'workday' | 'weekend' | 'holiday' | 'swapped-workday' | 'local-holiday'

/** What a day is, and which notice says so. Ordinary workdays and weekends have no notice. */
export interface Day {
  readonly working: boolean
  readonly kind: DayKind
  readonly nameZh: string
  readonly nameEn: string
  /** The festival day itself, not a swapped day of rest (调休). Always false for days that are not holidays. */
  readonly statutory: boolean
  readonly notice?: NoticeRef
  /** A local holiday falling on this day that does not count under the calendar's settings. */
  readonly localZh?: string
}

export const FIRST_DAY: EpochDay = fromCivil(1950, 1, 1)
export const LAST_DAY: EpochDay = fromCivil(2100, 12, 31)

const WORKDAY: Day = { working: true, kind: 'workday', nameZh: '工作日', nameEn: 'working day', statutory: false }
const WEEKEND: Day = { working: false, kind: 'weekend', nameZh: '周末', nameEn: 'weekend', statutory: false }

/** An ordinary day, known by its weekday alone. */
export function ordinaryDay(day: EpochDay): Day {
  return weekdayOf(day) >= 6 ? WEEKEND : WORKDAY
}

/** Every day whose status differs from its weekday or has a name: State Council notices, then overrides, then local. */
export function specialDays(
  overrides: readonly CalendarOverride[],
  local: readonly LocalHoliday[],
  localCounts: boolean,
): Map<EpochDay, Day> {
  const days = new Map<EpochDay, Day>()
  for (const notice of notices) {
    const festivals = new Set(notice.festivals)
    const source = (date: string): NoticeRef => {
      const amended = notice.amendments.find((a) => a.from <= date && date <= a.to)
      return { name: amended?.name ?? notice.name, url: notice.url }
    }
    for (const [from, to, name] of notice.rest)
      for (let d = epochDay(from); d <= epochDay(to); d++) days.set(d, rest(d, name, source, festivals))
    for (const [date, name] of notice.work) days.set(epochDay(date), worked(name, source(date)))
  }
  for (const { days: changed, notice } of overrides)
    for (const { date, working, name } of changed)
      days.set(epochDay(date), working ? worked(name, notice) : holiday(name, notice, false))
  for (const holidayHere of local) addLocal(days, holidayHere, localCounts)
  return days
}

function rest(day: EpochDay, name: string, source: (date: string) => NoticeRef, festivals: ReadonlySet<string>): Day {
  const date = formatDay(day)
  return holiday(name, source(date), festivals.has(date))
}

function holiday(name: string, notice: NoticeRef, statutory: boolean): Day {
  return { working: false, kind: 'holiday', nameZh: name, nameEn: festivalEn(name), statutory, notice }
}

function worked(name: string, notice: NoticeRef): Day {
  return {
    working: true,
    kind: 'swapped-workday',
    nameZh: `${name}调休上班`,
    nameEn: `swapped working day (${festivalEn(name)})`,
    statutory: false,
    notice,
  }
}

function addLocal(days: Map<EpochDay, Day>, local: LocalHoliday, counts: boolean): void {
  for (let d = epochDay(local.from); d <= epochDay(local.to); d++) {
    const before = days.get(d) ?? ordinaryDay(d)
    if (!before.working) continue
    const named = { nameZh: local.nameZh, nameEn: festivalEn(local.nameZh), statutory: false }
    days.set(d, counts ? { working: false, kind: 'local-holiday', ...named } : { ...before, localZh: local.nameZh })
  }
}
