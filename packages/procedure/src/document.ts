import type { Citation } from '@zhiheng/law'
import type { Act } from './act.ts'
import type { BaseState } from './declare.ts'
import type { AnyProcedure } from './perform.ts'
import type { Text } from './text.ts'

/**
 * A name that only a register of the office knows; whoever shows the document looks it up. `organ`: a township as it is
 * named on its own papers.
 */
export interface Reference {
  readonly register: 'person' | 'unit' | 'township' | 'organ' | 'class' | 'filing' | 'closing'
  readonly id: string
}

/**
 * What stands in a document: words, a name to look up, an instant, a day; `parts` one after the other as they are; a list
 * parted by 、, but for a paragraph, where it is parts.
 */
export type Value =
  | string
  | Reference
  | { readonly at: string }
  | { readonly on: string }
  | { readonly parts: readonly Value[] }
  | readonly Value[]

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

/**
 * How a document is set.
 * `letter`: addressed; rows as plain lines, paragraphs, rights, seal and date. `decision`: the same, made to be served.
 * `record` (笔录): rows, questions and answers, hand signatures and “page x of y” at the foot of every page.
 * `form`: ruled rows and boxes of opinion. `list`: an inventory that runs over pages under its repeated head.
 */
export type Layout = 'letter' | 'decision' | 'record' | 'form' | 'list'

/** A ruled table whose head is repeated on every page. */
export interface DocumentTable {
  readonly caption?: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly Value[])[]
  /** Relative widths of the columns; absent: by what stands in them. */
  readonly widths?: readonly number[]
}

export interface QuestionAnswer {
  readonly question: Value
  readonly answer: Value
}

/** A box of a form in which somebody decides. Empty `words` and `who` leave room to write by hand. */
export interface Opinion {
  readonly label: string
  readonly words: Value
  readonly who: Value
  readonly unit?: Value
  /** Instant; empty while open. */
  readonly at: string
}

/** The words of one document; `layout` says how they are set, nothing else does. In Chinese: an official paper is. */
export interface DocumentContent {
  /** One line, or several parted by a line break where its meaning allows one. */
  readonly title: string
  /** Number of the case or the paper (a paper’s own has 〔 〕); empty while it has none. */
  readonly number: string
  /** Absent: a letter when it is addressed to someone, else a form. */
  readonly layout?: Layout
  /** Whom a paper that leaves the house is addressed to. */
  readonly to?: Value
  readonly rows: readonly Row[]
  /**
   * A paragraph given as a list is its parts one after the other, not parted by 、. One that begins 一、 or （一） and is
   * no sentence is set as a heading of that level.
   */
  readonly paragraphs: readonly Value[]
  readonly tables?: readonly DocumentTable[]
  readonly qa?: readonly QuestionAnswer[]
  /** Paragraphs after tables and questions: what the person questioned confirms, what the members resolved. */
  readonly closing?: readonly Value[]
  /** How, where and until when the addressee may speak, ask for a hearing, appeal. */
  readonly rights?: readonly Value[]
  readonly opinions?: readonly Opinion[]
  /** 附件：names of what is enclosed. */
  readonly enclosures?: readonly string[]
  /** Who made the paper, with the moment. */
  readonly signatures: readonly Signature[]
  /** Lines left to be signed by hand, by label: 当事人, 见证人. In a record they stand on every page. */
  readonly toSign?: readonly string[]
  /** Organ, date and seal place at the end; absent: yes when it is addressed, a letter or a decision. */
  readonly seal?: boolean
  /** In whose name; absent: the office. */
  readonly organ?: Value
  /** Date of the paper, YYYY-MM-DD; absent: the day of the act that makes it. */
  readonly dated?: string
  /** 抄送. */
  readonly copies?: readonly Value[]
  /** SHA-256 of the files that belong to it. */
  readonly evidence: readonly string[]
}

/** How a content is set when it does not say. */
export const layoutOf = (c: DocumentContent): Layout => c.layout ?? (c.to === undefined ? 'form' : 'letter')

/** Whom a document is for. */
export type Audience = 'party' | 'public' | 'external' | 'court' | 'internal'

/** What stands on the cover of the case file, from the state; names are looked up by whoever shows it. */
export interface CoverFacts {
  /** 案由. */
  readonly cause: Value
  /** 当事人; absent where a matter has none. */
  readonly party?: Value
  /** 处理结果. */
  readonly outcome?: Value
  /** 保管期限, such as 30年 or 永久; absent: as the office sets it. */
  readonly retention?: string
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
  /** Absent: the party when it is addressed, else internal. */
  readonly audience?: Audience
  /**
   * Group in the bound case file, from 1; inside a group documents stand by date. 住建部令第55号 第四十条 names eight.
   * Absent: all by `order`.
   */
  readonly group?: number
  /** Bound in the part open to the party (正卷) or the inner part (副卷). Absent: open when for the party or the public. */
  readonly part?: 'open' | 'inner'
  /** Whether the last of these acts makes it, of the kinds that may; absent: always. */
  when?(acts: readonly A[]): boolean
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
  readonly audience: Audience
  readonly group?: number
  readonly part: 'open' | 'inner'
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
      if (spec.madeBy.includes(act.kind) && (spec.when?.(acts.slice(0, i + 1)) ?? true))
        made.push(madeOf(spec, acts.slice(0, i + 1), state))
  })
  return made.sort((a, b) => a.order - b.order || a.sequence - b.sequence)
}

const declared = (p: AnyProcedure, state: BaseState) => (p.at?.(state) ?? p).documents as readonly DocumentSpec[]

function madeOf(spec: DocumentSpec, acts: readonly Act[], state: BaseState): MadeDocument {
  const act = acts.at(-1) as Act // the caller passes at least the act that makes it
  const content = spec.of(acts, state)
  const audience = spec.audience ?? (content.to === undefined ? 'internal' : 'party')
  return {
    id: `${spec.id}-${act.sequence}`,
    document: spec.id,
    name: spec.name,
    order: spec.order,
    form: spec.form,
    audience,
    group: spec.group,
    part: spec.part ?? (audience === 'party' || audience === 'public' ? 'open' : 'inner'),
    sequence: act.sequence,
    madeAt: act.happenedAt,
    content,
  }
}
