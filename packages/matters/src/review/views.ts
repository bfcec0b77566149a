import type { FactTable, MatterKind, MatterRow } from '@zhiheng/procedure'
import type { ReviewAct } from './acts.ts'
import { indicators } from './indicators.ts'
import { review } from './procedure.ts'
import { blindStages, type ReviewState } from './state.ts'

const dayOf = (at: string) => (at ? at.slice(0, 10) : null)
const ended = (s: ReviewState) => s.stage === 'closed' || s.stage === 'dropped'

function row(s: ReviewState): MatterRow {
  const stage = review.stages.find((x) => x.id === s.stage)
  const unit = s.file?.unit ?? ''
  const told = s.servedAt !== ''
  return {
    number: s.file?.number ?? '',
    title: s.file ? `案卷评查：${s.file.title}` : '',
    stage: s.stage,
    ended: ended(s),
    waiting: s.stage === 'served' && (s.accepted || s.objections) ? ['chief'] : (stage?.waitsFor ?? []),
    units: told && !ended(s) ? [unit] : [],
    seenBy: told ? [unit] : [],
    class: '',
    township: '',
    grid: '',
    source: s.file?.matter ?? '',
    label: '',
    flags: [s.grade && !blindStages.includes(s.stage) ? `grade-${s.grade}` : ''].filter(Boolean),
    openedAt: s.drawnAt,
    endedAt: s.endedAt || null,
    place: '',
    lon: null,
    lat: null,
    words: `${s.roundName} ${s.file?.title ?? ''} ${s.file?.number ?? ''} ${s.file?.matter ?? ''}`,
  }
}

/** One row a reviewed file. */
export const facts: FactTable<ReviewState> = {
  table: 'review',
  columns: {
    stage: 'text',
    round: 'text',
    file: 'text',
    unit: 'text',
    grade: 'text',
    drawn_on: 'date',
    confirmed_on: 'date',
    reviewers: 'text',
  },
  indexes: [['confirmed_on'], ['round']],
  row: (s) => ({
    stage: s.stage,
    round: s.round,
    file: s.file?.matter ?? '',
    unit: s.file?.unit ?? '',
    grade: s.confirmedAt ? s.grade : null,
    drawn_on: dayOf(s.drawnAt),
    confirmed_on: dayOf(s.confirmedAt),
    reviewers: `{${s.reviewers.map((r) => JSON.stringify(r.id)).join()}}`,
  }),
}

export const reviewKind: MatterKind<ReviewState, ReviewAct> = {
  procedure: review,
  indicators,
  row,
  facts,
  tallies: () => [],
  /** One review for each place of a round. */
  holds: (s) => (s.round ? [{ series: 'review', number: `${s.round} ${s.position}` }] : []),
  measures: {},
}
