import { weekday } from '@zhiheng/law'
import { classOf } from '@zhiheng/matters'
import type { Services } from '@zhiheng/procedure'
import { insideRings } from './geo.ts'
import { classNameOf, type Registers } from './registers.ts'
import { routeOf } from './routing.ts'

export type Classify = Services['classify']

/** What matters may ask of the office, answered from its registers. `registers` is read at each call: it may change. */
export function officeServices(registers: () => Registers, classify: Classify): Services {
  return {
    locate: (place) => locate(registers(), place),
    condition: (id) => registers().conditions.get(id) ?? null,
    route: ({ township, grid, class: key, at }) => {
      const r = registers()
      return routeOf(r.responsibilities, { township, grid, class: key }, weekday(at.slice(0, 10)), {
        township: (code) => r.townships.get(code) ?? code,
        unit: (code) => r.units.get(code)?.name ?? code,
        class: classNameOf,
        onDuty: (unit, day) => r.duty.get(`${unit}|${day}`) ?? [],
      })
    },
    classify,
    knowsClass: (kind, code) => classOf(kind as 'component' | 'matter', code) !== undefined,
    knowsUnit: (unit) => registers().units.has(unit),
  }
}

function locate(r: Registers, place: { lon?: number; lat?: number; township?: string }) {
  if (place.lon === undefined || place.lat === undefined)
    return place.township && r.townships.has(place.township) ? { township: place.township, grid: '' } : null
  if (r.boundary && !insideRings(r.boundary, place.lon, place.lat)) return 'outside' as const
  const cell = r.grid.find(place.lon, place.lat)
  if (cell) return { township: cell.township, grid: cell.grid }
  return place.township ? { township: place.township, grid: '' } : null
}
