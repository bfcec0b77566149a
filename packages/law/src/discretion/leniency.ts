import type { LocalDate } from '../dates/epoch.ts'
import { none } from './leniency-none.ts'
import type { LeniencyList, LeniencyRow } from './leniency-row.ts'
import { heavier, noCompulsion, softened } from './leniency-weight.ts'

/** Rows a bureau starts from: written by this project, to be checked against the province’s lists. */
export const leniencyRows: readonly LeniencyRow[] = [...none, ...softened, ...heavier, ...noCompulsion]

/** The rows of one list that concern an item on a day. */
export const leniencyFor = (
  rows: readonly LeniencyRow[],
  list: LeniencyList,
  code: string,
  on: LocalDate,
): readonly LeniencyRow[] =>
  rows.filter(
    (r) =>
      r.list === list &&
      r.from <= on &&
      (r.to === undefined || on <= r.to) &&
      (r.powers.length === 0 || r.powers.includes(code)),
  )
