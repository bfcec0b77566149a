import type { LocalDate } from '../dates/epoch.ts'
import type { Addressee } from '../powers/types.ts'
import { type Words, words } from '../powers/words.ts'
import type { Citation } from '../statutes/citation.ts'

/** What a circumstance does to the penalty. 应当 and 可以 are kept apart. */
export const effects = words({
  none: ['不予处罚', 'no penalty'],
  'may-none': ['可以不予处罚', 'may be left without penalty'],
  'lighter-or-mitigated': ['应当从轻或者减轻', 'must be lighter or mitigated'],
  'may-lighter-or-mitigated': ['可以从轻或者减轻', 'may be lighter or mitigated'],
  heavier: ['从重', 'heavier'],
})
export type Effect = keyof typeof effects

/** A circumstance that the law itself gives weight to. */
export interface Circumstance {
  readonly id: string
  readonly title: Words
  readonly effect: Effect
  readonly basis: Citation
  /** First day on which decisions may rest on it. */
  readonly from: LocalDate
  readonly to?: LocalDate
  /** Absent: everyone. */
  readonly for?: readonly Addressee[]
  /** Only penalties that rest on these places; absent: all. A place without article stands for the whole law. */
  readonly punishedBy?: readonly Citation[]
  /** Cannot be together with these: they say the opposite of the same fact. */
  readonly excludes?: readonly string[]
  /** What goes with it, in the words of documents. */
  readonly measures?: Words
}

/** 行政处罚法 33, para. 3: who is not punished is educated. */
export const educate: Words = { zh: '对当事人进行教育', en: 'educate the party' }
