import { z } from 'zod'
import { authority } from '../authority.ts'
import { choice, day, field, hidden, long, money, optionalLong, optionalShort, short, words, yes } from '../fields.ts'
import { officers } from '../officers.ts'
import { namedOrgan } from '../organ.ts'
import { party } from '../party.ts'
import { placeAs } from '../place.ts'
import { articles, penalties } from '../sanction.ts'

export const place = placeAs('违法地点', 'Place of the violation')

/** The on-the-spot decision, with all that 行政处罚法 52 wants in it. */
export const punish = z.object({
  officers,
  shown: yes('已出示执法证件', 'Certificate shown'),
  power: field(words(1, 40, '案由'), { zh: '案由（权责清单事项）', en: 'Cause of case', widget: 'power' }),
  cause: short('案由名称', 'Name of the cause'),
  party,
  place,
  violatedOn: day('违法行为发生日', 'Day of the violation'),
  facts: long('违法事实', 'Facts', { min: 4 }),
  violated: articles('违反的条款', 'Articles violated'),
  punished: articles('处罚依据', 'Articles that punish'),
  penalties,
  /** 住建部令55 13: the party is told and heard on the spot. */
  informed: yes('已当场告知事实、理由、依据和权利', 'Told of facts, reasons, law and rights'),
  heard: choice(
    {
      none: ['没有陈述申辩', 'Nothing was said'],
      accepted: ['有，理由成立已采纳', 'Said, accepted'],
      refused: ['有，理由不成立', 'Said, not accepted'],
    },
    '陈述申辩',
    'Statement and defence',
  ),
  statement: optionalLong('陈述申辩内容', 'What was said'),
  rectify: yes('已责令改正', 'Ordered to rectify'),
  form: yes('使用预定格式、编有号码的决定书', 'Numbered preset form'),
  signedByOfficers: yes('执法人员已签名或者盖章', 'Signed by the officers'),
  delivered: choice(
    {
      signed: ['当场交付并签收', 'Handed over and signed for'],
      refused: ['拒绝签收，已注明', 'Refused, noted'],
      'not-delivered': ['没有当场交付', 'Not handed over'],
    },
    '交付情况',
    'Delivery',
  ),
  reconsiderationBody: short('行政复议机关', 'Reconsideration body'),
  reconsiderationDays: field(z.number().int().min(1).max(366), {
    zh: '申请复议期限（日）',
    en: 'Days for reconsideration',
    widget: 'limit',
  }),
  court: short('人民法院', 'Court'),
  /** 行政复议法 23: an on-the-spot penalty is reconsidered before it is sued. */
  reconsiderationFirst: yes('已告知先申请行政复议', 'Told that reconsideration comes first'),
  authority,
  namedOrgan,
  number: hidden(z.string().max(60).optional(), '文号', 'Number'),
})

export const collect = z.object({
  amount: money('收缴金额', 'Amount'),
  ground: choice(
    {
      small: ['依法给予一百元以下罚款', 'A fine of at most 100 yuan'],
      hard: ['不当场收缴事后难以执行', 'Hard to enforce later'],
      remote: ['边远、水上、交通不便且当事人提出', 'Remote place, asked for by the party'],
    },
    '当场收缴的情形',
    'Ground',
  ),
  reason: optionalLong('难以执行或者交通不便的情况', 'Why'),
  receipt: short('专用票据号', 'Receipt', { max: 60 }),
})
export const record = z.object({ to: short('备案机构', 'Filed with') })
export const handIn = z.object({
  amount: money('交款金额', 'Amount'),
  receiver: short('收款人', 'Received by'),
})
export const toBank = z.object({ amount: money('缴付金额', 'Amount'), bank: short('指定银行', 'Bank') })
export const pay = z.object({
  amount: money('缴款金额', 'Amount'),
  channel: choice(
    { bank: ['指定银行', 'Bank'], electronic: ['电子支付', 'Electronic payment'] },
    '缴款方式',
    'Channel',
  ),
})
export const refund = z.object({ amount: money('退还金额', 'Amount'), to: short('退还对象', 'To') })
export const revoke = z.object({ reason: long('撤销理由', 'Why', { max: 500 }) })
export const challenge = z.object({ organ: short('复议机关', 'Before'), filedOn: day('受理日', 'Accepted on') })
export const endChallenge = z.object({
  outcome: choice(
    {
      upheld: ['维持、驳回', 'Upheld'],
      withdrawn: ['撤回、调解结案', 'Withdrawn or settled'],
      revoked: ['撤销、变更或者确认违法', 'Revoked, changed or held unlawful'],
    },
    '结果',
    'Outcome',
  ),
})
export const handOver = z.object({ reason: long('移交强制执行的理由', 'Why', { max: 500 }) })
export const close = z.object({
  ground: choice(
    {
      performed: ['已履行', 'Performed'],
      enforced: ['已强制执行', 'Enforced'],
      revoked: ['决定已撤销', 'Revoked'],
    },
    '结案情形',
    'Ground',
  ),
  note: optionalShort('说明', 'Note'),
})
export const archive = z.object({
  retention: choice(
    { '10': ['10 年', '10 years'], '30': ['30 年', '30 years'], forever: ['永久', 'Permanent'] },
    '保管期限',
    'Retention',
  ),
})
