import type { Calendar } from '@zhiheng/law'
import type { Act, AnyKind } from '@zhiheng/procedure'
import type { Statement } from '@zhiheng/record'
import { matterColumns, type Projection, projectionOf } from './project.ts'

/** A matter’s whole history turned into view rows: the last row, and every counter its acts moved. */
export interface Replayed {
  readonly matter: string
  readonly projection: Projection
}

/** Replays the acts of one matter through the same projection that each append uses. */
export function replay(kind: AnyKind, acts: readonly Act[], calendar: Calendar): Replayed {
  const { procedure } = kind
  const tallies: (readonly unknown[])[] = []
  let state = procedure.initial
  let last: Projection | null = null
  acts.forEach((act, i) => {
    const before = state
    state = procedure.fold(before, act as never)
    last = projectionOf(kind, acts.slice(0, i + 1), before, state, calendar)
    tallies.push(...last.tallies)
  })
  if (!last) throw new Error('a matter without acts cannot be replayed')
  return { matter: (acts[0] as Act).matter, projection: { ...(last as Projection), tallies } }
}

/** Statements that write the views of many matters at once; they read the CTE `head` like those of one append. */
export function bulkStatements(kind: AnyKind, list: readonly Replayed[]): Statement[] {
  const { table, columns } = kind.facts
  return [
    bulk(
      'matter',
      matterColumns,
      list.map((r) => [r.matter, ...r.projection.matter]),
    ),
    bulk(
      table,
      columns,
      list.map((r) => [r.matter, ...r.projection.facts]),
    ),
    tallyStatement(list),
  ]
}

function bulk(
  table: string,
  columns: Readonly<Record<string, string>>,
  rows: readonly (readonly unknown[])[],
): Statement {
  const names = Object.keys(columns)
  const typed = ['of_matter text', ...names.map((n) => `${n} ${columns[n]}`)]
  const value = (n: string) => (n === 'terms' ? 'array_to_tsvector(x.terms)' : `x.${n}`)
  const keyed = rows.map((row) => Object.fromEntries(['of_matter', ...names].map((n, i) => [n, row[i]])))
  return {
    name: `bulk-${table}`,
    text: `INSERT INTO ${table} (jurisdiction, matter, ${names.join(', ')})
      SELECT head.jurisdiction, head.matter, ${names.map(value).join(', ')}
      FROM json_to_recordset($1) AS x(${typed.join(', ')}) JOIN head ON head.matter = x.of_matter
      ON CONFLICT (jurisdiction, matter) DO UPDATE SET ${names.map((n) => `${n} = excluded.${n}`).join(', ')}`,
    values: [JSON.stringify(keyed)],
  }
}

/** Counters of the whole batch, added up before they are written. */
function tallyStatement(list: readonly Replayed[]): Statement {
  const sums = new Map<string, unknown[]>()
  for (const r of list)
    for (const row of r.projection.tallies) {
      const key = row.slice(0, 5).join('|')
      const known = sums.get(key)
      if (known) known[5] = (known[5] as number) + (row[5] as number)
      else sums.set(key, [...row])
    }
  const rows = [...sums.values()]
  return {
    name: 'bulk-tally',
    text: `INSERT INTO tally_delta (jurisdiction, kind, period, measure, dim, value, n)
      SELECT (SELECT min(jurisdiction) FROM head), t.*
      FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::int[]) t WHERE EXISTS (SELECT FROM head)`,
    values: [0, 1, 2, 3, 4, 5].map((i) => rows.map((row) => row[i])),
  }
}
