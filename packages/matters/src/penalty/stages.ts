import { type Stage, text } from '@zhiheng/procedure'
import type { StageId } from './state.ts'

/** Eight stages on the rail, from lead to archive; the rest is beside it. */
export const stages: readonly Stage<StageId>[] = [
  { id: 'lead', title: text('线索核查', 'Checking the lead'), rail: 1, waitsFor: ['officer', 'chief'] },
  { id: 'investigating', title: text('调查取证', 'Investigating'), rail: 2, waitsFor: ['officer', 'leader'] },
  { id: 'suspended', title: text('中止调查', 'Suspended'), waitsFor: ['chief'] },
  { id: 'concluded', title: text('审核审查', 'Under review'), rail: 3, waitsFor: ['officer', 'reviewer', 'chief'] },
  { id: 'noticed', title: text('告知申辩', 'Notified'), rail: 4, waitsFor: ['officer', 'reviewer', 'chief'] },
  { id: 'hearing', title: text('听证', 'Hearing'), waitsFor: ['reviewer'] },
  { id: 'decided', title: text('决定送达', 'Decided'), rail: 5, waitsFor: ['officer'] },
  { id: 'performing', title: text('执行', 'Performing'), rail: 6, waitsFor: ['officer', 'chief'] },
  { id: 'settled', title: text('待结案', 'To close'), rail: 7, waitsFor: ['chief'] },
  { id: 'closed', title: text('已结案', 'Closed'), rail: 8, ended: true, waitsFor: ['officer'] },
  { id: 'archived', title: text('已归档', 'Archived'), rail: 9, ended: true, waitsFor: [] },
  { id: 'notFiled', title: text('不予立案', 'Not filed'), ended: true, waitsFor: [] },
  { id: 'transferred', title: text('已移送', 'Transferred'), ended: true, waitsFor: [] },
]
