import { cite } from '@zhiheng/law'
import { type CaseRule, caseRule, type Loose, type Rule, type Text, type Told, text } from '@zhiheng/procedure'
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

type Declared = Omit<CaseRule<PenaltyAct>, 'id' | 'title' | 'basis' | 'inForce'> & { readonly inForce?: string }

const make =
  (law: string, since: string, binds: 'any' | 'housing') =>
  (
    id: string,
    title: Text | readonly [string, string],
    place: number | readonly [number, object],
    rest: Declared,
  ): R => {
    const [article, part] = typeof place === 'number' ? [place, {}] : place
    const declared: CaseRule<PenaltyAct> = {
      binds,
      inForce: since,
      ...rest,
      id: `penalty-${id}`,
      title: 'zh' in title ? title : text(title[0], title[1]),
      basis: cite(law, article, part),
    }
    const made = caseRule<PenaltyAct>(declared)
    declarations.set(made, declared)
    return made
  }

const declarations = new WeakMap<R, CaseRule<PenaltyAct>>()

/**
 * The same rule as an earlier law had it, for cases of its time: that law's article, other limits where they differed.
 * @throws Error for a rule not made here: a fault of the program.
 */
export function earlierRule(
  later: R,
  law: string,
  place: number | readonly [number, object],
  span: { readonly inForce: string; readonly until: string },
  test?: CaseRule<PenaltyAct>['test'],
): R {
  const declared = declarations.get(later)
  if (!declared) throw new Error(`${later.id} has no declaration to take back in time`)
  const [article, part] = typeof place === 'number' ? [place, {}] : place
  return caseRule<PenaltyAct>({
    ...declared,
    ...span,
    ...(test ? { test } : {}),
    id: `${declared.id}-${span.inForce.slice(0, 4)}`,
    basis: cite(law, article, part),
    binds: 'any',
  })
}

/** A rule of the Administrative Penalty Law as revised in 2021. */
export const penaltyLaw = make('行政处罚法', '2021-07-15', 'any')
/** A rule of Order 55, which binds organs of housing and urban-rural construction. */
export const order55 = make('住房和城乡建设行政处罚程序规定', '2022-05-01', 'housing')
/** A rule of the Civil Procedure Law on service, to which 行政处罚法 61 refers. */
export const civilProcedure = make('民事诉讼法', '2024-01-01', 'any')
export const reconsiderationLaw = make('行政复议法', '2024-01-01', 'any')
export const litigationLaw = make('行政诉讼法', '2017-07-01', 'any')
export const transferRules = make('行政执法机关移送涉嫌犯罪案件的规定', '2020-08-07', 'any')
export const compulsionLaw = make('行政强制法', '2012-01-01', 'any')
export const threeSystems = (id: string, title: readonly [string, string], item: number, rest: Declared): R =>
  caseRule<PenaltyAct>({
    binds: 'any',
    inForce: '2018-12-05',
    ...rest,
    id: `penalty-${id}`,
    title: text(title[0], title[1]),
    basis: cite('行政执法三项制度指导意见', undefined, { item }),
  })

/** Acts in which officers meet the party or collect evidence. */
export const fieldActs = ['inspect', 'inquire', 'collectEvidence', 'sampleEvidence', 'preserve'] as const
