import type { PastDecision } from '@zhiheng/law/discretion/among.ts'
import type { Act } from './act.ts'
import type { BaseState, Procedure } from './declare.ts'
import type { CoverFacts } from './document.ts'
import type { Indicator } from './indicator.ts'
import type { Text } from './text.ts'

/** One line of any list, computed from the state: what every kind of matter has in common. */
export interface MatterRow {
  readonly number: string
  readonly title: string
  readonly stage: string
  readonly ended: boolean
  /** Roles whose turn it is now; empty when nobody's. */
  readonly waiting: readonly string[]
  /** Units that hold the matter now; they see it and are asked to act. */
  readonly units: readonly string[]
  /** Every unit that ever held it: they keep sight of it. */
  readonly seenBy: readonly string[]
  readonly class: string
  readonly township: string
  readonly grid: string
  readonly source: string
  readonly label: string
  readonly flags: readonly string[]
  readonly openedAt: string
  readonly endedAt: string | null
  readonly place: string
  readonly lon: number | null
  readonly lat: number | null
  /** What full-text search looks through. */
  readonly words: string
}

export type SqlValue = string | number | boolean | null

/** A view table of one kind's own figures: one row a matter, columns by name. */
export interface FactTable<S extends BaseState> {
  readonly table: string
  /** Column → PostgreSQL type. */
  readonly columns: Readonly<Record<string, 'date' | 'text' | 'int' | 'boolean'>>
  /** Columns to index after the jurisdiction. */
  readonly indexes: readonly (readonly string[])[]
  row(state: S, context: FactContext): Readonly<Record<string, SqlValue>>
}

export interface FactContext {
  /** Clock id → did it run out before it stopped (false while it runs)? */
  late(clock: string): boolean
}

/** A counter moved by an act; merged by a job so that no row is hot. */
export interface Tally {
  readonly on: string
  readonly measure: string
  readonly class: string
  readonly township: string
  readonly unit: string
  readonly n: number
}

/** What the office knows and a kind may ask when an act is prepared: facts are looked up, never typed twice. */
export interface Services {
  /** Township and grid of a place; `outside` when the point lies beyond the jurisdiction. */
  locate(place: {
    lon?: number
    lat?: number
    township?: string
  }): { township: string; grid: string } | 'outside' | null
  /** Filing conditions as they stand today. */
  condition(id: string): { class: string; amount: number; unit: string } | null
  /** Best unit for a class at a place, and why. */
  route(place: { township: string; grid: string; class: string; at: string }): { unit: string; why: string } | null
  classify(text: string): readonly { kind: string; code: string; name: string; confidence: number }[]
  knowsClass(kind: string, code: string): boolean
  knowsUnit(unit: string): boolean
  /** A person of the register of officers with the standing held on a day; undefined for a stranger. */
  officer?(id: string, on: string): OfficerStanding | undefined
  /** Whether a unit may exercise an item of the list of powers at a place on a day; undefined where no list is kept. */
  authority?(unit: string, township: string, code: string, on: string): Authority | undefined
  /** Township government whose unit it is, and in whose name it acts (行政处罚法 24); empty for the bureau’s own. */
  townshipOf?(unit: string): string
}

/** What the list of powers said, the day an act was done, of whoever did it. */
export interface Authority {
  readonly who: 'bureau' | 'township' | 'entrusted'
  /** Code of the township or name of the entrusted body; empty for the bureau. */
  readonly holder: string
  readonly is: 'kept' | 'broken' | 'unknown'
  /** Why not, or what the list leaves open. */
  readonly why?: Text
  /** Article, as a paper writes it. */
  readonly article: string
  /** In whose name it acts: an entrusted body in that of the bureau (行政处罚法 20), a township in its own (24). */
  readonly inNameOf?: 'own' | 'bureau'
  readonly since?: string
}

/** What the register of officers says of a person on a day. */
export interface OfficerStanding {
  readonly id: string
  readonly name: string
  readonly certificate?: string
  readonly validFrom?: string
  readonly validTo?: string
  readonly standing: 'certified' | 'suspended' | 'revoked' | 'none'
  readonly assistant: boolean
  /** May review penalty decisions (行政处罚法 58). */
  readonly reviewer: boolean
}

export type Prepared =
  | { readonly is: 'ready'; readonly data: unknown }
  | { readonly is: 'bad-input'; readonly issues: readonly { field: string; problem: string }[] }

/** A number given out without gaps, one series an organ and a year, inside the append. */
export interface Numbered {
  readonly series: string
  readonly field: string
  /** @param organWord 机关代字 of the organ in whose name the matter is handled, such as 楚综执; absent or empty where none is set */
  format(year: number, n: number, organWord?: string): string
}

/** A number of a series, such as that of a certificate. */
export interface Held {
  readonly series: string
  readonly number: string
}

/** A fine decided here, as far as a later one can be likened to it. */
export interface PastFine extends PastDecision {
  /** First day of the version of the item’s law on the day of the facts: fines under other terms are no measure. */
  readonly termsSince: string
}

/** A kind of legal matter: its procedure, and how it appears in lists and figures. */
export interface MatterKind<S extends BaseState, A extends Act> {
  // biome-ignore lint/suspicious/noExplicitAny: each kind's own act map is known only to itself.
  readonly procedure: Procedure<any, any, S>
  readonly indicators: readonly Indicator[]
  row(state: S): MatterRow
  readonly facts: FactTable<S>
  tallies(before: S, after: S, act: A, context: FactContext): readonly Tally[]
  readonly measures: Readonly<Record<string, Text>>
  /** Completes the data of an act with what the office knows, and refuses what cannot be. `unit`: of whoever acts. */
  prepare?(kind: string, data: unknown, state: S, at: string, services: Services, unit?: string): Prepared
  /** What the cover of the bound case file says; absent: the row’s title as cause, no party. */
  cover?(state: S): CoverFacts
  /** The fine that stands decided in it and counts among past decisions; null while there is none, or it was revoked. */
  pastFine?(state: S): PastFine | null
  /** Names and numbers that this matter holds for good, so that no other may: a constraint of the database. */
  holds?(state: S): readonly Held[]
  /** Act kind → the number it is given. */
  readonly numbers?: Readonly<Record<string, Numbered>>
}

// biome-ignore lint/suspicious/noExplicitAny: registries hold kinds of every state and act.
export type AnyKind = MatterKind<any, any>

/** A state known only to its kind, where kinds are treated alike. */
// biome-ignore lint/suspicious/noExplicitAny: see AnyKind.
export type AnyState = any
