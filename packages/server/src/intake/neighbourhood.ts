import type { Announcement } from '@zhiheng/record'
import type { Pool } from 'pg'
import { instant } from '../matters/list.ts'
import { instantOf } from '../now.ts'

/** An open matter with a place. */
export interface Neighbour {
  readonly matter: string
  readonly sequence: number
  readonly number: string
  readonly title: string
  readonly place: string
  readonly stage: string
  readonly class: string
  readonly openedAt: string
  readonly lon: number
  readonly lat: number
  /** Search terms of its text, separated by blanks. */
  readonly terms: string
}

/** The terms of a neighbour one by one; taken apart once, however many reports come near it. */
export function termsIn(one: Neighbour): readonly string[] {
  let found = apart.get(one)
  if (!found) {
    found = one.terms.split(' ')
    apart.set(one, found)
  }
  return found
}
const apart = new WeakMap<Neighbour, readonly string[]>()

/** Where to look for neighbours: open matters of the last week. */
export interface Spot {
  readonly lon: number
  readonly lat: number
  /** Instant from which the week counts back. */
  readonly at: string
  /** Left out of the answer: the matter itself. */
  readonly matter: string
}

/** What the view of matters shows of one after an act. */
export interface Shown {
  readonly [column: string]: unknown
}

/**
 * The open matters of an office by the ground they lie on, kept in memory: each new report is held against its
 * neighbours without a question to the database.
 */
export interface Neighbourhood {
  /** At most ten neighbours of a spot, newest first. */
  around(spot: Spot): readonly Neighbour[]
  /** A matter as an act of this server left it. */
  see(matter: string, shown: Shown): void
  /** Acts that others told of: what they left is read. */
  hear(told: readonly Announcement[]): Promise<void>
  /** Reads everything again: at the start, and now and then, for what nobody told of. */
  load(): Promise<void>
}

const WEEK_MS = 7 * 86_400_000
/** Degrees each way: 220 m along a meridian, beyond which nothing is the same problem. */
const REACH = 0.002
const MOST = 10

/** Squares are told by one whole number; the one to the east is a row of squares further. */
const ROW = 1_000_000
const squareOf = (lon: number, lat: number) => Math.floor(lon / REACH) * ROW + Math.floor(lat / REACH)
/** A square and the eight around it. */
const AROUND = [-ROW, 0, ROW].flatMap((east) => [-1, 0, 1].map((north) => east + north))

export function neighbourhood(db: Pool, jurisdiction: string): Neighbourhood {
  let known = new Map<string, Neighbour>()
  /** Oldest first. */
  let squares = new Map<number, Neighbour[]>()

  const put = (one: Neighbour) => {
    remove(one.matter)
    known.set(one.matter, one)
    const key = squareOf(one.lon, one.lat)
    const list = squares.get(key)
    if (!list) squares.set(key, [one])
    else {
      let at = list.length
      while (at > 0 && (list[at - 1] as Neighbour).openedAt > one.openedAt) at--
      list.splice(at, 0, one)
    }
  }
  const remove = (matter: string) => {
    const one = known.get(matter)
    if (!one) return
    known.delete(matter)
    const key = squareOf(one.lon, one.lat)
    const left = squares.get(key)?.filter((other) => other !== one) ?? []
    if (left.length) squares.set(key, left)
    else squares.delete(key)
  }
  const read = async (matters: readonly string[] | null) => {
    const { rows } = await db.query({
      text: `SELECT matter, sequence, number, title, place, stage, class, opened_at AS "openedAt", lon, lat,
          array_to_string(tsvector_to_array(terms), ' ') AS terms
        FROM matter WHERE jurisdiction = $1 AND NOT ended AND lon IS NOT NULL AND lat IS NOT NULL
          AND ($2::text[] IS NULL OR matter = ANY ($2))`,
      values: [jurisdiction, matters],
    })
    return rows.map((row): Neighbour => ({ ...row, openedAt: instant(row.openedAt) }))
  }

  return {
    around({ lon, lat, at, matter }) {
      const from = instantOf(Date.parse(at) - WEEK_MS)
      const here = squareOf(lon, lat)
      const found: Neighbour[] = []
      for (const step of AROUND) {
        const list = squares.get(here + step)
        if (!list) continue
        for (let i = list.length - 1, taken = 0; i >= 0 && taken < MOST; i--) {
          const one = list[i] as Neighbour
          if (one.openedAt <= from) break
          if (Math.abs(one.lon - lon) > REACH || Math.abs(one.lat - lat) > REACH || one.matter === matter) continue
          found.push(one)
          taken++
        }
      }
      return found.sort((a, b) => (a.openedAt < b.openedAt ? 1 : -1)).slice(0, MOST)
    },
    see(matter, shown) {
      const { lon, lat, sequence } = shown as { lon: number | null; lat: number | null; sequence: number }
      if ((known.get(matter)?.sequence ?? 0) > sequence) return
      if (shown.ended || lon === null || lat === null) return remove(matter)
      const { number, title, place, stage, class: key, opened_at: openedAt, terms } = shown as Record<string, string>
      put({ matter, sequence, number, title, place, stage, class: key, openedAt, lon, lat, terms } as Neighbour)
    },
    async hear(told) {
      const matters = [...new Set(told.map((one) => one.matter))]
      if (!matters.length) return
      const found = new Map((await read(matters)).map((one) => [one.matter, one]))
      for (const matter of matters) {
        const one = found.get(matter)
        if (!one) remove(matter)
        else if ((known.get(matter)?.sequence ?? 0) <= one.sequence) put(one)
      }
    },
    async load() {
      const all = await read(null)
      const before = known
      ;[known, squares] = [new Map(), new Map()]
      for (const one of all) {
        const newer = before.get(one.matter)
        put(newer && newer.sequence > one.sequence ? newer : one)
      }
    },
  }
}
