import { powerByCode } from '@zhiheng/law/powers/index.ts'
import type { FactTable, MatterKind, MatterRow } from '@zhiheng/procedure'
import { text } from '@zhiheng/procedure'
import type { PowerListAct } from './acts.ts'
import { indicators } from './indicators.ts'
import { prepare } from './prepare.ts'
import { powerList } from './procedure.ts'
import { openDelegations, openEntrustment, type PowerItemState } from './state.ts'

const titleOf = (s: PowerItemState) => s.wordings.at(-1)?.title ?? ''
const domainOf = (s: PowerItemState) => powerByCode(s.code)?.domain ?? ''

export function row(s: PowerItemState): MatterRow {
  const flags = [openDelegations(s).length ? 'delegated' : '', openEntrustment(s) ? 'entrusted' : ''].filter(Boolean)
  return {
    number: s.code,
    title: titleOf(s),
    stage: s.stage,
    ended: s.stage === 'withdrawn',
    waiting: [],
    units: [],
    seenBy: [],
    class: domainOf(s),
    township: '',
    grid: '',
    source: s.origin,
    label: s.powerKind,
    flags,
    openedAt: s.openedAt,
    endedAt: s.endedAt || null,
    place: '',
    lon: null,
    lat: null,
    words: `${s.code} ${titleOf(s)} ${s.basisText}`,
  }
}

/** One row an item. Days are those from which a change holds; spans and several days as PostgreSQL writes them. */
export const facts: FactTable<PowerItemState> = {
  table: 'power_item',
  columns: {
    stage: 'text',
    code: 'text',
    kind: 'text',
    domain: 'text',
    holder: 'text',
    listed_on: 'date',
    withdrawn_on: 'date',
    delegated_in: 'text',
    taken_back: 'text',
    entrusted_on: 'date',
    townships: 'int',
  },
  indexes: [['listed_on'], ['withdrawn_on']],
  row: (s) => ({
    stage: s.stage,
    code: s.code,
    kind: s.powerKind,
    domain: domainOf(s),
    holder: s.holder,
    listed_on: s.listedOn || null,
    withdrawn_on: s.withdrawnOn || null,
    delegated_in: `{${s.delegations.map((d) => `[${d.from},${d.until ?? ''})`).join(',')}}`,
    taken_back: `{${s.delegations.flatMap((d) => (d.until && d.until !== s.withdrawnOn ? d.until : [])).join(',')}}`,
    entrusted_on: s.entrustments.at(-1)?.from ?? null,
    townships: openDelegations(s).length,
  }),
}

const measureOf: Partial<Record<PowerListAct['kind'], string>> = {
  add: 'power-added',
  withdraw: 'power-withdrawn',
  delegate: 'power-delegated',
  takeBack: 'power-taken-back',
}

export const powerListKind: MatterKind<PowerItemState, PowerListAct> = {
  procedure: powerList,
  indicators,
  row,
  facts,
  tallies: (_before, after, act) => {
    const measure = measureOf[act.kind]
    const township = act.kind === 'delegate' || act.kind === 'takeBack' ? act.data.township : ''
    return measure
      ? [{ on: act.happenedAt.slice(0, 10), measure, class: domainOf(after), township, unit: act.unit, n: 1 }]
      : []
  },
  prepare,
  measures: {
    'power-added': text('列入清单', 'Added'),
    'power-withdrawn': text('移出清单', 'Withdrawn'),
    'power-delegated': text('交由乡镇行使', 'Delegated'),
    'power-taken-back': text('收回', 'Taken back'),
  },
}
