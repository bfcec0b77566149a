import { type BaseState, type Stage, text } from '@zhiheng/procedure'

export type StageId = 'proposed' | 'active' | 'rejected' | 'retired'

/** One record of the device, until it is handed over or dropped. */
export interface RecordState {
  readonly id: string
  readonly reviewed: 'no' | 'passed' | 'failed'
  readonly notified: boolean
  readonly objection: 'none' | 'heard' | 'accepted' | 'not-accepted'
  readonly settled: 'no' | 'handed-over' | 'dropped'
}

export interface OffSiteState extends BaseState<StageId> {
  readonly device: string
  readonly name: string
  readonly place: string
  readonly unit: string
  readonly legal: 'no' | 'passed' | 'failed'
  readonly technical: 'no' | 'passed' | 'failed'
  readonly signed: boolean
  readonly published: boolean
  readonly validUntil: string
  readonly records: readonly RecordState[]
  readonly at: { readonly opened: string; readonly active: string; readonly ended: string }
}

export const initial: OffSiteState = {
  stage: 'nothing',
  device: '',
  name: '',
  place: '',
  unit: '',
  legal: 'no',
  technical: 'no',
  signed: false,
  published: false,
  validUntil: '',
  records: [],
  at: { opened: '', active: '', ended: '' },
}

export const stages: readonly Stage<StageId>[] = [
  { id: 'proposed', title: text('待审核启用', 'To be reviewed'), rail: 1, waitsFor: ['leader', 'chief'] },
  { id: 'active', title: text('使用中', 'In use'), rail: 2, waitsFor: ['officer', 'leader'] },
  { id: 'retired', title: text('已停用', 'Out of use'), rail: 3, ended: true, waitsFor: [] },
  { id: 'rejected', title: text('不予启用', 'Not to be used'), ended: true, waitsFor: [] },
]
