import { at, chosen, on, row, signed, yuan } from '../../compulsion-papers.ts'
import { degrees } from '../../degrees.ts'
import * as c from '../contract/review.ts'
import {
  clause,
  dayOf,
  doc,
  emptyOpinion,
  fullHeading,
  heading,
  law,
  officersRow,
  opinion,
  order55,
  type PenaltyDocument,
  penaltiesWords,
  sentence,
} from './parts.ts'

const asked = (b: boolean) => (b ? '是' : '否')

/** Report, legal review, deliberation: what the decision rests on inside the house. */
export const reviewDocuments: readonly PenaltyDocument[] = [
  doc(
    {
      id: 'report',
      zh: '案件调查终结报告',
      en: 'Report of the investigation',
      by: ['conclude'],
      group: 'main',
      place: 2,
      basis: order55(20),
      part: 'inner',
    },
    (act, s) => {
      const d = act.data
      return {
        layout: 'letter',
        seal: false,
        number: s.number,
        rows: [...fullHeading(s), ...officersRow(d.officers, '调查人员')],
        paragraphs: [
          '一、案件来源和调查经过',
          {
            parts: [
              `${sentence(s.text)}经负责人批准，`,
              dayOf(s.at.filed),
              '立案调查，',
              dayOf(act.happenedAt),
              '调查终结。',
            ],
          },
          '二、违法事实',
          sentence(d.facts),
          '三、主要证据',
          sentence(d.evidence),
          '四、违反的规定和处罚依据',
          `上述行为违反了${d.violated.map(clause).join('、')}的规定，处罚依据为${d.punished.map(clause).join('、')}。`,
          '五、裁量情节和理由',
          `违法情节：${degrees[d.discretion.degree][0]}。${(d.discretion.circumstances ?? []).map(sentence).join('')}${sentence(d.discretion.reasons)}`,
          ...(d.discretion.recommended === undefined ? [] : [`裁量基准金额：${yuan(d.discretion.recommended)}。`]),
          ...(d.discretion.departure ? [`偏离基准的理由：${sentence(d.discretion.departure)}`] : []),
          '六、处理意见',
          `建议给予：${penaltiesWords(d.penalties)}。`,
          `情节复杂或者重大违法行为：${asked(d.complex)}；涉及重大公共利益：${asked(d.publicInterest)}；疑难复杂、涉及多个法律关系：${asked(d.manyRelations)}。`,
        ],
        signatures: [signed('承办人', act)],
        toSign: ['调查人员', '承办机构负责人'],
      }
    },
  ),
  doc(
    {
      id: 'legal-review',
      zh: '行政处罚决定法制审核意见书',
      en: 'Opinion of legal review',
      by: ['legalReview'],
      group: 'review',
      place: 1,
      basis: order55(24),
      part: 'inner',
    },
    (act, s) => {
      const said = new Map(act.data.points.map((p) => [p.point, p.opinion]))
      const points = Object.entries(c.reviewPoints) as [keyof typeof c.reviewPoints, readonly [string, string]][]
      return {
        layout: 'form',
        rows: [
          ...heading(s),
          ...row('收到审核材料日', on(act.data.receivedOn)),
          ...officersRow([act.data.reviewer], '审核人员'),
        ],
        tables: [
          {
            caption: '逐项审核意见',
            head: ['序号', '审核内容', '审核意见'],
            rows: points.map(([id, name], i) => [String(i + 1), name[0], said.get(id) ?? '无审核意见']),
            widths: [1, 5, 6],
          },
        ],
        opinions: [opinion('审核结论', chosen(c.legalReview.shape.result, act.data.result), act)],
      }
    },
  ),
  doc(
    {
      id: 'deliberation',
      zh: '行政处罚案件集体讨论记录',
      en: 'Record of deliberation',
      by: ['deliberate'],
      group: 'review',
      place: 2,
      basis: law(57, { paragraph: 2 }),
      part: 'inner',
    },
    (act, s) => ({
      layout: 'record',
      number: s.number,
      rows: [
        ...heading(s),
        ...row('讨论时间', at(act.happenedAt)),
        ...row('参加人员', act.data.members.map((m) => `${m.name}（${m.post}）`).join('、')),
        ...row('记录人', act.data.recorder),
        ...row('拟处罚款', s.fine > 0 ? yuan(s.fine) : undefined),
      ],
      tables: [
        {
          caption: '参加人员意见',
          head: ['姓名', '职务', '意见', '签名'],
          rows: act.data.members.map((m) => [m.name, m.post, m.opinion, '']),
          widths: [2, 2, 6, 2],
        },
      ],
      closing: [
        `结论：${sentence(act.data.conclusion)}`,
        act.data.agreed ? '会议同意拟处理意见。' : '会议不同意拟处理意见。',
      ],
      toSign: ['主持人', '参加人员', '记录人'],
    }),
  ),
  doc(
    {
      id: 'decision-approval',
      zh: '行政处罚决定审批表',
      en: 'Approval of the decision',
      by: ['decide', 'decideNone'],
      group: 'main',
      place: 4,
      basis: law(57, { paragraph: 1 }),
      part: 'inner',
    },
    (act, s, acts) => {
      const report = acts.findLast((a) => a.kind === 'conclude')
      const review = acts.findLast((a) => a.kind === 'legalReview')
      const meeting = acts.findLast((a) => a.kind === 'deliberate')
      const reported = report?.kind === 'conclude' ? report.data : undefined
      const result = act.kind === 'decide' ? penaltiesWords(act.data.penalties) : '不予行政处罚'
      return {
        layout: 'form',
        rows: [
          ...heading(s),
          ...row('违法事实', sentence(act.data.facts)),
          ...row('处罚依据', act.kind === 'decide' ? act.data.punished.join('、') : sentence(act.data.reasons)),
          ...row('处理内容', result),
          ...row('集体讨论结论', meeting?.kind === 'deliberate' ? meeting.data.conclusion : undefined),
        ],
        opinions: [
          report && reported
            ? opinion('承办意见', `建议给予：${penaltiesWords(reported.penalties)}。`, report)
            : emptyOpinion('承办意见'),
          ...(review?.kind === 'legalReview'
            ? [opinion('法制审核意见', chosen(c.legalReview.shape.result, review.data.result), review)]
            : []),
          opinion('负责人审批意见', `同意，决定：${result}。`, act),
        ],
      }
    },
  ),
]
