import { type Actor, type Procedure, type Refusal, text } from '@zhiheng/procedure'
import { acts } from './acts.ts'
import { basis } from './basis.ts'
import { clocks } from './clocks.ts'
import { documents } from './documents.ts'
import { fold } from './fold.ts'
import { rules } from './rules.ts'
import { initial, type ReviewState, type StageId, stages } from './state.ts'

const refusal = (code: string, side: Refusal['side'], zh: string, en: string): Refusal => ({
  code,
  why: text(zh, en),
  side,
  overridable: false,
})

const ofUnit = ['acceptOpinion', 'object', 'reportRectification']

/** Only the reviewers named score, each once, and nobody who sees every score; the handling unit answers for its file. */
function mayAct(s: ReviewState, kind: string, actor: Actor): Refusal | null {
  if (kind === 'submitScore') {
    if (actor.roles.includes('chief'))
      return refusal(
        'score-is-blind',
        'right',
        '局领导能看到全部评分，不参加评分',
        'The bureau leader sees every score and does not score',
      )
    if (!s.reviewers.some((r) => r.id === actor.id))
      return refusal('not-its-reviewer', 'right', '您不是本案的评查人员', 'You do not review this file')
    return s.scores.some((m) => m.reviewer === actor.id)
      ? refusal('scored-already', 'law', '您已提交评分', 'Your score is in')
      : null
  }
  if (ofUnit.includes(kind) && actor.unit !== s.file?.unit)
    return refusal('not-the-handling-unit', 'right', '由办案单位办理', 'The handling unit does this')
  if (kind === 'acceptOpinion' && (s.accepted || s.objections > 0))
    return refusal('spoken-already', 'law', '办案单位已表示意见', 'The handling unit has spoken')
  if (kind === 'object' && (s.accepted || s.objections > 0))
    return refusal('spoken-already', 'law', '办案单位已表示意见', 'The handling unit has spoken')
  if (kind === 'reportRectification' && (s.rectified || !s.rectifyBy))
    return refusal('nothing-waits', 'law', '没有待整改的事项', 'Nothing is to be corrected')
  return null
}

/** What matters for what may come next. */
function key(s: ReviewState): string {
  const score = s.scores.map((m) => `${m.reviewer} ${m.total} ${m.grade} ${m.vetoed} ${m.marks.length}`).sort()
  return [
    ...[s.reviewers.map((r) => r.id).join(), score.join(), s.grade, s.total, s.rectifyBy, s.rectified],
    ...[s.accepted, s.objections],
  ].join('|')
}

/** The review of one case file: drawn by lot, scored by two who do not know of each other, told, corrected, graded. */
export const review = {
  kind: 'review',
  version: 1,
  title: text('案卷评查', 'Case-file review'),
  basis: basis.ownReview,
  stages,
  acts,
  rules,
  clocks,
  documents,
  initial,
  fold,
  mayAct,
  key,
  exampleUnits: ['u1', 'u2', 'u3'],
  mandatory: [
    { end: 'closed', oneOf: ['draw'], basis: basis.ownReview },
    { end: 'closed', oneOf: ['submitScore'], basis: basis.system },
    { end: 'closed', oneOf: ['serveOpinion'], basis: basis.system },
    { end: 'closed', oneOf: ['confirmGrade'], basis: basis.system },
  ],
} satisfies Procedure<StageId, typeof acts, ReviewState>
