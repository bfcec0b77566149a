import type { Loose, Rule, Told } from '@zhiheng/procedure'
import { rulesOf } from '../../law-rules.ts'
import type { PenaltyAct } from '../acts/acts.ts'

export type R = Rule<PenaltyAct, unknown>
export type C = Told<PenaltyAct>

/** What was filed; in an excerpt without that act, what is told of the case. */
export interface Filing extends Loose<Extract<PenaltyAct, { readonly kind: 'file' }>['data']> {
  /** The local threshold for hearings, in fen: told with cases from elsewhere. */
  readonly largeAmount?: number
}
export function filing(c: C): Filing {
  const filed = c.last('file')?.data
  if (!filed) return c.context as Filing
  const known = joined.get(filed)
  if (known?.context === c.context) return known.filing
  const both: Filing = { ...(c.context as Filing), ...filed }
  joined.set(filed, { context: c.context, filing: both })
  return both
}
/** Many rules ask; the act and what is told of the case do not change. */
const joined = new WeakMap<object, { context: object; filing: Filing }>()

const { of, threeSystems, earlier } = rulesOf<PenaltyAct>('penalty')

export { earlier as earlierRule, threeSystems }

/** A rule of the Administrative Penalty Law as revised in 2021. */
export const penaltyLaw = of('行政处罚法', '2021-07-15', 'any')
/** A rule of Order 55, which binds organs of housing and urban-rural construction. */
export const order55 = of('住房和城乡建设行政处罚程序规定', '2022-05-01', 'housing')
/** A rule of the Civil Procedure Law on service, to which 行政处罚法 61 refers; its articles stand so since 2022. */
export const civilProcedure = of('民事诉讼法', '2022-01-01', 'any')
export const reconsiderationLaw = of('行政复议法', '2024-01-01', 'any')
export const litigationLaw = of('行政诉讼法', '2017-07-01', 'any')
export const transferRules = of('行政执法机关移送涉嫌犯罪案件的规定', '2020-08-07', 'any')
export const compulsionLaw = of('行政强制法', '2012-01-01', 'any')
/** Acts in which officers meet the party or collect evidence. */
export const fieldActs = ['inspect', 'inquire', 'collectEvidence', 'sampleEvidence', 'preserve'] as const
