import { daysBetween } from '@zhiheng/law'
import { type ClockSpec, text } from '@zhiheng/procedure'
import type { ReviewAct } from './acts.ts'
import { basis } from './basis.ts'
import { tenWorkingDays } from './limits.ts'
import type { ReviewState } from './state.ts'

type C = ClockSpec<ReviewAct, ReviewState>

const objection: C = {
  id: 'review-objection',
  title: text('异议期限', 'Time to object'),
  basis: basis.system,
  while: (s) => (s.stage === 'served' && !s.accepted && !s.objections ? 'run' : 'off'),
  limit: () => tenWorkingDays,
}

const answer: C = {
  id: 'review-answer',
  title: text('异议答复期限', 'Time to answer the objection'),
  basis: basis.system,
  while: (s) => (s.stage === 'objected' ? 'run' : 'off'),
  limit: () => tenWorkingDays,
}

const rectification: C = {
  id: 'review-rectification',
  title: text('整改期限', 'Time to correct'),
  basis: basis.supervised,
  while: (s) =>
    (s.stage === 'served' || s.stage === 'objected' || s.stage === 'confirmed') && s.rectifyBy && !s.rectified
      ? 'run'
      : 'off',
  limit: (s) => ({
    amount: Math.max(1, daysBetween(s.servedAt.slice(0, 10), s.rectifyBy)),
    unit: 'day',
    rollForward: false,
    basis: basis.supervised,
  }),
}

export const clocks: readonly C[] = [objection, answer, rectification]
