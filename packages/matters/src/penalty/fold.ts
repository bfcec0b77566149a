import type { PenaltyAct } from './acts/acts.ts'
import { nothingOpen, type Open, type PenaltyState } from './state.ts'

type Of<K extends PenaltyAct['kind']> = Extract<PenaltyAct, { readonly kind: K }>

/** Done by the team that handles the case; what head, reviewer and desk do leaves the case with the team. */
const fieldActs: ReadonlySet<PenaltyAct['kind']> = new Set([
  ...(['checkLead', 'inspect', 'inquire', 'collectEvidence', 'conclude'] as const),
])

/** The state after one more act. Pure and exhaustive: an act the fold does not know is a compile error. */
export function fold(before: PenaltyState, act: PenaltyAct): PenaltyState {
  const unit = fieldActs.has(act.kind) ? act.unit || before.unit : before.unit || act.unit
  const s: PenaltyState = { ...before, unit, at: { ...before.at, last: act.happenedAt } }
  switch (act.kind) {
    case 'lead': {
      const { source, text, place, from = '' } = act.data
      return { ...s, stage: 'lead', source, text, place, from, at: { ...s.at, opened: act.happenedAt } }
    }
    case 'checkLead': {
      const { evidence, competent, inTime } = act.data
      return { ...s, checked: evidence && competent && inTime ? 'file' : 'not' }
    }
    case 'extendCheck':
      return { ...s, checkExtended: true }
    case 'moveEvidence':
    case 'askAssistance':
    case 'correct':
    case 'disposeGoods':
      return s
    case 'file':
      return filed(s, act)
    case 'refuseFiling':
      return ended(s, 'notFiled', act.happenedAt)
    case 'transfer':
      return ended(s, 'transferred', act.happenedAt)
    case 'terminate':
      return settled({ ...s, outcome: 'terminated', open: nothingOpen }, act.happenedAt)
    case 'inspect':
    case 'inquire':
      return { ...s, hasRecord: true, evidence: withKind(s, act.kind === 'inspect' ? 'record' : 'party') }
    case 'collectEvidence':
      return { ...s, evidence: withKind(s, act.data.kind) }
    case 'sampleEvidence':
      return { ...s, evidence: withKind(s, 'physical') }
    case 'approvePreservation':
      return { ...s, open: { ...s.open, preservation: 'approved' } }
    case 'preserve':
      return { ...s, open: { ...s.open, preservation: 'preserved' } }
    case 'settlePreserved':
      return { ...s, open: { ...s.open, preservation: 'none' } }
    case 'commissionTest':
      return { ...s, open: { ...s.open, test: true } }
    case 'receiveTest':
      return { ...s, open: { ...s.open, test: false }, evidence: withKind(s, 'expert') }
    case 'orderRectify':
      return { ...s, ordered: true }
    case 'reinspect':
      return s
    case 'askRecusal':
      return { ...s, open: { ...s.open, recusal: true } }
    case 'decideRecusal':
      return { ...s, open: { ...s.open, recusal: false } }
    case 'suspend':
      return { ...s, stage: 'suspended' }
    case 'resume':
      return { ...s, stage: 'investigating' }
    case 'extendDecision':
      return { ...s, extended: [...s.extended, act.data.days] }
    default:
      return furtherFold(s, act)
  }
}

/** From the end of the investigation on. */
function furtherFold(
  s: PenaltyState,
  act: Of<
    | 'conclude'
    | 'reopen'
    | 'legalReview'
    | 'deliberate'
    | 'notify'
    | 'state'
    | 'waive'
    | 'reviewStatement'
    | 'requestHearing'
    | 'refuseHearing'
    | 'notifyHearing'
    | 'withdrawHearing'
    | 'holdHearing'
    | 'reportHearing'
    | 'decide'
    | 'decideNone'
    | 'serve'
    | 'publish'
    | 'withdrawPublication'
    | 'pay'
    | 'askDeferral'
    | 'grantDeferral'
    | 'refuseDeferral'
    | 'challenge'
    | 'endChallenge'
    | 'handOver'
    | 'confirmPerformance'
    | 'close'
    | 'archive'
  >,
): PenaltyState {
  switch (act.kind) {
    case 'conclude':
      return concluded(s, act)
    case 'reopen':
      return {
        ...s,
        stage: 'investigating',
        reviewed: 'none',
        deliberated: false,
        open: { ...s.open, statement: 'none' },
      }
    case 'legalReview':
      return { ...s, reviewed: act.data.result === 'agree' ? 'agreed' : 'sent-back' }
    case 'deliberate':
      return { ...s, deliberated: act.data.agreed }
    case 'notify':
      return noticed(s, act)
    case 'state':
      return { ...s, stated: true, open: { ...s.open, statement: 'made' } }
    case 'waive':
      return {
        ...s,
        waived: {
          statement: s.waived.statement || act.data.what !== 'hearing',
          hearing: s.waived.hearing || act.data.what !== 'statement',
        },
      }
    case 'reviewStatement':
      return { ...s, open: { ...s.open, statement: 'reviewed' } }
    case 'requestHearing':
      return {
        ...s,
        stated: true,
        requestedOn: act.data.requestedAt.slice(0, 10),
        stage: 'hearing',
        open: { ...s.open, hearing: 'requested' },
      }
    case 'notifyHearing':
      return { ...s, open: { ...s.open, hearing: 'notified' } }
    case 'refuseHearing':
      return { ...s, stage: 'noticed', hearingRefused: true, open: { ...s.open, hearing: 'none' } }
    case 'withdrawHearing':
      return { ...s, stage: 'noticed', waived: { ...s.waived, hearing: true }, open: { ...s.open, hearing: 'none' } }
    case 'holdHearing':
      return {
        ...s,
        stage: 'noticed',
        held: true,
        reported: false,
        reviewDue: true,
        reviewed: 'none',
        open: { ...s.open, hearing: 'held' },
      }
    case 'reportHearing':
      return { ...s, reported: true }
    default:
      return lastFold(s, act)
  }
}

