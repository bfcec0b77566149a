import { cite, daysBetween } from '@zhiheng/law'
import { type ClockSpec, text } from '@zhiheng/procedure'
import type { RectificationAct } from './acts.ts'
import type { RectificationState } from './state.ts'

const basis = cite('行政处罚法', 28, { paragraph: 1 })

/** The deadline the order gives; an extension or a second order starts it anew. */
export const clocks: readonly ClockSpec<RectificationAct, RectificationState>[] = [
  {
    id: 'rectification-deadline',
    title: text('改正期限', 'Time to correct'),
    basis,
    while: (s) => (s.stage === 'ordered' && s.performBy ? 'run' : 'off'),
    limit: (s) => ({
      amount: Math.max(1, daysBetween(s.at.from.slice(0, 10), s.performBy)),
      unit: 'day',
      rollForward: false,
      basis,
    }),
    extension: (act, before) =>
      act.kind === 'extendRectification' && before.performBy
        ? { amount: Math.max(1, daysBetween(before.performBy, act.data.performBy)), unit: 'day', approver: act.actor }
        : null,
  },
]
