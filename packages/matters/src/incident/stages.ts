import { type Stage, text } from '@zhiheng/procedure'
import type { StageId } from './state.ts'

/** Seven stages on the rail (信息收集 … 结案), archive, and the ways a matter may end earlier. */
export const stages: readonly Stage<StageId>[] = [
  { id: 'collected', title: text('待受理', 'To accept'), rail: 1, waitsFor: ['operator'] },
  { id: 'accepted', title: text('待立案', 'To file'), rail: 2, waitsFor: ['dispatcher'] },
  { id: 'filed', title: text('待派遣', 'To dispatch'), rail: 3, waitsFor: ['dispatcher'] },
  { id: 'handling', title: text('处置中', 'Handling'), rail: 4, waitsFor: ['officer', 'leader'] },
  { id: 'suspended', title: text('已挂账', 'On the pending list'), waitsFor: ['dispatcher'] },
  { id: 'handled', title: text('待核查', 'To verify'), rail: 5, waitsFor: ['verifier'] },
  { id: 'verified', title: text('待结案', 'To close'), rail: 6, waitsFor: ['dispatcher'] },
  { id: 'closed', title: text('已结案', 'Closed'), rail: 7, ended: true, waitsFor: ['operator'] },
  { id: 'archived', title: text('已归档', 'Archived'), rail: 8, ended: true, waitsFor: [] },
  { id: 'rejected', title: text('不予受理', 'Not accepted'), ended: true, waitsFor: [] },
  { id: 'voided', title: text('已作废', 'Voided'), ended: true, waitsFor: [] },
  { id: 'merged', title: text('已并案', 'Merged'), ended: true, waitsFor: [] },
  { id: 'transferred', title: text('已移送', 'Transferred'), ended: true, waitsFor: [] },
]
