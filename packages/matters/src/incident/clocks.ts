import type { ClockSpec } from '@zhiheng/procedure'
import { text } from '@zhiheng/procedure'
import type { IncidentAct } from './acts.ts'
import { basis } from './basis.ts'
import type { HandlingLimit } from './contract.ts'
import type { IncidentState, StageId } from './state.ts'

type C = ClockSpec<IncidentAct, IncidentState>

const at =
  (...stages: StageId[]) =>
  (s: IncidentState) =>
    stages.includes(s.stage as StageId) ? ('run' as const) : ('off' as const)

/** Limits of the desk posts: the bureau's own promise, editable; national law sets none for these steps. */
export interface DeskLimits {
  readonly acceptance: HandlingLimit
  readonly filing: HandlingLimit
  readonly dispatching: HandlingLimit
  readonly verification: HandlingLimit
  readonly closing: HandlingLimit
}

export const deskLimits: DeskLimits = {
  acceptance: { amount: 2, unit: 'working-hour' },
  filing: { amount: 4, unit: 'working-hour' },
  dispatching: { amount: 1, unit: 'working-hour' },
  verification: { amount: 1, unit: 'working-day' },
  closing: { amount: 1, unit: 'working-day' },
}

const limitOf = (l: HandlingLimit) => ({ ...l, rollForward: false, basis: basis.setLimits })

/** More time is given in the kind of the limit: 1 工作日 is 8 工作时, and a whole day where the clock never stops. */
function inUnitsOf(limit: HandlingLimit, p: { amount: number; of: 'working-hour' | 'working-day' }) {
  if (limit.unit === 'urgent-hour')
    return { amount: p.of === 'working-day' ? p.amount * 24 : p.amount, unit: limit.unit }
  if (limit.unit === 'working-hour')
    return { amount: p.of === 'working-day' ? p.amount * 8 : p.amount, unit: limit.unit }
  return { amount: p.of === 'working-hour' ? Math.ceil(p.amount / 8) : p.amount, unit: 'working-day' as const }
}

export const clocks: readonly C[] = [
  {
    id: 'acceptance',
    title: text('受理时限', 'To accept'),
    basis: basis.setLimits,
    while: at('collected'),
    limit: () => limitOf(deskLimits.acceptance),
  },
  {
    id: 'filing',
    title: text('立案时限', 'To file'),
    basis: basis.setLimits,
    while: at('accepted'),
    limit: () => limitOf(deskLimits.filing),
  },
  {
    id: 'dispatching',
    title: text('派遣时限', 'To dispatch'),
    basis: basis.setLimits,
    while: at('filed'),
    limit: () => limitOf(deskLimits.dispatching),
  },
  {
    id: 'handling',
    title: text('处置时限', 'To handle'),
    basis: basis.setLimits,
    while: (s) => (s.stage === 'handling' ? 'run' : s.stage === 'suspended' ? 'pause' : 'off'),
    limit: (s) => (s.limit ? limitOf(s.limit) : null),
    extension: (act, before) =>
      act.kind === 'approvePostponement' && before.postponement && before.limit
        ? { ...inUnitsOf(before.limit, before.postponement), approver: act.actor }
        : null,
  },
  {
    id: 'verification',
    title: text('核查时限', 'To verify'),
    basis: basis.setLimits,
    while: at('handled'),
    limit: () => limitOf(deskLimits.verification),
  },
  {
    id: 'closing',
    title: text('结案时限', 'To close'),
    basis: basis.setLimits,
    while: at('verified'),
    limit: () => limitOf(deskLimits.closing),
  },
]
