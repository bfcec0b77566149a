import type { LocalDate } from '../dates/epoch.ts'
import { power } from '../powers/index.ts'
import type { PowerOnDay } from '../powers/types.ts'
import { concerns, findCircumstance } from './circumstances.ts'
import { none } from './leniency-none.ts'
import type { LeniencyList, LeniencyRow } from './leniency-row.ts'
import { heavier, noCompulsion, softened } from './leniency-weight.ts'

/** Rows a bureau starts from: written by this project, to be checked against the province’s lists. */
export const leniencyRows: readonly LeniencyRow[] = [...none, ...softened, ...heavier, ...noCompulsion]

/** The rows of one list that concern an item on a day: named in it, or with a ground that its law knows. */
export function leniencyFor(
  rows: readonly LeniencyRow[],
  list: LeniencyList,
  code: string,
  on: LocalDate,
): readonly LeniencyRow[] {
  const terms = power(code, on)
  if (!terms) return []
  return rows.filter(
    (r) => r.list === list && r.from <= on && (r.to === undefined || on <= r.to) && rowConcerns(r, terms),
  )
}

function rowConcerns(r: LeniencyRow, terms: PowerOnDay): boolean {
  if (r.powers.length) return r.powers.includes(terms.code)
  const ground = r.circumstance === undefined ? undefined : findCircumstance(r.circumstance)
  return terms.kind === 'penalty' && ground !== undefined && concerns(ground, terms)
}
