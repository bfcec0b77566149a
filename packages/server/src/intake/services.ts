import { weekday } from '@zhiheng/law'
import type { ClassKind, IncidentServices } from '@zhiheng/matters'
import type { Services, Text } from '@zhiheng/procedure'
import { insideRings } from './geo.ts'
import { classNameOf, type Registers } from './registers.ts'
import { routeOf } from './routing.ts'

export type Classify = Services['classify']

/** What matters may ask of the office, answered from its registers. `registers` is read at each call: it may change. */
export function officeServices(registers: () => Registers, classify: Classify): IncidentServices {
  return {
    locate: (place) => locate(registers(), place),
    condition: (id) => registers().conditions.get(id) ?? null,
    route: (at) => {
      const route = answerableFor(registers(), at)
      return route && { unit: route.unit, why: route.why.zh }
    },
    classify,
    knowsClass: (kind, code) => registers().classOf(kind as ClassKind, code) !== undefined,
    localClass: (kind, code) => {
      const found = registers().classOf(kind as ClassKind, code)
      return found?.local ? found.name : undefined
    },
    knowsUnit: (unit) => registers().units.has(unit),
    townshipOf: (unit) => registers().units.get(unit)?.township ?? '',
  }
}

/** The unit answerable for a class at a place on a day, and why, in both languages; the record keeps the Chinese. */
export function answerableFor(
  r: Registers,
  { township, grid, class: key, at }: { township: string; grid: string; class: string; at: string },
): { unit: string; why: Text } | null {
  return routeOf(r.responsibilities, { township, grid, class: key }, weekday(at.slice(0, 10)), {
    township: (code) => r.townships.get(code) ?? code,
    unit: (code) => r.units.get(code)?.name ?? code,
    unitEn: (code) => r.units.get(code)?.nameEn ?? '',
    class: (key) => classNameOf(r, key),
    onDuty: (unit, day) => r.duty.get(`${unit}|${day}`) ?? [],
  })
}

function locate(r: Registers, place: { lon?: number; lat?: number; township?: string }) {
  if (place.lon === undefined || place.lat === undefined)
    return place.township && r.townships.has(place.township) ? { township: place.township, grid: '' } : null
  if (r.boundary && !insideRings(r.boundary, place.lon, place.lat)) return 'outside' as const
  const cell = r.grid.find(place.lon, place.lat)
  if (cell) return { township: cell.township, grid: cell.grid }
  return place.township ? { township: place.township, grid: '' } : null
}
