import { cite } from '@zhiheng/law'
import { type Procedure, type Refusal, text } from '@zhiheng/procedure'
import { acts } from './acts.ts'
import { clocks } from './clocks.ts'
import { documents } from './documents.ts'
import { allGone, fold } from './fold.ts'
import { rules } from './rules.ts'
import { stages } from './stages.ts'
import { initial, type MeasureState, type StageId } from './state.ts'

/** Acts that answer to something must have it before them. */
function mayAct(s: MeasureState, kind: string): Refusal | null {
  if (s.stage === 'nothing' || s.stage === 'proposed') return null
  const pending = s.urgent === 'reported' || s.urgent === 'unreported'
  const statuses = Object.values(s.status)
  const nothing: Partial<Record<string, boolean>> = {
    approveMeasure: !pending,
    refuseMeasure: !pending,
    reportUrgent: s.urgent !== 'unreported',
    tellExtension: s.extended === 0 || s.extensionTold,
    finishTesting: !statuses.includes('testing'),
    compensate: !(s.harmed || s.soldLow) || s.compensated,
    sendForTesting: !statuses.includes('held'),
    sellPerishable: !statuses.includes('held'),
    recordScene: s.recorded,
    deliverDecision: s.delivered,
  }
  if (!nothing[kind]) return null
  const why = text('没有待办理的事项', 'Nothing waits for this act')
  return { code: 'nothing-waits', why, side: 'law', overridable: false }
}

/** What matters for what may come next; where the objects are kept does not. */
function key(s: MeasureState): string {
  const open = s.stage === 'held' || s.stage === 'disposing'
  if (!open) return ''
  return [
    s.urgent,
    Object.values(s.status).sort().join(),
    s.extended ? (s.extensionTold ? 't' : 'e') : '',
    s.recorded ? 'r' : '',
    s.delivered ? 'd' : '',
    s.sold ? (s.soldLow ? 'l' : 's') : '',
    s.harmed ? 'h' : '',
    s.compensated ? 'c' : '',
    allGone(s) ? 'g' : '',
  ].join('|')
}

/** Sealing-up and impoundment, from the request to the last object out of the bureau's hands (行政强制法 16–28). */
export const measure = {
  kind: 'measure',
  version: 1,
  title: text('行政强制措施', 'Compulsory measure'),
  basis: cite('行政强制法', 18),
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
    { end: 'closed', oneOf: ['takeMeasure'], basis: cite('行政强制法', 18) },
    { end: 'closed', oneOf: ['recordScene'], basis: cite('行政强制法', 18, { item: 7 }) },
    { end: 'closed', oneOf: ['deliverDecision'], basis: cite('行政强制法', 24) },
    { end: 'closed', oneOf: ['approveMeasure', 'refuseMeasure'], basis: cite('行政强制法', 18, { item: 1 }) },
    {
      end: 'closed',
      oneOf: ['decideDisposition', 'releaseMeasure', 'transferObjects'],
      basis: cite('行政强制法', 27),
    },
  ],
} satisfies Procedure<StageId, typeof acts, MeasureState>
