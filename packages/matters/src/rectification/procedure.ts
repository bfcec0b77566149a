import { cite } from '@zhiheng/law'
import { type Procedure, type Refusal, text } from '@zhiheng/procedure'
import { acts } from './acts.ts'
import { clocks } from './clocks.ts'
import { documents } from './documents.ts'
import { fold } from './fold.ts'
import { rules } from './rules.ts'
import { initial, type RectificationState, type StageId, stages } from './state.ts'

const basis = cite('行政处罚法', 28, { paragraph: 1 })

function mayAct(s: RectificationState, kind: string): Refusal | null {
  const idle =
    (kind === 'serveRectification' && s.served) ||
    (kind === 'reportDone' && s.reported) ||
    (kind === 'extendRectification' && (s.extended || s.again > 0))
  if (!idle) return null
  const why = text('没有待办理的事项', 'Nothing waits for this act')
  return { code: 'nothing-waits', why, side: 'law', overridable: false }
}

const key = (s: RectificationState) =>
  s.stage === 'ordered' || s.stage === 'failed'
    ? [s.served ? 's' : '', s.performBy, s.extended ? 'e' : '', s.reported ? 'r' : '', s.again ? 'a' : ''].join('|')
    : ''

/** An order to rectify, with its re-inspection (行政处罚法 28). */
export const rectification = {
  kind: 'rectification',
  version: 1,
  title: text('责令改正', 'Order to rectify'),
  basis,
  stages,
  acts,
  rules,
  clocks,
  documents,
  initial,
  fold,
  mayAct,
  key,
  exampleUnits: ['u1'],
  mandatory: [
    { end: 'closed', oneOf: ['reinspect'], basis },
    { end: 'closed', oneOf: ['serveRectification'], basis },
    { end: 'escalated', oneOf: ['reinspect'], basis: cite('行政处罚法', 54) },
  ],
} satisfies Procedure<StageId, typeof acts, RectificationState>
