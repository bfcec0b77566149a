import type { Citation, TraceLine } from '@zhiheng/law'
import type { IncidentState } from '@zhiheng/matters/incident/state.ts'
import type { Status } from '@zhiheng/matters/measure/custody.ts'
import type { Actor, ClockRun, Finding, Refusal, Text } from '@zhiheng/procedure'
import type { JsonSchema } from '../form/form-model.ts'

export interface StageInfo {
  readonly id: string
  readonly title: Text
  readonly rail?: number
  readonly ended?: boolean
  readonly waitsFor: readonly string[]
}
export interface ActInfo {
  readonly act: string
  readonly title: Text
  readonly from: readonly string[]
  readonly to: readonly string[]
  readonly who: readonly string[]
  readonly help: Text | null
  readonly evidence: 'optional' | 'expected' | null
  readonly silent: boolean
  readonly schema: JsonSchema
}
export interface KindInfo {
  readonly kind: string
  readonly title: Text
  readonly version: number
  readonly stages: readonly StageInfo[]
  readonly acts: readonly ActInfo[]
  readonly rules: readonly {
    id: string
    title: Text
    basis: Citation
    severity: Finding['severity']
    points: number
    inForce: string
  }[]
  readonly clocks: readonly { id: string; title: Text; basis: Citation }[]
  /** Papers the kind may make, by their place in the case file. */
  readonly documents: readonly { document: string; name: Text; order: number; madeBy: readonly string[] }[]
  readonly measures: Readonly<Record<string, Text>>
}
export interface UnitInfo {
  readonly unit: string
  readonly name: string
  readonly nameEn: string
  readonly phone: string
  /** Township government in whose name it acts; empty: the bureau’s. */
  readonly township: string
  /** Entrusted body that it is; empty: none. */
  readonly entrusted: string
}
/** Who is on duty in a unit on a day of the week, 1 (Monday) to 7. */
export interface Duty {
  readonly unit: string
  readonly weekday: number
  readonly names: readonly string[]
}
export interface Meta {
  readonly jurisdiction: string
  readonly name: string
  readonly demo: boolean
  readonly now: string
  readonly roles: Readonly<Record<string, Text>>
  readonly kinds: readonly KindInfo[]
  readonly units: readonly UnitInfo[]
  /** `organ`: its full name on its own papers, and 机关代字 of its numbers. */
  readonly townships: readonly { township: string; name: string; organ: { name: string; word: string } }[]
  readonly people: readonly { person: string; name: string; unit: string; roles: readonly string[]; active: boolean }[]
  readonly duty: readonly Duty[]
}
export interface Line {
  readonly matter: string
  readonly kind: string
  readonly number: string
  readonly title: string
  readonly stage: string
  readonly ended: boolean
  readonly waiting: readonly string[]
  /** Units that hold an open part. */
  readonly units: readonly string[]
  /** Units that hold or held it. */
  readonly seenBy: readonly string[]
  readonly class: string
  readonly township: string
  readonly grid: string
  readonly source: string
  readonly label: string
  readonly flags: readonly string[]
  readonly openedAt: string
  readonly endedAt: string | null
  readonly clock: string
  readonly startedAt: string | null
  readonly dueAt: string | null
  readonly provisional: boolean
  readonly place: string
  readonly lon: number | null
  readonly lat: number | null
  readonly sequence: number
  /** The day the list was asked by, when it was not that of reporting. */
  readonly on?: string
}
export interface Page<T> {
  readonly items: readonly T[]
  readonly next: string | null
  readonly asOf: string
}
export interface ActLine {
  readonly id: string
  readonly sequence: number
  readonly kind: string
  readonly actor: string
  readonly unit: string
  readonly happenedAt: string
  readonly recordedAt: string
  readonly data: Readonly<Record<string, unknown>>
  readonly evidence: readonly string[]
  readonly findings: readonly { rule: string; reason: string | null }[]
  readonly hash: string
}
export type Clock = ClockRun & { readonly trace: readonly TraceLine[] }
/** A limit that a later holiday notice moved. */
export interface DueChange {
  readonly at: string
  readonly clock: string
  readonly before: string
  readonly after: string
  readonly reason: string
}
export interface MadeDocument {
  readonly id: string
  readonly document: string
  readonly name: Text
  readonly number: string
  readonly sequence: number
  readonly madeAt: string
}
export interface MatterPage {
  readonly line: Line
  /** In whose name it is handled. */
  readonly organ: string
  readonly version: number
  readonly state: IncidentState
  readonly acts: readonly ActLine[]
  readonly clocks: readonly Clock[]
  readonly findings: readonly Finding[]
  readonly documents: readonly MadeDocument[]
  readonly dueChanges: readonly DueChange[]
}
export interface Action {
  readonly act: string
  readonly title: Text
  readonly help: Text | null
  readonly rank: number
  readonly evidence: 'optional' | 'expected' | null
  readonly barred: Refusal | null
}
export interface Actions {
  readonly sequence: number
  readonly actions: readonly Action[]
}
export interface Condition {
  readonly condition: string
  readonly class: string
  readonly filing: string
  readonly closing: string
  readonly amount: number
  readonly unit: string
  readonly urgent: boolean
}
export interface ClassInfo {
  readonly key: string
  readonly kind: 'component' | 'matter'
  readonly code: string
  readonly name: string
  readonly majorCode: string
  readonly majorName: string
  /** Added by the bureau. */
  readonly local: boolean
  readonly conditions: readonly Condition[]
}
export interface Suggestion {
  readonly kind: string
  readonly code: string
  readonly name?: string
  readonly confidence: number
}
/** The unit answerable for a matter, and the line of the list that says so. */
export interface Route {
  readonly unit: string
  readonly why: Text
}
export interface Twin {
  readonly matter: string
  readonly number: string
  readonly title: string
  readonly place: string
  readonly stage: string
  readonly openedAt: string
  /** Null where a report has no position. */
  readonly metres: number | null
  readonly likeness: number
}
export interface Performed {
  readonly matter: string
  readonly sequence: number
  readonly act: string
  readonly repeated: boolean
  readonly findings: readonly Finding[]
  readonly duplicates?: readonly Twin[]
}
export interface Dashboard {
  readonly asOf: string
  readonly stages: readonly { stage: string; n: number; overdue: number }[]
  readonly days: readonly { period: string; measure: string; n: number }[]
  readonly year: {
    from: string
    to: string
    rows: readonly { dim: string; value: string; measure: string; n: number }[]
  }
  readonly soon: readonly Pick<
    Line,
    'matter' | 'number' | 'title' | 'place' | 'stage' | 'units' | 'clock' | 'startedAt' | 'dueAt'
  >[]
}
export interface LiveLine {
  readonly matter: string
  readonly number: string
  readonly title: string
  readonly stage: string
  readonly township: string
  readonly place: string
  readonly units: readonly string[]
  readonly lastAt: string
}
export interface SetFigure {
  readonly indicator: string
  readonly title: Text
  readonly definition: Text
  readonly unit: Text
  readonly value: number | null
  readonly recorded: boolean
}
export interface YearlyReport {
  readonly title: string
  readonly period: { from: string; to: string }
  readonly asOf: string
  readonly parts: readonly {
    heading: string
    sections: readonly {
      heading: string
      paragraphs: readonly (readonly ({ text: string } | { figure: SetFigure })[])[]
    }[]
  }[]
}
export interface IndicatorPage {
  readonly id: string
  readonly title: Text
  readonly definition: Text
  readonly unit: Text
  readonly recorded: boolean
  readonly period: { from: string; to: string }
  readonly asOf: string
  readonly value: number | null
  readonly counted: number | null
  readonly part: number | null
  readonly matters: {
    readonly items: readonly (Pick<Line, 'matter' | 'number' | 'title' | 'stage' | 'place' | 'openedAt'> & {
      part: boolean | null
    })[]
    readonly next: string | null
  }
}
export interface Hearing {
  readonly matter: string
  readonly number: string
  readonly title: string
  readonly heldAt: string
  readonly place: string
  readonly host: string
  readonly open: string
  readonly party: string
  readonly cause: string
  readonly state: 'notified' | 'held'
}
export interface CustodyObject {
  readonly matter: string
  readonly number: string
  readonly party: string
  readonly item: {
    readonly id: string
    readonly name: string
    readonly quantity: number
    readonly unit: string
    readonly specification?: string
  }
  readonly status: Status
  readonly place: string
  readonly keeper: string
  readonly clock: string
  readonly startedAt: string | null
  readonly dueAt: string | null
  readonly provisional: boolean
  readonly movements: readonly { at: string; act: string; place: string; keeper: string; actor: string }[]
}
export type Viewer = Actor
