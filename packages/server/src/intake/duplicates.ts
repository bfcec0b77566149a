import type { Pool } from 'pg'
import { instant } from '../matters/list.ts'
import { termsOf } from '../matters/terms.ts'
import { metresBetween } from './geo.ts'

export interface Duplicate {
  readonly matter: string
  readonly number: string
  readonly title: string
  readonly place: string
  readonly stage: string
  readonly openedAt: string
  readonly metres: number
  /** 0 to 1: how alike place, time, class and words are together. */
  readonly likeness: number
}

/** Squares of 0.002° to a side, as the index `matter_near` has them; the 220 m that count fit in three by three. */
const around = (degrees: number) => [-1, 0, 1].map((step) => Math.floor(degrees * 500) + step)
const DAYS = 7

/** Open matters near by, of the last week, alike in class or words: most alike first. */
export async function duplicatesOf(
  db: Pool,
  jurisdiction: string,
  of: { matter?: string; lon?: number; lat?: number; class?: string; text: string; at: string },
): Promise<Duplicate[]> {
  if (of.lon === undefined || of.lat === undefined) return []
  const { rows } = await db.query({
    name: 'near',
    text: `SELECT matter, number, title, place, stage, class, opened_at AS "openedAt", lon, lat, tsvector_to_array(terms) AS terms
      FROM matter
      WHERE jurisdiction = $1 AND NOT ended
        AND floor(lon * 500)::int = ANY ($2::int[]) AND floor(lat * 500)::int = ANY ($3::int[])
        AND opened_at > $4::timestamptz - interval '${DAYS} days' AND matter <> $5
      ORDER BY opened_at DESC LIMIT 20`,
    values: [jurisdiction, around(of.lon), around(of.lat), of.at, of.matter ?? ''],
  })
  const terms = new Set(termsOf(of.text))
  return rows
    .map(({ terms: theirs, lon, lat, class: key, ...line }) => {
      const metres = Math.round(metresBetween(of.lon as number, of.lat as number, lon, lat))
      const sameClass = of.class && key === of.class ? 0.35 : 0
      const near = Math.max(0, 1 - metres / 220) * 0.35
      return {
        ...line,
        openedAt: instant(line.openedAt),
        metres,
        likeness: Math.round((sameClass + near + overlap(terms, theirs) * 0.3) * 100) / 100,
      }
    })
    .filter((d) => d.likeness >= 0.35)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, 5)
}

/** Share of the shorter text’s terms that the other has. */
function overlap(mine: ReadonlySet<string>, theirs: readonly string[]): number {
  const least = Math.min(mine.size, theirs.length)
  if (!least) return 0
  return Math.min(1, theirs.filter((t) => mine.has(t)).length / least)
}
