import { type ActSpec, type ActsOf, act, text } from '@zhiheng/procedure'
import * as c from './contract.ts'

import * as e from './examples.ts'
import type { StageId } from './state.ts'

type Acts = Record<string, ActSpec<StageId>>
const field = ['officer', 'leader']
const out: readonly StageId[] = ['held', 'disposing']

/** Ask, approve, carry out. */
const taking = {
  proposeMeasure: act({
    title: text('申请采取强制措施', 'Ask for a measure'),
    from: ['nothing'],
    to: ['proposed'],
    who: field,
    data: c.proposeMeasure,
    examples: [e.proposed],
    exampleAt: '2024-03-04T09:00:00+08:00',
    help: text(
      '实施前须向行政机关负责人报告并经批准（行政强制法 第十八条）。',
      'Reported to the head and approved first.',
    ),
    rank: 10,
  }),
  approveMeasure: act({
    title: text('批准', 'Approve'),
    from: ['proposed', 'held', 'disposing'],
    to: ['approved', 'held', 'disposing'],
    who: ['chief'],
    data: c.approveMeasure,
    examples: [{ approver: 'head' }, { approver: 'head', opinion: '同意补办' }],
    exampleAt: ['2024-03-04T10:00:00+08:00', '2024-03-04T18:00:00+08:00'],
    rank: 10,
  }),
  refuseMeasure: act({
    title: text('不予批准', 'Do not approve'),
    from: ['proposed', 'held', 'disposing'],
    to: ['refused', 'held', 'disposing'],
    who: ['chief'],
    data: c.refuseMeasure,
    examples: [{ reason: '采用非强制手段可以达到目的' }],
    exampleAt: '2024-03-04T18:00:00+08:00',
    help: text('当场实施后不予批准的，应当立即解除。', 'When already taken it must be released at once.'),
    rank: 20,
  }),
  withdrawMeasure: act({
    title: text('不再实施', 'Not carried out'),
    from: ['approved'],
    to: ['withdrawn'],
    who: field,
    data: c.withdrawMeasure,
    examples: [{ reason: '当事人已自行改正' }],
    exampleAt: '2024-03-04T11:00:00+08:00',
    rank: 60,
  }),
  takeMeasure: act({
    title: text('实施查封、扣押', 'Seal up or impound'),
    from: ['nothing', 'approved'],
    to: ['held'],
    who: field,
    data: c.takeMeasure,
    examples: [e.taken, e.takenAtOnce],
    exampleAt: '2024-03-04T14:00:00+08:00',
    evidence: 'expected',
    help: text(
      '两名以上执法人员，出示证件，告知，听取，清点造册。',
      'Two officers, certificates, telling, hearing, inventory.',
    ),
    rank: 10,
  }),
  recordScene: act({
    title: text('制作现场笔录', 'Record of the scene'),
    from: [...out],
    who: field,
    data: c.recordScene,
    examples: [e.scene],
    exampleAt: '2024-03-04T15:00:00+08:00',
    rank: 8,
  }),
  deliverDecision: act({
    title: text('交付决定书和清单', 'Hand over decision and inventory'),
    from: [...out],
    who: field,
    data: c.deliverDecision,
    examples: [{ onTheSpot: true, inventoryCopies: 2, receipt: 'signed' }],
    exampleAt: '2024-03-04T15:00:00+08:00',
    rank: 9,
  }),
  reportUrgent: act({
    title: text('报告紧急实施情况', 'Report an urgent measure'),
    from: ['held'],
    who: field,
    data: c.reportUrgent,
    examples: [{}],
    exampleAt: '2024-03-04T17:00:00+08:00',
    help: text('当场实施后二十四小时内报告并补办批准。', 'Within 24 hours, and approval is made up.'),
    rank: 5,
  }),
} satisfies Acts

