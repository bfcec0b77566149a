import type { EnforcementAct } from './acts.ts'
import type { EnforcementState, StageId } from './state.ts'

type Of<K extends EnforcementAct['kind']> = Extract<EnforcementAct, { kind: K }>

/** The state after one more act. Pure and exhaustive: an act the fold does not know is a compile error. */
export function fold(s: EnforcementState, act: EnforcementAct): EnforcementState {
  switch (act.kind) {
    case 'openEnforcement':
      return opened(s, act)
    case 'recordRemedy':
      return { ...s, remedy: act.data.stay ? 'stayed' : 'pending' }
    case 'recordRemedyResult':
      return { ...s, remedy: stands(act.data.result) ? 'upheld' : 'revoked' }
    case 'recordPerformance':
      return act.data.extent === 'full' ? to(s, 'performed') : s
    case 'setAdditionalFine':
      return { ...s, fine: 'set' }
    case 'settleAdditionalFine':
      return { ...s, fine: 'settled', additional: act.data.amount }
    case 'demand':
      return {
        ...to(s, 'demanded'),
        number: act.data.number ?? s.number,
        demandBy: act.data.performBy,
        at: { ...s.at, demanded: act.happenedAt },
      }
    case 'serveDemand':
      return { ...s, demandServed: true }
    case 'hearStatement':
      return { ...s, statement: 'heard' }
    case 'reviewStatement':
      return { ...s, statement: act.data.accepted ? 'accepted' : 'not-accepted' }
    case 'announceDemolition':
      return { ...s, announced: true }
    case 'orderByGovernment':
      return { ...s, ordered: true }
    default:
      return later(s, act)
  }
}

type Early =
  | 'openEnforcement'
  | 'recordRemedy'
  | 'recordRemedyResult'
  | 'recordPerformance'
  | 'setAdditionalFine'
  | 'settleAdditionalFine'
  | 'demand'
  | 'serveDemand'
  | 'hearStatement'
  | 'reviewStatement'
  | 'announceDemolition'
  | 'orderByGovernment'

/** From the decision on. */
function later(s: EnforcementState, act: Exclude<EnforcementAct, { kind: Early }>): EnforcementState {
  switch (act.kind) {
    case 'decideEnforcement':
      return { ...to(s, 'decided'), decision: act.data.manner, number: act.data.number ?? s.number }
    case 'decideOnBehalf':
      return { ...to(s, 'decided'), decision: 'on-behalf', number: act.data.number ?? s.number }
    case 'serveEnforcement':
      return { ...s, decisionServed: true }
    case 'demandOnBehalf':
      return { ...s, remanded: true }
    case 'enforce':
    case 'performOnBehalf':
    case 'courtExecuted':
      return executed(s, act.happenedAt)
    case 'auctionSeized':
      return { ...executed(s, act.happenedAt), proceeds: 'due' }
    case 'clearAtOnce':
      return cleared(s, act)
    case 'notifyAfterClearing':
      return { ...s, cleared: 'notified' }
    case 'handInProceeds':
      return { ...s, proceeds: 'handed-in' }
    case 'suspendEnforcement':
    case 'agreeEnforcement':
      return {
        ...to(s, act.kind === 'agreeEnforcement' ? 'agreed' : 'suspended'),
        back: s.stage === 'decided' ? 'decided' : 'demanded',
      }
    case 'resumeEnforcement':
    case 'breachAgreement':
      return to(s, s.back)
    case 'lapseEnforcement':
      return ended(s, 'lapsed', act.happenedAt)
    case 'terminateEnforcement':
      return ended(s, 'terminated', act.happenedAt)
    case 'closeEnforcement':
      return ended(s, 'closed', act.happenedAt)
    case 'reverseEnforcement':
      return { ...s, reversed: true }
    case 'applyToCourt':
      return { ...to(s, 'applied'), at: { ...s.at, applied: act.happenedAt } }
    case 'courtAccept':
      return to(s, 'accepted')
    case 'courtRefuse':
      return to(s, 'court-refused')
    case 'askHigherCourt':
      return { ...s, higher: 'asked' }
    case 'higherCourtRules':
      return act.data.result === 'granted' ? { ...to(s, 'accepted'), higher: 'final' } : { ...s, higher: 'final' }
    case 'courtOrder':
      return to(s, 'ordered')
    case 'chargeCost':
    case 'payInstalment':
    case 'remitAdditionalFine':
      return s
    default:
      return unreachable(act)
  }
}

const unreachable = (act: never): never => {
  throw new Error(`The fold does not know this act: ${JSON.stringify(act)}`)
}

const stands = (result: string) => result === 'upheld' || result === 'withdrawn'
const to = (s: EnforcementState, stage: StageId): EnforcementState => ({ ...s, stage })

const ended = (s: EnforcementState, stage: StageId, at: string): EnforcementState => ({
  ...to(s, stage),
  at: { ...s.at, ended: at },
})

function executed(s: EnforcementState, at: string): EnforcementState {
  const money = s.decision === 'auction' || s.decision === 'transfer'
  return { ...to(s, 'executed'), proceeds: money ? 'due' : s.proceeds, at: { ...s.at, executed: at } }
}

function opened(s: EnforcementState, { data, unit, happenedAt }: Of<'openEnforcement'>): EnforcementState {
  return {
    ...to(s, 'opened'),
    penaltyMatter: data.penaltyMatter ?? '',
    decisionNumber: data.decisionNumber,
    content: data.content,
    party: data.party,
    obligation: data.obligation,
    power: data.power,
    amount: data.amount ?? null,
    dates: {
      served: data.servedOn,
      performBy: data.performBy,
      deferredUntil: data.deferredUntil ?? '',
      regime: data.regime,
      told: data.remediesTold,
    },
    unit,
    at: { ...s.at, opened: happenedAt },
  }
}

function cleared(s: EnforcementState, { data, unit, happenedAt }: Of<'clearAtOnce'>): EnforcementState {
  return {
    ...to(s, 'executed'),
    party: data.party ?? null,
    content: data.result,
    place: data.place,
    obligation: 'restore',
    cleared: data.present ? 'present' : 'absent',
    unit,
    at: { ...s.at, opened: happenedAt, executed: happenedAt },
  }
}
