import { type Citation, cite, type Pause } from '@zhiheng/law'
import {
  broken,
  type CaseRule,
  caseRule,
  kept,
  likelyBroken,
  type Rule,
  type Told,
  type Verdict,
} from '@zhiheng/procedure'
import { inForce, lastDay, limitOf, toldOf } from '../../compulsion.ts'
import type { MeasureAct } from '../acts.ts'

export type MeasureRule = Rule<MeasureAct, unknown>
export type C = Told<MeasureAct>

type Draft = Omit<CaseRule<MeasureAct>, 'inForce'> & { readonly inForce?: string }

/** A rule of the Administrative Compulsion Law, judged from the day that law came into force unless it says otherwise. */
export const rule = (r: Draft): MeasureRule => caseRule<MeasureAct>({ inForce: inForce.compulsion, ...r })

export const law = (article: number, item?: number, paragraph?: number): Citation =>
  cite('行政强制法', article, { ...(paragraph ? { paragraph } : {}), ...(item ? { item } : {}) })

/** Broken with these words when the value is not as wanted. */
export const must = (holds: boolean, zh: string, en: string): Verdict => (holds ? kept : broken(zh, en))

export const taking = (c: C) => c.need(c.last('takeMeasure'), '实施查封、扣押的记录', 'the taking of the measure')
export const takingDay = (c: C) => c.day(taking(c), '实施查封、扣押的日期', 'the day of the measure')

/**
 * Last day of the period: 30 days or the fewer decided, what was added, and without the testing the party was told of
 * (行政强制法 25). `extended`: days added so far.
 */
export function periodEnd(c: C, extended: number): string {
  const from = takingDay(c)
  const decided = taking(c).data.days
  const excluded: Pause[] = c
    .all('sendForTesting')
    .filter((a) => a.data.toldInWriting !== false)
    .map((a) => ({
      from: c.need(a.data.from, '检测、鉴定的开始日期', 'when the testing began'),
      to: c.need(a.data.to, '检测、鉴定的届满日期', 'when the testing ended'),
    }))
  const extensions = extended ? [{ amount: extended, unit: 'day' as const }] : []
  const limit = limitWith(decided)
  return lastDay(limit, from, { excluded, extensions })
}

function limitWith(decided: number | undefined) {
  const most = limitOf('compulsion-sealing')
  return decided !== undefined && decided < most.amount ? { ...most, amount: decided } : most
}

/** The period is over; where an excerpt leaves testing open, which lengthens it, only likely so. */
export const over = (c: C, [zh, en]: readonly [string, string]): Verdict =>
  toldOf(c, 'sendForTesting') === undefined ? likelyBroken(zh, en) : broken(zh, en)

/** Whether an excerpt says of an act that it was never done: known at the measure itself, before later acts are told. */
export const neverDone = (c: C, kind: MeasureAct['kind']): boolean =>
  !c.whole && ((c.context.never as { measure?: readonly string[] } | undefined)?.measure ?? []).includes(kind)

/** Days of extension on file. */
export const added = (c: C): number =>
  c.all('extendMeasure').reduce((n, a) => n + c.need(a.data.days, '延长的天数', 'the days added'), 0)
