import type { Act } from '@zhiheng/procedure'
import type { z } from 'zod'
import { caseKeys, type ToldCase, toldCase } from './format.ts'
import { undone } from './names/penalty.ts'
import { type AuditedProcedure, plainName, procedures } from './procedures.ts'
import { readData, readParty } from './translate.ts'
import { BadTold, readDay, readInstant, readMoney, readYesNo } from './values.ts'

/** The acts of one case under one procedure, and what is told of the case as a whole. */
export interface Reading {
  readonly under: AuditedProcedure
  readonly acts: readonly Act[]
  readonly absent: readonly string[]
}

export interface ReadCase {
  readonly told: ToldCase
  readonly organ: 'housing' | 'other' | 'untold'
  readonly context: Readonly<Record<string, unknown>>
  readonly readings: readonly Reading[]
  /** What could not be read, in Chinese and English. */
  readonly trouble: readonly { readonly zh: string; readonly en: string }[]
}

const HOUSING = /城市管理|城管|综合行政执法|综合执法|住房|住建|城乡建设|规划|园林|市容|房产|建设局/

/** Reads one object: keys in Chinese or English, amounts in yuan. Never throws: trouble is told. */
export function readCase(object: Readonly<Record<string, unknown>>): ReadCase {
  const trouble: { zh: string; en: string }[] = []
  const attempt = <T>(read: () => T): T | undefined => {
    try {
      return read()
    } catch (error) {
      if (!(error instanceof BadTold)) throw error
      trouble.push({ zh: error.zh, en: error.message })
      return undefined
    }
  }
  const parsed = toldCase.safeParse(plain(object, attempt))
  if (!parsed.success) {
    for (const issue of parsed.error.issues)
      trouble.push({
        zh: `${issue.path.join('.') || '案件'}：格式不对`,
        en: `${issue.path.join('.')}: ${issue.message}`,
      })
    return { told: toldCase.parse({}), organ: 'untold', context: {}, readings: [], trouble }
  }
  const told = parsed.data
  const readings = readActs(told, attempt, trouble)
  const flags = Object.fromEntries(
    told.absent.flatMap((name) => undone.filter(([n]) => n.test(name)).map(([, , f]) => [f, false])),
  )
  const { party, place, violatedOn, endedOn, power, lifeOrHealth, largeAmount } = told
  const township = /(?:镇|乡)(?:人民)?政府|街道办/.test(told.organ?.name ?? '')
  const demolished = told.acts.some((a) => /强制?拆/.test(String(a.act ?? a.行为 ?? '')))
  const manner = demolished ? { manner: 'demolish' } : {}
  const context = { ...flags, ...manner, township, party, place, violatedOn, endedOn, power, lifeOrHealth, largeAmount }
  return { told, organ: organOf(told), context, readings, trouble }
}

function organOf({ organ }: ToldCase): 'housing' | 'other' | 'untold' {
  if (organ?.kind) return organ.kind
  if (!organ?.name) return 'untold'
  return HOUSING.test(organ.name) ? 'housing' : 'other'
}

type Attempt = <T>(read: () => T) => T | undefined

/** English keys and plain values. */
function plain(object: Readonly<Record<string, unknown>>, attempt: Attempt): Record<string, unknown> {
  const out: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(object)) {
    const name = caseKeys[key] ?? key
    if (value !== null && value !== '') out[name] = toldValue(name, value, attempt)
  }
  return out
}

function toldValue(name: string, value: unknown, attempt: Attempt): unknown {
  switch (name) {
    case 'organ':
      return typeof value === 'string' ? { name: value } : renamed(value, { 名称: 'name', 类别: 'kind' })
    case 'party':
      return typeof value === 'string' ? readParty({ name: value }) : readParty(partyOf(value, attempt))
    case 'place':
      return typeof value === 'string' ? value : JSON.stringify(value)
    case 'violatedOn':
    case 'endedOn':
      return attempt(() => readDay(value))
    case 'complete':
    case 'lifeOrHealth':
      return attempt(() => readYesNo(value))
    case 'largeAmount':
      return attempt(() => readMoney(value))
    case 'absent':
      return typeof value === 'string' ? value.split(/[、，,；;]/).filter(Boolean) : value
    default:
      return value
  }
}

