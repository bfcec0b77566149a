import type { LocalDate } from '../dates/epoch.ts'

/** One text of a law and the days it was in force, both ends included. */
export interface LawVersion {
  readonly from: LocalDate
  /** Last day in force; absent while it still is. */
  readonly to?: LocalDate
  readonly adopted?: LocalDate
  /** Number of articles; 0 for a document without articles; absent when that text was not seen. */
  readonly articles?: number
  /** The text was read and its articles counted. False: dates and count are outside knowledge. */
  readonly verified: boolean
  /** What could not be checked, in Chinese. */
  readonly doubt?: string
}

/** A law under the name by which citations know it. */
export interface Law {
  readonly name: string
  readonly fullName: string
  readonly english: string
  readonly aliases: readonly string[]
  readonly issuer: string
  readonly rank: string
  readonly versions: readonly LawVersion[]
  /** The law that took its place. */
  readonly replacedBy?: string
}

/** A text held in the project's law library, as counted by tools/statutes.mjs. */
export interface HeldText {
  readonly name: string
  readonly full: string
  readonly issuer: string
  readonly rank: string
  readonly adopted?: LocalDate
  /** First day of any version. */
  readonly since: LocalDate
  /** First day of this version. */
  readonly from: LocalDate
  /** Whether the library's index states that day; otherwise it is the day of amendment or outside knowledge. */
  readonly fromStated: boolean
  readonly to?: LocalDate
  readonly articles: number
  readonly doubt?: string
}
