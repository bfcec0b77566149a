import { plainKey } from './field-names.ts'
import { caseKeys } from './format.ts'
import { undoneIn } from './left-undone.ts'
import { named } from './named.ts'
import { readParty } from './party.ts'
import { readPeople } from './people.ts'
import { type AuditedProcedure, procedures } from './procedures.ts'
import { type Attempt, isField } from './translate.ts'
import { readDay, readMoney, readYesNo, unsaid } from './values.ts'

const plainKeys = new Map(Object.entries(caseKeys).map(([key, name]) => [plainKey(key), name]))
const english = new Set(Object.values(caseKeys))

/**
 * A case with English keys and plain values. Acts may be a list, a list of lines (2024-03-04 立案), an object by their
 * names, or keys of the case itself (立案日期); what the case tells of its decision stands in the decision.
 */
export function plainCase(object: Readonly<Record<string, unknown>>, attempt: Attempt): Record<string, unknown> {
  const out: Record<string, unknown> = {}
  const extra: [string, unknown][] = []
  for (const [key, value] of Object.entries(object)) {
    if (value === null || value === '' || unsaid(value)) continue
    const name = caseKeys[key] ?? (english.has(key) ? key : plainKeys.get(plainKey(key)))
    if (name === undefined) extra.push([key, value])
    else if (out[name] === undefined || key === name) out[name] = toldValue(name, value, attempt)
  }
  if (extra.length || out.acts !== undefined) withActs(out, extra)
  return out
}

function toldValue(name: string, value: unknown, attempt: Attempt): unknown {
  switch (name) {
    case 'id':
    case 'title':
    case 'power':
    case 'procedure':
      return typeof value === 'string' ? value : String(value)
    case 'organ':
      return organ(value)
    case 'party':
      return attempt(() => readParty(value))
    case 'place':
      return typeof value === 'string' ? value : JSON.stringify(value)
    case 'violatedOn':
    case 'endedOn':
      return attempt(() => readDay(value))
    case 'complete':
    case 'lifeOrHealth':
    case 'complex':
      return attempt(() => readYesNo(value))
    case 'largeAmount':
      return attempt(() => readMoney(value))
    case 'officers':
      return attempt(() => readPeople(value))
    case 'absent':
      return typeof value === 'string' ? value.split(/[、，,；;]/).filter(Boolean) : absentOf(value)
    default:
      return value
  }
}

/** ["催告"], or { 催告: true }. */
const absentOf = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map((each) => (typeof each === 'string' ? each : String((each as { 行为?: unknown })?.行为 ?? each)))
    : typeof value === 'object'
      ? Object.entries(value as object).flatMap(([key, v]) => (v ? [key] : []))
      : value

function organ(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return { name: String(value) }
  const told = Object.fromEntries(
    Object.entries(value).map(([k, v]) => [{ 名称: 'name', 类别: 'kind', 类型: 'kind' }[k] ?? k, v]),
  )
  const { kind, name, ...rest } = told
  const words = String(kind ?? '')
  return {
    ...rest,
    ...(name === undefined ? {} : { name: String(name) }),
    ...(kind === undefined || !words
      ? {}
      : { kind: /^housing$|住房|住建|城市管理|城管|综合.*执法|规划/.test(words) ? 'housing' : 'other' }),
  }
}

type Told = Record<string, unknown>

function withActs(out: Record<string, unknown>, extra: readonly [string, unknown][]) {
  const main =
    procedures.find((p) => typeof out.procedure === 'string' && p.called.test(out.procedure)) ?? procedures[0]!
  const acts = listOf(out.acts)
  const rest: [string, unknown][] = []
  for (const [key, value] of extra) {
    const found = actsOfKey(main, key, value)
    if (found) acts.push(...found)
    else rest.push([key, value])
  }
  const left = undoneIn(main, Object.fromEntries(rest), (key) => decisions.some((schema) => isField(schema, key)))
  if (left.length) out.absent = [...(Array.isArray(out.absent) ? out.absent : []), ...left]
  withPrincipal(main, acts, rest)
  const shared = rest.filter(([key]) => decisions.some((schema) => isField(schema, key)))
  if (shared.length) {
    const own = acts.filter((a) => ['decide', 'punish'].includes(named(main, nameIn(a))?.kind ?? ''))
    if (!own.length && shared.some(([key]) => PUNISHES.test(key))) {
      const on = rest.find(([key]) => /(?:决定|处罚|作出)(?:日期|时间)$/.test(key))?.[1]
      own.push({ 行为: main.kind === 'summary-penalty' ? '当场处罚' : '处罚决定', ...(on ? { 日期: on } : {}) })
      acts.push(...own)
    }
    if (own.length === 1) for (const [key, value] of shared) own[0]![key] ??= value
  }
  if (acts.length || out.acts !== undefined) out.acts = acts
}

