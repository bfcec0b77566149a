import type { Act } from '@zhiheng/procedure'
import type { z } from 'zod'
import type { ToldCase } from './format.ts'
import { alsoTold, howEnforced } from './implied.ts'
import { saysUndone, undoneIn } from './left-undone.ts'
import { named } from './named.ts'
import { halfWidth } from './numbers.ts'
import { type AuditedProcedure, procedures } from './procedures.ts'
import { type Attempt, isField, readData } from './translate.ts'
import { BadTold, denies, readDay, readInstant, unsaid } from './values.ts'

export type Trouble = { zh: string; en: string }[]

const nameKeys = [
  'act',
  '行为',
  '行为名称',
  '名称',
  '环节',
  '步骤',
  '程序环节',
  '文书',
  '事件',
  'name',
  'event',
  'type',
  'kind',
]
const dayKeys = ['on', '日期', 'date', 'day', '作出日期', '决定日期', '发生日期', '行为日期', '实施日期', '当日']
const hourKeys = ['at', '时间', 'time', '时刻']

/** The acts of a case under each procedure, and what acts in it say was not done. */
export interface ToldActs {
  readonly main: AuditedProcedure
  readonly byProcedure: Map<AuditedProcedure, Act[]>
  readonly undone: readonly string[]
  /** Service of an order to demolish, which the enforcement asks for. */
  readonly orderServedOn?: string
}

export function readActs(told: ToldCase, attempt: Attempt, trouble: Trouble): ToldActs {
  const main = procedures.find((p) => told.procedure && p.called.test(told.procedure)) ?? procedures[0]!
  const byProcedure = new Map<AuditedProcedure, Act[]>()
  const undone: string[] = []
  const toldWith = new Map<Act, ToldWith>()
  let orderServedOn: string | undefined
  let before = ''
  for (const [i, raw] of told.acts.entries()) {
    const each = dated(flat(raw), before)
    const name = String(nameKeys.map((key) => each[key]).find((v) => typeof v === 'string' && v) ?? '')
    if (saysUndone(name)) {
      undone.push(name)
      continue
    }
    const known = named(main, name)
    if (!known) {
      trouble.push({ zh: `第${i + 1}项行为“${name}”不认识，没有用来判断`, en: `act ${i + 1} “${name}” is not known` })
      continue
    }
    if (each.完成 !== undefined ? denies(each.完成) : denies(each.是否进行 ?? each.done)) {
      undone.push(name)
      continue
    }
    const { under, kind } = known
    const schema = under.procedure.acts[kind].data as z.ZodType
    undone.push(...undoneIn(under, each, (key) => nameKeys.includes(key) || isField(schema, key)))
    const on = attempt(() => whenOf(each, under, kind)) ?? ''
    if (on) before = on.slice(0, 10)
    if (kind === 'serveOpened') orderServedOn = on.slice(0, 10) || orderServedOn
    else {
      const list = byProcedure.get(under) ?? []
      byProcedure.set(under, list)
      const made = actsFrom(under, kind, each, name, on, attempt)
      list.push(...made)
      if (kind === 'serve' || kind === 'serveDemand')
        toldWith.set(made[0]!, (of) => paperServed(of, name, readServed(under, of, each)))
    }
  }
  for (const [under, acts] of byProcedure) byProcedure.set(under, withMade(acts, toldWith))
  if (!byProcedure.size) byProcedure.set(main, [])
  return { main, byProcedure, undone, orderServedOn }
}

/**
 * A paper that was served was made, though only its service is told; what is told with the service and is no part of it
 * is what the paper says.
 */
function withMade(acts: readonly Act[], with_: ReadonlyMap<Act, ToldWith>): Act[] {
  const served = (kind: string, document?: string) =>
    acts.find((a) => a.kind === kind && (!document || (a.data as { document?: string }).document === document))
  const made = (kind: string, service: Act | undefined) =>
    service && !acts.some((a) => a.kind === kind)
      ? [actOf(kind, service.happenedAt, with_.get(service)?.(kind) ?? {})]
      : []
  return [...made('notify', served('serve', 'notice')), ...made('demand', served('serveDemand')), ...acts]
}

