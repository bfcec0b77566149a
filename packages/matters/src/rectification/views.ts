import type { FactContext, FactTable, MatterKind, MatterRow, Tally } from '@zhiheng/procedure'
import { numberedAs, text } from '@zhiheng/procedure'
import { type Officer, standingOf } from '../officers.ts'
import { namedBy } from '../organ.ts'
import type { RectificationAct } from './acts.ts'
import { indicators } from './indicators.ts'
import { rectification } from './procedure.ts'
import { type RectificationState, stages } from './state.ts'

const dayOf = (at: string) => (at ? at.slice(0, 10) : null)
const titleOf = (s: RectificationState) => `责令改正：${s.party?.name ?? ''}（${s.offence.slice(0, 20)}）`

export function row(s: RectificationState): MatterRow {
  const stage = stages.find((x) => x.id === s.stage)
  const ended = stage?.ended ?? false
  const title = titleOf(s)
  return {
    number: s.number,
    title,
    stage: s.stage,
    ended,
    waiting: stage?.waitsFor ?? [],
    units: ended || !s.unit ? [] : [s.unit],
    seenBy: s.unit ? [s.unit] : [],
    class: '',
    township: '',
    grid: '',
    source: '',
    label: '',
    flags: [
      ...(s.extended ? ['postponed'] : []),
      ...(s.again ? ['ordered-again'] : []),
      ...(s.reported ? ['reported-done'] : []),
    ],
    openedAt: s.at.opened,
    endedAt: s.at.ended || null,
    place: s.place,
    lon: null,
    lat: null,
    words: `${s.number} ${title} ${s.place} ${s.offence}`,
  }
}

export const facts: FactTable<RectificationState> = {
  table: 'rectification',
  columns: {
    stage: 'text',
    unit: 'text',
    penalty_matter: 'text',
    opened_on: 'date',
    inspected_on: 'date',
    ended_on: 'date',
    late: 'boolean',
    again: 'int',
  },
  indexes: [['opened_on'], ['inspected_on']],
  row: (s, c: FactContext) => ({
    stage: s.stage,
    unit: s.unit,
    penalty_matter: s.penaltyMatter,
    opened_on: dayOf(s.at.opened),
    inspected_on: dayOf(s.at.inspected),
    ended_on: dayOf(s.at.ended),
    late: c.late('rectification-deadline'),
    again: s.again,
  }),
}

const measureOf: Partial<Record<RectificationAct['kind'], string>> = {
  orderRectification: 'rectification-ordered',
  reinspect: 'reinspections',
  closeRectification: 'rectified',
}

export function tallies(_before: RectificationState, after: RectificationState, act: RectificationAct): Tally[] {
  const measure = measureOf[act.kind]
  const on = act.happenedAt.slice(0, 10)
  return measure ? [{ on, measure, class: '', township: '', unit: after.unit, n: 1 }] : []
}

export const rectificationKind: MatterKind<RectificationState, RectificationAct> = {
  procedure: rectification,
  indicators,
  row,
  facts,
  tallies,
  numbers: {
    orderRectification: { series: 'rectification', field: 'number', format: numberedAs('责改字') },
  },
  prepare: (kind, data, _state, at, office, unit = '') => {
    const { officers } = data as { officers?: readonly Officer[] }
    const standing = officers ? { officers: standingOf(officers, at.slice(0, 10), office) } : {}
    const named = kind === 'orderRectification' ? namedBy(office, unit) : {}
    return { is: 'ready', data: { ...(data as object), ...standing, ...named } }
  },
  cover: (s) => ({
    cause: titleOf(s),
    ...(s.party ? { party: s.party.name } : {}),
    outcome: stages.find((x) => x.id === s.stage)?.title.zh ?? '',
  }),
  measures: {
    'rectification-ordered': text('责令改正', 'Ordered to rectify'),
    reinspections: text('复查', 'Re-inspections'),
    rectified: text('改正办结', 'Rectified'),
  },
}