/** While the objects are in our hands. */
const holding = {
  moveObject: act({
    title: text('移动、转交保管', 'Move or hand to a keeper'),
    from: [...out],
    who: field,
    data: c.moveObject,
    examples: [{ items: ['i1'], to: '罚没物品库', keeper: '库管员', keeping: 'bureau', reason: '便于保管' }],
    exampleAt: '2024-03-05T10:00:00+08:00',
    rank: 40,
  }),
  sendForTesting: act({
    title: text('送检、鉴定', 'Send for testing'),
    from: ['held'],
    who: field,
    data: c.sendForTesting,
    examples: [e.testing],
    exampleAt: '2024-03-05T11:00:00+08:00',
    rank: 30,
  }),
  finishTesting: act({
    title: text('检测、鉴定完成', 'Testing finished'),
    from: ['held'],
    who: field,
    data: c.finishTesting,
    examples: [{ items: ['i1'], result: '符合标准' }],
    exampleAt: '2024-03-12T10:00:00+08:00',
    rank: 10,
  }),
  extendMeasure: act({
    title: text('延长期限', 'Extend'),
    from: ['held'],
    who: ['chief'],
    data: c.extendMeasure,
    examples: [{ days: 30, reason: '案情复杂，需进一步调查', approver: 'head', ...e.remedies }],
    exampleAt: '2024-03-28T10:00:00+08:00',
    rank: 30,
  }),
  tellExtension: act({
    title: text('告知延长', 'Tell of the extension'),
    from: ['held'],
    who: field,
    data: c.tellExtension,
    examples: [{ inWriting: true, reasonGiven: true, receiver: '当事人' }],
    exampleAt: '2024-03-28T15:00:00+08:00',
    rank: 9,
  }),
  checkStorage: act({
    title: text('检查保管情况', 'Check the storage'),
    from: [...out],
    who: field,
    data: c.checkStorage,
    examples: [
      { items: ['i1'], condition: 'good' },
      { items: ['i1'], condition: 'damaged' },
    ],
    exampleAt: '2024-03-13T10:00:00+08:00',
    rank: 45,
  }),
  settleStorage: act({
    title: text('结算保管费用', 'Settle the storage cost'),
    from: [...out],
    who: field,
    data: c.settleStorage,
    examples: [{ amount: 20_000, payer: 'bureau' }],
    exampleAt: '2024-03-29T10:00:00+08:00',
    rank: 50,
  }),
  sellPerishable: act({
    title: text('先行拍卖、变卖', 'Sell what cannot be kept'),
    from: ['held'],
    who: ['leader'],
    data: c.sellPerishable,
    examples: [
      { items: ['i1'], way: 'sale', reason: '鲜活物品不易保管', proceeds: 30_000, farBelowMarket: false },
      { items: ['i1'], way: 'sale', reason: '鲜活物品不易保管', proceeds: 3_000, farBelowMarket: true },
    ],
    exampleAt: '2024-03-14T10:00:00+08:00',
    rank: 55,
  }),
  compensate: act({
    title: text('赔偿、补偿', 'Compensate'),
    from: [...out],
    who: ['chief'],
    data: c.compensate,
    examples: [{ amount: 50_000, reason: '保管期间受损' }],
    exampleAt: '2024-03-30T10:00:00+08:00',
    rank: 35,
  }),
} satisfies Acts

/** How each object leaves. */
const ending = {
  decideDisposition: act({
    title: text('作出处理决定', 'Decide what becomes of it'),
    from: ['held'],
    to: ['held', 'disposing'],
    who: ['chief'],
    data: c.decideDisposition,
    examples: [
      { items: ['i1'], outcome: 'confiscate', reason: '依法应当没收', penaltyDecision: '综执罚决字〔2024〕1号' },
      {
        items: ['i1'],
        outcome: 'destroy',
        reason: '依法应当销毁',
        destroyRank: 'law',
        destroyBasis: '某法某条',
      },
      { items: ['i1'], outcome: 'release', reason: '已作出处罚，不再需要' },
    ],
    exampleAt: '2024-03-29T11:00:00+08:00',
    rank: 15,
  }),
  releaseMeasure: act({
    title: text('解除查封、扣押', 'Release'),
    from: ['held'],
    to: ['held', 'disposing'],
    who: ['chief'],
    data: c.releaseMeasure,
    examples: [e.released],
    exampleAt: '2024-03-29T11:00:00+08:00',
    rank: 12,
  }),
  returnObject: act({
    title: text('退还财物', 'Return'),
    from: [...out],
    who: field,
    data: c.returnObject,
    examples: [
      { items: ['i1'], receiver: '当事人', signed: true },
      { items: ['i1'], receiver: '当事人', signed: true, proceeds: 30_000 },
    ],
    exampleAt: '2024-03-29T15:00:00+08:00',
    rank: 10,
  }),
  transferObjects: act({
    title: text('随案移送', 'Transfer with the case'),
    from: ['held'],
    to: ['held', 'disposing'],
    who: ['chief', 'leader'],
    data: c.transferObjects,
    examples: [{ items: ['i1'], to: '公安局', reason: '涉嫌犯罪', toldInWriting: true }],
    exampleAt: '2024-03-29T11:00:00+08:00',
    rank: 50,
  }),
  disposeObject: act({
    title: text('处置没收、销毁物品', 'Dispose of'),
    from: [...out],
    who: field,
    data: c.disposeObject,
    examples: [{ items: ['i1'], way: 'destroyed', supervisedBy: '法制审核人员' }],
    exampleAt: '2024-03-30T11:00:00+08:00',
    rank: 12,
  }),
  closeMeasure: act({
    title: text('办结', 'Close'),
    from: ['disposing'],
    to: ['closed'],
    who: ['leader', 'chief'],
    data: c.closeMeasure,
    examples: [{}],
    exampleAt: '2024-04-01T10:00:00+08:00',
    rank: 20,
  }),
} satisfies Acts

export const acts = { ...taking, ...holding, ...ending }
export type MeasureAct = ActsOf<typeof acts>
