import type { Value } from '@zhiheng/procedure'
import { at, chosen, partyRows, remedyWords, row, signed } from '../../compulsion-papers.ts'
import { degrees } from '../../degrees.ts'
import type { PenaltyAct } from '../acts/acts.ts'
import * as c from '../contract/decision.ts'
import * as r from '../contract/review.ts'
import {
  clause,
  dayOf,
  doc,
  emptyOpinion,
  heading,
  law,
  type Of,
  order55,
  type PenaltyDocument,
  partyName,
  penaltiesWords,
  sentence,
} from './parts.ts'

/** What the party said and what became of it, as the decision must answer it. */
function heard(acts: readonly PenaltyAct[], answer: string | undefined): Value[] {
  const words: Value[] = []
  const told = acts.findLast((a) => a.kind === 'notify')
  if (told)
    words.push({
      parts: [
        '本机关于',
        dayOf(told.happenedAt),
        '作出行政处罚告知，告知当事人拟处罚的内容、事实、理由、依据和依法享有的权利。',
      ],
    })
  const said = acts.findLast((a) => a.kind === 'state')
  const review = acts.findLast((a) => a.kind === 'reviewStatement')
  if (said?.kind === 'state') words.push(`当事人提出陈述申辩：${sentence(said.data.words)}`)
  if (review?.kind === 'reviewStatement')
    words.push(
      `经复核，当事人的意见${chosen(r.reviewStatement.shape.result, review.data.result)}。${sentence(answer ?? review.data.reasons)}`,
    )
  else if (answer) words.push(sentence(answer))
  const held = acts.findLast((a) => a.kind === 'holdHearing')
  if (held) words.push({ parts: ['本机关于', dayOf(held.happenedAt), '举行听证，已充分听取当事人意见。'] })
  if (!said && !answer && !held) words.push('当事人没有提出陈述申辩意见，也没有要求听证。')
  return words
}

function performance({ data: d }: Of<'decide'>): string[] {
  const fined = d.penalties.some((p) => p.kind === 'fine')
  const way = sentence(`履行方式：${d.performance}`)
  if (!fined) return [way, '当事人应当自收到本决定书之日起履行。']
  return [
    way,
    `罚款自收到本决定书之日起${d.payWithin ?? 15}日内缴纳。逾期不缴纳的，依据《中华人民共和国行政处罚法》第七十二条第一款第一项，每日按罚款数额的百分之三加处罚款，加处罚款的数额不超出罚款的数额。`,
  ]
}

function ordered(acts: readonly PenaltyAct[]): string[] {
  const order = acts.findLast((a) => a.kind === 'orderRectify')
  return order?.kind === 'orderRectify' ? [`责令改正：${sentence(order.data.what)}`] : []
}

const stay = '行政复议、行政诉讼期间，行政处罚不停止执行，法律另有规定的除外；加处罚款的数额在此期间不予计算。'

