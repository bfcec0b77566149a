/** Rings of [longitude, latitude] in WGS84, outer first (RFC 7946). */
export type Rings = readonly (readonly (readonly [number, number])[])[]

/** Even-odd test over all rings, so that holes are holes. */
export function insideRings(rings: Rings, lon: number, lat: number): boolean {
  let inside = false
  for (const ring of rings)
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const a = ring[i]!
      const b = ring[j]!
      if (a[1] > lat !== b[1] > lat && lon < ((b[0] - a[0]) * (lat - a[1])) / (b[1] - a[1]) + a[0]) inside = !inside
    }
  return inside
}

/** Metres between two points; exact enough within a county. */
export function metresBetween(aLon: number, aLat: number, bLon: number, bLat: number): number {
  const k = Math.cos(((aLat + bLat) / 2) * (Math.PI / 180))
  return 111_320 * Math.hypot(aLat - bLat, (aLon - bLon) * k)
}

export interface Cell {
  readonly grid: string
  readonly township: string
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
}

/** Whether two cells share ground; a shared edge is none. */
export const overlap = (a: Cell, b: Cell): boolean =>
  Math.min(a.east, b.east) - Math.max(a.west, b.west) > TOUCH &&
  Math.min(a.north, b.north) - Math.max(a.south, b.south) > TOUCH
/** About a centimetre: sides computed twice differ by less. */
const TOUCH = 1e-7

/** Whether any part of a cell lies within the rings. */
export function touchesRings(rings: Rings, c: Cell): boolean {
  const corners = [
    [c.west, c.south],
    [c.east, c.south],
    [c.east, c.north],
    [c.west, c.north],
  ] as const
  if (corners.some(([lon, lat]) => insideRings(rings, lon, lat))) return true
  return rings.some((ring) =>
    ring.some((to, i) => {
      if (to[0] > c.west && to[0] < c.east && to[1] > c.south && to[1] < c.north) return true
      const from = ring[(i || ring.length) - 1]!
      return corners.some((corner, k) => crosses(from, to, corner, corners[(k + 1) % 4]!))
    }),
  )
}

type Point = readonly [number, number]
const side = (a: Point, b: Point, c: Point) => Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]))
const crosses = (a: Point, b: Point, c: Point, d: Point) =>
  side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0

/** Finds the grid cell of a point by a hash of coarse squares. */
export class GridIndex {
  private readonly squares = new Map<string, Cell[]>()
  private readonly step = 0.05

  constructor(cells: readonly Cell[]) {
    for (const cell of cells)
      for (let x = this.at(cell.west); x <= this.at(cell.east); x++)
        for (let y = this.at(cell.south); y <= this.at(cell.north); y++) {
          const key = `${x},${y}`
          const list = this.squares.get(key)
          if (list) list.push(cell)
          else this.squares.set(key, [cell])
        }
  }

  find(lon: number, lat: number): Cell | undefined {
    return this.squares
      .get(`${this.at(lon)},${this.at(lat)}`)
      ?.find((c) => lon >= c.west && lon < c.east && lat >= c.south && lat < c.north)
  }

  private at(degrees: number): number {
    return Math.floor(degrees / this.step)
  }
}
