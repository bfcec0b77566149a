import { type Citation, cite, type DueOptions, due, findLimit, type NamedLimit } from '@zhiheng/law'
import { type Act, broken, kept, type Told, type Verdict } from '@zhiheng/procedure'
import { z } from 'zod'
import { countedBy } from './counting.ts'
import { choice, day, field, hidden, optionalLong, optionalShort, short, yes } from './fields.ts'

const known = new Map<string, NamedLimit>()

/** The named limit. @throws when the law package has no limit of this name: a fault of the program. */
export function limitOf(id: string): NamedLimit {
  const found = known.get(id) ?? findLimit(id)
  if (!found) throw new Error(`no limit is named ${id}`)
  known.set(id, found)
  return found
}

/** The first of these limits that was in force on a day; undefined when the law of that day is not held. */
export function limitOn(on: string, ...ids: string[]): NamedLimit | undefined {
  return ids.map(limitOf).find((l) => l.from <= on && (l.to === undefined || on <= l.to))
}

/** Last day of a limit that runs from `from`, `YYYY-MM-DD`. */
export const lastDay = (limit: NamedLimit | string, from: string, options?: DueOptions): string =>
  due(typeof limit === 'string' ? limitOf(limit) : limit, from, countedBy(), options).due.slice(0, 10)

/** The latest of some days. */
export const latestOf = (first: string, ...rest: string[]): string => [first, ...rest].sort().at(-1) ?? first

/** 行政诉讼法 46; three months before May 2015. */
export const suitLimit = (on: string) => limitOn(on, 'litigation-direct', 'litigation-1990-direct')
/** 行政复议法 20; article 9 of the law of 1999. */
export const reconsiderationLimit = (on: string) =>
  limitOn(on, 'reconsideration-application', 'reconsideration-1999-application')

/** The moment of an act with its time of day; undefined when only the day is told. */
export function momentOf(act: { readonly happenedAt: string } | undefined): string | undefined {
  const at = act?.happenedAt
  return at && at.length > 10 && !at.startsWith('00:00:00', 11) ? at : undefined
}

export const approvers = {
  head: ['行政机关负责人', 'Head of the organ'],
  'unit-head': ['内设机构或者队所负责人', 'Head of a unit inside'],
} as const
export const approver = choice(approvers, '批准人', 'Approved by')

export const basisRanks = {
  law: ['法律', 'Law'],
  'administrative-regulation': ['行政法规', 'Administrative regulation'],
  'local-regulation': ['地方性法规', 'Local regulation'],
  rule: ['规章', 'Rule'],
  other: ['其他规范性文件', 'Other document'],
} as const
export const basisText = short('法律依据', 'Legal basis', {
  max: 400,
  help: '写明法律、法规的名称和条款项。',
  helpEn: 'Name of the law, article, paragraph and item.',
})
export const basisRank = choice(basisRanks, '依据的效力层级', 'Rank of the basis')

export const inForce = {
  compulsion: '2012-01-01',
  penalty: '2021-07-15',
  recording: '2018-12-05',
  planning: '2012-01-01',
} as const

export const recordBasis = {
  written: cite('行政执法三项制度指导意见', undefined, { item: 7 }),
  video: cite('行政执法三项制度指导意见', undefined, { item: 8 }),
} as const

/** Where the addressee may turn; the numbers of the law stand in as long as nobody writes others. */
export const remedies = {
  reconsiderationBody: short('行政复议机关', 'Reconsideration organ'),
  court: short('受理起诉的人民法院', 'Court'),
  reconsiderationDays: hidden(
    z.number().int().default(limitOf('reconsideration-application').amount),
    '申请行政复议的期限（日）',
    'Days to apply for reconsideration',
  ),
  litigationMonths: hidden(
    z.number().int().default(limitOf('litigation-direct').amount),
    '起诉的期限（月）',
    'Months to sue',
  ),
}

interface RemedyData {
  readonly reconsiderationBody?: string
  readonly court?: string
  readonly reconsiderationDays?: number
  readonly litigationMonths?: number
}

/** A body that is not named, only described: whoever is addressed cannot tell where to go. */
const vague = (body: string) => /有管辖权|上[一级]*级机关|相关|有关/.test(body)

/** Whether a paper names the reconsideration organ, the court and the limits of the day (行政复议法 20, 行政诉讼法 46). */
export function remediesTold<A extends Act>(c: Told<A>, d: RemedyData): Verdict {
  const on = c.day(c.act, '文书的日期', 'the date of the paper')
  const organ = c.need(d.reconsiderationBody, '告知的行政复议机关', 'the reconsideration organ named')
  const court = c.need(d.court, '告知的人民法院', 'the court named')
  const said = c.need(d.reconsiderationDays, '告知的复议申请期限', 'the days told for reconsideration')
  const months = c.need(d.litigationMonths, '告知的起诉期限', 'the months told for suing')
  for (const body of [organ, court])
    if (vague(body))
      return broken(
        `告知的救济机关“${body}”未写明名称`,
        `The body “${body}” is described, not named: nobody can tell where to go`,
      )
  const wanted = reconsiderationLimit(on)
  if (wanted && said < wanted.amount)
    return broken(
      `告知的复议申请期限为${said}日，法定为${wanted.amount}日`,
      `${said} days for reconsideration were told; the law gives ${wanted.amount}`,
    )
  const suit = suitLimit(on)
  if (suit && months < suit.amount)
    return broken(
      `告知的起诉期限为${months}个月，法定为${suit.amount}个月`,
      `${months} months to sue were told; the law gives ${suit.amount}`,
    )
  return kept
}

