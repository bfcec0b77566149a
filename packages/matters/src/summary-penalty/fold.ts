import type { SummaryAct } from './acts.ts'
import type { SummaryState } from './state.ts'

/** The state after one more act. Pure and exhaustive. */
export function fold(before: SummaryState, act: SummaryAct): SummaryState {
  const s: SummaryState = { ...before, unit: before.unit || act.unit }
  switch (act.kind) {
    case 'punish':
      return {
        ...s,
        stage: 'decided',
        number: act.data.number ?? '',
        party: act.data.party,
        power: act.data.power,
        cause: act.data.cause,
        facts: act.data.facts,
        place: act.data.place,
        fine: act.data.penalties.reduce((sum, p) => (p.kind === 'fine' ? sum + (p.amount ?? 0) : sum), 0),
        at: { ...s.at, decided: act.happenedAt },
      }
    case 'collect':
      return { ...s, collected: s.collected + act.data.amount }
    case 'record':
      return { ...s, stage: 'performing', at: { ...s.at, recorded: act.happenedAt } }
    case 'handIn':
      return { ...s, handedIn: s.handedIn + act.data.amount }
    case 'toBank':
      return { ...s, banked: s.banked + act.data.amount }
    case 'pay':
      return { ...s, paid: s.paid + act.data.amount }
    case 'refund':
      return { ...s, refunded: s.refunded + act.data.amount }
    case 'challenge':
      return { ...s, challenged: true }
    case 'endChallenge':
      return { ...s, challenged: false, stage: act.data.outcome === 'revoked' ? 'revoked' : 'performing' }
    case 'revoke':
      return { ...s, stage: 'revoked' }
    case 'handOver':
      return { ...s, handedOver: true }
    case 'close':
      return { ...s, stage: 'closed', at: { ...s.at, closed: act.happenedAt, ended: act.happenedAt } }
    case 'archive':
      return { ...s, stage: 'archived' }
    default:
      return unreachable(act)
  }
}

const unreachable = (act: never): never => {
  throw new Error(`The fold does not know this act: ${JSON.stringify(act)}`)
}
