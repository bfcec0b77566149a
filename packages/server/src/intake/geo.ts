/** Rings of [longitude, latitude] in WGS84, outer first (RFC 7946). */
export type Rings = readonly (readonly (readonly [number, number])[])[]

/** Even-odd test over all rings, so that holes are holes. */
export function insideRings(rings: Rings, lon: number, lat: number): boolean {
  let inside = false
  for (const ring of rings)
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [xi, yi] = ring[i]!
      const [xj, yj] = ring[j]!
      if (yi > lat !== yj > lat && lon < ((xj - xi) * (lat - yi)) / (yj - yi) + xi) inside = !inside
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
