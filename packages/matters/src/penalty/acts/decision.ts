import { type ActSpec, act, text } from '@zhiheng/procedure'
import * as c from '../contract/decision.ts'
import type { StageId } from '../state.ts'
import { large, remedies, small } from './examples.ts'

type Acts = Record<string, ActSpec<StageId>>

const after: readonly StageId[] = ['decided', 'performing', 'settled']
const paper = {
  ...remedies,
  evidence: '现场笔录、照片、询问笔录',
  performance: '到指定银行缴款',
  payWithin: 15,
  sealed: true,
}

/** The decision, its service and what becomes of it. */
export const decisionActs = {
  decide: act({
    title: text('作出处罚决定', 'Decide the penalty'),
    from: ['noticed'],
    to: ['decided'],
    who: ['chief'],
    data: c.decide,
    examples: [
      { ...small, ...paper },
      { ...large, ...paper },
    ],
    rank: 40,
  }),
  decideNone: act({
    title: text('决定不予处罚', 'Decide: no penalty'),
    from: ['concluded', 'noticed'],
    to: ['decided'],
    who: ['chief'],
    data: c.decideNone,
    examples: [
      {
        ground: 'trifling',
        facts: '占道时间短',
        reasons: '轻微并及时改正，没有造成危害后果',
        education: '已批评教育',
        ...remedies,
      },
    ],
    rank: 55,
  }),
  serve: act({
    title: text('送达文书', 'Serve a paper'),
    from: ['investigating', 'noticed', 'hearing', 'decided', 'performing'],
    to: ['investigating', 'noticed', 'hearing', 'decided', 'performing'],
    who: ['officer', 'leader', 'operator'],
    data: c.serve,
    examples: [
      { document: 'notice', manner: 'direct', receiver: '示例当事人', servedOn: '2024-03-04', receipt: true },
      { document: 'decision', manner: 'direct', receiver: '示例当事人', servedOn: '2024-03-04', receipt: true },
      { document: 'no-penalty', manner: 'direct', receiver: '示例当事人', servedOn: '2024-03-04', receipt: true },
    ],
    evidence: 'expected',
    rank: 14,
  }),
  correct: act({
    title: text('补正、更正', 'Correct a paper'),
    from: [...after],
    who: ['officer', 'reviewer'],
    data: c.correct,
    examples: [
      { kind: 'correction', document: '行政处罚决定书', wrong: '二千元', right: '两千元', affectsRights: false },
    ],
    rank: 70,
  }),
  publish: act({
    title: text('公开决定', 'Publish the decision'),
    from: [...after, 'closed'],
    who: ['operator', 'reviewer'],
    data: c.publish,
    examples: [{ where: '本级政府网站', masked: true }],
    rank: 45,
  }),
  withdrawPublication: act({
    title: text('撤回公开', 'Withdraw the publication'),
    from: [...after, 'closed'],
    who: ['operator', 'reviewer'],
    data: c.withdrawPublication,
    examples: [{ reason: '决定已被撤销' }],
    rank: 71,
  }),
  pay: act({
    title: text('缴纳罚没款', 'Payment'),
    from: ['performing'],
    who: ['officer', 'operator'],
    data: c.pay,
    examples: [
      { amount: 100_000, kind: 'fine', channel: 'bank', receipt: '示例票据' },
      { amount: 2_000_000, kind: 'fine', channel: 'bank', receipt: '示例票据' },
    ],
    rank: 10,
  }),
  askDeferral: act({
    title: text('申请延期、分期缴纳', 'Ask to pay later'),
    from: ['performing'],
    who: ['officer', 'operator'],
    data: c.askDeferral,
    examples: [{ reason: '经济困难', until: '2024-06-30' }],
    rank: 50,
  }),
  grantDeferral: act({
    title: text('批准延期、分期', 'Grant it'),
    from: ['performing'],
    who: ['chief'],
    data: c.grantDeferral,
    examples: [{ until: '2024-06-30', instalments: 3 }],
    rank: 11,
  }),
  refuseDeferral: act({
    title: text('不批准延期、分期', 'Refuse it'),
    from: ['performing'],
    who: ['chief'],
    data: c.refuseDeferral,
    examples: [{ reason: '不属于经济困难' }],
    rank: 12,
  }),
  challenge: act({
    title: text('登记复议、诉讼', 'Reconsideration or litigation'),
    from: ['performing', 'settled', 'closed'],
    who: ['reviewer'],
    data: c.challenge,
    examples: [{ kind: 'reconsideration', organ: '楚雄市人民政府', filedOn: '2024-03-10' }],
    rank: 60,
  }),
  endChallenge: act({
    title: text('复议、诉讼结果', 'Its outcome'),
    from: ['performing', 'settled', 'closed'],
    to: ['performing', 'settled', 'closed'],
    who: ['reviewer'],
    data: c.endChallenge,
    examples: [
      { outcome: 'upheld', effectiveOn: '2024-05-10' },
      { outcome: 'revoked', effectiveOn: '2024-05-10' },
    ],
    rank: 61,
  }),
  handOver: act({
    title: text('移交强制执行', 'Hand over to enforcement'),
    from: ['performing'],
    who: ['chief'],
    data: c.handOver,
    examples: [{ demandedOn: '2024-04-01', reason: '催告后仍未履行' }],
    exampleAt: '2024-05-06T10:00:00+08:00',
    rank: 40,
  }),
  disposeGoods: act({
    title: text('处理罚没物品', 'Dispose of confiscated goods'),
    from: ['performing', 'settled'],
    who: ['leader', 'operator'],
    data: c.disposeGoods,
    examples: [{ items: '示例物品', how: 'auction', proceeds: 10_000, handlers: '经手人丁' }],
    rank: 52,
  }),
  confirmPerformance: act({
    title: text('确认执行情况', 'Confirm performance'),
    from: ['performing'],
    to: ['settled'],
    who: ['officer', 'leader'],
    data: c.confirmPerformance,
    examples: [{ how: 'performed' }, { how: 'enforced' }, { how: 'ended' }, { how: 'revoked' }],
    rank: 20,
  }),
  close: act({
    title: text('结案', 'Close'),
    from: ['settled'],
    to: ['closed'],
    who: ['chief'],
    data: c.close,
    examples: [
      { ground: 'performed', summary: '当事人已履行' },
      { ground: 'no-penalty', summary: '不予处罚' },
      { ground: 'terminated', summary: '终止调查' },
      { ground: 'ended-by-law', summary: '终结执行' },
      { ground: 'other', summary: '决定被撤销' },
    ],
    rank: 10,
  }),
  archive: act({
    title: text('归档', 'Archive'),
    from: ['closed'],
    to: ['archived'],
    who: ['officer', 'operator'],
    data: c.archive,
    examples: [{ retention: '30', volumes: 1 }],
    rank: 10,
  }),
} as const satisfies Acts
