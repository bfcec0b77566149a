import type { Pool, PoolClient } from 'pg'
import { instant } from './list.ts'

/** One moved counter is four lines: the day for all, the month for each dimension. */
const spread = (rows: string) => `(SELECT jurisdiction, kind, measure, n, line.* FROM ${rows} AS moved, LATERAL (VALUES
  ('all', '', on_day), ('class', class, left(on_day, 7)), ('township', township, left(on_day, 7)),
  ('unit', unit, left(on_day, 7))) AS line(dim, value, period))`

const fresh = `${spread('(SELECT * FROM tally_delta WHERE jurisdiction = $1 AND kind = $2)')} AS fresh`

/** The dashboard in one look: backlog by stage, today, the month’s trend, the year by class, unit and township. */
export async function summaryOf(db: Pool, jurisdiction: string, kind: string, now: string) {
  const today = now.slice(0, 10)
  const year = now.slice(0, 4)
  const since = dayBefore(today, 29)
  const [stages, days, dims, soon] = await Promise.all([
    db.query({
      name: 'summary-stages',
      text: `SELECT stage, count(*)::int AS n, (count(*) FILTER (WHERE due_at < $3::timestamptz))::int AS overdue
        FROM matter WHERE jurisdiction = $1 AND kind = $2 AND NOT ended GROUP BY stage`,
      values: [jurisdiction, kind, now],
    }),
    db.query({
      name: 'summary-days',
      text: `SELECT period, measure, sum(n)::int AS n FROM (
          SELECT period, measure, n FROM tally WHERE jurisdiction = $1 AND kind = $2 AND dim = 'all' AND period BETWEEN $3 AND $4
          UNION ALL
          SELECT period, measure, n FROM ${fresh} WHERE dim = 'all' AND period BETWEEN $3 AND $4) t
        GROUP BY period, measure ORDER BY period`,
      values: [jurisdiction, kind, since, today],
    }),
    db.query({
      name: 'summary-dims',
      text: `SELECT dim, value, measure, sum(n)::int AS n FROM (
          SELECT dim, value, measure, n FROM tally WHERE jurisdiction = $1 AND kind = $2 AND dim = ANY ($5) AND measure = ANY ($6) AND period BETWEEN $3 AND $4
          UNION ALL
          SELECT dim, value, measure, n FROM ${fresh} WHERE dim = ANY ($5) AND measure = ANY ($6) AND period BETWEEN $3 AND $4) t
        GROUP BY dim, value, measure ORDER BY n DESC`,
      values: [
        jurisdiction,
        kind,
        `${year}-01`,
        `${year}-12`,
        ['class', 'unit', 'township'],
        ['dispatched', 'on-time', 'late', 'closed'],
      ],
    }),
    db.query({
      name: 'summary-soon',
      text: `SELECT matter, number, title, place, stage, units, clock, started_at AS "startedAt", due_at AS "dueAt" FROM matter
        WHERE jurisdiction = $1 AND kind = $2 AND NOT ended AND due_at IS NOT NULL ORDER BY due_at LIMIT 12`,
      values: [jurisdiction, kind],
    }),
  ])
  return {
    asOf: now,
    stages: stages.rows as { stage: string; n: number; overdue: number }[],
    days: days.rows as { period: string; measure: string; n: number }[],
    year: {
      from: `${year}-01-01`,
      to: today,
      rows: dims.rows as { dim: string; value: string; measure: string; n: number }[],
    },
    soon: soon.rows.map((r) => ({ ...r, dueAt: instant(r.dueAt), startedAt: instant(r.startedAt) })),
  }
}

const dayBefore = (day: string, n: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) - n * 86_400_000).toISOString().slice(0, 10)

/** Moves the deltas into the counters; one statement, safe with several servers. */
export async function mergeTallies(db: Pool | PoolClient, jurisdiction: string): Promise<number> {
  const { rowCount } = await db.query(
    `WITH moved AS (DELETE FROM tally_delta WHERE jurisdiction = $1 RETURNING *)
     INSERT INTO tally (jurisdiction, kind, period, measure, dim, value, n)
     SELECT jurisdiction, kind, period, measure, dim, value, sum(n)::int FROM ${spread('moved')} AS lines GROUP BY 1, 2, 3, 4, 5, 6
     ON CONFLICT (jurisdiction, kind, dim, measure, period, value) DO UPDATE SET n = tally.n + excluded.n`,
    [jurisdiction],
  )
  return rowCount ?? 0
}
