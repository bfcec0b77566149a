import type { FactContext, FactTable, MatterKind, MatterRow, Numbered, Tally } from '@zhiheng/procedure'
import { numberedAs, text } from '@zhiheng/procedure'
import type { PenaltyAct } from './acts/acts.ts'
import { cover } from './documents/cover.ts'
import { indicators } from './indicators.ts'
import { pastFineOf } from './past-fine.ts'
import { prepare } from './prepare.ts'
import { penalty } from './procedure.ts'
import { stages } from './stages.ts'
import type { PenaltyState } from './state.ts'

const dayOf = (at: string) => (at ? at.slice(0, 10) : null)

/** Whose turn it is: what is open goes before the usual. */
function waiting(s: PenaltyState): readonly string[] {
  const usual = stages.find((x) => x.id === s.stage)?.waitsFor ?? []
  if (s.open.recusal) return ['chief', ...usual]
  if (s.stage === 'performing' && s.deferral === 'asked') return ['chief', ...usual]
  if (s.stage === 'lead') return s.checked === '' ? ['officer'] : ['chief']
  if (s.stage === 'noticed' && s.reviewDue && s.reviewed === 'none') return ['reviewer', ...usual]
  return usual
}

function flags(s: PenaltyState): string[] {
  const on: [string, boolean][] = [
    ['extended', s.extended.length > 0],
    ['suspended', s.stage === 'suspended'],
    ['hearing', s.held || s.stage === 'hearing'],
    ['challenged', s.challenged],
    ['no-penalty', s.outcome === 'none'],
  ]
  return on.filter(([, yes]) => yes).map(([flag]) => flag)
}

const titleOf = (s: PenaltyState) => {
  const about = s.cause || s.text.slice(0, 20)
  return s.party ? `${s.party.name}：${about}` : about
}

export function row(s: PenaltyState): MatterRow {
  const title = titleOf(s)
  const ended = stages.some((x) => x.id === s.stage && x.ended)
  return {
    number: s.number,
    title,
    stage: s.stage,
    ended,
    waiting: waiting(s),
    units: ended ? [] : [s.unit].filter(Boolean),
    seenBy: [s.unit].filter(Boolean),
    class: s.power,
    township: s.place.township ?? '',
    grid: s.place.grid ?? '',
    source: s.source,
    label: '',
    flags: flags(s),
    openedAt: s.at.opened,
    endedAt: s.at.ended || null,
    place: s.place.address,
    lon: s.place.lon ?? null,
    lat: s.place.lat ?? null,
    words: `${s.number} ${s.decisionNumber} ${title} ${s.place.address} ${s.text}`,
  }
}

export const facts: FactTable<PenaltyState> = {
  table: 'penalty',
  columns: {
    stage: 'text',
    source: 'text',
    power: 'text',
    party_kind: 'text',
    township: 'text',
    unit: 'text',
    opened_on: 'date',
    filed_on: 'date',
    decided_on: 'date',
    closed_on: 'date',
    ended_on: 'date',
    outcome: 'text',
    degree: 'text',
    fine: 'int',
    paid: 'int',
    published: 'boolean',
    heard: 'boolean',
    reviewed: 'boolean',
    deliberated: 'boolean',
    challenged: 'boolean',
    late: 'boolean',
  },
  indexes: [['opened_on'], ['filed_on'], ['decided_on'], ['closed_on']],
  row: (s, c: FactContext) => ({
    stage: s.stage,
    source: s.source,
    power: s.power,
    party_kind: s.party?.kind ?? '',
    township: s.place.township ?? '',
    unit: s.unit,
    opened_on: dayOf(s.at.opened),
    filed_on: dayOf(s.at.filed),
    decided_on: dayOf(s.at.decided),
    closed_on: dayOf(s.at.closed),
    ended_on: dayOf(s.at.ended),
    outcome: s.outcome,
    degree: s.degree,
    // Fen; the largest fine of the laws held is far below what an int holds in yuan, so yuan are kept here.
    fine: Math.round(s.fine / 100),
    paid: Math.round(s.paid / 100),
    published: s.published,
    heard: s.held,
    reviewed: s.reviewed === 'agreed',
    deliberated: s.deliberated,
    challenged: s.challenged,
    late: c.late('decision'),
  }),
}

const measureOf: Partial<Record<PenaltyAct['kind'], string>> = {
  lead: 'leads',
  file: 'filed',
  refuseFiling: 'not-filed',
  decide: 'decided',
  decideNone: 'no-penalty',
  holdHearing: 'heard',
  deliberate: 'deliberated',
  legalReview: 'reviewed',
  publish: 'published',
  close: 'closed',
  transfer: 'transferred',
}

/** Counters for the dashboard: each act moves the measure it stands for, on the day it happened. */
export function tallies(_before: PenaltyState, after: PenaltyState, act: PenaltyAct): Tally[] {
  const measure = measureOf[act.kind]
  if (!measure) return []
  const on = act.happenedAt.slice(0, 10)
  return [{ on, measure, class: after.power, township: after.place.township ?? '', unit: after.unit, n: 1 }]
}

const paper = (series: string, word: string): Numbered => ({
  series: `penalty-${series}`,
  field: 'number',
  format: numberedAs(word),
})

export const penaltyKind: MatterKind<PenaltyState, PenaltyAct> = {
  procedure: penalty,
  indicators,
  row,
  facts,
  tallies,
  prepare,
  cover,
  pastFine: pastFineOf,
  numbers: {
    file: paper('case', '立'),
    notify: paper('notice', '罚告'),
    decide: paper('decision', '罚决'),
    decideNone: paper('none', '不罚'),
  },
  measures: {
    leads: text('线索', 'Leads'),
    filed: text('立案', 'Filed'),
    'not-filed': text('不予立案', 'Not filed'),
    decided: text('处罚决定', 'Penalties'),
    'no-penalty': text('不予处罚', 'No penalty'),
    heard: text('听证', 'Hearings'),
    deliberated: text('集体讨论', 'Deliberations'),
    reviewed: text('法制审核', 'Legal reviews'),
    published: text('公开', 'Published'),
    closed: text('结案', 'Closed'),
    transferred: text('移送', 'Transferred'),
  },
}
