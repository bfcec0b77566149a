import type { BaseState } from '@zhiheng/procedure'
import type { Party } from '../party.ts'
import type { Item, MeasureWay } from './contract.ts'
import type { Status } from './custody.ts'

export const stageIds = ['proposed', 'approved', 'held', 'disposing', 'closed', 'refused', 'withdrawn'] as const
export type StageId = (typeof stageIds)[number]

/** What the acts of a measure add up to. */
export interface MeasureState extends BaseState<StageId> {
  readonly measure: MeasureWay
  readonly penaltyMatter: string
  readonly party: Party | null
  readonly cause: string
  readonly place: string
  readonly number: string
  readonly unit: string
  readonly items: readonly Item[]
  /** Item id → where it stands. */
  readonly status: Readonly<Record<string, Status>>
  /** Period decided, with extension; days. */
  readonly days: number
  readonly extended: number
  readonly extensionTold: boolean
  /** Taken at once: whether the head has spoken since. */
  readonly urgent: 'no' | 'reported' | 'unreported' | 'refused'
  readonly recorded: boolean
  readonly delivered: boolean
  readonly harmed: boolean
  readonly sold: boolean
  readonly soldLow: boolean
  readonly compensated: boolean
  readonly at: Moments
}

/** Instants; empty when it has not happened. */
export interface Moments {
  readonly opened: string
  readonly taken: string
  readonly decided: string
  readonly ended: string
}

export const initial: MeasureState = {
  stage: 'nothing',
  measure: 'seal-up',
  penaltyMatter: '',
  party: null,
  cause: '',
  place: '',
  number: '',
  unit: '',
  items: [],
  status: {},
  days: 0,
  extended: 0,
  extensionTold: false,
  urgent: 'no',
  recorded: false,
  delivered: false,
  harmed: false,
  sold: false,
  soldLow: false,
  compensated: false,
  at: { opened: '', taken: '', decided: '', ended: '' },
}
