import type { Text } from './text.ts'

/**
 * A named figure: a count over a fact table (or a share of one), with a period. The drill-down runs the same
 * conditions without the count, so figure and list cannot disagree.
 */
export interface Indicator {
  readonly id: string
  readonly title: Text
  /** How it is counted, in words a reader of the report can check. */
  readonly definition: Text
  readonly unit: Text
  /** Null: no kind of matter records this yet. */
  readonly counts: Counted | null
  /** Words by which a written report speaks of it; used to recognise a figure, never to compute one. */
  readonly spokenAs: Spoken
}

export interface Counted {
  /** Kind of the matters counted. */
  readonly kind: string
  readonly table: string
  /** Date column that places a matter in a period; null: `where` speaks of the period itself. */
  readonly on: string | null
  /** Condition on the fact table (alias f), constant text; `$2` and `$3` are the first and last day of the period. */
  readonly where: string
  /** Whole number added up over the matters counted, written like `where`; absent: each counts once. */
  readonly sum?: string
  /** With a share: of the matters counted, those that also meet this; the figure is a percentage. */
  readonly share?: string
}

export interface Spoken {
  /** Every group must be met by one of its words, near the figure. */
  readonly all: readonly (readonly string[])[]
  /** None of these may stand near it. */
  readonly none?: readonly string[]
  readonly units: readonly string[]
}
