import type { BaseState, Stage } from '@zhiheng/procedure'
import { text } from '@zhiheng/procedure'
import type { Party } from '../party.ts'

export type StageId = 'ordered' | 'corrected' | 'failed' | 'closed' | 'escalated' | 'revoked'

export interface RectificationState extends BaseState<StageId> {
  readonly penaltyMatter: string
  readonly party: Party | null
  readonly offence: string
  readonly place: string
  readonly number: string
  readonly unit: string
  readonly performBy: string
  readonly served: boolean
  readonly extended: boolean
  readonly reported: boolean
  readonly again: number
  readonly at: { readonly opened: string; readonly from: string; readonly inspected: string; readonly ended: string }
}

export const initial: RectificationState = {
  stage: 'nothing',
  penaltyMatter: '',
  party: null,
  offence: '',
  place: '',
  number: '',
  unit: '',
  performBy: '',
  served: false,
  extended: false,
  reported: false,
  again: 0,
  at: { opened: '', from: '', inspected: '', ended: '' },
}

export const stages: readonly Stage<StageId>[] = [
  { id: 'ordered', title: text('改正中', 'To be corrected'), rail: 1, waitsFor: ['officer', 'leader'] },
  { id: 'corrected', title: text('已改正', 'Corrected'), rail: 2, waitsFor: ['leader'] },
  { id: 'failed', title: text('逾期未改正', 'Not corrected'), rail: 2, waitsFor: ['leader'] },
  { id: 'closed', title: text('已办结', 'Closed'), rail: 3, ended: true, waitsFor: [] },
  { id: 'escalated', title: text('已转后续处理', 'Passed on'), rail: 3, ended: true, waitsFor: [] },
  { id: 'revoked', title: text('已撤销', 'Revoked'), ended: true, waitsFor: [] },
]
