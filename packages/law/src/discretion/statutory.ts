import type { Addressee, Consequence, PowerTerms } from '../powers/types.ts'
import { type Condition, conditions as names } from '../powers/words.ts'
import { type DiscretionRefusal, type Given, refusal } from './types.ts'

export type Fine = Extract<Consequence, { kind: 'fine' }>

/** A condition that follows from others: every group must have one of its members. */
const composed: Partial<Record<Condition, readonly (readonly Condition[])[]>> = {
  'uncorrected-or-grave': [['uncorrected', 'grave']],
  'uncorrected-or-serious': [['uncorrected', 'serious']],
  'uncorrected-little-output': [['uncorrected'], ['little-output']],
  'first-grade-grave': [['first-grade'], ['uncorrected', 'grave']],
  'second-grade-grave': [['second-grade'], ['uncorrected', 'grave']],
  'third-grade-grave': [['third-grade'], ['uncorrected', 'grave']],
}

/** A condition that is a special case of others: where both are met, the special one is the exception that counts. */
const specialOf: Partial<Record<Condition, readonly Condition[]>> = {
  'uncorrected-little-output': ['uncorrected', 'little-output'],
  undemolishable: ['incorrectable'],
}

const TEN_THOUSAND_YUAN = 1_000_000
const HUNDRED_THOUSAND_YUAN = 10_000_000

/** The conditions given, with those that follow from them or from the amounts given. */
export function metConditions(given: Pick<Given, 'conditions' | 'base'>): ReadonlySet<Condition> {
  const met = new Set<Condition>(given.conditions)
  const { gains, 'goods-value': goods, 'mineral-value': mineral } = given.base ?? {}
  if (gains !== undefined) met.add(gains > 0 ? 'with-gains' : 'without-gains')
  if (goods !== undefined) met.add(goods < TEN_THOUSAND_YUAN ? 'value-under-10k' : 'value-from-10k')
  if (mineral !== undefined && mineral < HUNDRED_THOUSAND_YUAN) met.add('little-output')
  for (const [condition, groups] of Object.entries(composed) as [Condition, readonly (readonly Condition[])[]][])
    if (groups.every((group) => group.some((one) => met.has(one)))) met.add(condition)
  return met
}

/**
 * The fines that may meet an addressee under any condition. A fine named for the addressee goes before one for everyone;
 * persons answerable are met only by a fine named for them.
 */
export function finesFor(t: Pick<PowerTerms, 'consequences'>, addressee: Addressee): readonly Fine[] {
  const fines = t.consequences.filter((c): c is Fine => c.kind === 'fine')
  const own = fines.filter((c) => c.for === addressee)
  if (addressee === 'responsible') return own
  const general = fines.filter((c) => c.for === undefined)
  const named = new Set(own.map((c) => c.when))
  return [...own, ...general.filter((c) => !named.has(c.when))]
}

export type Applicable =
  | { readonly is: 'fine'; readonly fine: Fine; readonly instead: boolean }
  /** The law fines only when something further has come to pass, and it has not. */
  | { readonly is: 'not-yet'; readonly conditions: readonly Condition[] }
  | { readonly is: 'refused'; readonly refusal: DiscretionRefusal }

/**
 * The one fine that applies: an exception whose condition is met takes the place of the general fine; two exceptions
 * that both apply are a refusal, never a silent choice.
 */
export function applicableFine(t: PowerTerms, given: Given): Applicable {
  const fines = finesFor(t, given.addressee)
  if (!fines.length) return { is: 'refused', refusal: noFine(t) }
  const met = metConditions(given)
  const exceptions = mostSpecial(fines.filter((c) => c.when !== undefined && met.has(c.when)))
  const [first, second] = exceptions
  if (first && second) return { is: 'refused', refusal: two(exceptions, t) }
  if (first) return { is: 'fine', fine: first, instead: fines.some((c) => c.when === undefined) }
  const general = fines.find((c) => c.when === undefined)
  if (general) return { is: 'fine', fine: general, instead: false }
  return { is: 'not-yet', conditions: fines.flatMap((c) => c.when ?? []) }
}

function mostSpecial(fines: readonly Fine[]): readonly Fine[] {
  const beaten = new Set(fines.flatMap((c) => (c.when ? (specialOf[c.when] ?? []) : [])))
  return fines.filter((c) => !(c.when && beaten.has(c.when)))
}

function two(exceptions: readonly Fine[], t: PowerTerms): DiscretionRefusal {
  const which = exceptions.flatMap((c) => c.when ?? [])
  return refusal(
    'two-exceptions',
    `同时选择了“${which.map((c) => names[c].zh).join('”“')}”，对应不同罚款幅度；请查明事实，只保留一种`,
    `“${which.map((c) => names[c].en).join('” and “')}” set different fines; establish the facts and keep one`,
    ...t.punished,
  )
}

function noFine(t: PowerTerms): DiscretionRefusal {
  const any = t.consequences.some((c) => c.kind === 'fine')
  return any
    ? refusal(
        'no-fine-for-addressee',
        '本条没有规定对这类对象罚款，不得罚款；请核对当事人是个人、单位还是直接责任人员',
        'The article sets no fine for such an addressee, so none may be imposed; check who the party is',
        ...t.punished,
      )
    : refusal(
        'no-fine',
        '本条没有规定罚款，不得罚款',
        'The article sets no fine, so none may be imposed',
        ...t.punished,
      )
}
