import type { LocalDate } from '../dates/epoch.ts'
import { type Citation, cite } from '../statutes/citation.ts'
import { findLaw } from '../statutes/registry.ts'
import type { Addressee, BureauUse, Consequence, FineAmount, Power, PowerTerms, TownshipUse } from './types.ts'
import type { Base, Condition, Confiscated, Order, Organ, PowerDomain, PowerKind, Unit } from './words.ts'

/** A place that cannot be read, or terms that are never in force: a mistake in the list itself. */
export class BadPower extends Error {
  override readonly name = 'BadPower'
}

const PLACE = /^(\d+)(?:\.(\d+))?(?:\((\d+)\))?$/

/**
 * Citations of one law written short: `at('50.1(3)')` is article 50, paragraph 1, item 3; `at('34(2)')` is item 2 of an
 * article of one paragraph. @throws BadCitation, BadPower
 */
export const law =
  (name: string) =>
  (place: string): Citation => {
    const [, article, paragraph, item] = PLACE.exec(place) ?? []
    if (article === undefined) throw new BadPower(`${name} ${place}: write a place as 50, 50.1, 50(3) or 50.1(3)`)
    return cite(name, Number(article), {
      ...(paragraph === undefined ? {} : { paragraph: Number(paragraph) }),
      ...(item === undefined ? {} : { item: Number(item) }),
    })
  }

/** Days other than those of the laws cited: a rule that a higher one overtook, or left to it. */
interface Span {
  readonly from?: LocalDate
  readonly to?: LocalDate
}

type OneOrMore<T> = T | readonly T[]
const list = <T extends object>(given: OneOrMore<T>): readonly T[] =>
  // Safe: only the array of the two has a length of its own to be told by.
  Array.isArray(given) ? (given as readonly T[]) : [given as T]

/**
 * What the law says while its text stands: by default from the day the newest version of every law cited was in force
 * to the day the first of them ceases. @throws BadPower
 */
export function terms(
  violated: OneOrMore<Citation>,
  punished: OneOrMore<Citation>,
  consequences: readonly OneOrMore<Consequence>[],
  span: Span = {},
): PowerTerms {
  const cited = { violated: list(violated), punished: list(punished) }
  const versions = [...cited.violated, ...cited.punished].map((c) => findLaw(c.law)!.versions.at(-1)!)
  const from =
    span.from ??
    versions
      .map((v) => v.from)
      .sort()
      .at(-1)
  const to = span.to ?? versions.flatMap((v) => v.to ?? []).sort()[0]
  const names = cited.punished.map((c) => `${c.law} ${c.article}`).join(', ')
  if (from === undefined || (to !== undefined && to < from)) throw new BadPower(`${names}: ${from} to ${to} is no time`)
  return { from, ...(to === undefined ? {} : { to }), ...cited, consequences: consequences.flatMap(list) }
}

/** Builders of items of one domain; `holder` may be replaced item by item with `of`. */
export function domainOf(domain: PowerDomain, prefix: string, holder: { organ: Organ; bureau: BureauUse }) {
  const make =
    (kind: PowerKind, townships: TownshipUse) =>
    (number: number, titleZh: string, titleEn: string, ...versions: readonly PowerTerms[]): Power => ({
      code: `${prefix}-${String(number).padStart(3, '0')}`,
      titleZh,
      titleEn,
      domain,
      kind,
      ...holder,
      townships,
      terms: [...versions].sort((a, b) => a.from.localeCompare(b.from)),
    })
  return {
    penalty: make('penalty', 'may-be-delegated'),
    order: make('order', 'no'),
    inspection: make('inspection', 'no'),
    measure: make('measure', 'no'),
    enforcement: make('enforcement', 'no'),
  }
}

/**
 * The same item under another organ than the rest of its domain. The organs a county government does not command
 * (the ecology department is a branch of the prefecture's, 生态环境法典 53) and the government itself are outside
 * 行政处罚法 24, so nothing of theirs can be handed to townships.
 */
export const of = (organ: Organ, power: Power, bureau: BureauUse = power.bureau): Power => ({
  ...power,
  organ,
  bureau,
  townships: organ === 'ecology' || organ === 'government' ? 'no' : power.townships,
})

/** A power the law itself gives to townships. */
export const townshipOwn = (power: Power): Power => ({
  ...power,
  organ: 'township',
  bureau: 'named-holder',
  townships: 'own',
})

const fen = (yuan: number): number => Math.round(yuan * 100)
const fineOf = (amount: FineAmount): Consequence => ({ kind: 'fine', amount })

/** A fine between two amounts in yuan; 0 for 以下 alone. */
export const fine = (min: number, max: number): Consequence => fineOf({ basis: 'range', min: fen(min), max: fen(max) })

/** A fine for each tree, square or cubic metre, in yuan. */
export const finePer = (unit: Unit, min: number, max: number): Consequence =>
  fineOf({ basis: 'per-unit', unit, min: fen(min), max: fen(max) })

/** A fine in percent of a base. */
export const finePercent = (base: Base, min: number, max: number): Consequence =>
  fineOf({ basis: 'percent', of: base, min, max })

/** A fine in multiples of a base; `cap` and `leastBase` in yuan. */
export const fineTimes = (
  base: Base,
  min: number,
  max: number,
  limits: { cap?: number; leastBase?: number } = {},
): Consequence =>
  fineOf({
    basis: 'multiple',
    of: base,
    min,
    max,
    ...(limits.cap === undefined ? {} : { cap: fen(limits.cap) }),
    ...(limits.leastBase === undefined ? {} : { leastBase: fen(limits.leastBase) }),
  })

export const localFine: Consequence = fineOf({ basis: 'set-locally' })
export const warning: Consequence = { kind: 'warning' }
export const criticism: Consequence = { kind: 'notice-of-criticism' }
export const revocation: Consequence = { kind: 'revocation' }
export const onBehalf: Consequence = { kind: 'performance-on-behalf' }
export const removal: Consequence = { kind: 'removal' }
export const sealing: Consequence = { kind: 'sealing-up' }
export const impounding: Consequence = { kind: 'impoundment' }
export const towing: Consequence = { kind: 'towing' }
export const looking: Consequence = { kind: 'inspection' }

export const orderTo = (...what: readonly Order[]): readonly Consequence[] =>
  what.map((each) => ({ kind: 'order', what: each }))
/** An order to plant several trees for each one lost. */
export const replant = (min: number, max: number): Consequence => ({
  kind: 'order',
  what: 'replant',
  times: { min, max },
})
export const confiscate = (...what: readonly Confiscated[]): readonly Consequence[] =>
  what.map((each) => ({ kind: 'confiscation', what: each }))

type Given = readonly OneOrMore<Consequence>[]
const each = (given: Given, bounds: Partial<Consequence>): readonly Consequence[] =>
  // Safe: only the bounds every kind has in common are replaced.
  given.flatMap(list).map((c) => ({ ...c, ...bounds }) as Consequence)

/** The law says 可以. */
export const may = (...given: Given) => each(given, { optional: true })
export const when = (condition: Condition, ...given: Given) => each(given, { when: condition })
const forWhom =
  (addressee: Addressee) =>
  (...given: Given) =>
    each(given, { for: addressee })
export const individual = forWhom('individual')
export const organisation = forWhom('organisation')
export const responsible = forWhom('responsible')
