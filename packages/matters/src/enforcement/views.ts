import type { FactContext, FactTable, MatterKind, MatterRow, Numbered, Tally } from '@zhiheng/procedure'
import { numberedAs, text } from '@zhiheng/procedure'
import { type Officer, standingOf } from '../officers.ts'
import { namedBy } from '../organ.ts'
import type { EnforcementAct } from './acts.ts'
import { obligations } from './contract.ts'
import { indicators } from './indicators.ts'
import { enforcement } from './procedure.ts'
import { stages } from './stages.ts'
import type { EnforcementState } from './state.ts'

const dayOf = (at: string) => (at ? at.slice(0, 10) : null)

function flags(s: EnforcementState): string[] {
  const on: [string, boolean][] = [
    ['remedy-pending', s.remedy === 'pending' || s.remedy === 'stayed'],
    ['decision-revoked', s.remedy === 'revoked'],
    ['suspended', s.stage === 'suspended'],
    ['cleared-at-once', s.cleared !== 'no'],
    ['reversed', s.reversed],
  ]
  return on.filter(([, yes]) => yes).map(([flag]) => flag)
}

const titleOf = (s: EnforcementState) =>
  s.cleared === 'no' ? `强制执行：${s.party?.name ?? ''}（${obligations[s.obligation][0]}）` : `立即代履行：${s.place}`

export function row(s: EnforcementState): MatterRow {
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
    flags: flags(s),
    openedAt: s.at.opened,
    endedAt: s.at.ended || null,
    place: s.place,
    lon: null,
    lat: null,
    words: `${s.number} ${s.decisionNumber} ${title} ${s.content}`,
  }
}

export const facts: FactTable<EnforcementState> = {
  table: 'enforcement',
  columns: {
    stage: 'text',
    obligation: 'text',
    decision: 'text',
    unit: 'text',
    penalty_matter: 'text',
    opened_on: 'date',
    demanded_on: 'date',
    applied_on: 'date',
    executed_on: 'date',
    ended_on: 'date',
    by_court: 'boolean',
    court_late: 'boolean',
  },
  indexes: [['executed_on'], ['applied_on']],
  row: (s, c: FactContext) => ({
    stage: s.stage,
    obligation: s.obligation,
    decision: s.decision,
    unit: s.unit,
    penalty_matter: s.penaltyMatter,
    opened_on: dayOf(s.at.opened),
    demanded_on: dayOf(s.at.demanded),
    applied_on: dayOf(s.at.applied),
    executed_on: dayOf(s.at.executed),
    ended_on: dayOf(s.at.ended),
    by_court: s.at.applied !== '',
    court_late: c.late('enforcement-court-window'),
  }),
}

const measureOf: Partial<Record<EnforcementAct['kind'], string>> = {
  demand: 'demands',
  enforce: 'enforced',
  performOnBehalf: 'performed-on-behalf',
  clearAtOnce: 'cleared-at-once',
  applyToCourt: 'applied-to-court',
}

export function tallies(_before: EnforcementState, after: EnforcementState, act: EnforcementAct): Tally[] {
  const measure = measureOf[act.kind]
  const on = act.happenedAt.slice(0, 10)
  return measure ? [{ on, measure, class: '', township: '', unit: after.unit, n: 1 }] : []
}

const numbered = (series: string, word: string): Numbered => ({
  series,
  field: 'number',
  format: numberedAs(`${word}字`),
})

export const enforcementKind: MatterKind<EnforcementState, EnforcementAct> = {
  procedure: enforcement,
  indicators,
  row,
  facts,
  tallies,
  numbers: {
    demand: numbered('enforcement-demand', '强执催'),
    decideEnforcement: numbered('enforcement-decision', '强执决'),
    decideOnBehalf: numbered('on-behalf-decision', '代履决'),
  },
  /** Standing of the officers is looked up as of the day of the act, and in whose name it is opened. */
  prepare: (kind, data, _state, at, office, unit = '') => {
    const { officers } = data as { officers?: readonly Officer[] }
    const standing = kind === 'enforce' && officers ? { officers: standingOf(officers, at.slice(0, 10), office) } : {}
    const named = kind === 'openEnforcement' || kind === 'clearAtOnce' ? namedBy(office, unit) : {}
    return { is: 'ready', data: { ...(data as object), ...standing, ...named } }
  },
  cover: (s) => ({
    cause: titleOf(s),
    ...(s.party ? { party: s.party.name } : {}),
    outcome: stages.find((x) => x.id === s.stage)?.title.zh ?? '',
  }),
  measures: {
    demands: text('催告', 'Demands'),
    enforced: text('强制执行', 'Enforced'),
    'performed-on-behalf': text('代履行', 'Performed on behalf'),
    'cleared-at-once': text('立即代履行', 'Cleared at once'),
    'applied-to-court': text('申请法院强制执行', 'Applied to the court'),
  },
}
