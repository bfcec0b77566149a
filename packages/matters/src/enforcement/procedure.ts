import { cite } from '@zhiheng/law'
import { type Procedure, type Refusal, text } from '@zhiheng/procedure'
import { acts } from './acts.ts'
import { clocks } from './clocks.ts'
import { documents } from './documents.ts'
import { fold } from './fold.ts'
import { rules } from './rules.ts'
import { stages } from './stages.ts'
import { type EnforcementState, initial, type StageId } from './state.ts'

/** Acts that answer to something must have it before them; what was done once is not done again. */
function idle(s: EnforcementState, kind: string): boolean {
  const onBehalf = s.decision === 'on-behalf'
  const cases: Partial<Record<string, boolean>> = {
    recordRemedy: s.remedy !== 'none',
    recordRemedyResult: s.remedy !== 'pending' && s.remedy !== 'stayed',
    setAdditionalFine: s.obligation !== 'money' || s.fine === 'set',
    settleAdditionalFine: s.fine !== 'set',
    remitAdditionalFine: s.obligation !== 'money',
    serveDemand: s.demandServed,
    hearStatement: s.statement !== 'none',
    reviewStatement: s.statement !== 'heard',
    announceDemolition: s.obligation !== 'demolish' || s.announced,
    orderByGovernment: s.obligation !== 'demolish' || s.ordered,
    serveEnforcement: s.decisionServed,
    demandOnBehalf: !onBehalf || s.remanded,
    performOnBehalf: !onBehalf,
    enforce: onBehalf,
    notifyAfterClearing: s.cleared !== 'absent',
    chargeCost: !onBehalf && s.cleared === 'no',
    handInProceeds: s.proceeds !== 'due',
    reverseEnforcement: s.reversed || s.cleared !== 'no',
    askHigherCourt: s.higher !== 'no',
    higherCourtRules: s.higher !== 'asked',
  }
  return cases[kind] ?? false
}

function mayAct(s: EnforcementState, kind: string): Refusal | null {
  if (s.stage === 'nothing' || !idle(s, kind)) return null
  const why = text('没有待办理的事项', 'Nothing waits for this act')
  return { code: 'nothing-waits', why, side: 'law', overridable: false }
}

const inDemand = (s: EnforcementState) => [
  s.obligation,
  s.fine === 'set' ? 'f' : '',
  s.demandServed ? 's' : '',
  s.statement,
  s.announced ? 'a' : '',
  s.ordered ? 'o' : '',
]
const inDecision = (s: EnforcementState) => [
  s.decision,
  s.obligation === 'money' ? 'm' : '',
  s.decisionServed ? 's' : '',
  s.remanded ? 'd' : '',
]

/** What matters for what may come next, stage by stage. */
function key(s: EnforcementState): string {
  switch (s.stage) {
    case 'opened':
      return [s.remedy, s.obligation, s.fine === 'set' ? 'f' : ''].join('|')
    case 'demanded':
      return [s.remedy, ...inDemand(s)].join('|')
    case 'decided':
      return [s.remedy, ...inDecision(s)].join('|')
    case 'suspended':
    case 'agreed':
      return [s.remedy, s.back, ...(s.back === 'demanded' ? inDemand(s) : inDecision(s))].join('|')
    case 'applied':
    case 'accepted':
    case 'ordered':
    case 'court-refused':
      return [s.remedy, s.higher, s.fine === 'set' ? 'f' : ''].join('|')
    case 'executed':
    case 'performed':
      return [
        s.remedy,
        s.proceeds,
        s.cleared,
        s.decision === 'on-behalf' ? 'b' : '',
        s.reversed ? 'r' : '',
        s.stage === 'performed' && s.fine === 'set' ? 'f' : '',
      ].join('|')
    default:
      return ''
  }
}

/** Compulsory enforcement of a decision, by the bureau or through the court (行政强制法 34–60). */
export const enforcement = {
  kind: 'enforcement',
  version: 1,
  title: text('行政强制执行', 'Compulsory enforcement'),
  basis: cite('行政强制法', 34),
  stages,
  acts,
  rules,
  clocks,
  documents,
  initial,
  fold,
  mayAct,
  key,
  exampleUnits: ['u1'],
  mandatory: [
    {
      end: 'closed',
      oneOf: ['enforce', 'performOnBehalf', 'auctionSeized', 'clearAtOnce', 'courtExecuted', 'recordPerformance'],
      basis: cite('行政强制法', 34),
    },
    { end: 'closed', oneOf: ['openEnforcement', 'clearAtOnce'], basis: cite('行政强制法', 34) },
    { end: 'lapsed', oneOf: ['suspendEnforcement'], basis: cite('行政强制法', 39) },
  ],
} satisfies Procedure<StageId, typeof acts, EnforcementState>
