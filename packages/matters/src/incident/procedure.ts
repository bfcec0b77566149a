import { type Actor, type Procedure, type Refusal, text } from '@zhiheng/procedure'
import { acts } from './acts.ts'
import { basis } from './basis.ts'
import { clocks } from './clocks.ts'
import { documents } from './documents.ts'
import { fold } from './fold.ts'
import { rules } from './rules.ts'
import { stages } from './stages.ts'
import { type IncidentState, initial, type StageId } from './state.ts'

const unitActs = ['handle', 'returnTask', 'requestPostponement', 'requestSuspension']

/** Only a unit that holds an open part of the task speaks for it. */
function mayAct(s: IncidentState, kind: string, actor: Actor): Refusal | null {
  if (!unitActs.includes(kind)) return null
  const mine = s.assignments.find((a) => a.unit === actor.unit)
  if (mine && !mine.done) return null
  const why = mine
    ? text('本单位的处置结果已经反馈', 'Your unit has already reported its result')
    : text('该任务未派给您所在的单位', 'This task was not dispatched to your unit')
  return { code: mine ? 'already-done' : 'not-your-unit', why, side: mine ? 'law' : 'right', overridable: false }
}

/** What matters for what may come next. Counts and words do not: no rule looks at them. */
function key(s: IncidentState): string {
  const tasks = s.assignments.map((a) => `${a.unit}${a.done ? '+' : '-'}`).join()
  return [
    tasks,
    s.source === 'public' || s.source === 'hotline' ? 'p' : '',
    s.checked ?? '',
    s.acceptedBy,
    s.postponement?.unit ?? '',
    s.suspension?.unit ?? '',
    s.limit ? 'l' : '',
    s.upgraded ? 'u' : '',
    s.rating ? 'r' : '',
  ].join('|')
}

/** The closed loop of digital city management: collect, accept, file, dispatch, handle, verify, close, archive. */
export const incident = {
  kind: 'incident',
  version: 1,
  title: text('城市管理案卷', 'City-management incident'),
  basis: basis.platform,
  stages,
  acts,
  rules,
  clocks,
  documents,
  initial,
  fold,
  mayAct,
  key,
  exampleUnits: ['u1', 'u2'],
  mandatory: [
    { end: 'closed', oneOf: ['report'], basis: basis.platform },
    { end: 'closed', oneOf: ['file', 'quickHandle'], basis: basis.platform },
    { end: 'closed', oneOf: ['handle', 'quickHandle'], basis: basis.platform },
    { end: 'closed', oneOf: ['verify'], basis: basis.platform },
    { end: 'archived', oneOf: ['close'], basis: basis.archive },
  ],
} satisfies Procedure<StageId, typeof acts, IncidentState>
