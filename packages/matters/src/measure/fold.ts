import type { MeasureAct } from './acts.ts'
import { gone, type Status, statusAfter } from './custody.ts'
import type { MeasureState } from './state.ts'

/** The state after one more act. Pure and exhaustive: an act the fold does not know is a compile error. */
export function fold(s: MeasureState, act: MeasureAct): MeasureState {
  switch (act.kind) {
    case 'proposeMeasure':
      return { ...s, ...origin(act), stage: 'proposed', at: { ...s.at, opened: act.happenedAt } }
    case 'approveMeasure':
      return s.stage === 'proposed' ? { ...s, stage: 'approved' } : { ...s, urgent: 'no' }
    case 'refuseMeasure':
      return s.stage === 'proposed' ? ended(s, 'refused', act.happenedAt) : { ...s, urgent: 'refused' }
    case 'withdrawMeasure':
      return ended(s, 'withdrawn', act.happenedAt)
    case 'takeMeasure':
      return {
        ...s,
        ...origin(act),
        stage: 'held',
        number: act.data.number ?? '',
        items: act.data.items,
        status: Object.fromEntries(act.data.items.map((i) => [i.id, 'held' as Status])),
        days: act.data.days,
        urgent: s.stage === 'nothing' ? 'unreported' : 'no',
        at: { ...s.at, opened: s.at.opened || act.happenedAt, taken: act.happenedAt },
      }
    case 'recordScene':
      return { ...s, recorded: true }
    case 'deliverDecision':
      return { ...s, delivered: true }
    case 'reportUrgent':
      return { ...s, urgent: 'reported' }
    case 'extendMeasure':
      return { ...s, extended: s.extended + act.data.days, extensionTold: false }
    case 'tellExtension':
      return { ...s, extensionTold: true }
    case 'checkStorage':
      return { ...s, harmed: s.harmed || act.data.condition !== 'good' }
    case 'moveObject':
    case 'settleStorage':
      return s
    case 'compensate':
      return { ...s, compensated: true }
    case 'sellPerishable':
      return { ...touched(s, act), sold: true, soldLow: s.soldLow || act.data.farBelowMarket }
    case 'sendForTesting':
    case 'finishTesting':
    case 'decideDisposition':
    case 'releaseMeasure':
    case 'returnObject':
    case 'transferObjects':
    case 'disposeObject':
      return settled(touched(s, act), act.happenedAt)
    case 'closeMeasure':
      return ended(s, 'closed', act.happenedAt)
    default:
      return unreachable(act)
  }
}

const unreachable = (act: never): never => {
  throw new Error(`The fold does not know this act: ${JSON.stringify(act)}`)
}

function origin(act: Extract<MeasureAct, { kind: 'proposeMeasure' | 'takeMeasure' }>) {
  const { measure, penaltyMatter = '', party, cause, place } = act.data
  return { measure, penaltyMatter, party, cause, place, unit: act.unit }
}

const ended = (s: MeasureState, stage: MeasureState['stage'], at: string): MeasureState => ({
  ...s,
  stage,
  at: { ...s.at, ended: at },
})

function touched(s: MeasureState, act: { kind: string; data: { items: readonly string[] } }): MeasureState {
  const next = statusAfter(act.kind, act.data)
  if (!next) return s
  const status = { ...s.status }
  for (const id of act.data.items) status[id] = next
  return { ...s, status }
}

const waits: readonly Status[] = ['held', 'testing', 'sold']
/** The measure is over once every object has its outcome; objects still on their way out keep the matter open. */
function settled(s: MeasureState, at: string): MeasureState {
  const all = Object.values(s.status)
  if (all.some((x) => waits.includes(x))) return s
  return { ...s, stage: 'disposing', at: { ...s.at, decided: s.at.decided || at } }
}

export const allGone = (s: MeasureState) => Object.values(s.status).every((x) => gone.includes(x))
