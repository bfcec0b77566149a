import { power } from '@zhiheng/law/powers/index.ts'
import type { FactTable, MatterKind, MatterRow, Prepared, Services, Tally } from '@zhiheng/procedure'
import { numberedAs, text } from '@zhiheng/procedure'
import { type Officer, standingOf } from '../officers.ts'
import { namedBy } from '../organ.ts'
import type { SummaryAct } from './acts.ts'
import { summaryPenalty } from './procedure.ts'
import { type SummaryState, stages } from './state.ts'

const dayOf = (at: string) => (at ? at.slice(0, 10) : null)

function row(s: SummaryState): MatterRow {
  const title = `${s.party?.name ?? ''}：${s.cause}`
  const stage = stages.find((x) => x.id === s.stage)
  return {
    number: s.number,
    title,
    stage: s.stage,
    ended: stage?.ended ?? false,
    waiting: stage?.waitsFor ?? [],
    units: stage?.ended ? [] : [s.unit].filter(Boolean),
    seenBy: [s.unit].filter(Boolean),
    class: s.power,
    township: s.place.township ?? '',
    grid: s.place.grid ?? '',
    source: '',
    label: '',
    flags: s.challenged ? ['challenged'] : [],
    openedAt: s.at.decided,
    endedAt: s.at.ended || null,
    place: s.place.address,
    lon: s.place.lon ?? null,
    lat: s.place.lat ?? null,
    words: `${s.number} ${title} ${s.place.address} ${s.facts}`,
  }
}

const facts: FactTable<SummaryState> = {
  table: 'summary_penalty',
  columns: {
    stage: 'text',
    power: 'text',
    township: 'text',
    unit: 'text',
    decided_on: 'date',
    closed_on: 'date',
    fine: 'int',
    cash: 'boolean',
  },
  indexes: [['decided_on']],
  row: (s) => ({
    stage: s.stage,
    power: s.power,
    township: s.place.township ?? '',
    unit: s.unit,
    decided_on: dayOf(s.at.decided),
    closed_on: dayOf(s.at.closed),
    fine: Math.round(s.fine / 100),
    cash: s.collected > 0,
  }),
}

function tallies(_before: SummaryState, after: SummaryState, act: SummaryAct): Tally[] {
  const measure = ({ punish: 'decided', record: 'reported', close: 'closed', revoke: 'revoked' } as const)[
    act.kind as 'punish'
  ]
  if (!measure) return []
  return [
    {
      on: act.happenedAt.slice(0, 10),
      measure,
      class: after.power,
      township: after.place.township ?? '',
      unit: after.unit,
      n: 1,
    },
  ]
}

/** The standing of the officers, township and grid, the name of the cause, what the list of powers says of the unit. */
function prepare(kind: string, data: unknown, _s: SummaryState, at: string, office: Services, unit = ''): Prepared {
  if (kind !== 'punish') return { is: 'ready', data }
  const given = data as {
    officers: readonly Officer[]
    place: { lon?: number; lat?: number; township?: string }
    power: string
    cause?: string
  }
  const on = at.slice(0, 10)
  const item = power(given.power, on)
  if (!item)
    return {
      is: 'bad-input',
      issues: [{ field: 'power', problem: `权责清单中没有事项“${given.power}”，请从清单中选择` }],
    }
  const where = office.locate(given.place)
  if (where === 'outside') return { is: 'bad-input', issues: [{ field: 'place', problem: '该位置不在本辖区范围内' }] }
  const place = { ...given.place, ...(where ?? {}) }
  return {
    is: 'ready',
    data: {
      ...given,
      officers: standingOf(given.officers, on, office),
      place,
      cause: given.cause || item.titleZh,
      authority: office.authority?.(unit, place.township ?? '', given.power, on),
      ...namedBy(office, unit),
    },
  }
}

export const summaryPenaltyKind: MatterKind<SummaryState, SummaryAct> = {
  procedure: summaryPenalty,
  indicators: [
    {
      id: 'summary-penalties',
      title: text('当场处罚', 'On-the-spot penalties'),
      definition: text(
        '决定日期在期间内、没有撤销的当场处罚。',
        'On-the-spot penalties of the period that were not revoked.',
      ),
      unit: text('件', 'cases'),
      counts: { kind: 'summary-penalty', table: 'summary_penalty', on: 'decided_on', where: "f.stage <> 'revoked'" },
      spokenAs: { all: [['简易程序', '当场处罚', '当场作出']], units: ['件', '起', '宗', '次'] },
    },
  ],
  row,
  facts,
  tallies,
  prepare,
  numbers: {
    punish: { series: 'summary-penalty', field: 'number', format: numberedAs('当罚') },
  },
  measures: {
    decided: text('当场处罚', 'Decided'),
    reported: text('备案', 'Reported'),
    closed: text('结案', 'Closed'),
    revoked: text('撤销', 'Revoked'),
  },
}
