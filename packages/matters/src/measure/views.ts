import type {
  Authority,
  FactContext,
  FactTable,
  MatterKind,
  MatterRow,
  Numbered,
  Services,
  Tally,
} from '@zhiheng/procedure'
import { numberedAs, text } from '@zhiheng/procedure'
import { standingOf } from '../officers.ts'
import { namedBy } from '../organ.ts'
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
  format: numberedAs('强措决字'),
}

export const measureKind: MatterKind<MeasureState, MeasureAct> = {
  procedure: measure,
  indicators,
  row,
  facts,
  tallies,
  numbers: { takeMeasure: decisionNumber },
  /** Standing of the officers and what the list of powers says of the unit are looked up as of the day of the act. */
  prepare: (kind, data, state, at, office, unit = '') => {
    if (kind !== 'takeMeasure' && kind !== 'proposeMeasure') return { is: 'ready', data }
    const on = at.slice(0, 10)
    const authority = authorityOf(data, state.unit || unit, on, office)
    const officers = kind === 'takeMeasure' ? { officers: standingOf(officersOf(data), on, office) } : {}
    return {
      is: 'ready',
      data: { ...(data as object), ...officers, authority, ...namedBy(office, state.unit || unit) },
    }
  },
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

/**
 * What the list says of the unit. The bureau’s own units take measures with the penalties they have (行政强制法 17) and
 * need not name an item; any other unit does, for measures are neither handed over nor entrusted.
 */
function authorityOf(data: unknown, unit: string, on: string, office: Services): Authority | undefined {
  const { power = '' } = data as { power?: string }
  const said = office.authority?.(unit, '', power, on)
  if (power || !said) return said
  if (said.who === 'bureau') return undefined
  const why = text(
    '强制措施由法律、法规规定的行政机关实施，不能交由或者委托实施；请选择法律、法规直接规定由本单位实施的事项，没有的报告本局',
    'A measure is taken by the organ that law names, never handed over or entrusted; choose the item that law gives to this unit, or ask the bureau',
  )
  return { ...said, is: 'broken', why }
}
