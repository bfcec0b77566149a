import { z } from 'zod'
import { degrees } from './degrees.ts'
import { choice, field, long, money, optionalLong, words } from './fields.ts'

/** Kinds of penalty in the order of the law (行政处罚法 9; 住建部令55 3). */
export const penaltyKinds = {
  warning: ['警告', 'Warning'],
  criticism: ['通报批评', 'Public criticism'],
  fine: ['罚款', 'Fine'],
  'confiscate-gains': ['没收违法所得', 'Confiscation of illegal gains'],
  'confiscate-goods': ['没收非法财物', 'Confiscation of unlawful property'],
  'suspend-permit': ['暂扣许可证件', 'Suspension of a permit'],
  'lower-grade': ['降低资质等级', 'Lowering of a qualification'],
  'revoke-permit': ['吊销许可证件', 'Revocation of a permit'],
  'limit-operation': ['限制开展生产经营活动', 'Limits on operation'],
  'stop-business': ['责令停产停业', 'Suspension of business'],
  'close-down': ['责令关闭', 'Closing-down'],
  'limit-profession': ['限制从业', 'Ban from a profession'],
  other: ['其他行政处罚', 'Other penalty'],
} as const
export type PenaltyKind = keyof typeof penaltyKinds

export const penaltyItem = z.object({
  kind: choice(penaltyKinds, '处罚种类', 'Kind of penalty'),
  /** Of a fine or confiscation, in fen. */
  amount: money('金额', 'Amount').optional(),
  what: field(words(0, 500, '内容').optional(), { zh: '内容', en: 'What', widget: 'text' }),
})
export type PenaltyItem = z.output<typeof penaltyItem>

export const penalties = field(z.array(penaltyItem).min(1, '请填写处罚种类').max(8), {
  zh: '处罚内容',
  en: 'Penalties',
  widget: 'penalties',
})

/** Articles as written in the paper: 《城市市容和环境卫生管理条例》第十四条. */
export const articles = (zh: string, en: string) =>
  field(
    z
      .array(words(4, 120, zh))
      .min(1, `请填写${zh}`)
      .max(8),
    {
      zh,
      en,
      widget: 'text',
      helpZh: '写全称和条、款、项，如：《城市市容和环境卫生管理条例》第三十四条第一项',
      helpEn: 'Full name with article, paragraph and item',
    },
  )

/** How an amount was found, and who agreed where it leaves the benchmark. */
export const discretion = field(
  z.object({
    degree: choice(degrees, '情节', 'Degree'),
    /** Ids of statutory circumstances, or words. */
    circumstances: field(z.array(words(1, 200, '裁量情节')).max(12), {
      zh: '裁量情节',
      en: 'Circumstances',
      widget: 'text',
    }).optional(),
    reasons: long('裁量理由', 'Reasons', { min: 4 }),
    /** What the benchmark gives, in fen. */
    recommended: money('基准金额', 'By the benchmark').optional(),
    departure: optionalLong('偏离基准的理由', 'Why it departs from the benchmark'),
  }),
  { zh: '裁量', en: 'Discretion' },
)

/** What is proposed, told or decided. */
export const sanction = {
  facts: long('违法事实', 'Facts', { min: 10 }),
  violated: articles('违反的条款', 'Articles violated'),
  punished: articles('处罚依据', 'Articles that punish'),
  penalties,
  discretion,
}