const renamed = (value: unknown, names: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(value as object).map(([k, v]) => [names[k] ?? k, v]))

const partyKeys = {
  类别: 'kind',
  名称: 'name',
  姓名: 'name',
  统一社会信用代码: 'creditCode',
  出生日期: 'birthOn',
  经营者: 'representative',
  法定代表人: 'representative',
}
const partyKindNames: Readonly<Record<string, string>> = {
  公民: 'citizen',
  个人: 'citizen',
  自然人: 'citizen',
  个体工商户: 'individual-business',
  个体户: 'individual-business',
  单位: 'organisation',
  法人: 'organisation',
  企业: 'organisation',
  公司: 'organisation',
  法人或者其他组织: 'organisation',
}

function partyOf(value: unknown, attempt: Attempt): Record<string, unknown> {
  const told = renamed(value, partyKeys)
  const kind = told.kind === undefined ? undefined : (partyKindNames[String(told.kind)] ?? told.kind)
  const birthOn = told.birthOn === undefined ? undefined : attempt(() => readDay(told.birthOn))
  return { ...told, ...(kind ? { kind } : {}), ...(birthOn ? { birthOn } : {}) }
}

function readActs(told: ToldCase, attempt: Attempt, trouble: { zh: string; en: string }[]): Reading[] {
  const main = procedures.find((p) => told.procedure && p.called.test(told.procedure)) ?? procedures[0]!
  const order = [main, ...procedures.filter((p) => p !== main)]
  const byProcedure = new Map<AuditedProcedure, Act[]>()
  told.acts.forEach((each, i) => {
    const name = String(each.act ?? each.行为 ?? each.名称 ?? '')
    const known = named(order, name)
    if (!known) {
      trouble.push({ zh: `第${i + 1}项行为“${name}”不认识，没有用来判断`, en: `act ${i + 1} “${name}” is not known` })
      return
    }
    const { under, kind } = known
    const list = byProcedure.get(under) ?? []
    byProcedure.set(under, list)
    for (const act of actsFrom(under, kind, each, name, attempt)) list.push(act)
  })
  if (!byProcedure.size) byProcedure.set(main, [])
  return [...byProcedure].map(([under, acts]) => ({
    under,
    acts: inOrder(withUndone(acts, told.absent)),
    absent: absentFor(under, told, acts),
  }))
}

interface Named {
  readonly under: AuditedProcedure
  readonly kind: string
}

/** What files add to the name of an act: 作出…, …书. */
const ADDED = /^(?:依法|当场)?(?:作出|下达|制作|发出|进行|实施|办理|出具)|(?:通知书|决定书|告知书|书|通知|程序|情况)$/g

/** The act of a name: as it stands, without what files add, else by the longest known name in it. */
function named(order: readonly AuditedProcedure[], name: string): Named | undefined {
  const plain = plainName(name)
  const bare = plain.replace(ADDED, '')
  for (const words of [plain, bare])
    for (const under of order) {
      const kind = under.acts.get(words)
      if (kind) return { under, kind }
    }
  let best: (Named & { readonly length: number }) | undefined
  for (const under of order)
    for (const [known, kind] of under.acts)
      if (known.length >= 3 && known.length > (best?.length ?? 0) && plain.includes(known))
        best = { under, kind, length: known.length }
  return best
}

