import type { LocalDate } from '../dates/epoch.ts'
import type { Citation } from '../statutes/citation.ts'

/**
 * A number the law gives. Money is integer fen; `unit` is `day`, `working-day`, `month`, `year`, `hour`, `fen`,
 * `fen-per-tree`, `fen-per-square-metre`, `percent`, `percent-per-day`, `times`, `person`, `year-of-age` or
 * `count:` with the Chinese measure word.
 */
export interface Quantity {
  readonly value?: number
  readonly min?: number
  readonly max?: number
  readonly unit: string
  /** To whom this tier applies, in Chinese. */
  readonly who?: string
}

/** A row as generated from the verified list. */
export interface FactRow {
  readonly id: string
  readonly topic: string
  readonly rule: string
  readonly law: string
  readonly article?: number
  readonly from: LocalDate
  readonly quantities?: readonly Quantity[]
  readonly value?: string
  readonly verified: boolean
  readonly note?: string
  readonly doubt?: string
}

/** A rule of law in one sentence of our own, dated and cited. */
export interface Fact {
  readonly id: string
  readonly topicZh: string
  readonly ruleZh: string
  readonly citation: Citation
  /** First day of the text it was read in; an older text may have said the same. */
  readonly from: LocalDate
  readonly to?: LocalDate
  readonly quantities: readonly Quantity[]
  /** The gist, where the rule is not a number. */
  readonly valueZh?: string
  /** Found word for word in the cited article. */
  readonly verified: boolean
  readonly noteZh?: string
  readonly doubtZh?: string
}
