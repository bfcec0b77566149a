import { cite } from '@zhiheng/law'
import { type ClockSpec, text } from '@zhiheng/procedure'
import { limitOf } from '../compulsion.ts'
import type { MeasureAct } from './acts.ts'
import type { MeasureState } from './state.ts'

type C = ClockSpec<MeasureAct, MeasureState>

const tested = (s: MeasureState) => Object.values(s.status).includes('testing')

export const clocks: readonly C[] = [
  {
    id: 'measure-limit',
    title: text('查封、扣押期限', 'Period of the measure'),
    basis: cite('行政强制法', 25),
    while: (s) => (s.stage !== 'held' ? 'off' : tested(s) ? 'pause' : 'run'),
    limit: (s) => ({ ...limitOf('compulsion-sealing'), amount: s.days }),
    extension: (act) =>
      act.kind === 'extendMeasure' ? { amount: act.data.days, unit: 'day', approver: act.actor } : null,
  },
  {
    id: 'measure-urgent-approval',
    title: text('当场实施后报告补批', 'Report an urgent measure'),
    basis: cite('行政强制法', 19),
    while: (s) => (s.stage === 'held' && (s.urgent === 'unreported' || s.urgent === 'reported') ? 'run' : 'off'),
    limit: () => limitOf('compulsion-urgent-report'),
  },
]
