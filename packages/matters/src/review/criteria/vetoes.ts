import { text } from '@zhiheng/procedure'
import type { Criterion, Part } from './types.ts'

const v = (id: string, part: Part, zh: string, en: string, judged: readonly string[]): Criterion => ({
  id,
  part,
  weight: 'veto',
  title: text(zh, en),
  judged,
})

/** Any one of these makes a file unqualified, whatever the sum. */
export const vetoes: readonly Criterion[] = [
  v('veto-competence', 'subject', '超越职权、赋权或者委托范围', 'Beyond competence, delegation or entrustment', [
    ...['penalty-power-held', 'penalty-township-delegated', 'measure-power-by-law', 'measure-not-entrusted'],
    ...['enforcement-power-by-law', 'summary-limits', 'measure-by-the-organ-that-has-it'],
    ...['penalty-township-within-delegation', 'penalty-entrusted-within-entrustment'],
    ...['summary-township-within-delegation', 'summary-entrusted-within-entrustment'],
  ]),
  v(
    'veto-people',
    'subject',
    '执法人员不足两人、无证或者应回避未回避',
    'Too few certified officers, or one who had to stay out',
    [
      ...['penalty-two-officers', 'summary-two-officers', 'measure-two-officers', 'rectification-two-officers'],
      ...['penalty-recused-stays-out', 'penalty-hearing-host-independent'],
    ],
  ),
  v(
    'veto-facts',
    'facts',
    '主要事实不清、证据不足或者非法取证',
    'Facts not established, evidence wanting or unlawful',
    [...['penalty-evidence-lawful', 'penalty-investigated', 'off-site-record-reviewed']],
  ),
  v(
    'veto-law',
    'law',
    '适用法律错误、超出幅度、重复罚款或者超过时效',
    'Wrong law, out of range, fined twice or too late',
    [
      ...['penalty-within-limitation', 'penalty-fine-within-range', 'penalty-fined-once', 'penalty-article-exists'],
      ...['penalty-kind-lawful', 'penalty-basis-is-law', 'penalty-milder-law', 'penalty-under-fourteen'],
      ...['summary-under-fourteen', 'penalty-crime-not-fined', 'enforcement-additional-fine-capped'],
    ],
  ),
  v(
    'veto-procedure',
    'procedure',
    '违反法定程序，可能影响实体或者当事人权利',
    'A procedure that the law prescribes was broken',
    [
      ...['penalty-prior-notice', 'penalty-statement-right-told', 'penalty-hearing-offered', 'penalty-hearing-held'],
      ...['penalty-statement-heard', 'penalty-statement-period', 'penalty-hearing-period', 'penalty-legal-review'],
      ...['penalty-review-passed', 'penalty-deliberated', 'penalty-deliberation-agreed', 'penalty-own-collection'],
      ...['penalty-not-heavier-for-defence', 'penalty-decided-as-told', 'penalty-order-of-acts', 'summary-informed'],
      ...['penalty-filed-before-decision', 'penalty-decision-in-time', 'measure-approved-before'],
      ...['measure-thirty-days', 'enforcement-demand-first', 'enforcement-demolition-announced'],
      ...['enforcement-demolition-after-remedies', 'enforcement-not-at-night', 'enforcement-not-on-holidays'],
      ...['enforcement-no-cutting-off-homes'],
    ],
  ),
]
