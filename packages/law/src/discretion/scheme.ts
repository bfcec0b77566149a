import type { LocalDate } from '../dates/epoch.ts'
import type { Fen } from '../money/fen.ts'
import { type Words, words } from '../powers/words.ts'
import { type Citation, cite } from '../statutes/citation.ts'
import type { Range } from './types.ts'

/** Degrees of gravity, from the least. */
export const degrees = words({
  trifling: ['轻微', 'trifling'],
  slight: ['较轻', 'slight'],
  ordinary: ['一般', 'ordinary'],
  grave: ['较重', 'grave'],
  serious: ['严重', 'serious'],
})
export type Degree = keyof typeof degrees
// Safe: the keys are those just declared.
export const degreeOrder = Object.keys(degrees) as readonly Degree[]

/** A part of the statutory range, in percent of its span. */
export interface Share {
  readonly from: number
  readonly to: number
}

/**
 * How a statutory range is divided into degrees. The law wants grades within the range (行政裁量权基准意见（六）); which
 * percentages is for the organ to fix and publish (行政处罚法 34), so every bureau may edit these.
 */
export interface Scheme {
  readonly id: string
  readonly title: Words
  /** `default`: set by this project as an example, no published benchmark. */
  readonly source: 'default' | 'published'
  readonly from: LocalDate
  readonly basis: readonly Citation[]
  readonly shares: Readonly<Record<Degree, Share>>
  /** Percent of the lowest statutory fine proposed when a penalty is mitigated (减轻). */
  readonly mitigatedPercent: number
  /** Recommended amounts are rounded to these steps, in fen: the first whose `upTo` is not below the span. */
  readonly rounding: readonly { readonly upTo: Fen; readonly to: Fen }[]
}

export const defaultScheme: Scheme = {
  id: 'default',
  title: {
    zh: '默认裁量阶次（非省、州发布的裁量基准）',
    en: 'Default grades (not a benchmark published by a province)',
  },
  source: 'default',
  from: '2022-07-29',
  basis: [cite('行政处罚法', 34), cite('行政裁量权基准意见', undefined, { item: 6 })],
  shares: {
    trifling: { from: 0, to: 10 },
    slight: { from: 10, to: 30 },
    ordinary: { from: 30, to: 60 },
    grave: { from: 60, to: 80 },
    serious: { from: 80, to: 100 },
  },
  mitigatedPercent: 50,
  rounding: [
    { upTo: 100_000, to: 1_000 },
    { upTo: 1_000_000, to: 5_000 },
    { upTo: 10_000_000, to: 10_000 },
    { upTo: Number.MAX_SAFE_INTEGER, to: 100_000 },
  ],
}

/** The part of a statutory range that a share stands for, in whole fen. */
export const partOf = ({ min, max }: Range, { from, to }: Share): Range => ({
  min: min + Math.round(((max - min) * from) / 100),
  max: min + Math.round(((max - min) * to) / 100),
})

/** The middle of a part, rounded to the step of the scheme without leaving the part. */
export function middleOf(part: Range, statutory: Range, scheme: Scheme): Fen {
  const middle = Math.round((part.min + part.max) / 2)
  const to = scheme.rounding.find((r) => statutory.max - statutory.min <= r.upTo)?.to ?? 1
  const rounded = Math.round(middle / to) * to
  return rounded >= part.min && rounded <= part.max ? rounded : middle
}

const half = ({ from, to }: Share): number => (from + to) / 2

/** One degree lower; below the least, the lower half of it. */
export function lighterShare(shares: Scheme['shares'], degree: Degree): Share {
  const lower = degreeOrder[degreeOrder.indexOf(degree) - 1]
  return lower ? shares[lower] : { from: shares[degree].from, to: half(shares[degree]) }
}

/** One degree higher; above the gravest, the upper half of it. */
export function heavierShare(shares: Scheme['shares'], degree: Degree): Share {
  const higher = degreeOrder[degreeOrder.indexOf(degree) + 1]
  return higher ? shares[higher] : { from: half(shares[degree]), to: shares[degree].to }
}
