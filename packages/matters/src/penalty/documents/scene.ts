import { cite } from '@zhiheng/law'
import { chosen, on, row, signed } from '../../compulsion-papers.ts'
import * as c from '../contract/investigation.ts'
import type { PenaltyState } from '../state.ts'
import {
  clause,
  doc,
  heading,
  law,
  officersRow,
  order55,
  type PenaltyDocument,
  partyName,
  sentence,
  spanRow,
} from './parts.ts'

/** At a hearing it is the host who is asked to stand back (行政处罚法 64). */
const hostRecusal = (of: string, d: { granted: boolean; reason: string }, s: PenaltyState) => ({
  layout: 'decision' as const,
  number: s.number,
  to: partyName(s),
  paragraphs: [
    `关于${of}在${s.cause}一案听证中回避的申请，经本机关负责人审查，${sentence(d.reason)}`,
    `依据《中华人民共和国行政处罚法》第四十三条、第六十四条第四项，决定：${d.granted ? `${of}回避，由本机关另行指定人员` : '驳回回避申请'}。`,
  ],
})

/** What officers write down on the spot and what they order. */
export const sceneDocuments: readonly PenaltyDocument[] = [
  doc(
    {
      id: 'inspection-record',
      zh: '现场检查（勘验）笔录',
      en: 'Record of inspection',
      by: ['inspect'],
      group: 'evidence',
      place: 1,
      basis: order55(17, { paragraph: 3 }),
      part: 'open',
    },
    ({ data: d }, s) => ({
      layout: 'record',
      number: s.number,
      rows: [
        ...row('案由', s.cause),
        ...row('当事人', partyName(s)),
        spanRow(d),
        ...row('地点', d.place),
        ...officersRow(d.officers, '检查（勘验）人'),
        ...row('当事人到场情况', d.partyPresent ? '在场' : '不在场'),
        ...row('见证人', d.witness),
      ],
      paragraphs: [
        `执法人员${d.shown ? '已' : '未'}出示执法证件，${d.recusalTold ? '已' : '未'}告知当事人依法享有申请回避等权利和配合检查的义务。`,
        `现场情况：${d.findings}`,
      ],
      closing: [
        d.signed === 'signed'
          ? '以上笔录经当事人核对，与现场情况一致。'
          : `当事人签名情况：${chosen(c.inspect.shape.signed, d.signed)}。`,
      ],
      toSign: ['当事人', '见证人', '检查人'],
    }),
  ),
  doc(
    {
      id: 'inquiry-record',
      zh: '询问笔录',
      en: 'Record of questioning',
      by: ['inquire'],
      group: 'evidence',
      place: 2,
      basis: order55(16),
      part: 'open',
    },
    ({ data: d }, s) => ({
      layout: 'record',
      number: s.number,
      rows: [
        ...row('案由', s.cause),
        spanRow(d),
        ...row('地点', d.place),
        ...officersRow(d.officers, '询问人'),
        ...row('被询问人', `${d.person}（${chosen(c.inquire.shape.role, d.role)}）`),
        ...row('询问方式', d.alone ? '个别询问' : '非个别询问'),
        ...(d.minor ? row('未成年人', d.guardianPresent ? '是，监护人在场' : '是，监护人不在场') : []),
      ],
      paragraphs: [
        `执法人员${d.shown ? '已' : '未'}出示执法证件。${d.recusalTold ? '已告知被询问人：' : '应告知被询问人：'}依法享有申请回避等权利；应当如实回答询问，不得拒绝、阻挠或者作虚假陈述。`,
      ],
      qa: d.qa,
      closing: [
        d.signed === 'signed'
          ? '以上笔录已交被询问人核对（阅读有困难的已向其宣读），与本人陈述一致。'
          : `被询问人签名情况：${chosen(c.inquire.shape.signed, d.signed)}。`,
      ],
      toSign: d.minor ? ['被询问人', '监护人', '询问人'] : ['被询问人', '询问人', '记录人'],
    }),
  ),
  doc(
    {
      id: 'rectification',
      zh: '责令（限期）改正通知书',
      en: 'Order to rectify',
      by: ['orderRectify'],
      group: 'main',
      place: 1,
      basis: law(28, { paragraph: 1 }),
      audience: 'party',
    },
    ({ data: d }, s) => ({
      title: d.at === 'by' ? '责令限期改正通知书' : '责令改正通知书',
      layout: 'decision',
      number: s.number,
      to: partyName(s),
      paragraphs: [
        `经查，你（单位）涉嫌${s.cause}的行为，违反了${clause(d.violated)}的规定。`,
        {
          parts: [
            '依据《中华人民共和国行政处罚法》第二十八条第一款，责令你（单位）',
            ...(d.by ? ['于', on(d.by), '前'] : ['立即']),
            `改正上述违法行为，改正内容和要求：${sentence(d.what)}`,
          ],
        },
        '改正后请及时告知本机关，本机关将依法复查；逾期不改正的，依法处理。',
      ],
      rights: ['对本通知书有异议的，可以向本机关陈述、申辩。'],
    }),
  ),
  doc(
    {
      id: 'reinspection',
      zh: '复查记录',
      en: 'Record of re-inspection',
      by: ['reinspect'],
      group: 'evidence',
      place: 3,
      basis: law(28, { paragraph: 1 }),
      part: 'open',
    },
    (act, s) => ({
      layout: 'record',
      rows: [
        ...heading(s),
        ...row('复查时间', { at: act.happenedAt }),
        ...officersRow(act.data.officers, '复查人'),
        ...row('改正情况', chosen(c.reinspect.shape.corrected, act.data.corrected)),
      ],
      number: s.number,
      paragraphs: [`复查情况：${sentence(act.data.findings)}`],
      toSign: ['当事人', '复查人'],
    }),
  ),
  doc(
    {
      id: 'assistance',
      zh: '协助调查函',
      en: 'Request for assistance',
      by: ['askAssistance'],
      group: 'evidence',
      place: 4,
      basis: law(26),
      audience: 'external',
      part: 'open',
    },
    ({ data: d }, s) => ({
      layout: 'letter',
      number: s.number,
      to: d.to,
      paragraphs: [
        `本机关正在调查${s.cause}一案，依据《中华人民共和国行政处罚法》第二十六条，请你单位协助下列事项：`,
        sentence(d.what),
        d.by ? { parts: ['请于', on(d.by), '前书面答复本机关。'] } : '请及时书面答复本机关。',
      ],
    }),
  ),
  doc(
    {
      id: 'recusal-request',
      zh: '回避申请登记表',
      en: 'Request for recusal',
      by: ['askRecusal'],
      group: 'other',
      place: 3,
      basis: law(43),
      part: 'open',
    },
    (act, s) => ({
      layout: 'form',
      rows: [
        ...heading(s),
        ...row('被申请回避人', act.data.of),
        ...row('提出人', chosen(c.askRecusal.shape.by, act.data.by)),
        ...row('提出时间', { at: act.happenedAt }),
        ...row('理由', act.data.reason),
      ],
      signatures: [signed('登记人', act)],
      toSign: ['申请人'],
    }),
  ),
  doc(
    {
      id: 'recusal-decision',
      zh: '回避决定书',
      en: 'Decision on recusal',
      by: ['decideRecusal'],
      group: 'other',
      place: 4,
      basis: cite('行政处罚法', 43, { paragraph: 3 }),
      audience: 'party',
    },
    ({ data: d }, s, acts) => {
      const i = acts.findLastIndex((a) => a.kind === 'askRecusal')
      const asked = acts[i]
      const of = asked?.kind === 'askRecusal' ? asked.data.of : ''
      const hearing = acts
        .slice(0, i)
        .findLast((a) => ['requestHearing', 'refuseHearing', 'withdrawHearing', 'holdHearing'].includes(a.kind))
      if (hearing?.kind === 'requestHearing') return hostRecusal(of, d, s)
      return {
        layout: 'decision',
        number: s.number,
        to: partyName(s),
        paragraphs: [
          `关于${of}在${s.cause}一案中回避的申请，经本机关负责人审查，${sentence(d.reason)}`,
          `依据《中华人民共和国行政处罚法》第四十三条，决定：${d.granted ? `${of}回避，不再参与本案调查` : `驳回回避申请`}。`,
          '决定作出之前，不停止调查。',
        ],
      }
    },
  ),
]
