import type { OfficerAct } from './acts.ts'
import type { Certificate, OfficerState } from './state.ts'

/** The state after one more act. Pure and exhaustive: an act the fold does not know is a compile error. */
export function fold(before: OfficerState, act: OfficerAct): OfficerState {
  const s: OfficerState = { ...before, history: [...before.history, act] }
  switch (act.kind) {
    case 'register': {
      const { person, name, status, unit, post } = act.data
      const assistant = status === 'assistant'
      const stage = assistant ? 'assisting' : 'registered'
      return { ...s, stage, person, name, assistant, unit, units: [unit], post, registeredAt: act.happenedAt }
    }
    case 'appoint':
      return { ...s, stage: 'registered', assistant: false, post: act.data.post }
    case 'rejoin': {
      const { unit, post } = act.data
      return { ...placed(s, unit, post), stage: s.assistant ? 'assisting' : 'registered', leftAt: '' }
    }
    case 'leave':
      return {
        ...s,
        ...{ stage: 'left', leftAt: act.happenedAt, reviewer: false, certificate: null },
        ...{ examined: false, attempt: null },
      }
    case 'change':
      return changed(s, act.data)
    case 'recordExam':
      return { ...s, examined: s.examined || act.data.result !== 'failed' }
    case 'startExam': {
      const { attempt, seed, bank, closesAt, passMark } = act.data
      return { ...s, attempt: { attempt, seed, bank, closesAt, passMark }, attempts: s.attempts + 1 }
    }
    case 'submitExam':
      return { ...s, attempt: null, examined: s.examined || act.data.passed }
    case 'recordTraining': {
      const { on, hours, training: kind, subject } = act.data
      return { ...s, trainings: [...s.trainings, { on, hours, kind, subject }] }
    }
    case 'qualifyReviewer':
      return { ...s, reviewer: true }
    case 'endReviewer':
      return { ...s, reviewer: false }
    default:
      return certificateFold(s, act)
  }
}

type CertificateAct = Extract<
  OfficerAct,
  { kind: 'issueCertificate' | 'renew' | 'replace' | 'suspend' | 'restore' | 'withdraw' }
>

function certificateFold(s: OfficerState, act: CertificateAct): OfficerState {
  switch (act.kind) {
    case 'issueCertificate': {
      const issued: Certificate = { ...act.data, issuedOn: act.happenedAt.slice(0, 10) }
      return { ...numbered(s, issued.number), stage: 'certified', certificate: issued }
    }
    case 'renew': {
      const { number, to } = act.data
      const renewed = numbered(s, number || (s.certificate?.number ?? ''))
      return renewed.certificate ? { ...renewed, certificate: { ...renewed.certificate, to } } : renewed
    }
    case 'replace':
      return numbered(s, act.data.number)
    case 'suspend':
      return { ...s, stage: 'suspended' }
    case 'restore':
      return { ...s, stage: 'certified' }
    case 'withdraw':
      return { ...s, stage: 'withdrawn', certificate: null, examined: false }
    default:
      return unreachable(act)
  }
}

const unreachable = (act: never): never => {
  throw new Error(`The fold does not know this act: ${JSON.stringify(act)}`)
}

/** A number once given stays this person’s: it is never given again. */
function numbered(s: OfficerState, number: string): OfficerState {
  const numbers = s.numbers.includes(number) ? s.numbers : [...s.numbers, number]
  return { ...s, numbers, certificate: s.certificate && { ...s.certificate, number } }
}

const placed = (s: OfficerState, unit: string, post: string): OfficerState => ({
  ...s,
  unit,
  post,
  units: s.units.includes(unit) ? s.units : [...s.units, unit],
})

function changed(s: OfficerState, d: Extract<OfficerAct, { kind: 'change' }>['data']): OfficerState {
  const moved = placed(s, d.unit || s.unit, d.post || s.post)
  const again = d.number ? numbered(moved, d.number) : moved
  const certificate = again.certificate && d.scope ? { ...again.certificate, scope: d.scope } : again.certificate
  return { ...again, name: d.name || s.name, certificate }
}
