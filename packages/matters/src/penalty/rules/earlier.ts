import { broken, kept, notApplicable } from '@zhiheng/procedure'
import { later } from '../../legal-days.ts'
import { rules } from './all.ts'
import { inTime } from './lead.ts'
import { type C, earlierRule, type R } from './make.ts'
import { servedDay } from './sanction.ts'

/** 行政处罚法 of 1996, with its amendments of 2009 and 2017: outside knowledge, its text is not in the library. */
const old = { inForce: '1996-10-01', until: '2021-07-14' }
/** Legal review came with the amendment of 2017, in force 2018-01-01. */
const reviewed = { inForce: '2018-01-01', until: '2021-07-14' }

const named = (id: string): R => {
  const found = rules.find((r) => r.id === `penalty-${id}`)
  if (!found) throw new Error(`no rule is named penalty-${id}`)
  return found
}

/** Rules whose test did not change, by the article they had then. */
const same: readonly (readonly [id: string, article: number, span?: typeof old])[] = [
  ['two-officers', 37],
  ['certificate-shown', 37],
  ['investigated', 36],
  ['record-made', 37],
  ['preservation-approved', 37],
  ['preservation-settled', 37],
  ['recusal-decided', 37],
  ['recused-stays-out', 37],
  ['ordered-to-rectify', 23],
  ['party-is-the-violator', 30],
  ['under-fourteen', 25],
  ['juvenile-lighter', 25],
  ['prior-notice', 31],
  ['notice-content', 31],
  ['notice-exact-amount', 31],
  ['statement-right-told', 31],
  ['statement-time', 32],
  ['statement-heard', 32],
  ['not-heavier-for-defence', 32],
  ['decided-as-told', 31],
  ['articles-as-told', 31],
  ['hearing-offered', 42],
  ['hearing-held', 42],
  ['hearing-notified', 42],
  ['hearing-host-independent', 42],
  ['hearing-investigators', 42],
  ['hearing-record', 42],
  ['hearing-decides', 43],
  ['deliberated', 38],
  ['deliberation-members', 38],
  ['deliberation-agreed', 38],
  ['legal-review', 38, reviewed],
  ['review-passed', 38, reviewed],
  ['reviewer-qualified', 38, reviewed],
  ['head-decides', 38],
  ['decision-content', 39],
  ['decision-sealed', 39],
  ['remedies-told', 39],
  ['fined-once', 24],
  ['fine-within-range', 4],
  ['article-exists', 3],
  ['articles-match', 3],
  ['basis-is-law', 14],
  ['pay-within', 46],
  ['own-collection', 46],
  ['receipt-given', 49],
  ['paid-in-full', 44],
  ['service-after-document', 40],
  ['crime-not-fined', 22],
  ['order-of-acts', 3],
]

/** Calendar days then; since 2021 working days. */
const days = (from: string, n: number) =>
  new Date(Date.parse(`${from}T00:00:00Z`) + n * 86_400_000).toISOString().slice(0, 10)

function servedInTime(c: C) {
  const s = c.act.data as { document?: string; manner?: string; servedOn?: string; announcedOn?: string }
  if (s.document !== 'decision' && s.document !== 'no-penalty') return notApplicable
  const from = c.day(c.last('decide', 'decideNone'), '决定日期', 'the day of decision')
  const due = days(from, 7)
  const on = c.need(s.manner === 'announcement' ? s.announcedOn : s.servedOn, '送达日期', 'the day of service')
  return later(on, due)
    ? broken(`${from}作出决定，应于${due}前送达，实际${on}`, `Decided ${from}, due ${due}, served ${on}`)
    : kept
}

function hearingPeriod(c: C) {
  if (!c.last('notify')?.data.hearingTold) return notApplicable
  if (c.saw('waive', 'holdHearing', 'withdrawHearing', 'refuseHearing')) return kept
  const due = days(c.need(servedDay(c, 'notice'), '告知书送达日期', 'the day the notice was served'), 3)
  const on = c.day(c.act, '决定日期', 'the day of decision')
  return later(on, due) ? kept : broken(`听证申请期至${due}止，${on}即作出决定`, `Open until ${due}, decided ${on}`)
}

/** Seven days, which only the law of 2021 counts as working days. */
function preservedInTime(c: C) {
  const [taken, settled] = [c.all('preserve'), c.all('settlePreserved')]
  for (const [i, act] of settled.entries()) {
    const from = c.day(taken[i] ?? taken[0], '登记保存日期', 'the day of preservation')
    const [due, done] = [days(from, 7), c.day(act, '处理日期', 'the day it was settled')]
    if (later(done, due))
      return broken(`${from}登记保存，应于${due}前处理，实际${done}`, `Preserved ${from}, due ${due}, settled ${done}`)
  }
  return settled.length ? kept : notApplicable
}

/** Service under the Civil Procedure Law as numbered before 2022. */
const civil2013 = { inForce: '2013-01-01', until: '2021-12-31' }

function announcedSixtyDays(c: C) {
  const s = c.act.data as { manner?: string; announcedOn?: string; servedOn?: string }
  if (s.manner !== 'announcement') return notApplicable
  const from = c.need(s.announcedOn, '公告发出日', 'when it was announced')
  const on = c.need(s.servedOn, '送达日期', 'the day of service')
  const end = days(from, 60)
  return on >= end
    ? kept
    : broken(`${from}公告，满六十日为${end}，记为${on}送达`, `Announced ${from}, served on ${end}, not ${on}`)
}

/** Rules for cases of the time before 15 July 2021: only supervision and the auditor ask them. */
export const earlierRules: readonly R[] = [
  ...same.map(([id, article, span]) => earlierRule(named(id), '行政处罚法', article, span ?? old)),
  earlierRule(named('served-in-time'), '行政处罚法', 40, old, servedInTime),
  earlierRule(named('hearing-period'), '行政处罚法', 42, old, hearingPeriod),
  earlierRule(named('within-limitation'), '行政处罚法', 29, old, (c) => inTime(c, 'then')),
  earlierRule(named('preservation-in-time'), '行政处罚法', 37, old, preservedInTime),
  earlierRule(named('telephone-is-no-service'), '民事诉讼法', 84, civil2013),
  earlierRule(named('left-with-witness'), '民事诉讼法', 86, civil2013),
  earlierRule(named('announcement-last'), '民事诉讼法', 92, civil2013),
  earlierRule(named('announcement-thirty-days'), '民事诉讼法', 92, civil2013, announcedSixtyDays, [
    '公告满六十日视为送达',
    'An announcement serves after sixty days',
  ]),
  earlierRule(named('reconsideration-period'), '行政复议法', 9, { inForce: '1999-10-01', until: '2023-12-31' }),
  earlierRule(named('litigation-period'), '行政诉讼法', 46, { inForce: '2015-05-01', until: '2017-06-30' }),
]
