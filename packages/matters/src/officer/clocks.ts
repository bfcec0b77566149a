import type { ClockSpec } from '@zhiheng/procedure'
import { text } from '@zhiheng/procedure'
import type { OfficerAct } from './acts.ts'
import { basis } from './basis.ts'
import { daysBetween } from './days.ts'
import type { OfficerState } from './state.ts'

type C = ClockSpec<OfficerAct, OfficerState>

const limit = (days: number) => ({ amount: days, unit: 'day' as const, rollForward: false, basis: basis.team })

/** Runs from the day of issue to the last day of the certificate, so that lists warn before it expires. */
const certificate: C = {
  id: 'certificate',
  title: text('证件有效期', 'Certificate valid'),
  basis: basis.team,
  while: (s) => (s.certificate ? 'run' : 'off'),
  limit: ({ certificate: held }) => {
    const days = held ? daysBetween(held.issuedOn, held.to) : 0
    return days > 0 ? limit(days) : null
  },
  extension: (act, before) => {
    if (act.kind !== 'renew' || !before.certificate) return null
    const days = daysBetween(before.certificate.to, act.data.to)
    return days > 0 ? { amount: days, unit: 'day', approver: act.actor } : null
  },
}

export const clocks: readonly C[] = [certificate]
