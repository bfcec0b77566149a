import { at, chosen, on, person, row, signed, yuan } from '../../compulsion-papers.ts'
import * as c from '../contract/decision.ts'
import { doc, emptyOpinion, heading, law, opinion, order55, type PenaltyDocument } from './parts.ts'

const outcomes: Record<string, string> = { penalty: '给予行政处罚', none: '不予行政处罚', terminated: '终止调查' }

/** Challenge, closing, archive. */
export const closingDocuments: readonly PenaltyDocument[] = [
  doc(
    {
      id: 'challenge',
      zh: '行政复议（诉讼）登记表',
      en: 'Register of a challenge',
      by: ['challenge'],
      group: 'other',
      place: 11,
      basis: law(73, { paragraph: 1 }),
      part: 'inner',
    },
    (act, s) => ({
      layout: 'form',
      rows: [
        ...heading(s),
        ...row('决定文号', s.decisionNumber),
        ...row('种类', chosen(c.challenge.shape.kind, act.data.kind)),
        ...row('复议机关或者法院', act.data.organ),
        ...row('受理日', on(act.data.filedOn)),
      ],
      signatures: [signed('登记人', act)],
    }),
  ),
  doc(
    {
      id: 'challenge-outcome',
      zh: '行政复议（诉讼）结果登记表',
      en: 'Outcome of a challenge',
      by: ['endChallenge'],
      group: 'other',
      place: 12,
      basis: law(73, { paragraph: 1 }),
      part: 'inner',
    },
    (act, s) => ({
      layout: 'form',
      rows: [
        ...heading(s),
        ...row('决定文号', s.decisionNumber),
        ...row('结果', chosen(c.endChallenge.shape.outcome, act.data.outcome)),
        ...row('生效日', on(act.data.effectiveOn)),
      ],
      signatures: [signed('登记人', act)],
    }),
  ),
  doc(
    {
      id: 'closing',
      zh: '结案审批表',
      en: 'Approval to close',
      by: ['close'],
      group: 'performance',
      place: 8,
      basis: order55(31),
      part: 'inner',
    },
    (act, s) => ({
      layout: 'form',
      rows: [
        ...heading(s),
        ...row('立案时间', at(s.at.filed)),
        ...row('处理结果', outcomes[s.outcome]),
        ...row('决定文号', s.decisionNumber),
        ...row('决定时间', at(s.at.decided)),
        ...row('罚款', s.fine > 0 && s.outcome === 'penalty' ? `应缴${yuan(s.fine)}，已缴${yuan(s.paid)}` : undefined),
        ...row('结案情形', chosen(c.close.shape.ground, act.data.ground)),
        ...row('办理情况', act.data.summary),
      ],
      opinions: [
        emptyOpinion('承办意见'),
        { ...opinion('负责人审批意见', '同意结案。', act), who: person(act.data.approver ?? act.actor) },
      ],
    }),
  ),
  doc(
    {
      id: 'archiving',
      zh: '案卷归档登记表',
      en: 'Register of the archive',
      by: ['archive'],
      group: 'other',
      place: 13,
      basis: order55(40, { paragraph: 1 }),
      part: 'inner',
    },
    (act, s) => ({
      layout: 'form',
      rows: [
        ...heading(s),
        ...row('立案时间', at(s.at.filed)),
        ...row('结案时间', at(s.at.closed)),
        ...row('归档时间', at(act.happenedAt)),
        ...row('保管期限', chosen(c.archive.shape.retention, act.data.retention).replace(' ', '')),
        ...row('卷数', `${act.data.volumes}卷`),
      ],
      signatures: [signed('立卷人', act)],
      toSign: ['检查人'],
    }),
  ),
]
