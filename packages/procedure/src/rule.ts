import type { Citation } from '@zhiheng/law'
import type { Act } from './act.ts'
import type { Text } from './text.ts'

/** Three-valued law, and the case where a rule does not speak. */
export type Verdict =
  | { readonly is: 'kept' }
  | { readonly is: 'not-applicable' }
  /** `likely`: only something untold and unusual could save it; whoever judges an excerpt says so. */
  | { readonly is: 'broken'; readonly why: Text; readonly certainty?: 'likely' }
  | { readonly is: 'unknown'; readonly missing: Text }

export const kept: Verdict = { is: 'kept' }
export const notApplicable: Verdict = { is: 'not-applicable' }
export const broken = (zh: string, en: string): Verdict => ({ is: 'broken', why: { zh, en } })
export const likelyBroken = (zh: string, en: string): Verdict => ({
  is: 'broken',
  why: { zh, en },
  certainty: 'likely',
})
export const unknown = (zh: string, en: string): Verdict => ({ is: 'unknown', missing: { zh, en } })

/** *Bars*: the act may not happen. *Overridable*: with a recorded reason. *Defect*: accepted, found, scored. */
export type Severity = 'bars' | 'overridable' | 'defect'

/** What a rule looks at: the acts up to and including the one judged, and the state just before it. */
export interface CaseView<A extends Act, S> {
  readonly acts: readonly A[]
  readonly act: A
  readonly before: S
  /** True when everything that happened is on file: then an absent act did not happen. */
  readonly whole: boolean
  /** Every act is told, though not every part of each. */
  readonly complete?: boolean
  /** Kinds of acts that whoever tells an excerpt says did not happen. */
  readonly absent?: { includes(kind: string): boolean }
  /** The organ, where a case comes from outside; our own bureau when absent. */
  readonly organ?: 'housing' | 'other' | 'untold'
  /** What is told of the case as a whole, where no act carries it: the party, the day of the violation. */
  readonly context?: Readonly<Record<string, unknown>>
  /** Title of a kind of act, for what an excerpt does not tell. */
  names?(kind: string): Text | undefined
}

/**
 * A testable requirement: guard before the act, finding in supervision, score in review.
 * `cure` names the act that would remove the obstacle.
 */
export interface Rule<A extends Act = Act, S = unknown> {
  readonly id: string
  readonly title: Text
  readonly basis: Citation
  readonly inForce: string
  /** Last day, for a rule whose law has ended. */
  readonly until?: string
  readonly severity: Severity
  readonly points: number
  readonly guards: readonly A['kind'][]
  readonly cure?: A['kind']
  test(c: CaseView<A, S>): Verdict
}

/** The law, the state or the rights say no: a value, never an exception. */
export interface Refusal {
  readonly code: string
  readonly why: Text
  readonly basis?: Citation
  readonly cure?: string
  readonly overridable: boolean
  /** `right` when the person may not; `law` when nobody may now. */
  readonly side: 'right' | 'law'
}

/** A rule that a recorded act breaks. */
export interface Finding {
  readonly rule: string
  readonly severity: Severity
  readonly sequence: number
  readonly why: Text
  readonly basis: Citation
  readonly reason: string | null
}
