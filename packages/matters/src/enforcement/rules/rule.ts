import { type Citation, cite, type NotRunning } from '@zhiheng/law'
import {
  broken,
  type CaseRule,
  caseRule,
  kept,
  type Rule,
  type SeenOf,
  type Severity,
  type Told,
  text,
  type Verdict,
} from '@zhiheng/procedure'
import { inForce, lastDay, latestOf, limitOf, reconsiderationLimit, suitLimit } from '../../compulsion.ts'
import type { EnforcementAct } from '../acts.ts'

export type EnforcementRule = Rule<EnforcementAct, unknown>
export type Kind = EnforcementAct['kind']
export type C = Told<EnforcementAct>
export type DataOf<K extends Kind> = SeenOf<EnforcementAct, K>['data']

interface Draft<K extends Kind> {
  readonly id: string
  readonly title: readonly [zh: string, en: string]
  readonly basis: Citation
  /** First day it judges; absent: that of the Administrative Compulsion Law. */
  readonly since?: string
  readonly severity: Severity
  readonly points: number
  /** Acts it guards. */
  readonly on: readonly K[]
  readonly cure?: Kind
  readonly test: (c: C, data: DataOf<K>) => Verdict
}

/** A rule over the data of the acts it guards. */
export function rule<const K extends Kind>({
  title,
  since = inForce.compulsion,
  on,
  test,
  ...r
}: Draft<K>): EnforcementRule {
  const whole: CaseRule<EnforcementAct> = {
    ...r,
    title: text(...title),
    inForce: since,
    guards: on,
    // A rule is asked about the acts it guards only, so the data is of one of these kinds.
    test: (c) => test(c, c.act.data as DataOf<K>),
  }
  return caseRule(whole)
}

export const law = (article: number, item?: number, paragraph?: number): Citation =>
  cite('行政强制法', article, { ...(paragraph ? { paragraph } : {}), ...(item ? { item } : {}) })

export const must = (holds: boolean, zh: string, en: string): Verdict => (holds ? kept : broken(zh, en))

/**
 * The decision that is enforced: as the matter was opened with it, or, in a case told from outside, as `enforced` in
 * what is told of the case as a whole.
 */
export const decision = (c: C): DataOf<'openEnforcement'> =>
  c.last('openEnforcement')?.data ?? (c.context.enforced as DataOf<'openEnforcement'> | undefined) ?? {}

export const today = (c: C) => c.day(c.act, '行为的日期', 'the date of the act')

/** Times of reconsideration and litigation that the case tells, to `until` where they last. */
export function remedyTimes(c: C, until: string): NotRunning[] {
  return c.all('recordRemedy').map((a) => ({
    from: c.need(a.data.filedOn, '申请复议或者起诉的日期', 'when the remedy was filed'),
    to: resultAfter(c, a)?.data.endedOn ?? until,
  }))
}

const resultAfter = (c: C, a: { data: DataOf<'recordRemedy'> }) =>
  c.all('recordRemedyResult').find((r) => !r.data.remedy || !a.data.remedy || r.data.remedy === a.data.remedy)

/** Whether a remedy is under way: filed, and no result told. */
export const pending = (c: C): boolean => c.all('recordRemedy').some((a) => !resultAfter(c, a))

/**
 * Last day on which the party may ask for reconsideration or sue (行政复议法 20; 行政诉讼法 45, 46; 土地管理法 83), with
 * remedies already ended taken in. `untold`: as if the decision had not told the remedies, which lengthens it to a year.
 */
export function remediesEnd(c: C, untold: boolean): string {
  const d = decision(c)
  const served = c.need(d.servedOn, '行政决定的送达日期', 'when the decision was served')
  const first = untold ? lastDay('litigation-untold', served) : usualEnd(c, d, served)
  const ends: string[] = []
  for (const r of c.all('recordRemedyResult'))
    if (r.data.remedy === 'reconsideration' && !c.all('recordRemedy').some((a) => a.data.remedy === 'litigation'))
      ends.push(lastDay('litigation-after-reconsideration', c.need(r.data.endedOn, '收到复议决定的日期', 'its result')))
    else if (r.data.endedOn) ends.push(r.data.endedOn)
  return latestOf(first, ...ends)
}

function usualEnd(c: C, d: DataOf<'openEnforcement'>, served: string): string {
  const regime = c.need(d.regime ?? (c.whole ? undefined : 'general'), '救济期限', 'the limits of the remedies')
  const suit = regime === 'land' ? limitOf('land-demolition-suit') : suitLimit(served)
  const asked = reconsiderationLimit(served)
  if (!suit || !asked) return c.need<string>(undefined, '当时的救济期限', 'the remedy limits of that time')
  return latestOf(lastDay(suit, served), lastDay(asked, served))
}

/**
 * Whether the remedies are over on the day of the act. Broken for certain before the usual end, kept after it when the
 * decision told the remedies or a year has passed, and unknown between where an excerpt does not say.
 */
export function remediesOver(c: C): Verdict {
  const day = today(c)
  const told = decision(c).remediesTold
  const end = remediesEnd(c, told === false)
  const words = [
    `复议、起诉期限至${end}届满，${day}尚未届满`,
    `The time for remedies ends on ${end}; on ${day} it was still running`,
  ] as const
  if (day <= end) return broken(...words)
  if (pending(c)) return broken('复议或者诉讼尚未结束', 'Reconsideration or litigation is still pending')
  if (told === undefined && day <= remediesEnd(c, true))
    c.need(told, '决定书是否告知救济途径和期限', 'whether the decision told the remedies')
  c.has('recordRemedy')
  return kept
}
