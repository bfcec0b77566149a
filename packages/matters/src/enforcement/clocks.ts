import { cite, daysBetween, type Limit } from '@zhiheng/law'
import { type ClockSpec, text } from '@zhiheng/procedure'
import { lastDay, latestOf, limitOf, reconsiderationLimit, suitLimit } from '../compulsion.ts'
import type { EnforcementAct } from './acts.ts'
import type { EnforcementState, StageId } from './state.ts'

type C = ClockSpec<EnforcementAct, EnforcementState>

const at =
  (...stages: StageId[]) =>
  (s: EnforcementState) =>
    stages.includes(s.stage as StageId) ? ('run' as const) : ('off' as const)

/** A limit that began on an earlier day than its clock: what is left of it, in days; at least one. */
function leftUntil(end: string, from: string, basis: Limit): Limit {
  const left = daysBetween(from.slice(0, 10), end)
  return { amount: Math.max(left, 1), unit: 'day', rollForward: false, basis: basis.basis }
}

/** Last day for remedies against the decision enforced, without remedies that were filed. */
function remediesLast(s: EnforcementState): string | null {
  const { served, regime } = s.dates
  if (!served) return null
  const suit = regime === 'land' ? limitOf('land-demolition-suit') : suitLimit(served)
  const asked = reconsiderationLimit(served)
  if (!suit || !asked) return null
  return latestOf(lastDay(suit, served), lastDay(asked, served))
}

export const clocks: readonly C[] = [
  {
    id: 'enforcement-demand-wait',
    title: text('催告书送达后等待履行', 'Wait after the demand'),
    basis: cite('行政强制法', 54),
    while: (s) => (s.stage === 'demanded' && s.demandServed ? 'run' : 'off'),
    limit: () => limitOf('compulsion-demand'),
  },
  {
    id: 'enforcement-demand-period',
    title: text('催告的履行期限', 'Time the demand gives'),
    basis: cite('行政强制法', 35, { item: 1 }),
    while: (s) => (s.stage === 'demanded' && s.demandBy ? 'run' : 'off'),
    limit: (s) => leftUntil(s.demandBy, s.at.demanded, limitOf('compulsion-demand')),
  },
  {
    id: 'enforcement-court-window',
    title: text('申请法院强制执行的期限', 'Window to apply to the court'),
    basis: cite('行政强制法', 53),
    while: (s) =>
      s.power === 'none' && (s.stage === 'opened' || s.stage === 'demanded') && s.dates.served ? 'run' : 'off',
    limit(s) {
      const ended = remediesLast(s)
      if (!ended) return null
      const from = latestOf(ended, s.dates.deferredUntil)
      return leftUntil(
        lastDay('compulsion-court-application', from),
        s.at.opened,
        limitOf('compulsion-court-application'),
      )
    },
  },
  {
    id: 'enforcement-lapse',
    title: text('中止满三年不再执行', 'Suspended enforcement lapses'),
    basis: cite('行政强制法', 39, { paragraph: 2 }),
    while: at('suspended'),
    limit: () => limitOf('compulsion-enforcement-lapse'),
  },
  {
    id: 'enforcement-court-acceptance',
    title: text('法院受理期限', 'The court accepts'),
    basis: cite('行政强制法', 56),
    while: at('applied'),
    limit: () => limitOf('compulsion-court-acceptance'),
  },
  {
    id: 'enforcement-court-order',
    title: text('法院裁定期限', 'The court rules'),
    basis: cite('行政强制法', 57),
    while: at('accepted'),
    limit: () => limitOf('compulsion-court-order'),
  },
  {
    id: 'enforcement-higher-court',
    title: text('向上一级法院申请复议', 'Ask the higher court'),
    basis: cite('行政强制法', 56, { paragraph: 2 }),
    while: (s) => (s.stage === 'court-refused' && s.higher === 'no' ? 'run' : 'off'),
    limit: () => limitOf('compulsion-higher-court'),
  },
]