/** An act, and the service told together with it. */
function* actsFrom(
  under: AuditedProcedure,
  kind: string,
  told: Readonly<Record<string, unknown>>,
  name: string,
  attempt: Attempt,
): Generator<Act> {
  const when = told.on ?? told.日期
  const hour = told.at ?? told.时间
  const on =
    when === undefined
      ? ''
      : (attempt(() => readInstant(hour === undefined ? when : `${String(when)} ${String(hour)}`)) ?? '')
  const schema = under.procedure.acts[kind].data as z.ZodType
  const data = attempt(() => readData(schema, told)) ?? {}
  yield actOf(kind, on, impliedBy(kind, name, data))
  const document = { notify: 'notice', decide: 'decision', decideNone: 'no-penalty' }[kind]
  const served = told.送达日期 ?? told.servedOn
  if (document && served !== undefined) {
    const servedOn = attempt(() => readDay(served))
    const service = attempt(() => readData(under.procedure.acts.serve.data as z.ZodType, told)) ?? {}
    if (servedOn) yield actOf('serve', servedOn, { ...service, document, servedOn })
  }
}

/** What the name of an act says by itself. */
function impliedBy(kind: string, name: string, data: Record<string, unknown>): Record<string, unknown> {
  if (kind === 'notify' && /听证/.test(name) && data.hearingTold === undefined) return { ...data, hearingTold: true }
  if (kind === 'serve') {
    const document = /告知/.test(name) ? 'notice' : /决定/.test(name) ? 'decision' : undefined
    const manner = /公告/.test(name)
      ? 'announcement'
      : /留置/.test(name)
        ? 'left'
        : /邮寄/.test(name)
          ? 'mail'
          : undefined
    return { ...(document ? { document } : {}), ...(manner ? { manner } : {}), ...data }
  }
  if (kind === 'waive' && data.what === undefined) return { ...data, what: /听证/.test(name) ? 'hearing' : 'both' }
  if (kind === 'transfer' && /公安|司法|犯罪/.test(name)) return { organ: 'police', ...data }
  return data
}

const actOf = (kind: string, happenedAt: string, data: object): Act => ({
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

/** What is said to be left undone stands in the acts it belongs to. */
function withUndone(acts: readonly Act[], absent: readonly string[]): Act[] {
  const left = undone.filter(([names]) => absent.some((name) => names.test(name)))
  return acts.map((act) => {
    const fields = left.filter(
      ([, kinds, field]) => kinds.includes(act.kind) && (act.data as Record<string, unknown>)[field] === undefined,
    )
    return fields.length
      ? { ...act, data: { ...(act.data as object), ...Object.fromEntries(fields.map(([, , f]) => [f, false])) } }
      : act
  })
}

/** By date where every act has one; else as told. */
function inOrder(acts: readonly Act[]): Act[] {
  const dated = acts.every((a) => a.happenedAt)
  const sorted = dated
    ? [...acts].sort((a, b) =>
        a.happenedAt.slice(0, 10) < b.happenedAt.slice(0, 10)
          ? -1
          : a.happenedAt.slice(0, 10) > b.happenedAt.slice(0, 10)
            ? 1
            : 0,
      )
    : [...acts]
  return sorted.map((act, i) => ({ ...act, ...servedPaper(act, sorted.slice(0, i)), sequence: i + 1 }))
}

const papers: Readonly<Record<string, string>> = { notify: 'notice', decide: 'decision', decideNone: 'no-penalty' }

/** A service that does not say of what is that of the paper made last before it. */
function servedPaper(act: Act, before: readonly Act[]): { data: object } | undefined {
  const data = act.data as { document?: string }
  if (act.kind !== 'serve' || data.document !== undefined) return undefined
  const paper = before.findLast((a) => papers[a.kind])
  const servedOn = (data as { servedOn?: string }).servedOn ?? (act.happenedAt.slice(0, 10) || undefined)
  return paper ? { data: { ...data, document: papers[paper.kind], ...(servedOn ? { servedOn } : {}) } } : undefined
}

function absentFor(under: AuditedProcedure, told: ToldCase, acts: readonly Act[]): string[] {
  const there = new Set(acts.map((a) => a.kind))
  if (told.complete) return Object.keys(under.procedure.acts).filter((kind) => !there.has(kind))
  const whole = told.absent.filter((name) => !undone.some(([names]) => names.test(name)))
  return whole.flatMap((name) => {
    const kind = under.acts.get(plainName(name.replace(/^(?:未|没有|无)/, '')))
    return kind && !there.has(kind) ? [kind] : []
  })
}
