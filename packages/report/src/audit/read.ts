import type { Act } from '@zhiheng/procedure'
import type { z } from 'zod'
import { basesIn } from './bases.ts'
import { enforcedOf, remediesOf, withEnforced } from './enforced.ts'
import { factsTold } from './facts-told.ts'
import { type ToldCase, toldCase } from './format.ts'
import { absentKinds, flagsOf, withUndone } from './left-undone.ts'
import { numberIn } from './numbers.ts'
import { plainCase } from './plain-case.ts'
import { type AuditedProcedure, procedures } from './procedures.ts'
import { actOf, inOrder, readActs, type ToldActs, type Trouble } from './read-acts.ts'
import { type Attempt, isField } from './translate.ts'
import { BadTold } from './values.ts'

/** The acts of one case under one procedure, and what is told of the case as a whole. */
export interface Reading {
  readonly under: AuditedProcedure
  readonly acts: readonly Act[]
  /** Kinds of acts that did not happen. */
  readonly absent: readonly string[]
  /** Those of which the case says so itself. */
  readonly denied: readonly string[]
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
  const trouble: Trouble = []
  const attempt: Attempt = (read) => {
    try {
      return read()
    } catch (error) {
      if (!(error instanceof BadTold)) throw error
      if (!trouble.some((t) => t.zh === error.zh)) trouble.push({ zh: error.zh, en: error.message })
      return undefined
    }
  }
  const told = parsed(plainCase(object, attempt), trouble)
  const read = readActs(told, attempt, trouble)
  const absent = [...told.absent, ...read.undone]
  const { party, place, violatedOn, endedOn, power, lifeOrHealth, largeAmount, complex } = told
  const demolished = told.acts.some((a) =>
    /强制?拆|拆除/.test(Object.values(a).find((v) => typeof v === 'string') ?? ''),
  )
  const township = /(?:镇|乡)(?:人民)?政府|街道办/.test(told.organ?.name ?? '')
  const { readings, enforced } = readingsOf(told, read, absent, demolished)
  const context = {
    ...flagsOf(absent),
    ...(demolished ? { manner: 'demolish' } : {}),
    ...basesIn([object, ...told.acts]),
    ...(Object.keys(enforced).length ? { enforced } : {}),
    statementTime: statementTime(told.acts),
    organKind: organOf(told),
    never: Object.fromEntries(readings.map((r) => [r.under.kind, r.absent])),
    denied: Object.fromEntries(readings.map((r) => [r.under.kind, r.denied])),
    ...factsTold(object, told),
    ...{ township, party, place, violatedOn, endedOn, power, lifeOrHealth, largeAmount, complex },
  }
  // Every word of the case, for rules that ask whether something is said anywhere; made only when asked for.
  Object.defineProperty(context, 'said', { get: () => JSON.stringify(object) })
  return { told, organ: organOf(told), context, readings, trouble }
}

/** The case as its schema has it; what does not fit is told and left out, and the rest is judged. */
function parsed(plain: Record<string, unknown>, trouble: Trouble): ToldCase {
  const found = toldCase.safeParse(plain)
  if (found.success) return found.data
  const bad = new Set(found.error.issues.map((issue) => String(issue.path[0] ?? '')))
  for (const issue of found.error.issues)
    trouble.push({ zh: `${issue.path.join('.') || '案件'}：格式不对`, en: `${issue.path.join('.')}: ${issue.message}` })
  const rest = toldCase.safeParse(Object.fromEntries(Object.entries(plain).filter(([key]) => !bad.has(key))))
  return rest.success ? rest.data : toldCase.parse({})
}

