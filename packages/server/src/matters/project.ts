import type { Calendar } from '@zhiheng/law'
import {
  type Act,
  type AnyKind,
  type AnyState,
  type ClockRun,
  clockRuns,
  type FactContext,
  nextDue,
  type Tally,
} from '@zhiheng/procedure'
import type { Statement } from '@zhiheng/record'
import { termsOf } from './terms.ts'

/** Columns of the view `matter` after its key, with their types. */
export const matterColumns = {
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
  terms: 'text[]',
} as const
type MatterColumn = keyof typeof matterColumns
const matterNames = Object.keys(matterColumns) as MatterColumn[]

/** One upsert from the `head` row of an append: it runs only when the append goes through. */
function upsert(table: string, columns: readonly string[], cast: (c: string) => string): string {
  const values = columns.map((c, i) => cast(c).replace('?', `$${i + 1}`))
  const set = columns.map((c) => `${c} = excluded.${c}`)
  return `INSERT INTO ${table} (jurisdiction, matter, ${columns.join(', ')})
    SELECT head.jurisdiction, head.matter, ${values.join(', ')} FROM head
    ON CONFLICT (jurisdiction, matter) DO UPDATE SET ${set.join(', ')}`
}

const matterSql = upsert('matter', matterNames, (c) =>
  c === 'terms' ? 'array_to_tsvector(?::text[])' : `?::${matterColumns[c as MatterColumn]}`,
)

/** What a matter looks like in the views after its last act; the same function serves append and rebuild. */
export interface Projection {
  readonly matter: readonly unknown[]
  readonly facts: readonly unknown[]
  readonly tallies: readonly (readonly unknown[])[]
}

/** Views after the last of `acts`; `before` and `after` are the states around it. */
export function projectionOf(
  kind: AnyKind,
  acts: readonly Act[],
  before: AnyState,
  after: AnyState,
  calendar: Calendar,
): Projection {
  const last = acts[acts.length - 1]!
  const row = kind.row(after)
  const runs = clockRuns(kind.procedure, acts, calendar)
  const due = nextDue(runs)
  const context = lateness(runs)
  const values: Record<MatterColumn, unknown> = {
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
    terms: termsOf(row.words),
  }
  const facts = kind.facts.row(after, context)
  return {
    matter: matterNames.map((c) => values[c]),
    facts: Object.keys(kind.facts.columns).map((c) => facts[c] ?? null),
    tallies: kind.tallies(before, after, last, context).flatMap((t) => spread(kind.procedure.kind, t)),
  }
}

const lateness = (runs: readonly ClockRun[]): FactContext => ({
  late: (clock) => runs.some((r) => r.id === clock && r.late),
})

/** One counter becomes four lines: the day for all, the month for each dimension. */
const spread = (kind: string, t: Tally): unknown[][] => [
  [kind, t.on, t.measure, 'all', '', t.n],
  [kind, t.on.slice(0, 7), t.measure, 'class', t.class, t.n],
  [kind, t.on.slice(0, 7), t.measure, 'township', t.township, t.n],
  [kind, t.on.slice(0, 7), t.measure, 'unit', t.unit, t.n],
]

const tallySql = `INSERT INTO tally_delta (jurisdiction, kind, period, measure, dim, value, n)
  SELECT head.jurisdiction, t.* FROM head,
    unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::int[]) t`

/** The statements that carry a projection into the views, inside the append. */
export function statementsOf(kind: AnyKind, p: Projection): Statement[] {
  const { table, columns } = kind.facts
  const names = Object.keys(columns)
  const list: Statement[] = [
    { name: 'matter', text: matterSql, values: p.matter },
    {
      name: table,
      text: upsert(table, names, (c) => `?::${columns[c]}`),
      values: p.facts,
    },
  ]
  if (p.tallies.length)
    list.push({ name: 'tally', text: tallySql, values: [0, 1, 2, 3, 4, 5].map((i) => p.tallies.map((t) => t[i])) })
  return list
}
