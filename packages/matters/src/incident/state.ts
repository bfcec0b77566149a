import type { BaseState } from '@zhiheng/procedure'
import type { ClassKey, HandlingLimit, Label, Place, Source } from './contract.ts'

export const stageIds = [
  'collected',
  'accepted',
  'filed',
  'handling',
  'suspended',
  'handled',
  'verified',
  'closed',
  'archived',
  'rejected',
  'voided',
  'merged',
  'transferred',
] as const
export type StageId = (typeof stageIds)[number]

export interface Assignment {
  readonly unit: string
  readonly done: boolean
}

export interface Reporter {
  readonly name: string
  readonly contact: string
  readonly matter: string
}

/** What the acts of an incident add up to. */
export interface IncidentState extends BaseState<StageId> {
  readonly source: Source
  readonly text: string
  readonly place: Place
  readonly class: ClassKey | null
  readonly condition: string
  readonly limit: HandlingLimit | null
  /** The condition as it read at filing; null in cases filed before its words were kept. */
  readonly words: { readonly filing: string; readonly closing: string } | null
  readonly label: Label | null
  readonly number: string
  readonly reporters: readonly Reporter[]
  readonly checked: 'yes' | 'no' | null
  readonly acceptedBy: string
  readonly assignments: readonly Assignment[]
  readonly lastUnit: string
  readonly postponement: {
    readonly unit: string
    readonly amount: number
    readonly of: 'working-hour' | 'working-day'
  } | null
  /** The unit that asked for the pending list and has no answer yet. */
  readonly suspension: { readonly unit: string } | null
  readonly counts: Counts
  readonly quick: boolean
  readonly upgraded: boolean
  readonly mergedInto: string
  readonly transferredTo: string
  readonly outcome: string
  readonly rating: { readonly stars: number; readonly solved: boolean } | null
  readonly at: Moments
}

export interface Counts {
  readonly returned: number
  readonly reworked: number
  readonly postponed: number
  readonly suspended: number
  readonly urged: number
  readonly absorbed: number
}

/** When each step first happened (handling and assignment: last); instants, empty when it has not. */
export interface Moments {
  readonly opened: string
  readonly accepted: string
  readonly filed: string
  readonly dispatched: string
  /** The dispatch that stands; `dispatched` is the first. */
  readonly assigned: string
  readonly handled: string
  readonly verified: string
  readonly closed: string
  readonly archived: string
  readonly ended: string
  readonly last: string
}

const never: Moments = {
  opened: '',
  accepted: '',
  filed: '',
  dispatched: '',
  assigned: '',
  handled: '',
  verified: '',
  closed: '',
  archived: '',
  ended: '',
  last: '',
}

export const initial: IncidentState = {
  stage: 'nothing',
  source: 'patrol',
  text: '',
  place: { address: '' },
  class: null,
  condition: '',
  limit: null,
  words: null,
  label: null,
  number: '',
  reporters: [],
  checked: null,
  acceptedBy: '',
  assignments: [],
  lastUnit: '',
  postponement: null,
  suspension: null,
  counts: { returned: 0, reworked: 0, postponed: 0, suspended: 0, urged: 0, absorbed: 0 },
  quick: false,
  upgraded: false,
  mergedInto: '',
  transferredTo: '',
  outcome: '',
  rating: null,
  at: never,
}
