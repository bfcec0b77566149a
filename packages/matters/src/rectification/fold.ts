import type { RectificationAct } from './acts.ts'
import type { RectificationState, StageId } from './state.ts'

/** The state after one more act. Pure and exhaustive: an act the fold does not know is a compile error. */
export function fold(s: RectificationState, act: RectificationAct): RectificationState {
  switch (act.kind) {
    case 'orderRectification':
      return {
        ...s,
        stage: 'ordered',
        penaltyMatter: act.data.penaltyMatter ?? '',
        party: act.data.party,
        offence: act.data.offence,
        place: act.data.place,
        number: act.data.number ?? '',
        unit: act.unit,
        performBy: act.data.performBy ?? '',
        at: { ...s.at, opened: act.happenedAt, from: act.happenedAt },
      }
    case 'serveRectification':
      return { ...s, served: true }
    case 'reportDone':
      return { ...s, reported: true }
    case 'extendRectification':
      return { ...s, extended: true, performBy: act.data.performBy, at: { ...s.at, from: act.happenedAt } }
    case 'reinspect':
      return {
        ...s,
        stage: act.data.result === 'done' ? 'corrected' : 'failed',
        at: { ...s.at, inspected: act.happenedAt },
      }
    case 'orderAgain':
      return {
        ...s,
        stage: 'ordered',
        performBy: act.data.performBy,
        reported: false,
        again: s.again + 1,
        at: { ...s.at, from: act.happenedAt },
      }
    case 'revokeRectification':
      return ended(s, 'revoked', act.happenedAt)
    case 'escalateRectification':
      return ended(s, 'escalated', act.happenedAt)
    case 'closeRectification':
      return ended(s, 'closed', act.happenedAt)
    default:
      return unreachable(act)
  }
}

const unreachable = (act: never): never => {
  throw new Error(`The fold does not know this act: ${JSON.stringify(act)}`)
}

const ended = (s: RectificationState, stage: StageId, at: string): RectificationState => ({
  ...s,
  stage,
  at: { ...s.at, ended: at },
})
