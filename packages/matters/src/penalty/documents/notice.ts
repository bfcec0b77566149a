import { at, chosen, partyRows, row, signed } from '../../compulsion-papers.ts'
import { degrees } from '../../degrees.ts'
import * as c from '../contract/review.ts'
import type { PenaltyState } from '../state.ts'
import {
  clause,
  doc,
  heading,
  law,
  type Of,
  order55,
  type PenaltyDocument,
  partyName,
  penaltiesWords,
  sentence,
} from './parts.ts'

const speak =
  '依据《中华人民共和国行政处罚法》第四十四条、第四十五条，你（单位）有权陈述和申辩，可以自收到本告知书之日起五个工作日内向本机关提出；逾期未提出的，视为放弃此权利。'
const hear =
  '依据《中华人民共和国行政处罚法》第六十三条、第六十四条，你（单位）有权要求听证，可以自收到本告知书之日起五个工作日内向本机关提出；逾期未提出的，视为放弃此权利。当事人不承担组织听证的费用。'

const notice = ({ data: d }: Of<'notify'>, s: PenaltyState) => ({
  layout: 'decision' as const,
  number: d.number ?? '',
  to: partyName(s),
  rows: partyRows(s.party ?? undefined),
  paragraphs: [
    `关于你（单位）涉嫌${s.cause}一案，本机关已调查终结，拟对你（单位）作出行政处罚。现将有关事项告知如下：`,
    '一、违法事实',
    sentence(d.facts),
    '二、拟作出行政处罚的理由和依据',
    `上述行为违反了${d.violated.map(clause).join('、')}的规定。违法情节：${degrees[d.discretion.degree][0]}。${(d.discretion.circumstances ?? []).map(sentence).join('')}${sentence(d.discretion.reasons)}`,
    '三、拟作出的行政处罚',
    `依据${d.punished.map(clause).join('、')}，拟给予：${penaltiesWords(d.penalties)}。`,
  ],
  rights: [...(d.statementTold ? [speak] : []), ...(d.hearingTold ? [hear] : [])],
})

const base = { by: ['notify'] as const, group: 'main', audience: 'party' } as const

/** What the party is told before the decision, and what the party says to it. */
export const noticeDocuments: readonly PenaltyDocument[] = [
  doc(
    {
      ...base,
      id: 'notice',
      zh: '行政处罚事先告知书',
      en: 'Prior notice',
      place: 3,
      basis: law(44),
      when: (act) => !act.data.hearingTold,
    },
    notice,
  ),
  doc(
    {
      ...base,
      id: 'hearing-notice',
      zh: '行政处罚听证告知书',
      en: 'Prior notice with the right to a hearing',
      place: 5,
      basis: law(63),
      when: (act) => act.data.hearingTold,
    },
    notice,
  ),
  doc(
    {
      id: 'statement',
      zh: '陈述申辩笔录',
      en: 'Record of statement and defence',
      by: ['state'],
      group: 'statement',
      place: 1,
      basis: law(45, { paragraph: 1 }),
      part: 'open',
    },
    ({ data: d, evidence }, s) => ({
      layout: 'record',
      number: s.number,
      rows: [
        ...row('案由', s.cause),
        ...row('当事人', partyName(s)),
        ...row('陈述申辩人', d.by),
        ...row('方式', chosen(c.state.shape.manner, d.manner)),
        ...row('提出时间', at(d.receivedAt)),
      ],
      paragraphs: [
        `陈述申辩内容：${sentence(d.words)}`,
        evidence.length ? `提交证据材料${evidence.length}份，附后。` : '没有提交证据材料。',
      ],
      closing: ['以上内容经陈述申辩人核对无误。'],
      toSign: ['陈述申辩人', '记录人'],
    }),
  ),
  doc(
    {
      id: 'waiver',
      zh: '放弃权利声明',
      en: 'Waiver',
      by: ['waive'],
      group: 'statement',
      place: 2,
      basis: order55(22, { paragraph: 2 }),
      part: 'open',
    },
    (act, s) => ({
      layout: 'letter',
      seal: false,
      number: s.number,
      rows: heading(s),
      paragraphs: [
        `本人（单位）已收到本案的行政处罚告知文书，知悉依法享有的权利，现自愿声明：${chosen(c.waive.shape.what, act.data.what)}。`,
        act.data.signed ? '以上声明已由当事人签名确认。' : '当事人尚未签名。',
      ],
      signatures: [signed('接收人', act)],
      toSign: ['声明人'],
    }),
  ),
  doc(
    {
      id: 'statement-review',
      zh: '陈述申辩复核意见书',
      en: 'Review of the statement',
      by: ['reviewStatement'],
      group: 'review',
      place: 3,
      basis: order55(22, { paragraph: 1 }),
      part: 'inner',
    },
    (act, s, acts) => {
      const said = acts.findLast((a) => a.kind === 'state')
      return {
        layout: 'form',
        rows: [
          ...heading(s),
          ...row('陈述申辩内容', said?.kind === 'state' ? said.data.words : undefined),
          ...row('复核意见', chosen(c.reviewStatement.shape.result, act.data.result)),
          ...row('逐项理由', sentence(act.data.reasons)),
        ],
        signatures: [signed('复核人', act)],
      }
    },
  ),
]
