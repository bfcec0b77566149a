import type { Text } from '@zhiheng/procedure'

export const parts = {
  subject: ['主体', 'Competence'],
  facts: ['事实证据', 'Facts and evidence'],
  law: ['法律适用', 'Application of law'],
  procedure: ['程序', 'Procedure'],
  papers: ['文书', 'Documents'],
  archive: ['归档', 'Filing'],
} as const
export type Part = keyof typeof parts

export const grades = {
  excellent: ['优秀', 'Excellent'],
  good: ['良好', 'Good'],
  qualified: ['合格', 'Qualified'],
  unqualified: ['不合格', 'Unqualified'],
} as const
export type Grade = keyof typeof grades

/** One thing that is looked at in a file. */
export interface Criterion {
  readonly id: string
  readonly title: Text
  readonly part: Part
  /** Most points it can cost; `veto`: the file is unqualified at once. */
  readonly weight: number | 'veto'
  /** Rules whose findings speak of it; `human`: only a person can tell. */
  readonly judged: readonly string[] | 'human'
}

/** A set of criteria; a result keeps its id and version. */
export interface Criteria {
  readonly id: string
  readonly version: number
  readonly title: Text
  /** Where it comes from and how far it can be relied on. */
  readonly source: Text
  readonly full: number
  /** Best first; a file has the first grade whose lower bound it reaches, else it is unqualified. */
  readonly bands: readonly { readonly grade: Grade; readonly from: number }[]
  /** Two blind scores this far apart, or of different grades, go to a third person. */
  readonly tolerance: number
  readonly criteria: readonly Criterion[]
}