/** From the decision on. */
function lastFold(
  s: PenaltyState,
  act: Of<
    | 'decide'
    | 'decideNone'
    | 'serve'
    | 'publish'
    | 'withdrawPublication'
    | 'pay'
    | 'askDeferral'
    | 'grantDeferral'
    | 'refuseDeferral'
    | 'challenge'
    | 'endChallenge'
    | 'handOver'
    | 'confirmPerformance'
    | 'close'
    | 'archive'
  >,
): PenaltyState {
  switch (act.kind) {
    case 'decide':
      return {
        ...decided(s, act.happenedAt, 'penalty'),
        ...sanctionOf(act.data.penalties),
        degree: act.data.discretion.degree,
        overturned: false,
        decisionNumber: act.data.number ?? '',
      }
    case 'decideNone':
      return { ...decided(s, act.happenedAt, 'none'), decisionNumber: act.data.number ?? '' }
    case 'serve':
      return servedBy(s, act)
    case 'publish':
      return { ...s, published: true }
    case 'withdrawPublication':
      return { ...s, published: false }
    case 'pay':
      return act.data.kind === 'fine' ? { ...s, paid: s.paid + act.data.amount } : s
    case 'askDeferral':
      return { ...s, deferral: 'asked' }
    case 'grantDeferral':
      return { ...s, deferral: 'granted', payBy: act.data.until }
    case 'refuseDeferral':
      return { ...s, deferral: 'none' }
    case 'challenge':
      return { ...s, challenged: true }
    case 'endChallenge':
      return {
        ...s,
        challenged: false,
        overturned: s.overturned || act.data.outcome === 'revoked' || act.data.outcome === 'changed',
      }
    case 'handOver':
      return { ...s, handedOver: true }
    case 'confirmPerformance':
      return settled({ ...s, overturned: s.overturned || act.data.how === 'revoked' }, act.happenedAt)
    case 'close':
      return { ...ended(s, 'closed', act.happenedAt), at: { ...s.at, closed: act.happenedAt, ended: act.happenedAt } }
    case 'archive':
      return { ...s, stage: 'archived', at: { ...s.at, archived: act.happenedAt } }
    default:
      return unreachable(act)
  }
}

const unreachable = (act: never): never => {
  throw new Error(`The fold does not know this act: ${JSON.stringify(act)}`)
}

const withKind = (s: PenaltyState, kind: string): readonly string[] =>
  s.evidence.includes(kind) ? s.evidence : [...s.evidence, kind].sort()

const ended = (s: PenaltyState, stage: PenaltyState['stage'], at: string): PenaltyState => ({
  ...s,
  stage,
  at: { ...s.at, ended: at },
})

const settled = (s: PenaltyState, at: string): PenaltyState => ({
  ...s,
  stage: 'settled',
  at: { ...s.at, settled: at },
})

const decided = (s: PenaltyState, at: string, outcome: 'penalty' | 'none'): PenaltyState => ({
  ...s,
  stage: 'decided',
  outcome,
  open: nothingOpen,
  at: { ...s.at, decided: at },
})

const fineIn = (penalties: readonly { kind: string; amount?: number }[]) =>
  penalties.reduce((sum, p) => (p.kind === 'fine' ? sum + (p.amount ?? 0) : sum), 0)

const sanctionOf = (penalties: readonly { kind: string; amount?: number }[]) => ({
  fine: fineIn(penalties),
  penalties: penalties.map((p) => p.kind),
})

const filed = (s: PenaltyState, { data, happenedAt }: Of<'file'>): PenaltyState => ({
  ...s,
  stage: 'investigating',
  power: data.power,
  cause: data.cause,
  party: data.party,
  violatedOn: data.endedOn ?? data.violatedOn,
  number: data.number ?? '',
  at: { ...s.at, filed: happenedAt },
})

const concluded = (s: PenaltyState, { data, happenedAt }: Of<'conclude'>): PenaltyState => ({
  ...s,
  ...sanctionOf(data.penalties),
  stage: 'concluded',
  reviewDue: s.held || data.publicInterest || data.manyRelations,
  reviewed: 'none',
  deliberationDue: data.complex,
  deliberated: false,
  at: { ...s.at, concluded: happenedAt },
})

const noticed = (s: PenaltyState, { data, happenedAt }: Of<'notify'>): PenaltyState => ({
  ...s,
  ...sanctionOf(data.penalties),
  stage: 'noticed',
  hearingTold: data.hearingTold,
  noticeServed: false,
  firstFine: s.firstFine < 0 ? fineIn(data.penalties) : s.firstFine,
  // A further notice opens its periods anew.
  waived: { statement: false, hearing: false },
  hearingRefused: false,
  open: { ...s.open, statement: 'none', hearing: 'none' },
  at: { ...s.at, noticed: happenedAt },
})

function servedBy(s: PenaltyState, { data }: Of<'serve'>): PenaltyState {
  const open: Open = s.open
  if (data.document === 'notice') return { ...s, open, noticeServed: true }
  if ((data.document === 'decision' || data.document === 'no-penalty') && s.stage === 'decided')
    return { ...s, stage: 'performing', served: true, at: { ...s.at, served: `${data.servedOn}T00:00:00+08:00` } }
  return s
}
