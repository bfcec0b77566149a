import type { IncidentAct } from './acts.ts'
import type { Assignment, Counts, IncidentState, Moments } from './state.ts'

/** The state after one more act. Pure and exhaustive: an act the fold does not know is a compile error. */
export function fold(before: IncidentState, act: IncidentAct): IncidentState {
  const s: IncidentState = { ...before, at: { ...before.at, last: act.happenedAt } }
  switch (act.kind) {
    case 'report':
      return {
        ...moment(s, 'opened', act.happenedAt),
        stage: 'collected',
        source: act.data.source,
        text: act.data.text,
        place: act.data.place,
        class: act.data.class ?? null,
        reporters: [{ name: act.data.reporter ?? '', contact: act.data.contact ?? '', matter: '' }],
      }
    case 'supplement':
      return s
    case 'check':
      return { ...s, checked: act.data.exists }
    case 'accept':
      return { ...moment(s, 'accepted', act.happenedAt), stage: 'accepted', acceptedBy: act.actor }
    case 'reject':
      return end(s, 'rejected', act.happenedAt, act.data.reason)
    case 'file':
      return {
        ...moment(s, 'filed', act.happenedAt),
        stage: 'filed',
        class: act.data.class,
        condition: act.data.condition,
        limit: act.data.limit ?? null,
        words: act.data.words ?? null,
        label: act.data.label,
        number: act.data.number ?? '',
      }
    case 'void':
      return end(s, 'voided', act.happenedAt, act.data.reason)
    case 'dispatch':
      return {
        ...moment(moment(s, 'assigned', act.happenedAt), 'dispatched', s.at.dispatched || act.happenedAt),
        stage: 'handling',
        assignments: act.data.units.map((unit) => ({ unit, done: false })),
        lastUnit: act.data.units[0] ?? s.lastUnit,
      }
    case 'returnTask':
      return returned(count(s, 'returned'), act.unit)
    case 'requestPostponement':
      return { ...s, postponement: { unit: act.unit, amount: act.data.amount, of: act.data.unit } }
    case 'approvePostponement':
      return { ...count(s, 'postponed'), postponement: null }
    case 'refusePostponement':
      return { ...s, postponement: null }
    case 'requestSuspension':
      return { ...s, suspension: { unit: act.unit } }
    case 'approveSuspension':
      return { ...count(s, 'suspended'), stage: 'suspended', suspension: null, postponement: null }
    case 'refuseSuspension':
      return { ...s, suspension: null }
    case 'resume':
      return { ...s, stage: 'handling' }
    case 'urge':
      return count(s, 'urged')
    case 'handle':
      return handled(s, act.unit, act.happenedAt)
    case 'quickHandle':
      return {
        ...moment(moment(s, 'filed', act.happenedAt), 'handled', act.happenedAt),
        stage: 'handled',
        class: act.data.class,
        number: act.data.number ?? '',
        label: 'service',
        quick: true,
        assignments: [{ unit: act.unit, done: true }],
        lastUnit: act.unit,
      }
    case 'verify':
      return { ...moment(s, 'verified', act.happenedAt), stage: 'verified' }
    case 'rework':
      return {
        ...count(s, 'reworked'),
        stage: 'handling',
        assignments: s.assignments.map((a) => ({ ...a, done: false })),
      }
    case 'close':
      return {
        ...end(s, 'closed', act.happenedAt, act.data.answer),
        at: { ...s.at, closed: act.happenedAt, ended: act.happenedAt },
      }
    case 'archive':
      return { ...moment(s, 'archived', act.happenedAt), stage: 'archived' }
    case 'rate':
      return { ...s, rating: { stars: act.data.stars, solved: act.data.solved === 'yes' } }
    case 'merge':
      return { ...end(s, 'merged', act.happenedAt, act.data.reason), mergedInto: act.data.primary }
    case 'absorb':
      return {
        ...count(s, 'absorbed'),
        reporters: [
          ...s.reporters,
          { name: act.data.reporter ?? '', contact: act.data.contact ?? '', matter: act.data.matter },
        ],
      }
    case 'transfer':
      return { ...end(s, 'transferred', act.happenedAt, act.data.reason), transferredTo: act.data.to }
    case 'upgrade':
      return { ...s, upgraded: true, label: 'enforcement' }
    case 'label':
      return { ...s, label: act.data.label }
    default:
      return unreachable(act)
  }
}

const unreachable = (act: never): never => {
  throw new Error(`The fold does not know this act: ${JSON.stringify(act)}`)
}

const moment = (s: IncidentState, which: keyof Moments, at: string): IncidentState => ({
  ...s,
  at: { ...s.at, [which]: at },
})

const end = (s: IncidentState, stage: IncidentState['stage'], at: string, outcome: string): IncidentState => ({
  ...moment(s, 'ended', at),
  stage,
  outcome,
  postponement: null,
  suspension: null,
})

const count = (s: IncidentState, which: keyof Counts): IncidentState => ({
  ...s,
  counts: { ...s.counts, [which]: s.counts[which] + 1 },
})

/** A unit that is done with its part asks for nothing more; what another unit asked for still waits for its answer. */
function requestsLeft(s: IncidentState, unit: string, stage: IncidentState['stage']) {
  const left = <R extends { readonly unit: string }>(r: R | null) =>
    stage === 'handling' && r?.unit !== unit ? r : null
  return { postponement: left(s.postponement), suspension: left(s.suspension) }
}

/** A unit gives its part back; the matter returns to the dispatcher when nobody is left with it. */
function returned(s: IncidentState, unit: string): IncidentState {
  const rest = s.assignments.filter((a) => a.unit !== unit)
  const stage = rest.length === 0 ? 'filed' : rest.every((a) => a.done) ? 'handled' : 'handling'
  return { ...s, assignments: rest, stage, ...requestsLeft(s, unit, stage) }
}

/** The last unit to finish carries the matter to verification. */
function handled(s: IncidentState, unit: string, at: string): IncidentState {
  const assignments: Assignment[] = s.assignments.map((a) => (a.unit === unit ? { ...a, done: true } : a))
  const all = assignments.every((a) => a.done)
  const requests = requestsLeft(s, unit, all ? 'handled' : 'handling')
  const next: IncidentState = { ...s, assignments, lastUnit: unit, ...requests }
  return all ? { ...moment(next, 'handled', at), stage: 'handled' } : next
}
