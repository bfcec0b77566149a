import type { FactContext, FactTable, MatterKind, MatterRow, Numbered, Tally } from '@zhiheng/procedure'
import { text } from '@zhiheng/procedure'
import { standingOf } from '../officers.ts'
import type { MeasureAct } from './acts.ts'
import { measures } from './contract.ts'
import { indicators } from './indicators.ts'
import { measure } from './procedure.ts'
import { stages } from './stages.ts'
import type { MeasureState } from './state.ts'

const dayOf = (at: string) => (at ? at.slice(0, 10) : null)

function flags(s: MeasureState): string[] {
  const on: [string, boolean][] = [
    ['urgent', s.urgent === 'unreported' || s.urgent === 'reported'],
    ['extended', s.extended > 0],
    ['testing', Object.values(s.status).includes('testing')],
    ['harmed', s.harmed],
  ]
  return on.filter(([, yes]) => yes).map(([flag]) => flag)
}

function waiting(s: MeasureState): readonly string[] {
  const usual = stages.find((x) => x.id === s.stage)?.waitsFor ?? []
  return s.stage === 'held' && s.urgent === 'reported' ? ['chief', ...usual] : usual
}

export function row(s: MeasureState): MatterRow {
  const ended = stages.some((x) => x.id === s.stage && x.ended)
  const title = `${measures[s.measure][0]}：${s.party?.name ?? ''}${s.cause ? `（${s.cause}）` : ''}`
  return {
    number: s.number,
    title,
    stage: s.stage,
    ended,
    waiting: waiting(s),
    units: ended || !s.unit ? [] : [s.unit],
    seenBy: s.unit ? [s.unit] : [],
    class: '',
    township: '',
    grid: '',
    source: '',
    label: '',
    flags: flags(s),
    openedAt: s.at.opened,
    endedAt: s.at.ended || null,
    place: s.place,
    lon: null,
    lat: null,
    words: `${s.number} ${title} ${s.place} ${s.items.map((i) => i.name).join(' ')}`,
  }
}

export const facts: FactTable<MeasureState> = {
  table: 'measure',
  columns: {
    stage: 'text',
    way: 'text',
    unit: 'text',
    penalty_matter: 'text',
    opened_on: 'date',
    taken_on: 'date',
    decided_on: 'date',
    ended_on: 'date',
    objects: 'int',
    extended: 'int',
    late: 'boolean',
    harmed: 'boolean',
  },
  indexes: [['taken_on'], ['decided_on']],
  row: (s, c: FactContext) => ({
    stage: s.stage,
    way: s.measure,
    unit: s.unit,
    penalty_matter: s.penaltyMatter,
    opened_on: dayOf(s.at.opened),
    taken_on: dayOf(s.at.taken),
    decided_on: dayOf(s.at.decided),
    ended_on: dayOf(s.at.ended),
    objects: s.items.length,
    extended: s.extended,
    late: c.late('measure-limit'),
    harmed: s.harmed,
  }),
}

const measureOf: Partial<Record<MeasureAct['kind'], string>> = {
  takeMeasure: 'measures-taken',
  releaseMeasure: 'measures-released',
  extendMeasure: 'measures-extended',
}

export function tallies(_before: MeasureState, after: MeasureState, act: MeasureAct): Tally[] {
  const counted = measureOf[act.kind]
  const on = act.happenedAt.slice(0, 10)
  return counted ? [{ on, measure: counted, class: '', township: '', unit: after.unit, n: 1 }] : []
}

const decisionNumber: Numbered = {
  series: 'measure-decision',
  field: 'number',
  format: (year, n) => `强措决字〔${year}〕${n}号`,
}

export const measureKind: MatterKind<MeasureState, MeasureAct> = {
  procedure: measure,
  indicators,
  row,
  facts,
  tallies,
  numbers: { takeMeasure: decisionNumber },
  /** Standing of the officers is looked up as of the day of the act. */
  prepare: (kind, data, _state, at, office) =>
    kind === 'takeMeasure'
      ? { is: 'ready', data: { ...(data as object), officers: standingOf(officersOf(data), at.slice(0, 10), office) } }
      : { is: 'ready', data },
  cover: (s) => ({
    cause: `${measures[s.measure][0]}：${s.cause}`,
    ...(s.party ? { party: s.party.name } : {}),
    outcome: stages.find((x) => x.id === s.stage)?.title.zh ?? '',
  }),
  measures: {
    'measures-taken': text('查封、扣押', 'Measures taken'),
    'measures-released': text('解除', 'Released'),
    'measures-extended': text('延长', 'Extended'),
  },
}

const officersOf = (data: unknown) => (data as { officers?: Parameters<typeof standingOf>[0] }).officers ?? []
