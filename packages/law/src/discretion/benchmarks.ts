import type { LocalDate } from '../dates/epoch.ts'
import type { Addressee } from '../powers/types.ts'
import { type Condition, type Words, words } from '../powers/words.ts'
import type { Citation } from '../statutes/citation.ts'
import { type Degree, degreeOrder, degrees } from './scheme.ts'
import { type Step, step } from './types.ts'

/** What gravity is measured by, with the unit it is counted in. */
export const measures = words({
  area: ['面积（平方米）', 'area (square metres)'],
  volume: ['数量（立方米）', 'volume (cubic metres)'],
  pieces: ['数量（处、件）', 'number of pieces or places'],
  trees: ['株数', 'number of trees'],
  length: ['长度（米）', 'length (metres)'],
  days: ['持续天数', 'days it lasted'],
  hours: ['持续小时', 'hours it lasted'],
  times: ['一年内被查处次数', 'times found within a year'],
  decibels: ['超过标准的分贝数', 'decibels above the limit'],
  'over-standard': ['超过标准的百分比', 'percent above the standard'],
  bottles: ['气瓶数', 'number of gas bottles'],
  'goods-yuan': ['货值（元）', 'value of goods (yuan)'],
})
export type Measure = keyof typeof measures

/** When the party set things right. */
export const corrections = words({
  'on-the-spot': ['当场改正', 'corrected on the spot'],
  'in-time': ['在责令的期限内改正', 'corrected within the time ordered'],
  late: ['逾期后改正', 'corrected after that time'],
  refused: ['拒不改正', 'refused to correct'],
})
export type Correction = keyof typeof corrections

const correctionDegree: Readonly<Record<Correction, Degree>> = {
  'on-the-spot': 'trifling',
  'in-time': 'slight',
  late: 'grave',
  refused: 'serious',
}

/** Up to the first limit is trifling, up to the second slight, and so on; above the fourth is serious. */
export interface Scale {
  readonly measure: Measure
  readonly limits: readonly [number, number, number, number]
}

/** A fixed point of a range, in percent of the base, that the source itself names. */
export interface FixedPoint {
  readonly condition: Condition
  readonly corrected: 'in-time' | 'late'
  readonly percent: number
  readonly basis: readonly Citation[]
}

/**
 * Degree × circumstance for some items. `example`: conditions written by this project for a county bureau to replace by
 * its province's; `published`: those of the source cited.
 */
export interface Benchmark {
  readonly id: string
  readonly title: Words
  readonly powers: readonly string[]
  readonly for?: Addressee
  readonly source: 'example' | 'published'
  readonly from: LocalDate
  readonly to?: LocalDate
  readonly basis: readonly Citation[]
  readonly scales: readonly Scale[]
  /** Whether correction bears on the degree; false where the law has a range of its own for not correcting. */
  readonly correction: boolean
  readonly fixed?: readonly FixedPoint[]
}

/** What was found on the spot, for telling the degree. */
export interface Found {
  readonly measures?: Partial<Readonly<Record<Measure, number>>>
  readonly correction?: Correction
}

/** The benchmark of an item on a day; one for the addressee goes before one for everyone. */
export function benchmarkFor(
  list: readonly Benchmark[],
  code: string,
  on: LocalDate,
  addressee: Addressee,
): Benchmark | undefined {
  const held = list.filter((b) => b.powers.includes(code) && b.from <= on && (b.to === undefined || on <= b.to))
  return held.find((b) => b.for === addressee) ?? held.find((b) => b.for === undefined)
}

const rankOf = (scale: Scale, value: number): number => scale.limits.filter((limit) => value > limit).length

/** The gravest degree that what was found reaches; undefined when nothing that counts was found out. */
export function degreeOf(
  b: Benchmark,
  found: Found,
): { readonly degree: Degree; readonly steps: readonly Step[] } | undefined {
  const reached = b.scales.flatMap((scale) => {
    const value = found.measures?.[scale.measure]
    if (value === undefined || !(value >= 0)) return []
    const degree = degreeOrder[rankOf(scale, value)]!
    const { zh, en } = measures[scale.measure]
    return {
      degree,
      step: step(`${zh}${value}：${degrees[degree].zh}`, `${en} ${value}: ${degrees[degree].en}`, ...b.basis),
    }
  })
  if (b.correction && found.correction) {
    const degree = correctionDegree[found.correction]
    const { zh, en } = corrections[found.correction]
    reached.push({ degree, step: step(`${zh}：${degrees[degree].zh}`, `${en}: ${degrees[degree].en}`, ...b.basis) })
  }
  const [first] = [...reached].sort((x, y) => degreeOrder.indexOf(y.degree) - degreeOrder.indexOf(x.degree))
  return first && { degree: first.degree, steps: reached.map((r) => r.step) }
}

/** The condition of one degree in words: 面积（平方米）超过2、不超过5，或者…；在责令的期限内改正. */
export function gradeWords(b: Benchmark, degree: Degree): Words {
  const i = degreeOrder.indexOf(degree)
  const span = (scale: Scale, language: 'zh' | 'en') => {
    const [over, upTo] = [scale.limits[i - 1], scale.limits[i]]
    const name = measures[scale.measure][language]
    if (language === 'zh')
      return `${name}${over === undefined ? '' : `超过${over}`}${over !== undefined && upTo !== undefined ? '、' : ''}${upTo === undefined ? '' : `不超过${upTo}`}`
    return `${name}${over === undefined ? '' : ` above ${over}`}${upTo === undefined ? '' : ` up to ${upTo}`}`
  }
  const correction = b.correction
    ? (Object.entries(correctionDegree) as [Correction, Degree][]).filter(([, d]) => d === degree).map(([c]) => c)
    : []
  // The gravest decides: the least degree needs all of its conditions, any other one of them.
  const all = i === 0
  return {
    zh: [...b.scales.map((s) => span(s, 'zh')), ...correction.map((c) => corrections[c].zh)].join(
      all ? '，且' : '，或者',
    ),
    en: [...b.scales.map((s) => span(s, 'en')), ...correction.map((c) => corrections[c].en)].join(
      all ? ', and ' : ', or ',
    ),
  }
}
