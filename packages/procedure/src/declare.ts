import type { Citation } from '@zhiheng/law'
import type { z } from 'zod'
import type { Act, Actor } from './act.ts'
import type { ClockSpec } from './clock.ts'
import type { DocumentSpec } from './document.ts'
import type { AnyProcedure } from './perform.ts'
import type { Refusal, Rule } from './rule.ts'
import type { Text } from './text.ts'
import type { VersionMove } from './versions.ts'

/** Declaration of one kind of act. `to` lists the stages it may lead to; the fold decides which. */
export interface ActSpec<S extends string = string, D extends z.ZodType = z.ZodType> {
  readonly title: Text
  readonly from: readonly (S | 'nothing')[]
  /** Absent: the act leaves the stage as it was. */
  readonly to?: readonly S[]
  readonly who: readonly string[]
  readonly data: D
  readonly examples: readonly z.input<D>[]
  /**
   * When the verifier plays this act: one moment, or one for each example. Absent: an hour after the act before. Where
   * the law lets time pass between two acts, fixed moments keep what may happen independent of the length of the path.
   */
  readonly exampleAt?: string | readonly string[]
  /** One line under the form: what this act does and for whom. */
  readonly help?: Text
  /** Attaching files makes sense: photos before and after. */
  readonly evidence?: 'optional' | 'expected'
  /** The screen offers this act as the next lawful one, in this order of likelihood (smaller first). */
  readonly rank: number
  /** Not offered on screens: the system or another matter performs it. */
  readonly silent?: boolean
}

export const act = <S extends string, D extends z.ZodType>(spec: ActSpec<S, D>): ActSpec<S, D> => spec

export interface Stage<S extends string = string> {
  readonly id: S
  readonly title: Text
  /** Position on the stage rail, from 1; stages off the rail have none. */
  readonly rail?: number
  readonly ended?: boolean
  /** Roles whose turn it is. */
  readonly waitsFor: readonly string[]
}

/** Acts that every path to `end` must hold; alternatives are listed together. */
export interface Mandatory<S extends string = string, K extends string = string> {
  readonly end: S
  readonly oneOf: readonly K[]
  readonly basis: Citation
}

export interface BaseState<S extends string = string> {
  readonly stage: S | 'nothing'
  /** The version of the procedure it is told by; only where several are declared side by side. */
  readonly version?: number
}

/** The declared law of a kind of matter. Pure: no clock of the wall, no store, no HTTP. */
export interface Procedure<
  S extends string = string,
  M extends Record<string, ActSpec<S>> = Record<string, ActSpec<S>>,
  X extends BaseState<S> = BaseState<S>,
> {
  readonly kind: string
  readonly version: number
  readonly title: Text
  /** Where the order of its stages comes from. */
  readonly basis: Citation
  readonly stages: readonly Stage<S>[]
  readonly acts: M
  readonly rules: readonly Rule<ActsOf<M>, X>[]
  readonly clocks: readonly ClockSpec<ActsOf<M>, X>[]
  readonly documents: readonly DocumentSpec<ActsOf<M>, X>[]
  readonly mandatory: readonly Mandatory<S, keyof M & string>[]
  /** Versions under which a matter may have been opened, each whole: a matter stays under its own until moved. */
  readonly earlier?: readonly AnyProcedure[]
  /** How a matter comes here from an earlier version; without one it ends under the version it has. */
  readonly moves?: readonly VersionMove<X>[]
  /** The declaration in force in a state, for a matter that has changed version; made by `pinned`, never declared. */
  at?(state: BaseState): AnyProcedure
  readonly initial: X
  fold(state: X, act: ActsOf<M>): X
  /** Beyond the role: may this actor do this act on this matter now? */
  mayAct(state: X, kind: keyof M & string, actor: Actor): Refusal | null
  /** What the verifier may not forget: two matters with equal keys behave alike. */
  key(state: X): string
  /** Units the verifier plays with. */
  readonly exampleUnits: readonly string[]
}

export type ActsOf<M> = {
  [K in keyof M & string]: M[K] extends ActSpec<string, infer D> ? Act<K, z.output<D>> : never
}[keyof M & string]

export function foldActs<X extends BaseState, A extends Act>(
  p: { initial: X; fold(s: X, a: A): X },
  acts: readonly A[],
): X {
  let state = p.initial
  for (const a of acts) state = p.fold(state, a)
  return state
}
