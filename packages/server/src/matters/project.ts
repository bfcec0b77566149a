import type { Calendar } from '@zhiheng/law'
import { countingBy } from '@zhiheng/matters/counting.ts'
import {
  type Act,
  type AnyKind,
  type AnyState,
  type ClockRun,
  clockRuns,
  type FactContext,
  nextDue,
  type PastFine,
} from '@zhiheng/procedure'
import type { View, ViewRows } from '@zhiheng/record'
import { termsOf } from './terms.ts'

/** What every kind of matter shows: lists, desks and search read it. */
export const matterView: View = {
  table: 'matter',
  keeps: 'latest',
  columns: {
    kind: 'text',
    sequence: 'int',
    number: 'text',
    title: 'text',
    stage: 'text',
    ended: 'boolean',
    waiting: 'text[]',
    units: 'text[]',
    seen_by: 'text[]',
    opener: 'text',
    class: 'text',
    township: 'text',
    grid: 'text',
    source: 'text',
    label: 'text',
    flags: 'text[]',
    opened_at: 'timestamptz',
    ended_at: 'timestamptz',
    last_at: 'timestamptz',
    clock: 'text',
    started_at: 'timestamptz',
    due_at: 'timestamptz',
    provisional: 'boolean',
    place: 'text',
    lon: 'float8',
    lat: 'float8',
    terms: 'text',
  },
  computed: {
    terms: `array_to_tsvector(string_to_array(x.terms, ' '))`,
  },
}

/** Counters as acts move them; `mergeTallies` adds them up. */
export const tallyView: View = {
  table: 'tally_delta',
  keeps: 'added',
  columns: { kind: 'text', on_day: 'text', measure: 'text', class: 'text', township: 'text', unit: 'text', n: 'int' },
}

/** Fines that stand decided, by what makes them alike: how often each amount was. */
export const pastFineView: View = {
  table: 'past_fine',
  keeps: 'counted',
  columns: { power: 'text', terms_since: 'text', degree: 'text', addressee: 'text', amount: 'bigint', n: 'int' },
}

/** How an act moves the past decisions: the fine that stood goes, the one that stands now comes. */
function pastFineRows(kind: AnyKind, before: AnyState, after: AnyState): ViewRows['rows'] {
  const [old, now] = [kind.pastFine?.(before) ?? null, kind.pastFine?.(after) ?? null]
  const row = (fine: PastFine, n: number) => {
    const { termsSince: terms_since, power, degree, addressee, amount } = fine
    return { power, terms_since, degree, addressee, amount, n }
  }
  if (JSON.stringify(old) === JSON.stringify(now)) return []
  return [...(old ? [row(old, -1)] : []), ...(now ? [row(now, 1)] : [])]
}

/** Numbers by the matter that has them: what one matter was given no other can be. */
export const numberView: View = {
  table: 'given_number',
  keeps: 'owned',
  columns: { series: 'text', number: 'text' },
}

const numbered = (kind: AnyKind) => kind.numbers !== undefined || kind.holds !== undefined

/** The numbers that an act gives: those of its own series, and those that its matter holds from now on. */
function numberRows(kind: AnyKind, before: AnyState, after: AnyState, act: Act): ViewRows['rows'] {
  const spec = kind.numbers?.[act.kind]
  const given = spec && (act.data as Record<string, unknown>)[spec.field]
  const had = new Set((kind.holds?.(before) ?? []).map((h) => `${h.series} ${h.number}`))
  return [
    ...(spec && typeof given === 'string' && given ? [{ series: spec.series, number: given }] : []),
    ...(kind.holds?.(after) ?? []).filter((h) => !had.has(`${h.series} ${h.number}`)).map((h) => ({ ...h })),
  ]
}

const factViews = new Map<AnyKind['facts'], View>()

/** The figures of one kind. */
export function factView(kind: AnyKind): View {
  const known = factViews.get(kind.facts)
  if (known) return known
  const { table, columns } = kind.facts
  const made: View = { table, columns, keeps: 'latest' }
  factViews.set(kind.facts, made)
  return made
}

/** Views after the last of `acts`; `before` and `after` are the states around it. */
export function projectionOf(
  kind: AnyKind,
  acts: readonly Act[],
  before: AnyState,
  after: AnyState,
  calendar: Calendar,
): ViewRows[] {
  const last = acts[acts.length - 1]!
  const row = kind.row(after)
  const runs = countingBy(calendar, () => clockRuns(kind.procedure, acts, calendar))
  const due = nextDue(runs)
  const context = lateness(runs)
  const shown = {
    kind: kind.procedure.kind,
    sequence: last.sequence,
    number: row.number,
    title: row.title,
    stage: row.stage,
    ended: row.ended,
    waiting: row.waiting,
    units: row.units,
    seen_by: row.seenBy,
    opener: acts[0]!.actor,
    class: row.class,
    township: row.township,
    grid: row.grid,
    source: row.source,
    label: row.label,
    flags: row.flags,
    opened_at: row.openedAt,
    ended_at: row.endedAt,
    last_at: last.happenedAt,
    clock: due?.id ?? '',
    started_at: due?.startedAt ?? null,
    due_at: due?.dueAt ?? null,
    provisional: due?.provisional ?? false,
    place: row.place,
    lon: row.lon,
    lat: row.lat,
    terms: termsOf(row.words).join(' '),
  }
  const tallies = kind
    .tallies(before, after, last, context)
    .map(({ on, ...t }) => ({ ...t, on_day: on, kind: shown.kind }))
  return [
    { view: matterView, rows: [shown] },
    { view: factView(kind), rows: [kind.facts.row(after, context)] },
    { view: tallyView, rows: tallies },
    ...(numbered(kind) ? [{ view: numberView, rows: numberRows(kind, before, after, last) }] : []),
    ...(kind.pastFine ? [{ view: pastFineView, rows: pastFineRows(kind, before, after) }] : []),
  ]
}

const lateness = (runs: readonly ClockRun[]): FactContext => ({
  late: (clock) => runs.some((r) => r.id === clock && r.late),
})

/** The views after a whole history: the last rows, and every counter that its acts moved. For imports and rebuilds. */
export function replay(kind: AnyKind, acts: readonly Act[], calendar: Calendar): ViewRows[] {
  const { procedure } = kind
  let state = procedure.initial
  let views: ViewRows[] = []
  const moved = new Map<View, ViewRows['rows'][number][]>()
  acts.forEach((act, i) => {
    const before = state
    state = procedure.fold(before, act as never)
    views = projectionOf(kind, acts.slice(0, i + 1), before, state, calendar)
    for (const { view, rows } of views)
      if (view.keeps !== 'latest') moved.set(view, [...(moved.get(view) ?? []), ...rows])
  })
  return views.map(({ view, rows }) => ({ view, rows: moved.get(view) ?? rows }))
}
