import { type Stage, text } from '@zhiheng/procedure'
import type { StageId } from './state.ts'

const field = ['officer', 'leader']

export const stages: readonly Stage<StageId>[] = [
  { id: 'opened', title: text('待催告', 'To demand'), rail: 1, waitsFor: field },
  { id: 'demanded', title: text('催告中', 'Demanded'), rail: 2, waitsFor: field },
  { id: 'decided', title: text('已作强制执行决定', 'Decided'), rail: 3, waitsFor: field },
  { id: 'suspended', title: text('中止执行', 'Suspended'), waitsFor: ['leader'] },
  { id: 'agreed', title: text('协议履行中', 'Under an agreement'), waitsFor: field },
  { id: 'applied', title: text('已申请法院强制执行', 'Applied to the court'), rail: 3, waitsFor: ['leader'] },
  { id: 'accepted', title: text('法院审查中', 'Before the court'), waitsFor: ['leader'] },
  { id: 'court-refused', title: text('法院不予受理或者不准予执行', 'Refused by the court'), waitsFor: ['leader'] },
  { id: 'ordered', title: text('法院裁定准予执行', 'Ordered by the court'), waitsFor: ['leader'] },
  { id: 'executed', title: text('已执行', 'Enforced'), rail: 4, waitsFor: field },
  { id: 'performed', title: text('当事人已履行', 'Performed by the party'), rail: 4, waitsFor: field },
  { id: 'closed', title: text('已办结', 'Closed'), rail: 5, ended: true, waitsFor: [] },
  { id: 'terminated', title: text('终结执行', 'Terminated'), ended: true, waitsFor: [] },
  { id: 'lapsed', title: text('不再执行', 'No longer enforced'), ended: true, waitsFor: [] },
]
