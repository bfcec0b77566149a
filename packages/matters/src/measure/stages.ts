import { type Stage, text } from '@zhiheng/procedure'
import type { StageId } from './state.ts'

export const stages: readonly Stage<StageId>[] = [
  { id: 'proposed', title: text('待审批', 'To approve'), rail: 1, waitsFor: ['chief'] },
  { id: 'approved', title: text('待实施', 'To carry out'), rail: 2, waitsFor: ['officer', 'leader'] },
  { id: 'held', title: text('查封、扣押中', 'Held'), rail: 3, waitsFor: ['officer', 'leader'] },
  { id: 'disposing', title: text('待退还、处置', 'To return or dispose of'), rail: 4, waitsFor: ['officer', 'leader'] },
  { id: 'closed', title: text('已办结', 'Closed'), rail: 5, ended: true, waitsFor: [] },
  { id: 'refused', title: text('不予批准', 'Not approved'), ended: true, waitsFor: [] },
  { id: 'withdrawn', title: text('未实施', 'Not carried out'), ended: true, waitsFor: [] },
]
