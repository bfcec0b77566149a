import type { Consequence, PowerTerms } from '../powers/types.ts'
import { cite } from '../statutes/citation.ts'
import { rangeOf } from './amounts.ts'
import { applicableFine, metConditions } from './statutory.ts'
import { type Given, type Range, type Step, step } from './types.ts'

/** What one version of the law holds against the party in this case. */
export interface Burden {
  readonly fine: Range | 'none' | 'set-locally' | 'unknown'
  /** The law says 可以 of the fine. */
  readonly optional: boolean
  /** Penalties besides the fine, by kind. */
  readonly kinds: readonly string[]
}

/** Measures of 行政处罚法 9(4): not orders to set right, but penalties. */
const penalOrders: readonly string[] = ['suspend-site', 'suspend-business', 'suspend-sales', 'close', 'stop-water']

/** Penalties of one version that may meet the addressee under what has come to pass. */
export function burdenOf(t: PowerTerms, given: Given): Burden {
  const met = metConditions(given)
  const kinds = t.consequences
    .filter((c) => (!c.for || c.for === given.addressee) && (!c.when || met.has(c.when)))
    .flatMap((c) => kindOf(c) ?? [])
  const applies = applicableFine(t, given)
  const rest = { optional: false, kinds: [...new Set(kinds)].sort() }
  if (applies.is === 'refused') return { ...rest, fine: applies.refusal.code === 'two-exceptions' ? 'unknown' : 'none' }
  if (applies.is === 'not-yet') return { ...rest, fine: 'none' }
  const range = rangeOf(applies.fine.amount, given)
  const fine = range.is === 'range' ? { min: range.min, max: range.max } : range.is === 'refused' ? 'unknown' : range.is
  return { ...rest, fine, optional: applies.fine.optional === true }
}

/** Illegal gains are taken under 行政处罚法 28 whether the article repeats it or not, so they weigh on neither side. */
function kindOf(c: Consequence): string | undefined {
  if (c.kind === 'warning' || c.kind === 'notice-of-criticism' || c.kind === 'revocation') return c.kind
  if (c.kind === 'confiscation' && c.what !== 'gains') return `confiscation-${c.what}`
  if (c.kind === 'order' && penalOrders.includes(c.what)) return c.what
  return undefined
}

export type Milder = 'facts' | 'decision' | 'equal' | 'cannot-tell'

/**
 * Which of two burdens is lighter: the fine by its upper bound, then by its lower one, then whether the law only allows
 * it; penalties of other kinds by what one law has and the other has not. Where these pull apart, or an amount is not
 * known, nothing is said. The order of comparing is this project's reading of 行政处罚法 37, which gives none.
 */
export function milderOf(facts: Burden, decision: Burden): { readonly is: Milder; readonly steps: readonly Step[] } {
  const basis = cite('行政处罚法', 37)
  const fine = compareFines(facts, decision)
  const kinds = compareKinds(facts.kinds, decision.kinds)
  const told = (is: Milder, zh: string, en: string) => ({ is, steps: [step(zh, en, basis)] })
  if (fine === null)
    return told(
      'cannot-tell',
      '罚款数额由地方规定或者缺少计算基数，两个版本的轻重不能比较',
      'An amount is set locally or its base is missing: the two cannot be compared',
    )
  if (kinds === null || fine * kinds < 0)
    return told(
      'cannot-tell',
      '罚款与其他处罚种类一轻一重，轻重须由本机关说明理由后判断',
      'The fine and the other penalties pull apart; the organ must judge and say why',
    )
  const sum = fine || kinds || softness(facts.kinds) - softness(decision.kinds)
  if (sum === 0)
    return told(
      'equal',
      '两个版本处罚相同，适用违法行为发生时的规定',
      'Both are equal; the law of the day of the facts applies',
    )
  return sum < 0
    ? told(
        'facts',
        '违法行为发生时的规定处罚较轻，适用该规定',
        'The law of the day of the facts is lighter and applies',
      )
    : told(
        'decision',
        '作出决定时的新规定处罚较轻，适用新的规定',
        'The law of the day of the decision is lighter and applies',
      )
}

/** Below zero: the first is lighter; null: cannot be compared. */
function compareFines(a: Burden, b: Burden): number | null {
  if (a.fine === 'none' || b.fine === 'none') {
    const known = (x: Burden) => (x.fine === 'none' ? 0 : 1)
    return known(a) - known(b)
  }
  if (typeof a.fine === 'string' || typeof b.fine === 'string') return null
  return (
    Math.sign(a.fine.max - b.fine.max) || Math.sign(a.fine.min - b.fine.min) || Number(b.optional) - Number(a.optional)
  )
}

/** A warning never outweighs another penalty, so it is looked at only when all else is equal. */
const soft = (kind: string) => kind === 'warning' || kind === 'notice-of-criticism'
const softness = (kinds: readonly string[]): number => kinds.filter(soft).length

function compareKinds(a: readonly string[], b: readonly string[]): number | null {
  const only = (x: readonly string[], y: readonly string[]) => x.filter((k) => !soft(k) && !y.includes(k)).length
  const more = only(a, b)
  const less = only(b, a)
  if (more && less) return null
  return Math.sign(more - less)
}
