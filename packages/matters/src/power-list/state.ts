import type { PowerKind } from '@zhiheng/law/powers/words.ts'
import type { BaseState } from '@zhiheng/procedure'
import type { Holder } from './contract.ts'

export const stageIds = ['listed', 'withdrawn'] as const
export type StageId = (typeof stageIds)[number]

/** Use of the item by a township, from its first day; `until` is the first day it no longer has it. */
export interface Delegation {
  readonly township: string
  readonly from: string
  readonly until?: string
  readonly document: string
  readonly bureauKeeps: 'yes' | 'no' | 'unsaid'
  readonly assessed: boolean
}

/** Use of the item by an entrusted body; `to` is its last day, sooner when ended. */
export interface Entrustment {
  readonly organisation: string
  readonly from: string
  readonly to: string
  readonly instrument: string
  /** Day of the act, from which its clock runs. */
  readonly madeOn: string
  readonly ended: boolean
}

/** The words of the item from a day on. */
export interface Wording {
  readonly from: string
  readonly title: string
  readonly document: string
}

/** What the acts of one item add up to; days are those from which the changes hold, not those of their recording. */
export interface PowerItemState extends BaseState<StageId> {
  readonly code: string
  readonly origin: 'national' | 'local'
  readonly powerKind: PowerKind
  readonly holder: Holder
  readonly basisText: string
  readonly wordings: readonly Wording[]
  readonly listedOn: string
  /** First day it is no longer listed; empty while it is. */
  readonly withdrawnOn: string
  readonly delegations: readonly Delegation[]
  readonly entrustments: readonly Entrustment[]
  readonly openedAt: string
  readonly endedAt: string
}

export const initial: PowerItemState = {
  stage: 'nothing',
  code: '',
  origin: 'national',
  powerKind: 'penalty',
  holder: 'bureau',
  basisText: '',
  wordings: [],
  listedOn: '',
  withdrawnOn: '',
  delegations: [],
  entrustments: [],
  openedAt: '',
  endedAt: '',
}

/** The last use of a township, whether it goes on or not. */
export const lastDelegation = (s: PowerItemState, township: string): Delegation | undefined =>
  s.delegations.findLast((d) => d.township === township)

export const openDelegations = (s: PowerItemState): readonly Delegation[] =>
  s.delegations.filter((d) => d.until === undefined)

/** The entrustment not yet ended by an act; its term may have run out. */
export const openEntrustment = (s: PowerItemState): Entrustment | undefined => s.entrustments.find((e) => !e.ended)
