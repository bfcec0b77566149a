import { conditionsOf, type FilingCondition } from '@zhiheng/matters/incident/classes/conditions.ts'
import { insideRings } from '@zhiheng/server/intake/geo.ts'
import { rings, type Township, townships } from '../chuxiong/places.ts'
import { landmarks, reporters, roads, type StreetClass, street, villages } from './street.ts'

/** Seeded chance; every draw of the year comes from here. */
export interface Chance {
  (): number
  pick<T>(list: readonly T[]): T
  between(low: number, high: number): number
  happens(probability: number): boolean
}

export function chanceFrom(random: () => number): Chance {
  const chance = (() => random()) as Chance
  chance.pick = (list) => list[Math.floor(random() * list.length)] as (typeof list)[number]
  chance.between = (low, high) => low + Math.floor(random() * (high - low + 1))
  chance.happens = (p) => random() < p
  return chance
}

/** How a matter of the year goes: most take the plain way, some every other. */
export type Course = 'plain' | 'rejected' | 'voided' | 'transferred' | 'merged' | 'quick' | 'open'

export interface Plan {
  readonly course: Course
  readonly source: 'patrol' | 'public' | 'hotline' | 'media' | 'sensor' | 'leader'
  readonly openedAt: number
  readonly street: StreetClass
  readonly condition: FilingCondition
  readonly township: Township
  readonly address: string
  readonly lon: number
  readonly lat: number
  readonly text: string
  readonly reporter: string
  /** Opens soon after this plan, at the same place, and is merged into it. */
  duplicateOf?: Plan
}

const DAY = 86_400_000
const START = Date.parse('2024-01-01T00:00:00+08:00')
/** The days are counted from zero: 28 November. */
const LAST_DAY = 332
/** After this day only what can be done in a day or two happens. */
const LONG_UNTIL = 305
const NOON = 13

/**
 * What is open when the demo office opens: reported the evening before or this morning, accepted, perhaps filed, and
 * nothing dispatched yet.
 */
const justNow = (chance: Chance) =>
  chance.happens(0.55)
    ? Date.parse('2024-11-28T16:30:00+08:00') + chance.between(0, 300) * 60_000
    : Date.parse('2024-11-29T07:02:00+08:00') + chance.between(0, 105) * 60_000

const monthOf = (day: number) => new Date(START + 8 * 3600_000 + day * DAY).getUTCMonth() + 1

export function weighted<T>(chance: Chance, list: readonly T[], weight: (x: T) => number): T {
  let r = chance() * list.reduce((sum, x) => sum + weight(x), 0)
  for (const x of list) {
    r -= weight(x)
    if (r <= 0) return x
  }
  return list[list.length - 1] as T
}

const isLong = (c: FilingCondition) =>
  (c.limit.unit === 'working-day' || c.limit.unit === 'calendar-day') && c.limit.amount > 1

/** One matter of the year. `course` decides how it will end. */
export function planMatter(chance: Chance, course: Course): Plan {
  const day = chance.between(0, LAST_DAY)
  const month = monthOf(day)
  const what = weighted(chance, street, (s) => s.weight * (s.season ? (s.season.includes(month) ? 1.8 : 0.6) : 1))
  const [kind, code] = what.key.split(':') as ['component' | 'matter', string]
  const all = conditionsOf(kind, code)
  const possible = day > LONG_UNTIL ? all.filter((x) => !isLong(x)) : all
  const condition = chance.pick(possible.length ? possible : all)
  const lasting = !possible.length || (day === LAST_DAY && what.hours[0] >= NOON)
  const opened = lasting ? chance.between(0, LONG_UNTIL) : day
  const township = weighted(chance, townships, (t) => t.weight)
  const { lon, lat } = placeIn(chance, township)
  // What is reported on the last day is closed that evening.
  const [from, to] = [what.hours[0], opened === LAST_DAY ? NOON : what.hours[1]]
  const openedAt =
    course === 'open'
      ? justNow(chance)
      : START +
        opened * DAY +
        chance.between(from, to - 1) * 3600_000 +
        chance.between(0, 59) * 60_000 +
        chance.between(0, 59) * 1000
  return {
    course,
    source: sourceOf(chance, course),
    openedAt,
    street: what,
    condition,
    township,
    address: addressIn(chance, township),
    lon,
    lat,
    text: chance.pick(what.texts),
    reporter: chance.pick(reporters),
  }
}

function sourceOf(chance: Chance, course: Course): Plan['source'] {
  if (course === 'quick') return 'patrol'
  const share: [Plan['source'], number][] = [
    ['patrol', 52],
    ['hotline', 21],
    ['public', 19],
    ['sensor', 5],
    ['leader', 2],
    ['media', 1],
  ]
  return weighted(chance, share, ([, w]) => w)[0]
}

/** Around the seat: the two towns of the urban area are wide, a village street is short. */
export function placeIn(chance: Chance, t: Township): { lon: number; lat: number } {
  const wide = t.weight > 10 ? 0.022 : 0.008
  for (;;) {
    const lon = Math.round((t.lon + (chance() + chance() - 1) * wide) * 1e6) / 1e6
    const lat = Math.round((t.lat + (chance() + chance() - 1) * wide) * 1e6) / 1e6
    if (insideRings(rings, lon, lat)) return { lon, lat }
  }
}

export function addressIn(chance: Chance, t: Township): string {
  const named = roads[t.name]
  return named
    ? `${t.name}${chance.pick(named)}${chance.between(1, 380)}号${chance.pick(landmarks)}`
    : `${t.name}${chance.pick(villages)}`
}

/** The same problem told by someone else, minutes to hours later. */
export function duplicateOf(chance: Chance, plan: Plan): Plan {
  return {
    ...plan,
    course: 'merged',
    source: chance.pick(['public', 'hotline'] as const),
    openedAt: plan.openedAt + chance.between(4, 25) * 60_000,
    text: chance.pick(plan.street.texts),
    reporter: chance.pick(reporters),
    lon: plan.lon + 0.00012,
    lat: plan.lat - 0.00008,
    duplicateOf: plan,
  }
}
