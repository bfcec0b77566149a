import type { LocalDate } from '../dates/epoch.ts'
import { type Citation, cite } from '../statutes/citation.ts'
import { findLaw } from '../statutes/registry.ts'

/** What a law means by 日. `as-written`: it says 工作日 each time it means working days. */
export interface DayRule {
  readonly law: string
  readonly from: LocalDate
  readonly to?: LocalDate
  /** The numbers of days that are working days, or the largest such number, or all, or none. */
  readonly workingDays: readonly number[] | { readonly upTo: number } | 'all' | 'none' | 'as-written'
  readonly basis: Citation
  readonly verified: boolean
  readonly noteZh?: string
}

/** Which days are working days, law by law (INDEX.md item 2); each row read in the article it cites. */
export const dayRules: readonly DayRule[] = [
  { law: '行政处罚法', from: '2021-07-15', workingDays: [2, 3, 5, 7], basis: cite('行政处罚法', 85), verified: true },
  { law: '行政强制法', from: '2012-01-01', workingDays: { upTo: 10 }, basis: cite('行政强制法', 69), verified: true },
  {
    law: '行政许可法',
    from: '2004-07-01',
    workingDays: 'all',
    basis: cite('行政许可法', 82),
    verified: true,
    noteZh: '仅指行政机关实施许可的期限；申请人一方的期限无明文',
  },
  { law: '行政复议法', from: '2024-01-01', workingDays: [3, 5, 7, 10], basis: cite('行政复议法', 88), verified: true },
  {
    law: '行政复议法',
    from: '1999-10-01',
    to: '2023-12-31',
    workingDays: [5, 7],
    basis: cite('行政复议法', 40),
    verified: false,
  },
  {
    law: '住房和城乡建设行政处罚程序规定',
    from: '2022-05-01',
    workingDays: [3, 5, 7, 10, 15],
    basis: cite('住房和城乡建设行政处罚程序规定', 45),
    verified: true,
  },
  {
    law: '信访工作条例',
    from: '2022-05-01',
    workingDays: 'as-written',
    basis: cite('信访工作条例', 23),
    verified: true,
  },
  {
    law: '政府信息公开条例',
    from: '2019-05-15',
    workingDays: 'as-written',
    basis: cite('政府信息公开条例', 33),
    verified: true,
  },
  { law: '民事诉讼法', from: '2024-01-01', workingDays: 'none', basis: cite('民事诉讼法', 85), verified: true },
  { law: '行政诉讼法', from: '2018-02-08', workingDays: 'none', basis: cite('行政诉讼法解释2018', 48), verified: true },
  {
    law: '行政诉讼法解释2018',
    from: '2018-02-08',
    workingDays: 'none',
    basis: cite('行政诉讼法解释2018', 48),
    verified: true,
  },
]

/** The unit of a bare 日 in a law, or why it cannot be told from the law's own words. */
export type DayUnit =
  | {
      readonly known: true
      readonly unit: 'day' | 'working-day'
      readonly basis: Citation
      readonly verified: boolean
      readonly noteZh?: string
    }
  | { readonly known: false; readonly whyZh: string; readonly whyEn: string }

/**
 * Whether `amount` 日 in `law` are calendar or working days on `on` (the latest rule when absent). For checking and
 * for entering new limits: a limit in the registry carries its own unit and never asks.
 */
export function unitFor(law: string, amount: number, on?: LocalDate): DayUnit {
  const name = findLaw(law)?.name ?? law
  const rules = dayRules.filter((r) => r.law === name)
  const rule = on === undefined ? rules[0] : rules.find((r) => r.from <= on && (r.to === undefined || on <= r.to))
  if (!rule)
    return {
      known: false,
      whyZh: `${name}${on ? `在${on}` : ''}没有登记“日”的算法；请按条文写明的单位录入`,
      whyEn: `No rule on what ${name} means by 日${on ? ` on ${on}` : ''}; enter the unit the article states`,
    }
  if (rule.workingDays === 'as-written')
    return {
      known: false,
      whyZh: `${name}在条文中逐处写明“工作日”；没有写明的按自然日`,
      whyEn: `${name} writes 工作日 wherever it means working days; elsewhere days are calendar days`,
    }
  const unit = isWorking(rule.workingDays, amount) ? 'working-day' : 'day'
  return { known: true, unit, basis: rule.basis, verified: rule.verified, noteZh: rule.noteZh }
}

function isWorking(rule: readonly number[] | { readonly upTo: number } | 'all' | 'none', amount: number): boolean {
  if (rule === 'all' || rule === 'none') return rule === 'all'
  return 'upTo' in rule ? amount <= rule.upTo : rule.includes(amount)
}
