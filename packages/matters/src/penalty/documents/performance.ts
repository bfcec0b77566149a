import { at, chosen, on, row, signed, yuan } from '../../compulsion-papers.ts'
import * as c from '../contract/decision.ts'
import {
  doc,
  emptyOpinion,
  heading,
  law,
  opinion,
  order55,
  type PenaltyDocument,
  partyName,
  sentence,
} from './parts.ts'

const inner = { group: 'performance', part: 'inner' } as const

/** Paying, paying later, what is seized for good, enforcement. */
export const performanceDocuments: readonly PenaltyDocument[] = [
  doc(
    {
      ...inner,
      id: 'payment',
      zh: '罚没款缴纳登记表',
      en: 'Register of payment',
      by: ['pay'],
      place: 1,
      basis: law(67),
    },
    (act, s) => ({
      layout: 'form',
      rows: [
        ...heading(s),
        ...row('决定文号', s.decisionNumber),
        ...row('款项', chosen(c.pay.shape.kind, act.data.kind)),
        ...row('缴款金额', yuan(act.data.amount)),
        ...row('缴款方式', chosen(c.pay.shape.channel, act.data.channel)),
        ...row('票据号', act.data.receipt),
        ...row('缴款时间', at(act.happenedAt)),
        ...row('累计已缴罚款', yuan(s.paid)),
        ...row('当场收缴的原因', act.data.remote ? '边远、水上、交通不便且当事人提出' : undefined),
      ],
      signatures: [signed('登记人', act)],
    }),
  ),
  doc(
    {
      ...inner,
      id: 'deferral-approval',
      zh: '延期（分期）缴纳罚款审批表',
      en: 'Approval to pay later',
      by: ['grantDeferral', 'refuseDeferral'],
      place: 2,
      basis: law(66, { paragraph: 2 }),
    },
    (act, s, acts) => {
      const asked = acts.findLast((a) => a.kind === 'askDeferral')
      const request = asked?.kind === 'askDeferral' ? asked.data : undefined
      return {
        layout: 'form',
        rows: [
          ...heading(s),
          ...row('决定文号', s.decisionNumber),
          ...row('罚款数额', yuan(s.fine)),
          ...row('申请理由', request?.reason),
          ...row('申请期限至', on(request?.until)),
          ...(act.kind === 'grantDeferral'
            ? [...row('批准期限至', on(act.data.until)), ...row('期数', `${act.data.instalments}期`)]
            : []),
        ],
        opinions: [
          emptyOpinion('承办意见'),
          opinion(
            '负责人审批意见',
            act.kind === 'grantDeferral' ? '同意延期（分期）缴纳。' : `不同意：${sentence(act.data.reason)}`,
            act,
          ),
        ],
      }
    },
  ),
  doc(
    {
      ...inner,
      id: 'deferral-request',
      zh: '延期（分期）缴纳罚款申请登记表',
      en: 'Request to pay later',
      by: ['askDeferral'],
      place: 3,
      basis: law(66, { paragraph: 2 }),
      part: 'open',
    },
    (act, s) => ({
      layout: 'form',
      rows: [
        ...heading(s),
        ...row('决定文号', s.decisionNumber),
        ...row('罚款数额', yuan(s.fine)),
        ...row('经济困难的情况', act.data.reason),
        ...row('申请延期或者分期至', on(act.data.until)),
        ...row('申请时间', at(act.happenedAt)),
      ],
      signatures: [signed('登记人', act)],
      toSign: ['申请人'],
    }),
  ),
  doc(
    {
      id: 'deferral-notice',
      zh: '延期（分期）缴纳罚款通知书',
      en: 'Answer to the request to pay later',
      by: ['grantDeferral', 'refuseDeferral'],
      group: 'performance',
      place: 4,
      basis: law(66, { paragraph: 2 }),
      audience: 'party',
    },
    (act, s) => ({
      title: act.kind === 'grantDeferral' ? '延期（分期）缴纳罚款通知书' : '不予延期（分期）缴纳罚款通知书',
      layout: 'decision',
      number: s.number,
      to: partyName(s),
      paragraphs: [
        `你（单位）就《行政处罚决定书》${s.decisionNumber ? `（${s.decisionNumber}）` : ''}提出的延期（分期）缴纳罚款申请，本机关已审查。`,
        act.kind === 'grantDeferral'
          ? {
              parts: [
                '依据《中华人民共和国行政处罚法》第六十六条第二款，批准你（单位）',
                act.data.instalments > 1 ? `分${act.data.instalments}期缴纳，最后一期` : '',
                '于',
                on(act.data.until),
                '前缴清。',
              ],
            }
          : `经审查，不予批准。理由：${sentence(act.data.reason)}请按决定书载明的期限缴纳。`,
      ],
    }),
  ),
  doc(
    {
      ...inner,
      id: 'goods',
      zh: '罚没物品处理记录',
      en: 'Disposal of confiscated goods',
      by: ['disposeGoods'],
      place: 5,
      basis: law(74),
    },
    (act, s) => ({
      layout: 'form',
      rows: [
        ...heading(s),
        ...row('物品', act.data.items),
        ...row('处理方式', chosen(c.disposeGoods.shape.how, act.data.how)),
        ...row('处理时间', at(act.happenedAt)),
        ...row('所得款项', yuan(act.data.proceeds)),
        ...row('经手人', act.data.handlers),
      ],
      signatures: [signed('登记人', act)],
      toSign: ['经手人', '监督人'],
    }),
  ),
  doc(
    {
      ...inner,
      id: 'handover',
      zh: '移交强制执行审批表',
      en: 'Approval to hand over to enforcement',
      by: ['handOver'],
      place: 6,
      basis: law(72, { paragraph: 1 }),
    },
    (act, s) => ({
      layout: 'form',
      rows: [
        ...heading(s),
        ...row('决定文号', s.decisionNumber),
        ...row('应缴罚款', yuan(s.fine)),
        ...row('已缴罚款', yuan(s.paid)),
        ...row('催告书送达日', on(act.data.demandedOn)),
        ...row('移交强制执行的理由', act.data.reason),
        ...row('强制执行案件', act.data.enforcement),
      ],
      opinions: [emptyOpinion('承办意见'), opinion('负责人审批意见', '同意移交强制执行。', act)],
    }),
  ),
  doc(
    {
      ...inner,
      id: 'performance',
      zh: '行政处罚决定执行情况记录',
      en: 'Record of performance',
      by: ['confirmPerformance'],
      place: 7,
      basis: order55(40, { item: 7 }),
    },
    (act, s) => ({
      layout: 'form',
      rows: [
        ...heading(s),
        ...row('决定文号', s.decisionNumber),
        ...row('执行情况', chosen(c.confirmPerformance.shape.how, act.data.how)),
        ...row('已缴罚款', s.fine > 0 ? yuan(s.paid) : undefined),
        ...row('说明', act.data.note),
      ],
      signatures: [signed('记录人', act)],
    }),
  ),
]
