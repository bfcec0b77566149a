import type { LocalDate } from '../dates/epoch.ts'
import { type Words, words } from '../powers/words.ts'
import { type Citation, cite } from '../statutes/citation.ts'

/** The five lists a bureau publishes; their names differ by place. */
export const leniencyLists = words({
  none: ['不予处罚事项清单', 'acts left without penalty'],
  lighter: ['从轻处罚事项清单', 'acts punished more lightly'],
  mitigated: ['减轻处罚事项清单', 'acts with a mitigated penalty'],
  heavier: ['从重处罚事项清单', 'acts punished more heavily'],
  'no-compulsion': ['免予行政强制事项清单', 'acts left without compulsion'],
})
export type LeniencyList = keyof typeof leniencyLists

/** One row of a list: for which items, under what conditions, with what besides. Data a bureau edits. */
export interface LeniencyRow {
  readonly id: string
  readonly list: LeniencyList
  /** Items of the list of powers; empty: every penalty to which the ground can apply. */
  readonly powers: readonly string[]
  /** The statutory circumstance it spells out; none in the list of compulsion. */
  readonly circumstance?: string
  /** All of them must be met. */
  readonly conditions: readonly Words[]
  /** What the officer does besides. */
  readonly measures: readonly Words[]
  readonly basis: readonly Citation[]
  readonly source: 'default' | 'published'
  readonly from: LocalDate
  readonly to?: LocalDate
}

/** Short forms for writing rows. */
export const zhEn = (zh: string, en: string): Words => ({ zh, en })
export const educate = zhEn('批评教育，签署改正承诺', 'educate; have a promise to correct signed')
export const order = zhEn('责令改正并复查', 'order rectification and check again')
export const promise = zhEn('告知再犯将依法处罚', 'tell that a repetition will be punished')
export const article = (n: number, paragraph?: number, item?: number) =>
  cite('行政处罚法', n, { ...(paragraph === undefined ? {} : { paragraph }), ...(item === undefined ? {} : { item }) })

export const row = (
  list: LeniencyList,
  id: string,
  rest: Omit<LeniencyRow, 'id' | 'list' | 'source' | 'from'>,
): LeniencyRow => ({
  id,
  list,
  source: 'default',
  from: '2022-07-29',
  ...rest,
})
