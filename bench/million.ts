import { units } from '@zhiheng/demo/chuxiong/bureau.ts'
import { JURISDICTION, townships } from '@zhiheng/demo/chuxiong/places.ts'
import { classes } from '@zhiheng/matters'
import { openPool } from '@zhiheng/record'
import { termsOf } from '@zhiheng/server/matters/terms.ts'
import { chanceFrom, complaint, pick } from './complaints.ts'

/** Names of the fifty classes that the made-up matters use: few common, many rare. */
export const classKeys = classes()
  .slice(0, 50)
  .map((c) => `${c.kind}:${c.code}`)
export const RARE_UNIT = units.at(-1)?.unit as string

/**
 * Fills the views with `n` matters over five years by SQL, not through acts: 2 % open, units and townships by weight,
 * flags on one in twenty-five. Indexes are made after, as a restore makes them.
 */
export async function fillViews(url: string, n: number): Promise<void> {
  const db = openPool(url, { role: 'owner', max: 1 })
  const chance = chanceFrom(11)
  const texts = Array.from({ length: 3_000 }, (_, i) => {
    const { text, place } = complaint(chance)
    return { i, address: place.address, terms: termsOf(`${place.address} ${text}`), lon: place.lon, lat: place.lat }
  })
  const shares = townships.flatMap((t) => Array.from({ length: Math.ceil(t.weight * 2) }, () => t.township))
  const [teams, rest] = [units.slice(1, 8), units.slice(8)]
  const teamOf = Array.from({ length: 200 }, () => (chance() < 0.8 ? pick(teams, chance) : pick(rest, chance)).unit)
  const classOf = Array.from({ length: 400 }, () => classKeys[Math.floor(chance() ** 3 * classKeys.length)])
  await db.query('CREATE TABLE made (i int PRIMARY KEY, address text, terms text[], lon float8, lat float8)')
  await db.query(
    'INSERT INTO made SELECT x.* FROM json_to_recordset($1) AS x(i int, address text, terms text[], lon float8, lat float8)',
    [JSON.stringify(texts)],
  )
  const { rows: indexes } = await db.query(
    `SELECT indexdef FROM pg_indexes WHERE schemaname = 'zhiheng' AND tablename IN ('matter', 'incident') AND indexname NOT LIKE '%pkey'`,
  )
  await db.query(
    `DO $$ DECLARE i text; BEGIN FOR i IN SELECT indexname FROM pg_indexes WHERE schemaname = 'zhiheng'
       AND tablename IN ('matter', 'incident') AND indexname NOT LIKE '%pkey' LOOP EXECUTE 'DROP INDEX ' || i; END LOOP; END $$`,
  )
  await db.query(
    `INSERT INTO matter
     SELECT $1, to_char(at, 'YYMMDD') || '-' || lpad(b.i::text, 8, '0'), 'incident', 9, y || '-' || lpad(b.i::text, 7, '0'),
       '暴露垃圾', stage, ended, CASE WHEN ended THEN '{}' ELSE ARRAY['dispatcher'] END,
       CASE WHEN stage = 'handling' THEN ARRAY[unit] ELSE '{}' END, ARRAY[unit], 'operator1', class, township, '', 'patrol',
       'management', flags, at, CASE WHEN ended THEN at + interval '2 days' END, at + interval '2 days',
       CASE WHEN ended THEN '' ELSE 'handling' END, CASE WHEN NOT ended THEN at END,
       CASE WHEN NOT ended THEN at + interval '3 days' END, false, m.address, m.lon + (hashint4(b.i * 7) % 1000) * 1e-5,
       m.lat + (hashint4(b.i * 11) % 1000) * 1e-5, array_to_tsvector(m.terms || ARRAY[y, lpad(b.i::text, 7, '0')])
     FROM (SELECT i, at, to_char(at, 'YYYY') AS y, ended,
         CASE WHEN ended THEN CASE abs(hashint4(i * 3)) % 20 WHEN 0 THEN 'rejected' WHEN 1 THEN 'merged' ELSE 'archived' END
           ELSE (ARRAY['collected', 'accepted', 'filed', 'handling', 'handling', 'handling', 'handled', 'suspended'])[1 + abs(hashint4(i * 5)) % 8] END AS stage,
         ($3::text[])[1 + abs(hashint4(i * 13)) % cardinality($3::text[])] AS unit,
         ($4::text[])[1 + abs(hashint4(i * 17)) % cardinality($4::text[])] AS class,
         ($5::text[])[1 + abs(hashint4(i * 19)) % cardinality($5::text[])] AS township,
         CASE abs(hashint4(i * 23)) % 100 WHEN 0 THEN ARRAY['reworked'] WHEN 1 THEN ARRAY['returned'] WHEN 2 THEN ARRAY['postponed']
           WHEN 3 THEN ARRAY['duplicates'] ELSE '{}' END AS flags, abs(hashint4(i * 29)) % 3000 AS made
       FROM (SELECT i::int, timestamptz '2019-11-29 09:00+08' + i * (interval '1826 days' / $2::int) AS at,
           abs(hashint4(i)) % 1000 >= CASE WHEN i > $2::int * 0.95 THEN 330 ELSE 3 END AS ended FROM generate_series(1, $2::int) i) a) b
     JOIN made m ON m.i = b.made`,
    [JURISDICTION, n, teamOf, classOf, shares],
  )
  await db.query(
    `INSERT INTO incident (jurisdiction, matter, stage, source, class, township, unit, label, opened_on, dispatched_on, closed_on, late, returned, reworked, postponed, suspended, urged, absorbed, quick, upgraded)
     SELECT jurisdiction, matter, stage, source, class, township, seen_by[1], label, opened_at::date, opened_at::date,
       ended_at::date, false, 0, 0, 0, 0, 0, 0, false, false FROM matter`,
  )
  await db.query(
    `INSERT INTO tally SELECT jurisdiction, kind, p, measure, dim, value, count(*)::int FROM (
       SELECT jurisdiction, kind, measure, d.* FROM matter, unnest(ARRAY['dispatched', 'on-time', 'closed', 'reported']) measure,
         LATERAL (VALUES (to_char(opened_at, 'YYYY-MM-DD'), 'all', ''), (to_char(opened_at, 'YYYY-MM'), 'class', class),
           (to_char(opened_at, 'YYYY-MM'), 'township', township), (to_char(opened_at, 'YYYY-MM'), 'unit', seen_by[1])) d(p, dim, value)) x
     GROUP BY 1, 2, 3, 4, 5, 6`,
  )
  await db.query("SET maintenance_work_mem = '512MB'")
  for (const { indexdef } of indexes) await db.query(indexdef)
  await db.query('DROP TABLE made')
  await db.query('VACUUM (ANALYZE) matter')
  await db.query('VACUUM (ANALYZE) incident')
  await db.query('VACUUM (ANALYZE) tally')
  await db.end()
}
