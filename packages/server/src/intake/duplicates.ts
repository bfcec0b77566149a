import type { Pool } from 'pg'
import { instant } from '../matters/list.ts'
import { termsOf } from '../matters/terms.ts'
import { gathered } from './gathered.ts'
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

const DAYS = 7
/** Degrees each way: 220 m along a meridian, beyond which nothing is the same problem. */
const REACH = 0.002

/** Where to look for neighbours: open matters of the last week. */
export interface Spot {
  readonly lon: number
  readonly lat: number
  /** Instant from which the week counts back. */
  readonly at: string
  /** Left out of the answer: the matter itself. */
  readonly matter: string
}

/** A line of the answer, as PostgreSQL writes it. */
export type Neighbour = [
  spot: number,
  matter: string,
  number: string,
  title: string,
  place: string,
  stage: string,
  classKey: string,
  openedAt: string,
  lon: number,
  lat: number,
  terms: string,
]

export type Neighbours = (spot: Spot) => Promise<readonly Neighbour[]>

/** The three by three squares of 0.002° around a spot, as `matter.square` names them: the 220 m that count fit in. */
function squaresAround(jurisdiction: string, { lon, lat }: Spot): string[] {
  const [x, y] = [Math.floor(lon * 500), Math.floor(lat * 500)]
  return [-1, 0, 1].flatMap((i) => [-1, 0, 1].map((j) => `${jurisdiction}:${x + i}:${y + j}`))
}

/** At most ten neighbours of each spot, newest first; spots asked about together take one query. */
export const neighboursIn = (db: Pool, jurisdiction: string): Neighbours =>
  gathered(async (spots: readonly Spot[]) => {
    const { rows } = await db.query<Neighbour>({
      name: 'near',
      text: `SELECT spot::int, near.*
        FROM unnest($1::text[], $2::float8[], $3::float8[], $4::timestamptz[], $5::text[])
          WITH ORDINALITY AS s(squares, lon, lat, at, matter, spot), LATERAL (
          SELECT m.matter, number, title, place, stage, class, opened_at::text, m.lon, m.lat,
            array_to_string(tsvector_to_array(terms), ' ')
          FROM matter m
          WHERE square = ANY (string_to_array(s.squares, ' ')) AND square <> '' AND NOT ended
            AND m.lon BETWEEN s.lon - ${REACH} AND s.lon + ${REACH} AND m.lat BETWEEN s.lat - ${REACH} AND s.lat + ${REACH}
            AND opened_at > s.at - interval '${DAYS} days' AND m.matter <> s.matter
          ORDER BY m.opened_at DESC LIMIT 10) AS near`,
      rowMode: 'array',
      values: [
        spots.map((spot) => squaresAround(jurisdiction, spot).join(' ')),
        spots.map((spot) => spot.lon),
        spots.map((spot) => spot.lat),
        spots.map((spot) => spot.at),
        spots.map((spot) => spot.matter),
      ],
    })
    return spots.map((_, i) => rows.filter(([spot]) => spot === i + 1))
  })

/** Neighbours alike in class or words: most alike first. */
export function duplicatesAmong(
  neighbours: readonly Neighbour[],
  of: { matter: string; lon: number; lat: number; class?: string; text: string },
): Duplicate[] {
  const terms = new Set(termsOf(of.text))
  return neighbours
    .map(([, matter, number, title, place, stage, key, openedAt, lon, lat, theirs]) => {
      const metres = Math.round(metresBetween(of.lon, of.lat, lon, lat))
      const sameClass = of.class && key === of.class ? 0.35 : 0
      const near = Math.max(0, 1 - metres / 220) * 0.35
      const alike = sameClass + near + overlap(terms, theirs.split(' ')) * 0.3
      return { matter, number, title, place, stage, openedAt, metres, likeness: Math.round(alike * 100) / 100 }
    })
    .filter((d) => d.likeness >= 0.35 && d.matter !== of.matter)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, 5)
    .map((d) => ({ ...d, openedAt: instant(d.openedAt) }))
}

/** Share of the shorter text’s terms that the other has. */
function overlap(mine: ReadonlySet<string>, theirs: readonly string[]): number {
  const least = Math.min(mine.size, theirs.length)
  if (!least) return 0
  return Math.min(1, theirs.filter((t) => mine.has(t)).length / least)
}
