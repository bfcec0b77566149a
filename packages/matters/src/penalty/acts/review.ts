import { type ActSpec, act, text } from '@zhiheng/procedure'
import * as c from '../contract/review.ts'
import type { StageId } from '../state.ts'
import { certified, large, small, two } from './examples.ts'

type Acts = Record<string, ActSpec<StageId>>

const plain = { evidence: '现场笔录、照片', complex: false, publicInterest: false, manyRelations: false }
const told = { statementTold: true, hearingTold: false }

/** From the report of investigation to the day of decision. */
export const reviewActs = {
  conclude: act({
    title: text('调查终结', 'Conclude the investigation'),
    from: ['investigating'],
    to: ['concluded'],
    who: ['officer', 'leader'],
    data: c.conclude,
    examples: [
      { officers: two, ...small, ...plain },
      { officers: two, ...large, ...plain, complex: true },
    ],
    rank: 30,
  }),
  reopen: act({
    title: text('退回补充调查', 'Send back to investigate'),
    from: ['concluded', 'noticed'],
    to: ['investigating'],
    who: ['reviewer', 'chief'],
    data: c.reopen,
    examples: [{ reason: '补充面积测量' }],
    rank: 60,
  }),
  legalReview: act({
    title: text('法制审核', 'Legal review'),
    from: ['concluded', 'noticed'],
    who: ['reviewer'],
    data: c.legalReview,
    examples: [
      {
        reviewer: { ...certified('9'), reviewer: true, investigator: false },
        receivedOn: '2024-03-04',
        points: [{ point: 'procedure', opinion: '程序合法' }],
        result: 'agree',
      },
      {
        reviewer: { ...certified('9'), reviewer: true, investigator: false },
        receivedOn: '2024-03-04',
        points: [{ point: 'facts', opinion: '证据不足' }],
        result: 'investigate',
      },
    ],
    help: text(
      '应当审核而未审核或者审核未通过的，不得作出决定（行政处罚法 第五十八条）。',
      'Where it is due, nothing is decided without it.',
    ),
    rank: 20,
  }),
  deliberate: act({
    title: text('集体讨论', 'Deliberate collectively'),
    from: ['concluded', 'noticed'],
    who: ['chief'],
    data: c.deliberate,
    examples: [
      {
        members: [
          { name: '局长甲', post: '局长', opinion: '同意' },
          { name: '副局长乙', post: '副局长', opinion: '同意' },
        ],
        conclusion: '同意拟处罚意见',
        agreed: true,
      },
    ],
    rank: 25,
  }),
  notify: act({
    title: text('告知拟处罚', 'Give prior notice'),
    from: ['concluded', 'noticed'],
    to: ['noticed'],
    who: ['officer', 'leader'],
    data: c.notify,
    examples: [
      { ...small, ...told },
      { ...large, ...told, hearingTold: true },
      { ...large, ...told },
    ],
    help: text(
      '事实、理由、依据、拟处罚内容和陈述申辩权；属于听证范围的还要告知听证权（行政处罚法 第四十四条、第六十三条）。',
      'Facts, reasons, law, the penalty, the right to speak, and to a hearing where due.',
    ),
    rank: 30,
  }),
  state: act({
    title: text('陈述、申辩', 'Statement and defence'),
    from: ['noticed'],
    who: ['officer', 'leader', 'reviewer'],
    data: c.state,
    examples: [{ by: '示例当事人', manner: 'spoken', receivedAt: '2024-03-04T10:00:00+08:00', words: '请求从轻' }],
    evidence: 'optional',
    rank: 15,
  }),
  waive: act({
    title: text('放弃权利', 'Waive a right'),
    from: ['noticed'],
    who: ['officer', 'leader'],
    data: c.waive,
    examples: [
      { what: 'both', signed: true },
      { what: 'statement', signed: true },
      { what: 'hearing', signed: true },
    ],
    rank: 50,
  }),
  reviewStatement: act({
    title: text('复核陈述申辩', 'Review the statement'),
    from: ['noticed'],
    who: ['officer', 'leader', 'reviewer'],
    data: c.reviewStatement,
    examples: [{ result: 'refused', reasons: '理由不成立' }],
    rank: 10,
  }),
  requestHearing: act({
    title: text('要求听证', 'Ask for a hearing'),
    from: ['noticed'],
    to: ['hearing'],
    who: ['officer', 'leader', 'reviewer'],
    data: c.requestHearing,
    examples: [
      { by: '示例当事人', requestedAt: '2024-03-04T10:00:00+08:00', manner: 'written' },
      { by: '示例当事人', requestedAt: '2024-03-20T10:00:00+08:00', manner: 'written' },
    ],
    evidence: 'optional',
    rank: 16,
  }),
  refuseHearing: act({
    title: text('不予组织听证', 'Refuse the hearing'),
    from: ['hearing'],
    to: ['noticed'],
    who: ['reviewer'],
    data: c.refuseHearing,
    examples: [{ ground: 'late', reason: '超过五个工作日' }],
    rank: 60,
  }),
  notifyHearing: act({
    title: text('通知听证', 'Give notice of the hearing'),
    from: ['hearing'],
    who: ['reviewer'],
    data: c.notifyHearing,
    examples: [{ heldAt: '2024-04-20T09:00:00+08:00', place: '本局听证室', host: '听证员丙', open: 'open' }],
    rank: 10,
  }),
  withdrawHearing: act({
    title: text('撤回听证申请', 'The party withdraws'),
    from: ['hearing'],
    to: ['noticed'],
    who: ['reviewer', 'officer'],
    data: c.withdrawHearing,
    examples: [{}],
    rank: 70,
  }),
  holdHearing: act({
    title: text('举行听证', 'Hold the hearing'),
    from: ['hearing'],
    to: ['noticed'],
    who: ['reviewer'],
    data: c.holdHearing,
    examples: [
      {
        host: '听证员丙',
        hostInvestigated: false,
        investigatorsPresent: true,
        attended: 'party',
        record: '双方陈述、质证完毕',
        signed: 'signed',
      },
    ],
    evidence: 'expected',
    rank: 20,
  }),
  reportHearing: act({
    title: text('听证报告', 'Report on the hearing'),
    from: ['noticed'],
    who: ['reviewer'],
    data: c.reportHearing,
    examples: [{ conclusion: '支持拟处罚意见', supports: true }],
    rank: 12,
  }),
} as const satisfies Acts
