import type { OffSiteAct } from './acts.ts'
import type { OffSiteState, RecordState } from './state.ts'

const outcome = (passed: boolean) => (passed ? 'passed' : 'failed')

/** The state after one more act. Pure and exhaustive: an act the fold does not know is a compile error. */
export function fold(s: OffSiteState, act: OffSiteAct): OffSiteState {
  switch (act.kind) {
    case 'proposeDevice': {
      const { device, name, place } = act.data
      return { ...s, stage: 'proposed', device, name, place, unit: act.unit, at: { ...s.at, opened: act.happenedAt } }
    }
    case 'reviewDeviceLegally':
      return { ...s, legal: outcome(act.data.passed) }
    case 'reviewDeviceTechnically':
      return { ...s, technical: outcome(act.data.passed), validUntil: act.data.validUntil }
    case 'setSignage':
      return { ...s, signed: act.data.visible }
    case 'publishSite':
      return { ...s, published: true }
    case 'activateDevice':
      return { ...s, stage: 'active', at: { ...s.at, active: act.happenedAt } }
    case 'rejectDevice':
      return { ...s, stage: 'rejected', at: { ...s.at, ended: act.happenedAt } }
    case 'retireDevice':
      return { ...s, stage: 'retired', at: { ...s.at, ended: act.happenedAt } }
    case 'recalibrate':
      return { ...s, validUntil: act.data.validUntil }
    case 'captureRecord':
      return { ...s, records: [...s.records, { ...fresh, id: act.data.record }] }
    case 'reviewRecord':
      return withRecord(s, act.data.record, { reviewed: outcome(act.data.passed) })
    case 'notifyParty':
      return withRecord(s, act.data.record, { notified: true })
    case 'hearObjection':
      return withRecord(s, act.data.record, { objection: 'heard' })
    case 'reviewObjection':
      return withRecord(s, act.data.record, { objection: act.data.accepted ? 'accepted' : 'not-accepted' })
    case 'handOverRecord':
      return withRecord(s, act.data.record, { settled: 'handed-over' })
    case 'dropRecord':
      return withRecord(s, act.data.record, { settled: 'dropped' })
    default:
      return unreachable(act)
  }
}

const fresh = { reviewed: 'no', notified: false, objection: 'none', settled: 'no' } as const

const unreachable = (act: never): never => {
  throw new Error(`The fold does not know this act: ${JSON.stringify(act)}`)
}

const withRecord = (s: OffSiteState, id: string, change: Partial<RecordState>): OffSiteState => ({
  ...s,
  records: s.records.map((r) => (r.id === id ? { ...r, ...change } : r)),
})
