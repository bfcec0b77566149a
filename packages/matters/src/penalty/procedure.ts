import { cite } from '@zhiheng/law'
import { type Procedure, type Refusal, text } from '@zhiheng/procedure'
import { acts } from './acts/acts.ts'
import { clocks } from './clocks.ts'
import { documents } from './documents/all.ts'
import { fold } from './fold.ts'
import { rules } from './rules/all.ts'
import { stages } from './stages.ts'
import { initial, type PenaltyState, type StageId } from './state.ts'

/** What is left to remember while investigating: what may be done next, and what must be settled. */
const investigating = (s: PenaltyState) => [
  s.evidence.length ? 'e' : '',
  s.hasRecord ? 'r' : '',
  s.open.preservation,
  s.open.test ? 't' : '',
  s.open.recusal ? 'q' : '',
  s.ordered ? 'o' : '',
  s.extended.length,
  ...ever(s),
]

/** What stays true when a case is sent back. */
const ever = (s: PenaltyState) => [s.held ? (s.reported ? 'R' : 'H') : '', s.stated ? s.firstFine : '']

/** From the report to the decision: whether review and deliberation stand in the way. */
const proposed = (s: PenaltyState) => [
  s.extended.length,
  s.reviewed === 'agreed' || (s.reviewed === 'none' && !s.reviewDue) ? '' : 'v',
  s.deliberated || !s.deliberationDue ? '' : 'd',
  ...ever(s),
]

/** Where the right to speak and the right to a hearing stand since the last notice. */
const told = (s: PenaltyState) => [
  ...proposed(s),
  s.fine,
  s.noticeServed ? 'n' : '',
  s.open.statement === 'none' && s.waived.statement ? 'waived' : s.open.statement,
  s.hearingTold ? hearingOf(s) : '',
  s.stage === 'hearing' ? `${s.open.hearing}${s.requestedOn}${s.open.recusal ? 'q' : ''}` : '',
]

const hearingOf = (s: PenaltyState) =>
  s.open.hearing === 'held' ? 'held' : s.waived.hearing || s.hearingRefused ? 'over' : 'open'

const performing = (s: PenaltyState) => [
  s.outcome,
  s.fine,
  Math.min(s.paid, s.fine),
  s.served ? 's' : '',
  s.deferral,
  s.challenged ? 'c' : '',
  s.handedOver ? 'h' : '',
  s.published ? 'p' : '',
]

const keys: Partial<Record<StageId, (s: PenaltyState) => readonly unknown[]>> = {
  lead: (s) => [s.checked, s.checkExtended],
  investigating,
  suspended: investigating,
  concluded: proposed,
  noticed: told,
  hearing: told,
  decided: performing,
  performing,
  settled: performing,
  closed: performing,
}

/** What was asked at a hearing is decided before the hearing is left: at no later stage could it be. */
function mayAct(s: PenaltyState, kind: string): Refusal | null {
  if (s.stage !== 'hearing' || !s.open.recusal || !['withdrawHearing', 'refuseHearing'].includes(kind)) return null
  return {
    code: 'recusal-open',
    why: text('回避申请尚未决定，请先由负责人决定', 'A request for recusal is open; the head decides it first'),
    basis: cite('行政处罚法', 43, { paragraph: 3 }),
    cure: 'decideRecusal',
    side: 'law',
    overridable: false,
  }
}

/** Ordinary procedure of administrative penalty, from the lead to the archive (行政处罚法 54–62). */
export const penalty = {
  kind: 'penalty',
  version: 1,
  title: text('行政处罚案件（普通程序）', 'Penalty case, ordinary procedure'),
  basis: cite('行政处罚法', 54),
  stages,
  acts,
  rules,
  clocks,
  documents,
  initial,
  fold,
  mayAct,
  key: (s) => `${s.party?.kind ?? ''}|${(keys[s.stage as StageId]?.(s) ?? []).join()}`,
  exampleUnits: ['u1'],
  mandatory: [
    { end: 'closed', oneOf: ['file'], basis: cite('行政处罚法', 54) },
    { end: 'closed', oneOf: ['decide', 'decideNone', 'terminate'], basis: cite('行政处罚法', 57) },
    { end: 'archived', oneOf: ['close'], basis: cite('行政处罚法', 47) },
  ],
} satisfies Procedure<StageId, typeof acts, PenaltyState>
