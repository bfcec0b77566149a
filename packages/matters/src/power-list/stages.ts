import { type Stage, text } from '@zhiheng/procedure'
import type { StageId } from './state.ts'

export const stages: readonly Stage<StageId>[] = [
  { id: 'listed', title: text('在清单中', 'On the list'), rail: 1, waitsFor: [] },
  { id: 'withdrawn', title: text('已移出', 'Withdrawn'), rail: 2, ended: true, waitsFor: [] },
]
