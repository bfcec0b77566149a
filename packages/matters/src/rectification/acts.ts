import { type ActSpec, type ActsOf, act, text } from '@zhiheng/procedure'
import type { z } from 'zod'
import * as c from './contract.ts'
import type { StageId } from './state.ts'

const field = ['officer', 'leader']
const on = (day: string) => `2024-${day}T10:00:00+08:00`
const officers = [
  { id: 'o1', name: '执法员甲', certificate: '530001', standing: 'certified' as const, validTo: '2029-12-31' },
  { id: 'o2', name: '执法员乙', certificate: '530002', standing: 'certified' as const, validTo: '2029-12-31' },
]
const order: z.input<typeof c.orderRectification> = {
  party: { kind: 'individual-business', name: '示例小吃店', address: '示例路 3 号' },
  offence: '占用人行道经营',
  place: '示例路 3 号门前',
  basisText: '行政处罚法第二十八条第一款',
  way: 'by-date',
  performBy: '2024-03-15',
  requirement: '将桌椅收回店内，恢复人行道通行',
  inWriting: true,
  officers,
  reconsiderationBody: '示例县人民政府',
  court: '示例县人民法院',
}
const seen = { officers, certificateShown: true, found: '门前桌椅情况已查看并拍照', recordMade: true }

export const acts = {
  orderRectification: act({
    title: text('责令改正', 'Order to rectify'),
    from: ['nothing'],
    to: ['ordered'],
    who: field,
    data: c.orderRectification,
    examples: [order, { ...order, way: 'at-once', performBy: undefined }],
    exampleAt: on('03-04'),
    evidence: 'expected',
    help: text(
      '查处违法行为应当责令改正或者限期改正；写明改什么、何时改完，到期复查（行政处罚法 第二十八条）。',
      'Whoever breaks the law is ordered to put it right: say what and by when; a re-inspection follows (Penalty Law, Art. 28).',
    ),
    rank: 10,
  }),
  serveRectification: act({
    title: text('送达责令改正通知书', 'Serve the order'),
    from: ['ordered'],
    who: field,
    data: c.serveRectification,
    examples: [{ manner: 'direct', servedOn: '2024-03-04', receiver: '示例经营者' }],
    exampleAt: '2024-03-04T15:00:00+08:00',
    rank: 8,
  }),
  reportDone: act({
    title: text('当事人报告已改正', 'The party reports it is done'),
    from: ['ordered'],
    who: [...field, 'citizen'],
    data: c.reportDone,
    examples: [{}],
    exampleAt: on('03-10'),
    rank: 30,
  }),
  extendRectification: act({
    title: text('延长改正期限', 'Give more time'),
    from: ['ordered'],
    who: ['leader', 'chief'],
    data: c.extendRectification,
    examples: [{ performBy: '2024-03-22', reason: '施工需要' }],
    exampleAt: on('03-14'),
    rank: 40,
  }),
  reinspect: act({
    title: text('复查', 'Re-inspect'),
    from: ['ordered'],
    to: ['corrected', 'failed'],
    who: field,
    data: c.reinspect,
    examples: [
      { ...seen, result: 'done' },
      { ...seen, result: 'not' },
      { ...seen, result: 'partly' },
    ],
    exampleAt: [on('04-11'), on('04-11'), on('03-25')],
    evidence: 'expected',
    help: text('期限届满后由两名以上执法人员复查并制作笔录。', 'After the deadline, by two officers, with a record.'),
    rank: 10,
  }),
  orderAgain: act({
    title: text('再次责令限期改正', 'Order again'),
    from: ['failed'],
    to: ['ordered'],
    who: field,
    data: c.orderAgain,
    examples: [{ performBy: '2024-04-10', reason: '部分改正，尚余一处' }],
    exampleAt: on('03-26'),
    rank: 30,
  }),
  revokeRectification: act({
    title: text('撤销责令改正', 'Revoke the order'),
    from: ['ordered', 'failed'],
    to: ['revoked'],
    who: ['chief'],
    data: c.revokeRectification,
    examples: [{ reason: '认定的违法行为不成立' }],
    exampleAt: on('03-12'),
    rank: 60,
  }),
  escalateRectification: act({
    title: text('逾期不改正，转后续处理', 'Not corrected: pass it on'),
    from: ['failed'],
    to: ['escalated'],
    who: ['leader', 'chief'],
    data: c.escalateRectification,
    examples: [{ to: 'penalty', matter: 'p1', reason: '逾期未改正' }],
    exampleAt: on('04-12'),
    rank: 10,
  }),
  closeRectification: act({
    title: text('办结', 'Close'),
    from: ['corrected'],
    to: ['closed'],
    who: ['leader', 'chief'],
    data: c.closeRectification,
    examples: [{}],
    exampleAt: on('04-12'),
    rank: 10,
  }),
} satisfies Record<string, ActSpec<StageId>>
export type RectificationAct = ActsOf<typeof acts>
