import { insideRings } from '@zhiheng/server/intake/geo.ts'
import { JURISDICTION, rings, townships } from './places.ts'

interface DemoCell {
  grid: string
  township: string
  name: string
  west: number
  south: number
  east: number
  north: number
}

const COARSE = 0.02
const FINE = 0.005
/** The urban area gets fine cells. */
const urban = { west: 101.48, south: 24.98, east: 101.62, north: 25.12 }

/** A demo grid: squares whose centre lies in the jurisdiction, each given to the nearest township seat. */
export function demoGrid(): DemoCell[] {
  const cells: DemoCell[] = []
  const count = new Map<string, number>()
  const add = (west: number, south: number, step: number) => {
    const [lon, lat] = [west + step / 2, south + step / 2]
    if (!insideRings(rings, lon, lat)) return
    const seat = nearest(lon, lat)
    const n = (count.get(seat.township) ?? 0) + 1
    count.set(seat.township, n)
    const grid = `${seat.township}${String(1 + Math.floor(n / 900)).padStart(3, '0')}${String(n % 900).padStart(3, '0')}`
    cells.push({
      grid,
      township: seat.township,
      name: `${seat.name}第${n}网格`,
      west: round(west),
      south: round(south),
      east: round(west + step),
      north: round(south + step),
    })
  }
  for (const [west, south] of squares(100.88, 24.48, 101.82, 25.32, COARSE)) {
    const inUrban =
      west >= urban.west - 1e-9 && west < urban.east - 1e-9 && south >= urban.south - 1e-9 && south < urban.north - 1e-9
    if (!inUrban) add(west, south, COARSE)
  }
  for (const [west, south] of squares(urban.west, urban.south, urban.east, urban.north, FINE)) add(west, south, FINE)
  return cells
}

function* squares(west: number, south: number, east: number, north: number, step: number): Generator<[number, number]> {
  const nx = Math.round((east - west) / step)
  const ny = Math.round((north - south) / step)
  for (let j = 0; j < ny; j++) for (let i = 0; i < nx; i++) yield [west + i * step, south + j * step]
}

const round = (x: number) => Math.round(x * 1e6) / 1e6

function nearest(lon: number, lat: number) {
  let best = townships[0] as (typeof townships)[number]
  for (const t of townships)
    if (Math.hypot(t.lon - lon, t.lat - lat) < Math.hypot(best.lon - lon, best.lat - lat)) best = t
  return best
}

export { JURISDICTION }
