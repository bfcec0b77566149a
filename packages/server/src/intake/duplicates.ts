import { termsOf } from '../matters/terms.ts'
import { metresBetween } from './geo.ts'
import { type Neighbour, termsIn } from './neighbourhood.ts'

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

/** Neighbours alike in class or words: most alike first. */
export function duplicatesAmong(
  neighbours: readonly Neighbour[],
  of: { matter: string; lon: number; lat: number; class?: string; text: string },
): Duplicate[] {
  if (!neighbours.length) return []
  const terms = new Set(termsOf(of.text))
  return neighbours
    .map((one) => {
      const { matter, number, title, place, stage, class: key, openedAt, lon, lat } = one
      const metres = Math.round(metresBetween(of.lon, of.lat, lon, lat))
      const sameClass = of.class && key === of.class ? 0.35 : 0
      const near = Math.max(0, 1 - metres / 220) * 0.35
      const alike = sameClass + near + overlap(terms, termsIn(one)) * 0.3
      return { matter, number, title, place, stage, openedAt, metres, likeness: Math.round(alike * 100) / 100 }
    })
    .filter((d) => d.likeness >= 0.35 && d.matter !== of.matter)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, 5)
}

/** Share of the shorter text’s terms that the other has. */
function overlap(mine: ReadonlySet<string>, theirs: readonly string[]): number {
  const least = Math.min(mine.size, theirs.length)
  if (!least) return 0
  return Math.min(1, theirs.filter((t) => mine.has(t)).length / least)
}
