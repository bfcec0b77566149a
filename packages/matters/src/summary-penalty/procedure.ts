import { cite } from '@zhiheng/law'
import { type Procedure, text } from '@zhiheng/procedure'
import { acts } from './acts.ts'
import { clocks } from './clocks.ts'
import { documents } from './documents.ts'
import { fold } from './fold.ts'
import { rules } from './rules.ts'
import { initial, type StageId, type SummaryState, stages } from './state.ts'

/** Summary procedure of administrative penalty, decided on the spot (行政处罚法 51–53). */
export const summaryPenalty = {
  kind: 'summary-penalty',
  version: 1,
  title: text('当场处罚（简易程序）', 'On-the-spot penalty, summary procedure'),
  basis: cite('行政处罚法', 51),
  stages,
  acts,
  rules,
  clocks,
  documents,
  initial,
  fold,
  mayAct: () => null,
  key: (s) =>
    s.stage === 'closed' || s.stage === 'archived'
      ? ''
      : [
          s.fine,
          s.collected,
          s.handedIn,
          s.banked,
          s.paid,
          s.refunded,
          s.challenged,
          s.handedOver,
          s.at.recorded ? 'r' : '',
        ].join(),
  exampleUnits: ['u1'],
  mandatory: [
    { end: 'closed', oneOf: ['punish'], basis: cite('行政处罚法', 52) },
    { end: 'archived', oneOf: ['close'], basis: cite('行政处罚法', 47) },
  ],
} satisfies Procedure<StageId, typeof acts, SummaryState>
