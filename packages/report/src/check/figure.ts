export type Approx = 'exact' | 'over' | 'about' | 'nearly'

/** A stretch of time as the report words it; the days where they can be told. */
export interface Period {
  readonly from?: string
  readonly to?: string
  readonly textZh: string
  /** Taken from the sentence itself, or carried from the year the report is about. */
  readonly carried: boolean
}

/** One statistic of a report. */
export interface Figure {
  /** The clause it stands in, short. */
  readonly clause: string
  /** 4万余份 is 40000; money keeps its printed unit (12.5 万元). */
  readonly value: number
  /** The upper end where the report gives a range. */
  readonly upTo?: number
  readonly unit: string
  /** What is counted: 办理行政许可. */
  readonly measured: string
  readonly period: Period
  readonly approx: Approx
  /** Position of the first digit in the text as given. */
  readonly offset: number
  /** Characters of number and unit together. */
  readonly length: number
  /** Smallest step the printed form can tell apart: 5万 → 10000, 98.5 → 0.1. */
  readonly precision: number
  /** A count, a rule that is not one (每次不少于20分钟), or something only intended. */
  readonly kind: 'statistic' | 'norm' | 'plan'
}
