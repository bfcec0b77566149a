import { daysBetween } from '@zhiheng/law'
import { type ClockSpec, text } from '@zhiheng/procedure'
import type { PowerListAct } from './acts.ts'
import { basis } from './basis.ts'
import { openEntrustment, type PowerItemState } from './state.ts'

/** The term of an entrustment, to its last day; after it the body may do nothing (行政处罚法 20). */
export const clocks: readonly ClockSpec<PowerListAct, PowerItemState>[] = [
  {
    id: 'entrustment-term',
    title: text('委托期限', 'Term of the entrustment'),
    basis: basis.instrument,
    while: (s) => (openEntrustment(s) ? 'run' : 'off'),
    limit: (s) => {
      const open = openEntrustment(s)
      if (!open) return null
      return {
        amount: Math.max(1, daysBetween(open.madeOn, open.to)),
        unit: 'day',
        rollForward: false,
        basis: basis.instrument,
      }
    },
  },
]