/** The decision, and what is put right in it or published of it. */
export const decisionDocuments: readonly PenaltyDocument[] = [
  doc(
    {
      id: 'decision',
      zh: '行政处罚决定书',
      en: 'Penalty decision',
      by: ['decide'],
      group: 'main',
      place: 7,
      basis: law(59),
      audience: 'party',
    },
    (act, s, acts) => {
      const d = act.data
      const fined = d.penalties.some((p) => p.kind === 'fine')
      return {
        layout: 'decision',
        number: d.number ?? s.decisionNumber,
        to: partyName(s),
        rows: partyRows(s.party ?? undefined),
        paragraphs: [
          '一、违法事实和证据',
          sentence(d.facts),
          `以上事实有下列证据证明：${sentence(d.evidence)}`,
          '二、告知、陈述申辩和听证情况',
          ...heard(acts, d.statementAnswer),
          '三、行政处罚的依据和理由',
          `上述行为违反了${d.violated.map(clause).join('、')}的规定。`,
          `违法情节：${degrees[d.discretion.degree][0]}。${(d.discretion.circumstances ?? []).map(sentence).join('')}${sentence(d.discretion.reasons)}${d.discretion.departure ? sentence(d.discretion.departure) : ''}`,
          '四、行政处罚决定',
          `依据${d.punished.map(clause).join('、')}，本机关决定给予当事人：${penaltiesWords(d.penalties)}。`,
          ...ordered(acts),
          '五、履行方式和期限',
          ...performance(act),
        ],
        rights: [remedyWords(d), fined ? stay : '行政复议、行政诉讼期间，行政处罚不停止执行，法律另有规定的除外。'],
        seal: true,
      }
    },
  ),
  doc(
    {
      id: 'no-penalty',
      zh: '不予行政处罚决定书',
      en: 'Decision: no penalty',
      by: ['decideNone'],
      group: 'main',
      place: 8,
      basis: law(57, { paragraph: 1, item: 2 }),
      audience: 'party',
    },
    ({ data: d }, s) => ({
      layout: 'decision',
      number: d.number ?? s.decisionNumber,
      to: partyName(s),
      rows: partyRows(s.party ?? undefined),
      paragraphs: [
        '一、查明的事实',
        sentence(d.facts),
        '二、不予行政处罚的理由和依据',
        `不予行政处罚的情形：${chosen(c.decideNone.shape.ground, d.ground)}。${sentence(d.reasons)}`,
        '三、决定',
        '本机关决定对当事人不予行政处罚。',
        ...(d.education ? [`教育情况：${sentence(d.education)}`] : []),
      ],
      rights: [remedyWords(d)],
      seal: true,
    }),
  ),
  doc(
    {
      id: 'correction',
      zh: '补正（更正）通知书',
      en: 'Correction',
      by: ['correct'],
      group: 'main',
      place: 12,
      basis: order55(28),
      audience: 'party',
    },
    ({ data: d }, s) => {
      const what = chosen(c.correct.shape.kind, d.kind)
      return {
        title: `${what}通知书`,
        layout: 'decision',
        number: s.number,
        to: partyName(s),
        paragraphs: [
          `本机关在${s.cause}一案中制作的《${d.document}》${s.decisionNumber ? `（${s.decisionNumber}）` : ''}需要${what}。依据《住房和城乡建设行政处罚程序规定》第二十八条，现${what}如下：`,
          `原文：${sentence(d.wrong)}`,
          `${what}为：${sentence(d.right)}`,
          `${d.affectsRights ? '本次' : '以上'}${what}${d.affectsRights ? '影响' : '不影响'}当事人的实际权益${d.affectsRights ? '，当事人可以依法申请救济' : '，文书其他内容不变'}。`,
        ],
      }
    },
  ),
  doc(
    {
      id: 'publication',
      zh: '行政处罚决定公开审批表',
      en: 'Approval of publication',
      by: ['publish'],
      group: 'other',
      place: 9,
      basis: law(48, { paragraph: 1 }),
      part: 'inner',
    },
    (act, s) => ({
      layout: 'form',
      rows: [
        ...heading(s),
        ...row('决定文号', s.decisionNumber),
        ...row('公开平台', act.data.where),
        ...row('公开时间', at(act.happenedAt)),
        ...row('个人信息处理', act.data.masked ? '已隐去不宜公开的个人信息' : '未作隐去处理'),
      ],
      opinions: [emptyOpinion('审批意见')],
      signatures: [signed('经办人', act)],
    }),
  ),
  doc(
    {
      id: 'publication-withdrawal',
      zh: '撤回行政处罚决定公开信息说明',
      en: 'Withdrawal of the publication',
      by: ['withdrawPublication'],
      group: 'other',
      place: 10,
      basis: law(48, { paragraph: 2 }),
      audience: 'public',
    },
    (act, s) => ({
      layout: 'letter',
      rows: [...row('案由', s.cause), ...row('决定文号', s.decisionNumber)],
      paragraphs: [
        '依据《中华人民共和国行政处罚法》第四十八条第二款，本机关撤回上述行政处罚决定的公开信息。',
        `理由：${sentence(act.data.reason)}`,
      ],
    }),
  ),
]
