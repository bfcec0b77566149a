import type { Pool } from 'pg'
import { instant } from '../matters/list.ts'
import { termsOf } from '../matters/terms.ts'
import type { Duplicate } from './duplicates.ts'

/** Class alone says little in a whole township: some words must meet as well. */
const SOME_WORDS = 0.25
const LIKE = 0.35

/** A neighbour told by words, for a report without a position. */
export type Alike = Omit<Duplicate, 'metres'> & { readonly metres: null }

interface Sought {
  readonly matter: string
  readonly kind: string
  readonly township: string
  readonly class: string
  /** Place and problem, in the reporter’s words. */
  readonly text: string
  readonly at: string
}

/** Open matters of the township and the week whose class and words are alike, most alike first. */
export async function alikeInTownship(db: Pool, jurisdiction: string, of: Sought): Promise<Alike[]> {
  const { rows } = await db.query({
    name: 'alike',
    text: `SELECT matter, number, title, place, stage, class, opened_at AS "openedAt", tsvector_to_array(terms) AS terms
      FROM matter
      WHERE jurisdiction = $1 AND kind = $2 AND NOT ended AND opened_at > $3::timestamptz - interval '7 days'
        AND township = $4 AND matter <> $5
      ORDER BY opened_at DESC LIMIT 100`,
    values: [jurisdiction, of.kind, of.at, of.township, of.matter],
  })
  const mine = new Set(termsOf(of.text))
  return rows
    .map(({ terms, class: key, ...line }) => {
      const words = sharedOf(mine, terms)
      const alike = (of.class && key === of.class ? 0.35 : 0) + words * 0.65
      const likeness = words < SOME_WORDS ? 0 : Math.round(alike * 100) / 100
      return { ...line, openedAt: instant(line.openedAt), metres: null, likeness }
    })
    .filter((d) => d.likeness >= LIKE)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, 5)
}

/** Share of my terms that the other has: its own length, with class and number, says nothing. */
const sharedOf = (mine: ReadonlySet<string>, theirs: readonly string[]): number =>
  mine.size ? theirs.filter((t) => mine.has(t)).length / mine.size : 0
