import type { LocalDate } from '../dates/epoch.ts'

/** One year's arrangement of days off and swapped work days, as published. */
export interface Notice {
  readonly year: number
  readonly name: string
  readonly url: string
  /** First day, last day, festival. */
  readonly rest: readonly (readonly [LocalDate, LocalDate, string])[]
  /** Weekend day that is worked, festival it is swapped for. */
  readonly work: readonly (readonly [LocalDate, string])[]
  /** The festival days themselves (全国年节及纪念日放假办法 2); the other rest days are swapped. */
  readonly festivals: readonly LocalDate[]
  /** Later notices that changed some days of the year. */
  readonly amendments: readonly { readonly from: LocalDate; readonly to: LocalDate; readonly name: string }[]
}

/** Where a day's status comes from. */
export interface NoticeRef {
  readonly name: string
  readonly url: string
}

const FESTIVAL_EN: Readonly<Record<string, string>> = {
  元旦: "New Year's Day",
  春节: 'Spring Festival',
  清明节: 'Qingming Festival',
  劳动节: 'Labour Day',
  端午节: 'Dragon Boat Festival',
  中秋节: 'Mid-Autumn Festival',
  国庆节: 'National Day',
  抗战胜利70周年纪念日: '70th anniversary of victory (2015)',
  火把节: 'Torch Festival',
  州庆: 'Founding day of the autonomous prefecture',
}

/** English name of a festival, joined festivals included; an unknown name is returned as it is. */
export function festivalEn(nameZh: string): string {
  return nameZh
    .split('、')
    .map((name) => FESTIVAL_EN[name] ?? name)
    .join(' and ')
}
