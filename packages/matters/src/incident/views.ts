import type { FactContext, FactTable, MatterKind, MatterRow, Tally } from '@zhiheng/procedure'
import { text } from '@zhiheng/procedure'
import type { IncidentAct } from './acts.ts'
import { classOf } from './classes/catalogue.ts'
import { indicators } from './indicators.ts'
import { numbers, prepare } from './prepare.ts'
import { incident } from './procedure.ts'
import { stages } from './stages.ts'
import type { IncidentState } from './state.ts'

const keyOf = (s: IncidentState) => (s.class ? `${s.class.kind}:${s.class.code}` : '')
const dayOf = (at: string) => (at ? at.slice(0, 10) : null)

/** Who must act next: a waiting request goes before the work it interrupts; other units work on meanwhile. */
function waiting(s: IncidentState): readonly string[] {
  const usual = stages.find((x) => x.id === s.stage)?.waitsFor ?? []
  const request = s.suspension ?? s.postponement
  if (!request) return usual
  const others = holders(s).some((unit) => unit !== request.unit)
  return [s.suspension ? 'chief' : 'dispatcher', ...(others ? usual : [])]
}

const holders = (s: IncidentState) =>
  s.stage === 'handling' || s.stage === 'suspended' ? s.assignments.filter((a) => !a.done).map((a) => a.unit) : []

function flags(s: IncidentState): string[] {
  const on: [string, boolean][] = [
    ['reworked', s.counts.reworked > 0],
    ['returned', s.counts.returned > 0],
    ['postponed', s.counts.postponed > 0],
    ['suspended', s.stage === 'suspended'],
    ['urged', s.counts.urged > 0],
    ['duplicates', s.counts.absorbed > 0],
    ['upgraded', s.upgraded],
  ]
  return on.filter(([, yes]) => yes).map(([flag]) => flag)
}

/** A class the bureau added carries its name in the act, so that a view is made of acts alone. */
const titleOf = (s: IncidentState) =>
  (s.class && (s.class.name ?? classOf(s.class.kind, s.class.code)?.name)) || s.text.slice(0, 20)

export function row(s: IncidentState): MatterRow {
  const title = titleOf(s)
  const units = s.assignments.map((a) => a.unit)
  return {
    number: s.number,
    title,
    stage: s.stage,
    ended: stages.some((x) => x.id === s.stage && x.ended),
    waiting: waiting(s),
    units: holders(s),
    seenBy: units.length ? units : s.lastUnit ? [s.lastUnit] : [],
    class: keyOf(s),
    township: s.place.township ?? '',
    grid: s.place.grid ?? '',
    source: s.source,
    label: s.label ?? '',
    flags: flags(s),
    openedAt: s.at.opened,
    endedAt: s.at.ended || null,
    place: s.place.address,
    lon: s.place.lon ?? null,
    lat: s.place.lat ?? null,
    words: `${s.number} ${title} ${s.place.address} ${s.text}`,
  }
}

export const facts: FactTable<IncidentState> = {
  table: 'incident',
  columns: {
    stage: 'text',
    source: 'text',
    class: 'text',
    township: 'text',
    unit: 'text',
    label: 'text',
    opened_on: 'date',
    accepted_on: 'date',
    filed_on: 'date',
    dispatched_on: 'date',
    handled_on: 'date',
    closed_on: 'date',
    archived_on: 'date',
    ended_on: 'date',
    late: 'boolean',
    returned: 'int',
    reworked: 'int',
    postponed: 'int',
    suspended: 'int',
    urged: 'int',
    absorbed: 'int',
    quick: 'boolean',
    upgraded: 'boolean',
    stars: 'int',
    solved: 'boolean',
  },
  indexes: [['opened_on'], ['dispatched_on'], ['closed_on']],
  row: (s, c: FactContext) => ({
    stage: s.stage,
    source: s.source,
    class: keyOf(s),
    township: s.place.township ?? '',
    unit: s.lastUnit,
    label: s.label ?? '',
    opened_on: dayOf(s.at.opened),
    accepted_on: dayOf(s.at.accepted),
    filed_on: dayOf(s.at.filed),
    dispatched_on: dayOf(s.at.dispatched),
    handled_on: dayOf(s.at.handled),
    closed_on: dayOf(s.at.closed),
    archived_on: dayOf(s.at.archived),
    ended_on: dayOf(s.at.ended),
    late: c.late('handling'),
    returned: s.counts.returned,
    reworked: s.counts.reworked,
    postponed: s.counts.postponed,
    suspended: s.counts.suspended,
    urged: s.counts.urged,
    absorbed: s.counts.absorbed,
    quick: s.quick,
    upgraded: s.upgraded,
    stars: s.rating?.stars ?? null,
    solved: s.rating?.solved ?? null,
  }),
}

const measureOf: Partial<Record<IncidentAct['kind'], string>> = {
  report: 'reported',
  accept: 'accepted',
  file: 'filed',
  dispatch: 'dispatched',
  close: 'closed',
  reject: 'rejected',
  merge: 'merged',
  rework: 'reworked',
  returnTask: 'returned',
}

/** Counters for the dashboard: each act moves the measure it stands for, on the day it happened. */
export function tallies(before: IncidentState, after: IncidentState, act: IncidentAct, c: FactContext): Tally[] {
  const on = act.happenedAt.slice(0, 10)
  const dims = { on, class: keyOf(after), township: after.place.township ?? '', unit: after.lastUnit }
  const moved: Tally[] = []
  const measure = measureOf[act.kind]
  if (measure && !(act.kind === 'dispatch' && before.at.dispatched)) moved.push({ ...dims, measure, n: 1 })
  if (after.stage === 'handled' && before.stage !== 'handled')
    moved.push({ ...dims, measure: c.late('handling') ? 'late' : 'on-time', n: 1 })
  return moved
}

export const incidentKind: MatterKind<IncidentState, IncidentAct> = {
  procedure: incident,
  indicators,
  row,
  facts,
  tallies,
  prepare,
  numbers,
  measures: {
    reported: text('上报', 'Reported'),
    accepted: text('受理', 'Accepted'),
    filed: text('立案', 'Filed'),
    dispatched: text('派遣', 'Dispatched'),
    'on-time': text('按期处置', 'Handled in time'),
    late: text('超期处置', 'Handled late'),
    closed: text('结案', 'Closed'),
    rejected: text('不予受理', 'Not accepted'),
    merged: text('并案', 'Merged'),
    reworked: text('返工', 'Sent back'),
    returned: text('退回', 'Returned'),
  },
}
