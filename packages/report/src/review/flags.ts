import type { Flag } from '@zhiheng/matters/review/score.ts'
import { type Act, type AnyProcedure, findingsOf, type Rule } from '@zhiheng/procedure'

/**
 * What the rules find in a stored matter, as flags of a review: the whole file is judged, as supervision judges it. A
 * rule overridden with a reason is found as well: whether the reason holds, the reviewer says.
 */
export function flagsOf(procedure: AnyProcedure, acts: readonly Act[]): Flag[] {
  const rules = new Map((procedure.rules as readonly Rule[]).map((r) => [r.id, r]))
  return findingsOf(procedure, acts).map(({ rule, why, basis, sequence }) => ({
    rule,
    title: rules.get(rule)?.title ?? why,
    why,
    basis,
    // Acts out of stage and mandatory acts that are missing come from outside; they are no rules of their own.
    points: rules.get(rule)?.points ?? 5,
    sequence,
  }))
}
