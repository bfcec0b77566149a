import { type ActSpec, type ActsOf, act, text } from '@zhiheng/procedure'
import * as c from './contract.ts'
import type { StageId } from './state.ts'

type Acts = Record<string, ActSpec<StageId>>

const exampleAt = '2024-03-04T10:00:00+08:00'
const certified = (id: string) =>
  ({ id, name: `执法员${id}`, certificate: `YN-${id}`, validTo: '2027-12-31', standing: 'certified' }) as const

const paper = (fine: number) => ({
  officers: [certified('1'), certified('2')],
  shown: true,
  power: 'RO-006',
  cause: '擅自占用城市道路',
  party: { kind: 'citizen' as const, name: '示例当事人' },
  place: { address: '楚雄市鹿城镇示例路口' },
  violatedOn: '2024-03-04',
  facts: '在人行道摆摊占道',
  violated: ['《城市道路管理条例》第二十七条'],
  punished: ['《城市道路管理条例》第四十二条'],
  penalties: [{ kind: 'fine' as const, amount: fine }],
  informed: true,
  heard: 'none' as const,
  rectify: true,
  form: true,
  signedByOfficers: true,
  delivered: 'signed' as const,
  reconsiderationBody: '楚雄市人民政府',
  reconsiderationDays: 60,
  court: '楚雄市人民法院',
  reconsiderationFirst: true,
})

const field = ['officer', 'leader']

export const acts = {
  punish: act({
    title: text('当场处罚', 'Penalise on the spot'),
    from: ['nothing'],
    to: ['decided'],
    who: field,
    data: c.punish,
    examples: [paper(5_000), paper(20_000), paper(30_000), { ...paper(5_000), shown: false }],
    exampleAt,
    evidence: 'expected',
    help: text(
      '事实确凿、有法定依据；公民二百元以下、单位三千元以下罚款或者警告（行政处罚法 第五十一条）。',
      'Certain facts and a basis in law; at most 200 yuan for citizens, 3,000 for organisations, or a warning.',
    ),
    rank: 1,
  }),
  collect: act({
    title: text('当场收缴', 'Collect on the spot'),
    from: ['decided', 'performing'],
    who: field,
    data: c.collect,
    examples: [
      { amount: 5_000, ground: 'small', receipt: '示例票据' },
      { amount: 20_000, ground: 'hard', reason: '外地当事人', receipt: '示例票据' },
    ],
    exampleAt,
    evidence: 'expected',
    rank: 15,
  }),
  record: act({
    title: text('备案', 'Report to the bureau'),
    from: ['decided'],
    to: ['performing'],
    who: field,
    data: c.record,
    examples: [{ to: '本局法制机构' }],
    exampleAt,
    help: text(
      '三个工作日内报所属行政机关备案（行政处罚法 第五十二条；住建部令55号 第十四条）。',
      'Within three working days.',
    ),
    rank: 10,
  }),
  handIn: act({
    title: text('交回罚款', 'Hand in the money'),
    from: ['decided', 'performing'],
    who: field,
    data: c.handIn,
    examples: [
      { amount: 5_000, receiver: '财务人员' },
      { amount: 20_000, receiver: '财务人员' },
    ],
    exampleAt,
    help: text('收缴之日起二个工作日内（行政处罚法 第七十一条）。', 'Within two working days.'),
    rank: 12,
  }),
  toBank: act({
    title: text('缴付银行', 'Pay it to the bank'),
    from: ['performing'],
    who: ['operator', 'leader'],
    data: c.toBank,
    examples: [
      { amount: 5_000, bank: '示例银行' },
      { amount: 20_000, bank: '示例银行' },
    ],
    exampleAt,
    rank: 14,
  }),
  pay: act({
    title: text('当事人缴款', 'The party pays'),
    from: ['decided', 'performing'],
    who: [...field, 'operator'],
    data: c.pay,
    examples: [
      { amount: 5_000, channel: 'bank' },
      { amount: 20_000, channel: 'bank' },
    ],
    exampleAt,
    rank: 20,
  }),
  challenge: act({
    title: text('登记复议', 'Reconsideration'),
    from: ['performing'],
    who: ['reviewer'],
    data: c.challenge,
    examples: [{ organ: '楚雄市人民政府', filedOn: '2024-03-10' }],
    exampleAt,
    rank: 60,
  }),
  endChallenge: act({
    title: text('复议结果', 'Its outcome'),
    from: ['performing'],
    to: ['performing', 'revoked'],
    who: ['reviewer'],
    data: c.endChallenge,
    examples: [{ outcome: 'upheld' }, { outcome: 'revoked' }],
    exampleAt,
    rank: 61,
  }),
  revoke: act({
    title: text('撤销决定', 'Revoke'),
    from: ['decided', 'performing'],
    to: ['revoked'],
    who: ['chief'],
    data: c.revoke,
    examples: [{ reason: '认定事实有误' }],
    exampleAt,
    rank: 70,
  }),
  refund: act({
    title: text('退还罚款', 'Refund'),
    from: ['revoked'],
    who: ['operator', 'leader'],
    data: c.refund,
    examples: [
      { amount: 5_000, to: '示例当事人' },
      { amount: 20_000, to: '示例当事人' },
    ],
    exampleAt,
    help: text('决定撤销的，已收的罚款退还当事人。', 'What was paid is returned when the decision is revoked.'),
    rank: 10,
  }),
  handOver: act({
    title: text('移交强制执行', 'Hand over to enforcement'),
    from: ['performing'],
    who: ['chief'],
    data: c.handOver,
    examples: [{ reason: '催告后仍未履行' }],
    exampleAt,
    rank: 50,
  }),
  close: act({
    title: text('结案', 'Close'),
    from: ['performing', 'revoked'],
    to: ['closed'],
    who: ['leader', 'chief'],
    data: c.close,
    examples: [{ ground: 'performed' }, { ground: 'enforced' }, { ground: 'revoked' }],
    exampleAt,
    rank: 30,
  }),
  archive: act({
    title: text('归档', 'Archive'),
    from: ['closed'],
    to: ['archived'],
    who: ['officer', 'operator'],
    data: c.archive,
    examples: [{ retention: '10' }],
    exampleAt,
    rank: 10,
  }),
} as const satisfies Acts

export type SummaryAct = ActsOf<typeof acts>
