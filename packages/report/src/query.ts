import type { Counted } from '@zhiheng/procedure'

/** A statement and its values; whoever holds the database runs it. */
export interface Query {
  readonly text: string
  readonly values: readonly unknown[]
}

export interface Period {
  /** First and last day, `YYYY-MM-DD`. */
  readonly from: string
  readonly to: string
}

/** The bounds are named either way, so that PostgreSQL knows what they are where a condition leaves one out. */
const within = (c: Counted) =>
  `f.jurisdiction = $1 AND ${c.on === null ? '$2::date <= $3::date' : `f.${c.on} BETWEEN $2::date AND $3::date`} AND (${c.where})`

/** One row: `n` counted and `part` (null without a share). */
export function countQuery(c: Counted, jurisdiction: string, { from, to }: Period): Query {
  const part = c.share ? `(count(*) FILTER (WHERE ${c.share}))::int` : 'NULL::int'
  return {
    text: `SELECT ${c.sum ? `coalesce(sum(${c.sum}), 0)` : 'count(*)'}::int AS n, ${part} AS part FROM ${c.table} f WHERE ${within(c)}`,
    values: [jurisdiction, from, to],
  }
}

/**
 * The matters counted, newest first by keyset. With a share, `part` says whether each is in it. `sight` is the
 * viewer’s predicate on `m`, its values numbered from 7.
 */
export function mattersQuery(
  c: Counted,
  jurisdiction: string,
  { from, to }: Period,
  after: { at: string; matter: string } | null,
  limit: number,
  sight: { sql: string; values: readonly unknown[] },
): Query {
  return {
    text: `SELECT m.matter, m.kind, m.number, m.title, m.stage, m.place, m.township, m.units, m.seen_by AS "seenBy", m.opened_at AS "openedAt", m.ended_at AS "endedAt",
        ${c.share ? `(${c.share})` : 'NULL::boolean'} AS part
      FROM ${c.table} f JOIN matter m ON m.jurisdiction = f.jurisdiction AND m.matter = f.matter
      WHERE ${within(c)} AND ($4::timestamptz IS NULL OR (m.opened_at, m.matter) < ($4::timestamptz, $5::text)) AND ${sight.sql}
      ORDER BY m.opened_at DESC, m.matter DESC LIMIT $6`,
    values: [jurisdiction, from, to, after?.at ?? null, after?.matter ?? '', limit, ...sight.values],
  }
}

/** A percentage to two decimals; null when nothing was counted: it prints as “–”, not as 0 or 100. */
export const shareOf = (part: number, n: number): number | null =>
  n === 0 ? null : Math.round((part / n) * 10_000) / 100

/** The value of a counted row. */
export const countedValue = (c: Counted, row: { n: number; part: number | null }): number | null =>
  c.share ? shareOf(row.part ?? 0, row.n) : row.n
