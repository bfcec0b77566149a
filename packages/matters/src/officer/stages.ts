import { type Stage, text } from '@zhiheng/procedure'
import type { StageId } from './state.ts'

/** Where a person stands: in the register without, with, with a suspended, with a withdrawn certificate; an assistant; gone. */
export const stages: readonly Stage<StageId>[] = [
  { id: 'registered', title: text('在册无证', 'Without certificate'), rail: 1, waitsFor: [] },
  { id: 'certified', title: text('持证', 'Certified'), rail: 2, waitsFor: [] },
  { id: 'suspended', title: text('证件暂停', 'Certificate suspended'), waitsFor: [] },
  { id: 'withdrawn', title: text('证件已注销', 'Certificate withdrawn'), waitsFor: [] },
  { id: 'assisting', title: text('执法辅助人员', 'Assistant'), waitsFor: [] },
  { id: 'left', title: text('已离岗', 'Left'), ended: true, waitsFor: [] },
]
