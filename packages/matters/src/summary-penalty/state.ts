import type { BaseState, Stage } from '@zhiheng/procedure'
import { text } from '@zhiheng/procedure'
import type { Party } from '../party.ts'

export const stageIds = ['decided', 'performing', 'revoked', 'closed', 'archived'] as const
export type StageId = (typeof stageIds)[number]

export const stages: readonly Stage<StageId>[] = [
  { id: 'decided', title: text('待备案', 'To report'), rail: 1, waitsFor: ['officer', 'leader'] },
  { id: 'performing', title: text('待履行', 'To be performed'), rail: 2, waitsFor: ['officer', 'leader'] },
  { id: 'revoked', title: text('已撤销', 'Revoked'), waitsFor: ['leader', 'chief'] },
  { id: 'closed', title: text('已结案', 'Closed'), rail: 3, ended: true, waitsFor: ['officer'] },
  { id: 'archived', title: text('已归档', 'Archived'), rail: 4, ended: true, waitsFor: [] },
]

/** What the acts of an on-the-spot penalty add up to. Amounts in fen. */
export interface SummaryState extends BaseState<StageId> {
  readonly number: string
  readonly party: Party | null
  readonly power: string
  readonly cause: string
  readonly facts: string
  readonly place: { address: string; lon?: number; lat?: number; township?: string; grid?: string }
  readonly unit: string
  readonly fine: number
  readonly collected: number
  readonly handedIn: number
  readonly banked: number
  readonly paid: number
  readonly refunded: number
  readonly challenged: boolean
  readonly handedOver: boolean
  readonly at: { readonly decided: string; readonly recorded: string; readonly closed: string; readonly ended: string }
}

export const initial: SummaryState = {
  stage: 'nothing',
  number: '',
  party: null,
  power: '',
  cause: '',
  facts: '',
  place: { address: '' },
  unit: '',
  fine: 0,
  collected: 0,
  handedIn: 0,
  banked: 0,
  paid: 0,
  refunded: 0,
  challenged: false,
  handedOver: false,
  at: { decided: '', recorded: '', closed: '', ended: '' },
}
