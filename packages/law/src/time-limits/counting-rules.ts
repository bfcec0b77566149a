import type { LocalDate } from '../dates/epoch.ts'
import { type Citation, cite } from '../statutes/citation.ts'
import { findLaw } from '../statutes/registry.ts'

/** Whom a limit binds: a limit on an organ is read strictly, one on a party in the party's favour. */
export type Bound = 'organ' | 'party' | 'court'

/** Where a law leaves out the first day and whether it moves a last day that is a day off. */
export interface CountingRule {
  readonly law: string
  /** Only these articles; all when absent. */
  readonly articles?: readonly number[]
  readonly binds: readonly Bound[]
  readonly from: LocalDate
  readonly to?: LocalDate
  readonly rolls: boolean
  readonly basis: Citation
  readonly verified: boolean
}

const everyone: readonly Bound[] = ['organ', 'party', 'court']
const civil = { binds: everyone, rolls: true }
const order55 = '住房和城乡建设行政处罚程序规定'

/**
 * Rules on counting periods, most specific first. 行政处罚法, 行政强制法 and 行政许可法 have none of their own: a limit
 * on the organ under them does not move, except where Order 55 binds it; litigation follows the 2018 interpretation.
 */
export const countingRules: readonly CountingRule[] = [
  { law: order55, ...civil, from: '2022-05-01', basis: cite(order55, 45), verified: true },
  { law: '民事诉讼法', ...civil, from: '2024-01-01', basis: cite('民事诉讼法', 85), verified: true },
  { law: '民事诉讼法', ...civil, from: '2022-01-01', to: '2023-12-31', basis: cite('民事诉讼法', 85), verified: false },
  { law: '民事诉讼法', ...civil, from: '2013-01-01', to: '2021-12-31', basis: cite('民事诉讼法', 82), verified: false },
  { law: '民事诉讼法', ...civil, from: '1991-04-09', to: '2012-12-31', basis: cite('民事诉讼法', 75), verified: false },
  { law: '行政复议法', ...civil, from: '2024-01-01', basis: cite('行政复议法', 88), verified: true },
  { law: '行政复议法', ...civil, from: '1999-10-01', to: '2023-12-31', basis: cite('行政复议法', 40), verified: false },
  { law: '行政复议法实施条例', ...civil, from: '2026-07-01', basis: cite('行政复议法', 88), verified: true },
  { law: '行政诉讼法', ...civil, from: '2018-02-08', basis: cite('行政诉讼法解释2018', 48), verified: true },
  { law: '行政诉讼法', ...civil, from: '2013-01-01', to: '2018-02-07', basis: cite('民事诉讼法', 82), verified: false },
  { law: '行政诉讼法', ...civil, from: '1991-04-09', to: '2012-12-31', basis: cite('民事诉讼法', 75), verified: false },
  { law: '行政诉讼法解释2018', ...civil, from: '2018-02-08', basis: cite('行政诉讼法解释2018', 48), verified: true },
  {
    law: '行政强制法',
    articles: [53, 56, 57, 58, 59],
    ...civil,
    from: '2018-02-08',
    basis: cite('行政诉讼法解释2018', 48),
    verified: true,
  },
  {
    law: '土地管理法',
    articles: [83],
    ...civil,
    from: '2018-02-08',
    basis: cite('行政诉讼法解释2018', 48),
    verified: true,
  },
  {
    law: '国家赔偿法',
    articles: [14],
    ...civil,
    from: '2018-02-08',
    basis: cite('行政诉讼法解释2018', 48),
    verified: true,
  },
  { law: '人民调解法', articles: [33], ...civil, from: '2024-01-01', basis: cite('民事诉讼法', 85), verified: true },
]

/** How the ends of a limit are treated, and on what authority. */
export interface Counting {
  readonly rollForward: boolean
  readonly startBasis: Citation
  readonly rollBasis?: Citation
  /** False when the authority is an analogy or was not read in the library. */
  readonly verified: boolean
}

/**
 * How to count a limit of `law`, `article` that binds `bound`, on `on`. Where the law is silent the first day is
 * left out and a party's last day moves, by analogy with 民法典 201 and 203 (not in the library, so unverified);
 * an organ's or court's last day then does not move.
 */
export function countingFor(law: string, article: number | undefined, bound: Bound, on: LocalDate): Counting {
  const name = findLaw(law)?.name ?? law
  const rule = countingRules.find(
    (r) =>
      r.law === name &&
      r.binds.includes(bound) &&
      (r.articles === undefined || (article !== undefined && r.articles.includes(article))) &&
      r.from <= on &&
      (r.to === undefined || on <= r.to),
  )
  if (rule) return { rollForward: rule.rolls, startBasis: rule.basis, rollBasis: rule.basis, verified: rule.verified }
  const startBasis = cite('民法典', 201)
  return bound === 'party'
    ? { rollForward: true, startBasis, rollBasis: cite('民法典', 203), verified: false }
    : { rollForward: false, startBasis, verified: false }
}
