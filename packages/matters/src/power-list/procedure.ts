import { type Procedure, text } from '@zhiheng/procedure'
import { acts } from './acts.ts'
import { basis } from './basis.ts'
import { clocks } from './clocks.ts'
import { documents } from './documents.ts'
import { fold } from './fold.ts'
import { rules } from './rules.ts'
import { stages } from './stages.ts'
import { initial, type PowerItemState, type StageId } from './state.ts'

/** What decides what may come next: the item, and from when to when each has it. Words do not. */
function key(s: PowerItemState): string {
  const last = new Map(
    s.delegations.map((d) => [d.township, `${d.township}:${d.from}:${d.until ?? ''}:${d.assessed ? 'a' : ''}`]),
  )
  const entrustment = s.entrustments.at(-1)
  const days = [
    ...s.delegations.map((d) => d.until ?? d.from),
    ...s.entrustments.map((e) => e.from),
    ...s.wordings.map((w) => w.from),
  ]
  return [
    s.code,
    s.powerKind,
    s.holder,
    s.withdrawnOn,
    [...last.values()].sort().join(),
    entrustment
      ? `${entrustment.organisation}:${entrustment.from}:${entrustment.to}:${entrustment.ended ? 'e' : ''}`
      : '',
    days.sort().at(-1) ?? '',
  ].join('|')
}

/**
 * One item of the list of powers and duties (权责清单), from its listing to its withdrawal: one matter an item, so that
 * what is so of an item on a day is read from one short history; a batch is many acts under one document.
 */
export const powerList = {
  kind: 'power-list',
  version: 1,
  title: text('权责清单事项', 'Item of the list of powers'),
  basis: basis.list,
  stages,
  acts,
  rules,
  clocks,
  documents,
  initial,
  fold,
  mayAct: () => null,
  key,
  exampleUnits: ['u1'],
  mandatory: [{ end: 'withdrawn', oneOf: ['add'], basis: basis.list }],
} satisfies Procedure<StageId, typeof acts, PowerItemState>
