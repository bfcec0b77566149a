import { at, chosen, on, row, signed } from '../../compulsion-papers.ts'
import * as c from '../contract/review.ts'
import { doc, heading, law, type PenaltyDocument, partyName, sentence } from './parts.ts'

/** From the request for a hearing to its report. */
export const hearingDocuments: readonly PenaltyDocument[] = [
  doc(
    {
      id: 'hearing-request',
      zh: '听证申请登记表',
      en: 'Register of the request for a hearing',
      by: ['requestHearing'],
      group: 'statement',
      place: 3,
      basis: law(64, { item: 1 }),
      part: 'open',
    },
    (act, s) => ({
      layout: 'form',
      rows: [
        ...heading(s),
        ...row('申请人', act.data.by),
        ...row('提出方式', chosen(c.requestHearing.shape.manner, act.data.manner)),
        ...row('提出时间', at(act.data.requestedAt)),
        ...row('请求事项', '请求就拟作出的行政处罚举行听证'),
      ],
      signatures: [signed('登记人', act)],
      toSign: ['申请人'],
    }),
  ),
  doc(
    {
      id: 'hearing-refusal',
      zh: '不予组织听证通知书',
      en: 'Refusal of a hearing',
      by: ['refuseHearing'],
      group: 'main',
      place: 10,
      basis: law(63),
      audience: 'party',
    },
    ({ data: d }, s) => ({
      layout: 'decision',
      number: s.number,
      to: partyName(s),
      paragraphs: [
        {
          parts: [
            '你（单位）',
            ...(s.requestedOn ? ['于', on(s.requestedOn.slice(0, 10))] : []),
            `就${s.cause}一案提出的听证申请，经审查，${chosen(c.refuseHearing.shape.ground, d.ground)}，本机关决定不予组织听证。`,
          ],
        },
        `理由：${sentence(d.reason)}`,
      ],
    }),
  ),
  doc(
    {
      id: 'hearing-summons',
      zh: '行政处罚听证通知书',
      en: 'Notice of the hearing',
      by: ['notifyHearing'],
      group: 'main',
      place: 11,
      basis: law(64, { item: 2 }),
      audience: 'party',
    },
    ({ data: d }, s) => ({
      layout: 'decision',
      number: s.number,
      to: partyName(s),
      rows: [
        ...row('听证时间', at(d.heldAt)),
        ...row('听证地点', d.place),
        ...row('听证主持人', d.host),
        ...row('记录人', d.recorder),
        ...row('举行方式', chosen(c.notifyHearing.shape.open, d.open)),
      ],
      paragraphs: [
        `你（单位）就${s.cause}一案提出的听证申请，本机关已受理，现通知你（单位）按时参加听证。`,
        '你（单位）可以亲自参加听证，也可以委托一至二人代理；委托代理的，应当提交授权委托书。参加听证时可以进行申辩和质证，并可以提交证据、申请证人到场。',
      ],
      rights: [
        '认为主持人与本案有直接利害关系的，有权申请回避。',
        '无正当理由拒不出席听证或者未经许可中途退出听证的，视为放弃听证权利，本机关终止听证。',
      ],
    }),
  ),
  doc(
    {
      id: 'hearing-withdrawal',
      zh: '撤回听证申请登记表',
      en: 'Withdrawal of the request',
      by: ['withdrawHearing'],
      group: 'statement',
      place: 4,
      basis: law(64),
      part: 'open',
    },
    (act, s) => ({
      layout: 'form',
      rows: [
        ...heading(s),
        ...row('撤回时间', at(act.happenedAt)),
        ...row('说明', act.data.reason ?? '当事人自愿撤回听证申请'),
      ],
      signatures: [signed('登记人', act)],
      toSign: ['申请人'],
    }),
  ),
  doc(
    {
      id: 'hearing-record',
      zh: '听证笔录',
      en: 'Record of the hearing',
      by: ['holdHearing'],
      group: 'hearing',
      place: 1,
      basis: law(64, { item: 8 }),
      part: 'open',
    },
    ({ data: d, happenedAt }, s, acts) => {
      const called = acts.findLast((a) => a.kind === 'notifyHearing')
      const notice = called?.kind === 'notifyHearing' ? called.data : undefined
      return {
        layout: 'record',
        number: s.number,
        rows: [
          ...row('案由', s.cause),
          ...row('当事人', partyName(s)),
          ...row('听证时间', at(happenedAt)),
          ...row('听证地点', notice?.place),
          ...row('举行方式', notice && chosen(c.notifyHearing.shape.open, notice.open)),
          ...row('听证主持人', `${d.host}（${d.hostInvestigated ? '参与过本案调查' : '非本案调查人员'}）`),
          ...row('记录人', notice?.recorder),
          ...row('调查人员', d.investigatorsPresent ? '参加' : '未参加'),
          ...row('当事人参加情况', chosen(c.holdHearing.shape.attended, d.attended)),
          ...row('代理人数', d.agents === undefined ? undefined : `${d.agents}人`),
        ],
        paragraphs: [`听证情况：${d.record}`],
        closing: [`笔录核对情况：${chosen(c.holdHearing.shape.signed, d.signed)}。`],
        toSign: ['当事人', '主持人', '记录人'],
      }
    },
  ),
  doc(
    {
      id: 'hearing-report',
      zh: '听证报告',
      en: 'Report on the hearing',
      by: ['reportHearing'],
      group: 'hearing',
      place: 2,
      basis: law(65),
      part: 'inner',
    },
    (act, s, acts) => {
      const held = acts.findLast((a) => a.kind === 'holdHearing')
      const hearing = held?.kind === 'holdHearing' ? held : undefined
      return {
        layout: 'form',
        rows: [
          ...heading(s),
          ...row('听证时间', at(hearing?.happenedAt)),
          ...row('听证主持人', hearing?.data.host),
          ...row('双方意见', hearing?.data.record),
          ...row('听证意见', act.data.conclusion),
          ...row('对拟处罚意见', act.data.supports ? '支持' : '不支持'),
        ],
        signatures: [signed('报告人', act)],
        toSign: ['听证主持人'],
      }
    },
  ),
]
