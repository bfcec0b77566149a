import type { ReviewAct } from './acts.ts'
import type { Marked, ReviewState, StageId } from './state.ts'

type DataOf<K extends ReviewAct['kind']> = Extract<ReviewAct, { kind: K }>['data']

/** The state after one more act. Pure and exhaustive: an act the fold does not know is a compile error. */
export function fold(s: ReviewState, act: ReviewAct): ReviewState {
  switch (act.kind) {
    case 'draw':
      return drawn(s, act.data, act.happenedAt)
    case 'assign':
      return { ...s, stage: 'scoring', reviewers: act.data.reviewers }
    case 'reassign': {
      const { reviewers } = act.data
      return compared({ ...s, reviewers, scores: s.scores.filter((m) => reviewers.some((r) => r.id === m.reviewer)) })
    }
    case 'submitScore': {
      const { total, grade, vetoed, marks } = act.data
      const mine: Marked = { reviewer: act.actor, total, grade, vetoed, marks }
      return compared({ ...s, scores: [...s.scores.filter((m) => m.reviewer !== act.actor), mine] })
    }
    case 'resolveDispute':
      return { ...s, stage: 'settled', total: act.data.total, grade: act.data.grade }
    case 'serveOpinion':
      return { ...s, stage: 'served', servedAt: act.happenedAt, rectifyBy: act.data.rectifyBy ?? '' }
    case 'acceptOpinion':
      return { ...s, accepted: true }
    case 'object':
      return { ...s, stage: 'objected', objections: s.objections + 1 }
    case 'answerObjection':
      return { ...s, stage: 'served', total: act.data.total, grade: act.data.grade }
    case 'reportRectification':
      return { ...s, rectified: true }
    case 'confirmGrade':
      return { ...s, stage: 'confirmed', confirmedAt: act.happenedAt }
    case 'close':
      return { ...s, stage: 'closed', endedAt: act.happenedAt }
    case 'drop':
      return { ...s, stage: 'dropped', endedAt: act.happenedAt }
    default:
      return unreachable(act)
  }
}

const unreachable = (act: never): never => {
  throw new Error(`The fold does not know this act: ${JSON.stringify(act)}`)
}

function drawn(s: ReviewState, d: DataOf<'draw'>, drawnAt: string): ReviewState {
  const { round, roundName, position, file, criteria } = d
  return {
    ...{ ...s, stage: 'drawn', round, roundName, position, file, drawnAt, criteria: criteria.id },
    ...{ criteriaVersion: criteria.version, tolerance: criteria.tolerance },
    ...{ criteriaTitle: criteria.title ?? '', criteriaBase: criteria.base ?? '' },
  }
}

/** Two scores of one grade and close together are settled at their mean, to the half point below. */
function compared(s: ReviewState): ReviewState {
  const [a, b] = s.scores
  if (!a || !b) return s
  const apart = a.grade !== b.grade || Math.abs(a.total - b.total) > s.tolerance
  const stage: StageId = apart ? 'disputed' : 'settled'
  return apart ? { ...s, stage } : { ...s, stage, total: Math.floor(a.total + b.total) / 2, grade: a.grade }
}