export const serviceManners = {
  direct: ['直接送达', 'Direct'],
  left: ['留置送达', 'Left at the address'],
  mail: ['邮寄送达', 'By mail'],
  entrusted: ['委托送达', 'Through another organ'],
  electronic: ['电子送达', 'Electronic'],
  announcement: ['公告送达', 'By announcement'],
} as const

/** How a paper reached its addressee, as the proof of service says. */
export const service = {
  manner: choice(serviceManners, '送达方式', 'Manner of service'),
  servedOn: day('送达日期', 'Day of service'),
  receiver: optionalShort('签收人', 'Signed for by'),
  witness: optionalShort('见证人', 'Witness'),
  photographed: yes('已拍照、录像', 'Photographed or filmed').optional(),
  consent: yes('受送达人同意电子送达', 'Addressee agreed to electronic service').optional(),
  announcedOn: day('公告发出日期', 'Day of the announcement').optional(),
  reason: optionalLong('拒收、公告等的原因和经过', 'Why and how, where refused or announced'),
}
const serviceData = z.object(service)
export type Service = z.output<typeof serviceData>

/** Day of service: the one on the proof; for service in person, the day of the act. */
export function servedDay<A extends Act>(c: Told<A>, act: A | { happenedAt: string; data: Partial<Service> }): string {
  const d = act.data as Partial<Service>
  if (d.servedOn) return d.servedOn
  if (d.manner === 'mail' || d.manner === 'announcement' || d.manner === 'entrusted')
    return c.need<string>(undefined, '送达日期', 'the day of service')
  return c.day(act, '送达日期', 'the day of service')
}

/**
 * Whether a paper was served as 民事诉讼法 87–95 say (numbering of 2022 and later): signed for; or left with a witness
 * or pictures; or electronically with consent; or announced, as a last way, for the days of the law.
 */
export function servedLawfully<A extends Act>(c: Told<A>, d: Partial<Service>): Verdict {
  switch (c.need(d.manner, '送达方式', 'the manner of service')) {
    case 'direct':
      c.need(d.receiver, '签收人', 'who signed for it')
      return kept
    case 'left':
      if (d.photographed || d.witness) return kept
      c.need(d.photographed ?? d.witness, '留置送达的见证人或者影像', 'a witness or pictures of leaving it')
      return broken('留置送达既无见证人，也无拍照、录像', 'It was left without a witness and without pictures')
    case 'electronic':
      return c.need(d.consent, '受送达人对电子送达的同意', 'consent to electronic service')
        ? kept
        : broken('未经受送达人同意采用电子送达', 'Electronic service without the addressee’s consent')
    case 'announcement':
      return announced(c, d)
    default:
      c.need(d.servedOn, '回证上的收件日期', 'the day of receipt on the proof')
      return kept
  }
}

function announced<A extends Act>(c: Told<A>, d: Partial<Service>): Verdict {
  const from = c.need(d.announcedOn, '公告发出日期', 'the day of the announcement')
  const limit = limitOn(from, 'civil-announcement', 'civil-2012-announcement')
  if (!limit) return c.need<Verdict>(undefined, '当时公告送达的期限', 'the limit of that time')
  const end = lastDay(limit, from)
  const on = c.need(d.servedOn, '视为送达的日期', 'the day it counts as served')
  if (on < end)
    return broken(
      `公告于${from}发出，满${limit.amount}日为${end}，却自${on}视为送达`,
      `Announced on ${from}; ${limit.amount} days end on ${end}, yet it was taken as served on ${on}`,
    )
  c.need(d.reason, '公告送达的原因和经过', 'why and how it was announced')
  return kept
}

/** Whether an act is told, denied (false) or left open (undefined): for findings that only something unusual could save. */
export function toldOf<A extends Act>(c: Told<A>, kind: A['kind']): boolean | undefined {
  try {
    return c.has(kind)
  } catch {
    // `has` ends the test of an excerpt that neither tells nor denies; here that is an answer.
    return undefined
  }
}

/** Nothing is recorded before it happens. */
export function notAhead<A extends Act>(c: Told<A>): Verdict {
  const at = c.need(c.act.happenedAt, '行为的日期', 'the date of the act')
  const recorded = c.need(c.act.recordedAt, '记录的时间', 'when it was recorded')
  return at > recorded
    ? broken(
        `行为时间${at.slice(0, 16)}晚于记录时间`,
        `It is said to happen at ${at.slice(0, 16)}, after its recording`,
      )
    : kept
}

/** Choices of a list of contents, ticked against the paper. */
export const contentsOf = <const K extends readonly [string, ...string[]]>(ids: K, zh: string, en: string) =>
  field(z.array(z.enum(ids)).default([...ids]), { zh, en, widget: 'hidden' })

/** Which of the wanted contents a paper lacks. */
export function lacks<A extends Act>(
  c: Told<A>,
  told: readonly string[] | undefined,
  wanted: Readonly<Record<string, readonly [string, string]>>,
): Verdict {
  const has = c.need(told, '文书载明的事项', 'what the paper contains')
  const missing = Object.entries(wanted).filter(([id]) => !has.includes(id))
  return missing.length === 0
    ? kept
    : broken(
        `文书未载明：${missing.map(([, w]) => w[0]).join('、')}`,
        `The paper does not state: ${missing.map(([, w]) => w[1]).join(', ')}`,
      )
}

export const basisOf = (law: string, article: number, item?: number, paragraph?: number): Citation =>
  cite(law, article, { ...(paragraph ? { paragraph } : {}), ...(item ? { item } : {}) })