/** Data for another kind of act of what was told with one. */
type ToldWith = (kind: string) => Record<string, unknown>

/** What is told with a service, without what only the service is. */
const readServed = (under: AuditedProcedure, kind: string, told: Readonly<Record<string, unknown>>) =>
  readData(
    under.procedure.acts[kind].data as z.ZodType,
    Object.fromEntries(Object.entries(told).filter(([key]) => !/日期|时间|送达|签收|方式|回证/.test(key))),
    quietly,
  )
const paperServed = (kind: string, name: string, data: Record<string, unknown>) =>
  kind === 'notify' && /听证|hearing/i.test(name) ? { hearingTold: true, ...data } : data

/** An act whose data stand in an object of their own: {内容: {…}}. */
function flat(raw: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const inner = ['内容', '详情', '具体内容', '数据', '情况', 'data', 'details', 'fields'].flatMap((key) => {
    const value = raw[key]
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? [value] : []
  })
  return inner.length ? Object.assign({}, ...inner, raw) : raw
}

/** Days told without their year are those after the act before. */
function dated(told: Record<string, unknown>, before: string): Record<string, unknown> {
  let out = told
  for (const [key, v] of Object.entries(told)) {
    const day = withYear(v, before)
    if (day !== v) out = { ...out, [key]: day }
  }
  return out
}

function whenOf(told: Readonly<Record<string, unknown>>, under: AuditedProcedure, kind: string): string {
  const find = (keys: readonly string[]) =>
    keys.map((key) => told[key]).find((v) => v !== undefined && v !== null && v !== '' && !unsaid(v))
  const day = find(dayKeys) ?? ownDay(told, under, kind)
  const hour = find(hourKeys)
  if (day === undefined && hour === undefined) return ''
  if (day === undefined) return readInstant(hour)
  if (hour === undefined || /\d{4}/.test(String(hour))) return readInstant(day)
  try {
    return readInstant(`${String(day)} ${String(hour)}`)
  } catch (error) {
    if (!(error instanceof BadTold)) throw error
    return readDay(day)
  }
}

/** 立案日期 in an act of filing: the first date that is no other field of the act. */
function ownDay(told: Readonly<Record<string, unknown>>, under: AuditedProcedure, kind: string): unknown {
  const schema = under.procedure.acts[kind]?.data as z.ZodType | undefined
  return Object.entries(told).find(
    ([key, v]) =>
      /(?:日期|时间)$/.test(key) &&
      !/送达|签收|开始|结束|有效|公告/.test(key) &&
      v &&
      !(schema && isField(schema, key)),
  )?.[1]
}

