import { text } from '@zhiheng/procedure'
import type { Criteria, Criterion, Grade } from './types.ts'

/** Id of the criteria an office adopted; their version says which. */
export const OFFICE_CRITERIA = 'office'

/** What an office changes in a preset: everything not named stays as the preset has it. */
export interface Adaptation {
  /** Criterion → its points, `veto`, or `out` where the office does not look at it. */
  readonly weights: Readonly<Record<string, number | 'veto' | 'out'>>
  readonly bands: readonly { readonly grade: Grade; readonly from: number }[]
  readonly tolerance: number
}

/** What is wrong with an adaptation, by field, in words for whoever fills it in. */
export interface AdaptationTrouble {
  readonly field: string
  readonly problem: string
}

export type Adapted =
  | { readonly is: 'adapted'; readonly criteria: Criteria }
  | { readonly is: 'bad'; readonly troubles: readonly AdaptationTrouble[] }

const half = (n: number) => Number.isFinite(n) && n * 2 === Math.round(n * 2)

const weightOf = (c: Criterion, { weights }: Adaptation) => weights[c.id] ?? c.weight

function troublesOf(base: Criteria, change: Adaptation, full: number): AdaptationTrouble[] {
  const troubles: AdaptationTrouble[] = []
  const known = new Set(base.criteria.map((c) => c.id))
  for (const [id, weight] of Object.entries(change.weights)) {
    if (!known.has(id)) troubles.push({ field: id, problem: `标准中没有评查项目“${id}”` })
    else if (typeof weight === 'number' && (!half(weight) || weight <= 0 || weight > 100))
      troubles.push({ field: id, problem: '分值大于0、不超过100，以半分为单位' })
  }
  if (full < 1) troubles.push({ field: 'weights', problem: '至少要有一项计分' })
  const { bands, tolerance } = change
  if (!bands.length) troubles.push({ field: 'bands', problem: '至少要有一个等次' })
  if (new Set(bands.map((b) => b.grade)).size !== bands.length || bands.some((b) => b.grade === 'unqualified'))
    troubles.push({ field: 'bands', problem: '每个等次只写一次；达不到最低等次的就是不合格，不用写' })
  const order: readonly Grade[] = ['excellent', 'good', 'qualified']
  const falling = bands.every((b, i) => {
    const next = bands[i + 1]
    return !next || (b.from > next.from && order.indexOf(b.grade) < order.indexOf(next.grade))
  })
  if (!falling) troubles.push({ field: 'bands', problem: '等次从高到低排列，分数线依次降低' })
  if (bands.some((b) => !half(b.from) || b.from < 0 || b.from > full))
    troubles.push({ field: 'bands', problem: `分数线在0到满分${full}之间，以半分为单位` })
  if (!half(tolerance) || tolerance < 0 || tolerance > full)
    troubles.push({ field: 'tolerance', problem: `允许的分差在0到${full}之间，以半分为单位` })
  return troubles
}

/** Full marks of a preset as an office changes it: the sum of what is scored. */
export const fullOf = (base: Criteria, change: Adaptation): number =>
  base.criteria.reduce((sum, c) => {
    const weight = weightOf(c, change)
    return typeof weight === 'number' ? sum + weight : sum
  }, 0)

/**
 * The criteria an office makes of a preset. Which rules speak of a criterion stays as the preset has it; points, vetoes,
 * grades and the distance of two scores are the office’s.
 */
export function adapt(base: Criteria, change: Adaptation, version: number): Adapted {
  const full = fullOf(base, change)
  const troubles = troublesOf(base, change, full)
  if (troubles.length) return { is: 'bad', troubles }
  const criteria = base.criteria.flatMap((c): Criterion[] => {
    const weight = weightOf(c, change)
    return weight === 'out' ? [] : [{ ...c, weight }]
  })
  return {
    is: 'adapted',
    criteria: {
      ...{ id: OFFICE_CRITERIA, version, full, criteria, bands: change.bands, tolerance: change.tolerance },
      title: text(`本局评查标准（第${version}版）`, `Our criteria, version ${version}`),
      source: text(`以“${base.title.zh}”为底稿`, `Begun with “${base.title.en}”`),
    },
  }
}
