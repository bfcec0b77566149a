import { cite } from '@zhiheng/law'
import { type Procedure, type Refusal, text } from '@zhiheng/procedure'
import { acts } from './acts.ts'
import { clocks } from './clocks.ts'
import { documents } from './documents.ts'
import { fold } from './fold.ts'
import { rules } from './rules.ts'
import { initial, type OffSiteState, type RecordState, type StageId, stages } from './state.ts'

const basis = cite('行政处罚法', 41)

/** Which records an act on a record may still be about. */
const waits: Partial<Record<string, (r: RecordState) => boolean>> = {
  reviewRecord: (r) => r.reviewed === 'no',
  notifyParty: (r) => !r.notified,
  hearObjection: (r) => r.notified && r.objection === 'none',
  reviewObjection: (r) => r.objection === 'heard',
  handOverRecord: () => true,
  dropRecord: () => true,
}

function mayAct(s: OffSiteState, kind: string): Refusal | null {
  const open = waits[kind]
  const once: Partial<Record<string, boolean>> = {
    reviewDeviceLegally: s.legal !== 'no',
    reviewDeviceTechnically: s.technical !== 'no',
    setSignage: s.signed,
    publishSite: s.published,
  }
  const idle = open ? !s.records.some((r) => r.settled === 'no' && open(r)) : once[kind]
  if (!idle) return null
  const why = text('没有待办理的事项', 'Nothing waits for this act')
  return { code: 'nothing-waits', why, side: 'law', overridable: false }
}

/** What matters for what may come next: what the device has passed, and where each record stands. */
function key(s: OffSiteState): string {
  const records = s.records.map((r) => [r.reviewed, r.notified, r.objection, r.settled].join('/')).join()
  if (s.stage === 'active') return records
  return s.stage === 'proposed' ? [s.legal, s.technical, s.signed, s.published].join('|') : ''
}

/** Enforcement off the spot, by monitoring devices (行政处罚法 41): one matter a device, with all its records. */
export const offSite = {
  kind: 'off-site',
  version: 1,
  title: text('非现场执法', 'Off-site enforcement'),
  basis,
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
    { end: 'retired', oneOf: ['reviewDeviceLegally'], basis },
    { end: 'retired', oneOf: ['reviewDeviceTechnically'], basis },
    { end: 'retired', oneOf: ['setSignage'], basis },
    { end: 'retired', oneOf: ['publishSite'], basis },
  ],
} satisfies Procedure<StageId, typeof acts, OffSiteState>
