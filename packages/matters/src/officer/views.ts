import type { FactTable, MatterKind, MatterRow } from '@zhiheng/procedure'
import type { OfficerAct } from './acts.ts'
import { indicators } from './indicators.ts'
import { prepare } from './prepare.ts'
import { officer } from './procedure.ts'
import { type Span, spansOf } from './standing.ts'
import type { OfficerState } from './state.ts'

const dayOf = (at: string) => (at ? at.slice(0, 10) : null)

function row(s: OfficerState): MatterRow {
  const flags = [s.assistant ? 'assistant' : '', s.reviewer ? 'reviewer' : ''].filter(Boolean)
  const number = s.certificate?.number ?? ''
  return {
    number,
    title: s.name,
    stage: s.stage,
    ended: s.stage === 'left',
    waiting: [],
    units: s.stage === 'left' ? [] : [s.unit],
    seenBy: s.units,
    class: '',
    township: '',
    grid: '',
    /** Whose file it is: everybody sees the own. */
    source: s.person,
    label: '',
    flags,
    openedAt: s.registeredAt,
    endedAt: s.leftAt || null,
    place: '',
    lon: null,
    lat: null,
    words: `${s.name} ${s.person} ${s.post} ${s.numbers.join(' ')}`,
  }
}

/** Spans of days as PostgreSQL writes several ranges. */
const ranges = (spans: readonly Span[]) => `{${spans.map((s) => `[${s.from},${s.to ?? ''}]`).join(',')}}`
const days = (s: OfficerState, ...kinds: OfficerAct['kind'][]) =>
  `{${s.history
    .filter((a) => kinds.includes(a.kind))
    .map((a) => a.happenedAt.slice(0, 10))
    .join(',')}}`

/** One row a person; what was true on which days is kept as ranges, so that any earlier day can be counted. */
export const facts: FactTable<OfficerState> = {
  table: 'officer',
  columns: {
    stage: 'text',
    person: 'text',
    unit: 'text',
    assistant: 'boolean',
    registered_on: 'date',
    left_on: 'date',
    certificate: 'text',
    valid_to: 'date',
    reviewer: 'boolean',
    certified_in: 'text',
    reviewer_in: 'text',
    issued: 'text',
    replaced: 'text',
    trainings: 'text',
  },
  indexes: [['registered_on'], ['valid_to']],
  row: (s) => ({
    stage: s.stage,
    person: s.person,
    unit: s.unit,
    assistant: s.assistant,
    registered_on: dayOf(s.registeredAt),
    left_on: dayOf(s.leftAt),
    certificate: s.certificate?.number ?? null,
    valid_to: s.certificate?.to ?? null,
    reviewer: s.reviewer,
    certified_in: ranges(spansOf(s.history, (x) => x.inForce && x.here)),
    reviewer_in: ranges(spansOf(s.history, (x) => x.reviewer)),
    issued: days(s, 'issueCertificate'),
    replaced: days(s, 'renew', 'replace'),
    trainings: JSON.stringify(s.trainings.map((t) => [t.on, t.hours, t.kind])),
  }),
}

export const officerKind: MatterKind<OfficerState, OfficerAct> = {
  procedure: officer,
  indicators,
  row,
  facts,
  tallies: () => [],
  prepare,
  /** One file for each person, and a certificate number once given stays its holder’s. */
  holds: (s) => [
    ...(s.person ? [{ series: 'officer', number: s.person }] : []),
    ...s.numbers.map((number) => ({ series: 'certificate', number })),
  ],
  measures: {},
}