/** 5月8日, 同日, 次日: the year, or the day, of the act told before. */
function withYear(value: unknown, before: string): unknown {
  if (!before || typeof value !== 'string' || value.length > 20 || !/^\s*[\d０-９同当次翌第]/.test(value)) return value
  const text = halfWidth(value).trim()
  if (/^(?:同日|当日|当天|同一天)$/.test(text)) return before
  if (/^(?:次日|翌日|第二天)$/.test(text))
    return new Date(Date.parse(`${before}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
  const day = /^(?:同年|当年)?\s*(\d{1,2})月(\d{1,2})[日号](.*)$/.exec(text)
  if (day) {
    const [year, month] = [Number(before.slice(0, 4)), Number(day[1])]
    const next = month < Number(before.slice(5, 7)) && !text.startsWith('同年') ? year + 1 : year
    return `${next}-${day[1]!.padStart(2, '0')}-${day[2]!.padStart(2, '0')}${day[3]}`
  }
  const inMonth = /^(?:同月|当月)\s*(\d{1,2})[日号]$/.exec(text)
  return inMonth ? `${before.slice(0, 8)}${inMonth[1]!.padStart(2, '0')}` : value
}

/** Paper → the document by which a service names it. */
export const papers: Readonly<Record<string, string>> = {
  notify: 'notice',
  decide: 'decision',
  decideNone: 'no-penalty',
}

/** What cannot be read here was told of already, with the act itself. */
const quietly: Attempt = (read) => {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof BadTold)) throw error
    return undefined
  }
}

const serviceOf: Readonly<Record<string, string>> = {
  demand: 'serveDemand',
  decideEnforcement: 'serveEnforcement',
  decideOnBehalf: 'serveEnforcement',
  orderRectification: 'serveRectification',
}

/** An act, and the service told together with it. */
function actsFrom(
  under: AuditedProcedure,
  kind: string,
  told: Readonly<Record<string, unknown>>,
  name: string,
  on: string,
  attempt: Attempt,
): Act[] {
  const schema = under.procedure.acts[kind].data as z.ZodType
  const served = told.送达日期 ?? told.送达时间 ?? told.servedOn ?? told.签收日期
  const isServed = served !== undefined && served !== null && served !== '' && !unsaid(served) && !denies(served)
  const servedOn = isServed ? attempt(() => readDay(withYear(served, on.slice(0, 10)))) : undefined
  const data = readData(schema, told, attempt, servedOn ?? (on.slice(0, 10) || undefined))
  const act = actOf(kind, on, impliedBy(kind, name, told, data, on))
  const document = papers[kind]
  const service = document ? 'serve' : serviceOf[kind]
  const also = alsoTold(kind, told, attempt).map(({ kind, data }) => actOf(kind, on, data))
  if (!service || !servedOn || !under.procedure.acts[service])
    return kind === 'captureRecord' ? [...also, act] : [act, ...also]
  const how = readData(under.procedure.acts[service].data as z.ZodType, told, quietly)
  const { manner, receiver, witness, receipt } = how
  const rest = document ? how : { manner, receiver, witness, receipt }
  return [act, actOf(service, servedOn, { ...defined(rest), ...(document ? { document } : {}), servedOn })]
}

const defined = (o: Record<string, unknown>) => Object.fromEntries(Object.entries(o).filter(([, v]) => v !== undefined))

/** Times that are those of the act where nothing else is told. */
const ownTime: Readonly<Record<string, string>> = {
  requestHearing: 'requestedAt',
  state: 'receivedAt',
  recordRemedy: 'filedOn',
  recordRemedyResult: 'endedOn',
  challenge: 'filedOn',
  endChallenge: 'effectiveOn',
  captureRecord: 'capturedAt',
}

/** What the name of an act, and what is told with it, say by themselves. */
function impliedBy(
  kind: string,
  name: string,
  told: Readonly<Record<string, unknown>>,
  data: Record<string, unknown>,
  on: string,
): Record<string, unknown> {
  const time = ownTime[kind]
  const own = time && on ? { [time]: /On$/.test(time) ? on.slice(0, 10) : on } : {}
  const words = `${name}${String(told.结果 ?? told.裁判结果 ?? told.处理结果 ?? told.result ?? '')}`
  switch (kind) {
    case 'notify':
      return /听证|hearing/i.test(name) && data.hearingTold === undefined ? { ...data, hearingTold: true } : data
    case 'serve':
      return { ...servedAs(name, data, on), ...data }
    case 'serveDemand':
    case 'serveEnforcement':
    case 'serveRectification': {
      const { document: _, ...service } = servedAs(name, data, on)
      return { ...service, ...data }
    }
    case 'waive':
      return data.what === undefined ? { ...data, what: /听证/.test(name) ? 'hearing' : 'both' } : data
    case 'transfer':
      return /公安|司法|犯罪|检察/.test(name) ? { organ: 'police', ...data } : data
    case 'challenge':
    case 'recordRemedy':
      return { ...own, ...(kind === 'challenge' ? { kind: remedyIn(words) } : { remedy: remedyIn(words) }), ...data }
    case 'endChallenge':
      return { ...own, kind: remedyIn(words), ...outcomeIn(words), ...data }
    case 'recordRemedyResult': {
      const { outcome } = outcomeIn(words)
      return { ...own, remedy: remedyIn(words), ...(outcome ? { result: outcome } : {}), ...data }
    }
    case 'pay': {
      const words = String(told.缴款方式 ?? told.收缴方式 ?? told.收款账户 ?? told.缴纳方式 ?? '')
      return data.channel === 'cash' && /账户|账号|户头|微信|支付宝/.test(words) ? { remote: false, ...data } : data
    }
    case 'decideEnforcement':
      return /拆/.test(name) ? { manner: 'demolish', ...data } : data
    case 'enforce':
    case 'performOnBehalf':
      return { ...howEnforced(name, told), ...data }
    case 'openEnforcement':
      return {
        ...(/拆/.test(name) ? { obligation: 'demolish' } : {}),
        ...(on ? { decidedOn: on.slice(0, 10) } : {}),
        ...data,
      }
    case 'takeMeasure':
      return data.items === undefined && typeof told.清单 === 'string' && denies(told.清单)
        ? { ...data, items: null }
        : data
    default:
      return { ...own, ...data }
  }
}

const remedyIn = (words: string) => (/复议/.test(words) ? 'reconsideration' : 'litigation')

function outcomeIn(words: string): { outcome?: string } {
  const found = (
    [
      [/撤销|违法|无效|废止|作废/, 'revoked'],
      [/变更/, 'changed'],
      [/维持|驳回/, 'upheld'],
      [/撤回|撤诉|调解|和解/, 'withdrawn'],
    ] as const
  ).find(([pattern]) => pattern.test(words))
  return found ? { outcome: found[1] } : {}
}

function servedAs(name: string, data: Record<string, unknown>, on: string) {
  const document = /听证通知/.test(name)
    ? 'hearing-notice'
    : /告知/.test(name)
      ? 'notice'
      : /不予/.test(name)
        ? 'no-penalty'
        : /决定|处罚/.test(name)
          ? 'decision'
          : undefined
  const manner = (
    [
      [/公告/, 'announcement'],
      [/留置/, 'left'],
      [/邮|快递/, 'mail'],
      [/电话/, 'telephone'],
      [/电子|短信|微信/, 'electronic'],
      [/直接送达|当面|签收/, 'direct'],
    ] as const
  ).find(([pattern]) => pattern.test(name))?.[1]
  const how = data.manner ?? manner
  const itself = on && data.servedOn === undefined && how !== 'mail' && how !== 'announcement' && how !== 'entrusted'
  return {
    ...(document ? { document } : {}),
    ...(manner ? { manner } : {}),
    ...(itself ? { servedOn: on.slice(0, 10) } : {}),
    ...(how === 'announcement' && on && data.announcedOn === undefined ? { announcedOn: on.slice(0, 10) } : {}),
  }
}

export const actOf = (kind: string, happenedAt: string, data: object): Act => ({
  id: '',
  matter: '',
  sequence: 0,
  kind,
  actor: '',
  unit: '',
  happenedAt,
  recordedAt: happenedAt,
  data,
  evidence: [],
})

/** By date where every act has one; else as told. */
export function inOrder(acts: readonly Act[]): Act[] {
  const dated = acts.every((a) => a.happenedAt)
  const day = (a: Act) => a.happenedAt.slice(0, 10)
  const sorted = dated ? [...acts].sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0)) : [...acts]
  return sorted.map((act, i) => ({ ...act, ...servedPaper(act, sorted.slice(0, i)), sequence: i + 1 }))
}

/** A service that does not say of what is that of the paper made last before it. */
function servedPaper(act: Act, before: readonly Act[]): { data: object } | undefined {
  const data = act.data as { document?: string }
  if (act.kind !== 'serve' || data.document !== undefined) return undefined
  const paper = before.findLast((a) => papers[a.kind])
  const servedOn = (data as { servedOn?: string }).servedOn ?? (act.happenedAt.slice(0, 10) || undefined)
  return paper ? { data: { ...data, document: papers[paper.kind], ...(servedOn ? { servedOn } : {}) } } : undefined
}
