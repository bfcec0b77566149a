import type { Citation } from '@zhiheng/law'
import type { Act } from './act.ts'
import type { BaseState } from './declare.ts'
import type { AnyProcedure } from './perform.ts'
import type { Text } from './text.ts'

/** A name that only a register of the office knows; whoever shows the document looks it up. */
export interface Reference {
  readonly register: 'person' | 'unit' | 'township' | 'class' | 'filing' | 'closing'
  readonly id: string
}

/** What stands in a document: words, a name to look up, an instant, or several of these. */
export type Value = string | Reference | { readonly at: string } | readonly Value[]

export interface Row {
  readonly label: string
  readonly value: Value
}

/** Who answers for a document, and for when. */
export interface Signature {
  readonly label: string
  readonly who: Value
  readonly unit: Value
  readonly at: string
}

/** The words of one document, without any layout. In Chinese: an official paper is. */
export interface DocumentContent {
  readonly title: string
  /** Number of the case or the paper; empty while it has none. */
  readonly number: string
  /** Whom a paper that leaves the house is addressed to. */
  readonly to?: Value
  readonly rows: readonly Row[]
  readonly paragraphs: readonly Value[]
  readonly signatures: readonly Signature[]
  /** SHA-256 of the files that belong to it. */
  readonly evidence: readonly string[]
}

/** A published standard that is not law. */
export interface Standard {
  readonly standard: string
  readonly title: string
}

/** Where a form comes from. `own`: the source says what is written down, the office drew the form itself. */
export interface Form {
  readonly source: Citation | Standard
  readonly own: boolean
}

/** An official paper that acts of these kinds make. Pure: the same acts give the same paper, on any machine. */
export interface DocumentSpec<A extends Act = Act, S extends BaseState = BaseState> {
  readonly id: string
  readonly name: Text
  readonly madeBy: readonly A['kind'][]
  /** Place in the case file, from 1. */
  readonly order: number
  readonly form: Form
  /** From the acts up to the one that makes it, which is the last, and the state after it. */
  of(acts: readonly A[], state: S): DocumentContent
}

export interface MadeDocument {
  /** Unique in its matter: the document and the act that made it. */
  readonly id: string
  readonly document: string
  readonly name: Text
  readonly order: number
  readonly form: Form
  readonly sequence: number
  readonly madeAt: string
  readonly content: DocumentContent
}

/** Every document these acts made, in the order of the case file. A later act never changes an earlier document. */
export function documentsOf(p: AnyProcedure, acts: readonly Act[]): MadeDocument[] {
  const made: MadeDocument[] = []
  let state = p.initial as BaseState
  acts.forEach((act, i) => {
    state = p.fold(state, act)
    for (const spec of declared(p, state))
      if (spec.madeBy.includes(act.kind)) made.push(madeOf(spec, acts.slice(0, i + 1), state))
  })
  return made.sort((a, b) => a.order - b.order || a.sequence - b.sequence)
}

const declared = (p: AnyProcedure, state: BaseState) => (p.at?.(state) ?? p).documents as readonly DocumentSpec[]

function madeOf(spec: DocumentSpec, acts: readonly Act[], state: BaseState): MadeDocument {
  const act = acts.at(-1) as Act // the caller passes at least the act that makes it
  return {
    id: `${spec.id}-${act.sequence}`,
    document: spec.id,
    name: spec.name,
    order: spec.order,
    form: spec.form,
    sequence: act.sequence,
    madeAt: act.happenedAt,
    content: spec.of(acts, state),
  }
}
