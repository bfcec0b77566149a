import { z } from 'zod'
import { authority } from '../../authority.ts'
import {
  choice,
  day,
  field,
  hidden,
  long,
  money,
  optionalLong,
  optionalShort,
  short,
  words,
  yes,
} from '../../fields.ts'
import { sanction } from '../../sanction.ts'
import { noPenaltyGrounds } from './review.ts'

const approver = hidden(z.string().max(64).optional(), '决定人', 'Decided by')
const number = hidden(z.string().max(60).optional(), '文号', 'Number')

/** Where to appeal and until when: 行政处罚法 59 (五). */
export const remedies = {
  reconsiderationBody: short('行政复议机关', 'Reconsideration body'),
  reconsiderationDays: field(z.number().int().min(1).max(366), {
    zh: '申请复议期限（日）',
    en: 'Days for reconsideration',
    widget: 'limit',
  }),
  court: short('人民法院', 'Court'),
  litigationMonths: field(z.number().int().min(1).max(24), {
    zh: '起诉期限（月）',
    en: 'Months to sue',
    widget: 'limit',
  }),
}

export const decide = z.object({
  ...sanction,
  ...remedies,
  evidence: long('证据', 'Evidence', { min: 4 }),
  statementAnswer: optionalLong('对陈述申辩的回应', 'Answer to the statement'),
  performance: short('履行方式', 'How to perform', { max: 300 }),
  /** Days to pay from service. */
  payWithin: field(z.number().int().min(1).max(365).optional(), {
    zh: '缴款期限（日）',
    en: 'Days to pay',
    widget: 'limit',
  }),
  sealed: yes('加盖机关印章', 'Sealed'),
  approver,
  authority,
  number,
})

export const decideNone = z.object({
  ground: choice(noPenaltyGrounds, '不予处罚的情形', 'Ground'),
  facts: long('查明的事实', 'Facts', { min: 4 }),
  reasons: long('理由和依据', 'Reasons', { min: 4 }),
  education: optionalLong('教育情况', 'Education of the party'),
  ...remedies,
  approver,
  number,
})

export const correct = z.object({
  kind: choice({ supplement: ['补正', 'Supplement'], correction: ['更正', 'Correction'] }, '种类', 'Kind'),
  document: short('文书名称', 'Document'),
  wrong: long('原文', 'As it was', { max: 1000 }),
  right: long('改为', 'As it should be', { max: 1000 }),
  affectsRights: yes('影响当事人实际权益', 'Affects rights in substance'),
})

export const served = {
  notice: ['行政处罚事先告知书', 'Prior notice'],
  'hearing-notice': ['听证通知书', 'Notice of hearing'],
  decision: ['行政处罚决定书', 'Penalty decision'],
  'no-penalty': ['不予行政处罚决定书', 'No-penalty decision'],
  rectification: ['责令改正通知书', 'Order to rectify'],
  correction: ['补正（更正）通知书', 'Correction'],
  other: ['其他文书', 'Other'],
} as const

export const serviceManners = {
  spot: ['宣告后当场交付', 'Handed over on the spot'],
  direct: ['直接送达', 'Direct'],
  left: ['留置送达', 'Left on refusal'],
  mail: ['邮寄送达', 'Mail'],
  electronic: ['电子送达', 'Electronic'],
  entrusted: ['委托送达', 'Entrusted'],
  transferred: ['转交送达', 'Transferred'],
  announcement: ['公告送达', 'Announcement'],
  telephone: ['电话通知', 'Telephone'],
} as const

export const serve = z.object({
  document: choice(served, '送达文书', 'Document'),
  manner: choice(serviceManners, '送达方式', 'Manner'),
  receiver: short('受送达人或者代收人', 'Received by'),
  relation: optionalShort('与受送达人关系', 'Relation'),
  /** The day that counts as service: signing, the receipt, arrival in the system, the end of the announcement. */
  servedOn: day('送达日期', 'Served on'),
  /** 住建部令55 37. */
  consent: yes('已签订电子送达确认书', 'Consent to electronic service').optional(),
  witness: optionalShort('见证人', 'Witness'),
  recorded: yes('拍照、录像记录送达过程', 'Recorded on photo or video').optional(),
  refusal: optionalShort('拒收事由', 'Why refused'),
  /** First day of an announcement. */
  announcedOn: day('公告发出日', 'Announced on').optional(),
  triedOthers: yes('下落不明或者其他方式无法送达', 'Missing, or other manners failed').optional(),
  receipt: yes('有送达回证或者凭证', 'Proof of service'),
})

