import type { Fen } from '../money/fen.ts'
import type { Addressee } from '../powers/types.ts'
import type { Base, Condition, Unit } from '../powers/words.ts'
import type { Citation } from '../statutes/citation.ts'

/** One step of a reasoning, in both languages, with the articles it rests on. */
export interface Step {
  readonly zh: string
  readonly en: string
  readonly basis: readonly Citation[]
}

export const step = (zh: string, en: string, ...basis: readonly Citation[]): Step => ({ zh, en, basis })

export type DiscretionCode =
  | 'power-unknown'
  | 'not-a-penalty'
  | 'no-law-that-day'
  | 'bad-days'
  | 'bad-amount'
  | 'base-missing'
  | 'no-fine'
  | 'no-fine-for-addressee'
  | 'condition-needed'
  | 'two-exceptions'
  | 'law-undecided'
  | 'circumstance-unknown'
  | 'circumstance-not-in-force'
  | 'circumstance-not-of-this-case'
  | 'circumstances-exclude-each-other'
  | 'circumstances-conflict'
  | 'no-ground-to-mitigate'
  | 'no-ground-for-none'

/** Why there is no answer, and what would bring one. */
export interface DiscretionRefusal {
  readonly code: DiscretionCode
  readonly zh: string
  readonly en: string
  readonly basis: readonly Citation[]
}

export const refusal = (
  code: DiscretionCode,
  zh: string,
  en: string,
  ...basis: readonly Citation[]
): DiscretionRefusal => ({ code, zh, en, basis })

/** Amounts in fen that a fine may be counted from. */
export type Bases = Partial<Readonly<Record<Base, Fen>>>
/** How many squares, cubic metres or trees; areas may have decimals. */
export type Counts = Partial<Readonly<Record<Unit, number>>>

export interface Range {
  readonly min: Fen
  readonly max: Fen
}

/** Bounds that local rules set where national law leaves the amount to them. */
export interface LocalRange extends Range {
  /** Name and article of the local rule, as its reader would look it up. */
  readonly source: string
}

/** What is known of a case when its fine is worked out. */
export interface Given {
  readonly addressee: Addressee
  /** What has come to pass (拒不改正, 情节严重 …); composite conditions follow from their parts. */
  readonly conditions?: readonly Condition[]
  readonly base?: Bases
  readonly count?: Counts
  readonly localRange?: LocalRange
}