function readingsOf(told: ToldCase, read: ToldActs, absent: readonly string[], demolished: boolean) {
  const { byProcedure, orderServedOn } = read
  const of = (kind: string) => procedures.find((p) => p.kind === kind)!
  const [penalty, enforcement] = [of('penalty'), of('enforcement')]
  const enforcing = byProcedure.get(enforcement)
  const punishing = byProcedure.get(penalty) ?? []
  const ordered = inOrder(punishing)
  const asked = enforcing?.some((a) => !['openEnforcement', 'recordRemedy', 'recordRemedyResult'].includes(a.kind))
  const enforced = enforcing ? enforcedOf(told, ordered, { orderServedOn, demolished }) : {}
  if (enforcing) {
    byProcedure.set(enforcement, [...withEnforced(enforcing, enforced), ...remediesOf(ordered)])
    // Remedies alone are of the enforcement where nothing of a penalty is told.
    if (asked && punishing.every((a) => a.kind === 'challenge' || a.kind === 'endChallenge'))
      byProcedure.delete(penalty)
  }
  const held = byProcedure.get(of('measure'))
  if (held) byProcedure.set(of('measure'), [...held, ...decidedWhileHeld(held, ordered, absent)])
  const watching = byProcedure.get(of('off-site'))
  if (watching) byProcedure.set(of('off-site'), [...watching, ...usedAsEvidence(watching, ordered)])
  const shared = sharedWith(told)
  const readings = [...byProcedure].map(
    ([under, acts]): Reading => ({
      under,
      acts: inOrder(withUndone(under, shared(under, acts), absent)),
      absent: absentKinds(under, { complete: told.complete, absent }, acts),
      denied: absentKinds(under, { complete: false, absent }, acts),
    }),
  )
  return { readings, enforced }
}

/**
 * The penalty decides on what is held (行政强制法 27), where a case tells neither of a release nor of another decision
 * and says that the time was not extended or nothing was released.
 */
function decidedWhileHeld(held: readonly Act[], penalty: readonly Act[], absent: readonly string[]): Act[] {
  const over = held.some((a) =>
    ['decideDisposition', 'releaseMeasure', 'returnObject', 'transferObjects', 'closeMeasure'].includes(a.kind),
  )
  const decided = penalty.findLast((a) => a.kind === 'decide')
  return !over && decided && absent.some((name) => /延长|解除|处理决定|退还|返还/.test(name))
    ? [actOf('decideDisposition', decided.happenedAt, {})]
    : []
}

/** A penalty told with what a device recorded rests on the record (行政处罚法 41). */
function usedAsEvidence(watching: readonly Act[], penalty: readonly Act[]): Act[] {
  const used = penalty.find((a) => ['file', 'notify', 'decide'].includes(a.kind))
  const recorded = watching.some((a) => a.kind === 'captureRecord')
  return used && recorded && !watching.some((a) => a.kind === 'handOverRecord')
    ? [actOf('handOverRecord', used.happenedAt, {})]
    : []
}

/** Time to speak that a notice leaves: 三日内, 5个工作日. */
function statementTime(acts: readonly Readonly<Record<string, unknown>>[]) {
  for (const act of acts)
    for (const [key, value] of Object.entries(act)) {
      if (!/(?:陈述|申辩).*(?:期限|时限|期间)/.test(key)) continue
      const days = numberIn(String(value))
      if (days !== undefined && !/年|月\d|月[一二三四五六七八九十]/.test(String(value)))
        return { days, working: /工作日/.test(String(value)) }
    }
  return undefined
}

/** What a case tells of officers as a whole holds of each act that does not say otherwise. */
const sharedWith =
  (told: ToldCase) =>
  (under: AuditedProcedure, acts: readonly Act[]): Act[] =>
    told.officers
      ? acts.map((act) =>
          (act.data as { officers?: unknown }).officers === undefined &&
          isField(under.procedure.acts[act.kind].data as z.ZodType, 'officers')
            ? { ...act, data: { ...(act.data as object), officers: told.officers } }
            : act,
        )
      : [...acts]

function organOf({ organ }: ToldCase): 'housing' | 'other' | 'untold' {
  if (organ?.kind) return organ.kind
  if (!organ?.name) return 'untold'
  return HOUSING.test(organ.name) ? 'housing' : 'other'
}
