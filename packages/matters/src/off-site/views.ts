import type { FactTable, MatterKind, MatterRow, Tally } from '@zhiheng/procedure'
import { text } from '@zhiheng/procedure'
import { namedBy } from '../organ.ts'
import type { OffSiteAct } from './acts.ts'
import { indicators } from './indicators.ts'
import { offSite } from './procedure.ts'
import { type OffSiteState, stages } from './state.ts'

const dayOf = (at: string) => (at ? at.slice(0, 10) : null)
const open = (s: OffSiteState) => s.records.filter((r) => r.settled === 'no').length
const handedOver = (s: OffSiteState) => s.records.filter((r) => r.settled === 'handed-over').length

export function row(s: OffSiteState): MatterRow {
  const stage = stages.find((x) => x.id === s.stage)
  const ended = stage?.ended ?? false
  const title = `非现场执法：${s.name}`
  return {
    number: s.device,
    title,
    stage: s.stage,
    ended,
    waiting: s.stage === 'active' && open(s) === 0 ? [] : (stage?.waitsFor ?? []),
    units: ended || !s.unit ? [] : [s.unit],
    seenBy: s.unit ? [s.unit] : [],
    class: '',
    township: '',
    grid: '',
    source: '',
    label: '',
    flags: open(s) ? ['records-waiting'] : [],
    openedAt: s.at.opened,
    endedAt: s.at.ended || null,
    place: s.place,
    lon: null,
    lat: null,
    words: `${s.device} ${title} ${s.place}`,
  }
}

export const facts: FactTable<OffSiteState> = {
  table: 'off_site',
  columns: {
    stage: 'text',
    unit: 'text',
    opened_on: 'date',
    active_on: 'date',
    ended_on: 'date',
    records: 'int',
    records_open: 'int',
    handed_over: 'int',
  },
  indexes: [['active_on']],
  row: (s) => ({
    stage: s.stage,
    unit: s.unit,
    opened_on: dayOf(s.at.opened),
    active_on: dayOf(s.at.active),
    ended_on: dayOf(s.at.ended),
    records: s.records.length,
    records_open: open(s),
    handed_over: handedOver(s),
  }),
}

const measureOf: Partial<Record<OffSiteAct['kind'], string>> = {
  captureRecord: 'records',
  handOverRecord: 'records-handed-over',
  dropRecord: 'records-dropped',
}

export function tallies(_before: OffSiteState, after: OffSiteState, act: OffSiteAct): Tally[] {
  const measure = measureOf[act.kind]
  const on = act.happenedAt.slice(0, 10)
  return measure ? [{ on, measure, class: '', township: '', unit: after.unit, n: 1 }] : []
}

export const offSiteKind: MatterKind<OffSiteState, OffSiteAct> = {
  procedure: offSite,
  indicators,
  row,
  facts,
  tallies,
  prepare: (kind, data, _state, _at, office, unit = '') => ({
    is: 'ready',
    data: kind === 'proposeDevice' ? { ...(data as object), ...namedBy(office, unit) } : data,
  }),
  cover: (s) => ({ cause: `非现场执法：${s.name}（${s.device}）` }),
  measures: {
    records: text('监控记录', 'Records'),
    'records-handed-over': text('转行政处罚', 'Handed over'),
    'records-dropped': text('不予采用', 'Dropped'),
  },
}