export const publish = z.object({
  where: short('公开平台', 'Where'),
  masked: yes('已隐去不宜公开的个人信息', 'Personal data masked'),
})
export const withdrawPublication = z.object({ reason: long('撤回理由（一并公开）', 'Reason, published', { max: 500 }) })

export const pay = z.object({
  amount: money('缴款金额', 'Amount'),
  kind: choice(
    { fine: ['罚款', 'Fine'], additional: ['加处罚款', 'Additional fine'], gains: ['没收款', 'Confiscated money'] },
    '款项',
    'What for',
  ),
  channel: choice(
    {
      bank: ['指定银行', 'Bank'],
      electronic: ['电子支付', 'Electronic payment'],
      cash: ['执法人员当场收缴', 'Cash to officers'],
    },
    '缴款方式',
    'Channel',
  ),
  receipt: words(0, 60, '票据号').optional(),
  /** Why cash: 行政处罚法 69. */
  remote: yes('边远、水上、交通不便且当事人提出', 'Remote place, asked for by the party').optional(),
})
export const askDeferral = z.object({
  reason: long('经济困难的情况', 'Hardship', { max: 1000 }),
  until: day('申请延期或者分期至', 'Until'),
})
export const grantDeferral = z.object({
  until: day('延期或者分期至', 'Until'),
  instalments: field(z.number().int().min(1).max(60), { zh: '期数', en: 'Instalments', widget: 'limit' }),
})
export const refuseDeferral = z.object({ reason: long('理由', 'Reason', { max: 500 }) })

export const challenge = z.object({
  kind: choice(
    { reconsideration: ['行政复议', 'Reconsideration'], litigation: ['行政诉讼', 'Litigation'] },
    '种类',
    'Kind',
  ),
  organ: short('复议机关或者法院', 'Before'),
  filedOn: day('受理日', 'Accepted on'),
})
export const endChallenge = z.object({
  outcome: choice(
    {
      upheld: ['维持、驳回', 'Upheld'],
      withdrawn: ['撤回、调解结案', 'Withdrawn or settled'],
      changed: ['变更', 'Changed'],
      revoked: ['撤销或者确认违法', 'Revoked or held unlawful'],
    },
    '结果',
    'Outcome',
  ),
  effectiveOn: day('生效日', 'Effective on'),
})

export const handOver = z.object({
  enforcement: field(z.string().max(64).optional(), { zh: '强制执行案件', en: 'Enforcement matter', widget: 'matter' }),
  demandedOn: day('催告书送达日', 'Demand served on').optional(),
  reason: long('移交强制执行的理由', 'Why', { max: 500 }),
})
export const disposeGoods = z.object({
  items: long('物品', 'Goods', { max: 1000 }),
  how: choice(
    {
      auction: ['公开拍卖', 'Auction'],
      destroy: ['依法销毁', 'Destroyed'],
      hand: ['按国家规定移交处理', 'Handed over'],
    },
    '处理方式',
    'How',
  ),
  proceeds: money('所得款项', 'Proceeds').optional(),
  handlers: short('经手人', 'Handled by'),
})
export const confirmPerformance = z.object({
  how: choice(
    {
      performed: ['当事人已全部履行', 'Performed in full'],
      enforced: ['已强制执行完毕', 'Enforced'],
      ended: ['依法终结执行', 'Execution ended by law'],
      revoked: ['决定被撤销', 'The decision was revoked'],
    },
    '执行情况',
    'How it ended',
  ),
  note: optionalLong('说明', 'Note'),
})

export const closingGrounds = {
  performed: ['决定执行完毕', 'Performed'],
  'ended-by-law': ['依法终结执行', 'Execution ended by law'],
  terminated: ['终止调查', 'Investigation terminated'],
  'no-penalty': ['不予行政处罚', 'No penalty'],
  other: ['其他应予结案的情形', 'Other'],
} as const
export const close = z.object({
  ground: choice(closingGrounds, '结案情形', 'Ground'),
  summary: long('办理情况', 'Summary', { max: 1000 }),
  approver,
})
export const archive = z.object({
  retention: choice(
    { '10': ['10 年', '10 years'], '30': ['30 年', '30 years'], forever: ['永久', 'Permanent'] },
    '保管期限',
    'Retention',
  ),
  volumes: field(z.number().int().min(1).max(99), { zh: '卷数', en: 'Volumes', widget: 'limit' }),
})