/** The act that a file of a matter is about: what the case tells of it stands in it. */
const principal: Readonly<Record<string, string>> = {
  measure: 'takeMeasure',
  enforcement: 'openEnforcement',
  'off-site': 'captureRecord',
}

function withPrincipal(main: AuditedProcedure, acts: readonly Told[], rest: readonly [string, unknown][]) {
  const kind = principal[main.kind]
  const own = kind ? acts.filter((a) => named(main, nameIn(a))?.kind === kind) : []
  if (!kind || own.length !== 1) return
  const schema = main.procedure.acts[kind].data as Parameters<typeof isField>[0]
  for (const [key, value] of rest) if (isField(schema, key)) own[0]![key] ??= value
}

const PUNISHES = /罚款|处罚|penalt|fine/i
const decisions = procedures
  .filter((p) => p.kind === 'penalty' || p.kind === 'summary-penalty')
  .map((p) => p.procedure.acts[p.kind === 'penalty' ? 'decide' : 'punish'].data) as Parameters<typeof isField>[0][]

const nameIn = (act: Told) => String(act.act ?? act.行为 ?? act.行为名称 ?? act.名称 ?? act.name ?? '')

function listOf(value: unknown): Told[] {
  if (value === undefined || value === null) return []
  if (Array.isArray(value))
    return value.flatMap((each): Told[] =>
      typeof each === 'string'
        ? [lineOf(each)]
        : typeof each === 'object' && each !== null && !Array.isArray(each)
          ? [{ ...(each as Told) }]
          : [],
    )
  if (typeof value === 'string')
    return value
      .split(/[；;\n]/)
      .filter((s) => s.trim())
      .map(lineOf)
  return typeof value === 'object' ? Object.entries(value as Told).flatMap(([name, v]) => byName(name, v)) : []
}

const byName = (name: string, value: unknown): Told[] =>
  Array.isArray(value)
    ? value.flatMap((each) => byName(name, each))
    : typeof value === 'object' && value !== null
      ? [{ 行为: name, ...value }]
      : [{ 行为: name, 日期: value }]

/** 2023年3月5日立案, 2023-03-05：立案. */
function lineOf(line: string): Told {
  const found =
    /^\s*(\d{4}\s*[-年./]\s*\d{1,2}\s*[-月./]\s*\d{1,2}日?|\d{1,2}月\d{1,2}日)\s*[:：，,]?\s*(.+?)[。.]?\s*$/.exec(line)
  return found ? { 日期: found[1], 行为: found[2] } : { 行为: line.trim() }
}

/** 立案日期: "…" of the case, or 处罚决定: { … }. */
function actsOfKey(main: AuditedProcedure, key: string, value: unknown): Told[] | undefined {
  const stem = /^(.+?)(?:的)?(?:日期|时间|日|Date|On)$/.exec(key)?.[1]
  if (stem && (typeof value === 'string' || typeof value === 'number') && /\d/.test(String(value))) {
    const name = /^(?:决定|作出|处罚|作出处罚|decision)$/i.test(stem) ? '处罚决定' : stem
    return named(main, name) ? [{ 行为: name, 日期: value }] : undefined
  }
  const list = Array.isArray(value) ? value : [value]
  const objects = list.every((v) => typeof v === 'object' && v !== null && !Array.isArray(v))
  if (list.length && objects && !decisions.some((schema) => isField(schema, key)) && named(main, key))
    return list.map((v) => ({ 行为: key, ...(v as Told) }))
  return undefined
}
