import { type Fen, formatYuan } from '../money/fen.ts'
import { cite } from '../statutes/citation.ts'
import type { Standing } from './among.ts'
import { type Step, step } from './types.ts'

/** Where an amount lies among past decisions, by quarters. `few`: too few decisions to speak of quarters. */
export type Placed = 'few' | 'below-all' | 'lowest-quarter' | 'middle' | 'highest-quarter' | 'above-all'

/** Below this many decisions quarters say nothing: a choice of this project, no number of the law. */
const FEW = 4

/** In which part of the past decisions an amount lies. */
export function placedAmong(s: Standing, amount: Fen): Placed {
  if (amount < s.min) return 'below-all'
  if (amount > s.max) return 'above-all'
  if (s.n < FEW) return 'few'
  if (amount < s.p25) return 'lowest-quarter'
  return amount > s.p75 ? 'highest-quarter' : 'middle'
}

const same = ['与以往同类决定相同', 'where like decisions lay'] as const

/** Cases alike in kind, nature and circumstances come out much alike. */
const alike = cite('行政裁量权基准意见', undefined, { item: 2 })

const words: Readonly<Record<Placed, readonly [zh: string, en: string]>> = {
  few: ['在已有决定的数额之间', 'between the amounts decided before'],
  'below-all': ['低于以往所有同类决定', 'below every like decision'],
  'lowest-quarter': ['低于四分之三以上的同类决定', 'in the lowest quarter'],
  middle: ['处在居中一半之内', 'within the middle half'],
  'highest-quarter': ['高于四分之三以上的同类决定', 'in the highest quarter'],
  'above-all': ['高于以往所有同类决定', 'above every like decision'],
}

/**
 * The standing of an amount in a sentence. Cases alike in kind, nature and circumstances come out much alike
 * (行政裁量权基准意见（二）); past amounts show what was usual and bind nobody.
 */
export function standingWords(s: Standing, amount: Fen): Step {
  const place = placedAmong(s, amount)
  const [zh, en] = s.min === s.max && amount === s.min ? same : words[place]
  if (s.min === s.max)
    return step(
      `${formatYuan(amount)}元${zh}：以往同类罚款决定${s.n}件，都是${formatYuan(s.min)}元`,
      `${formatYuan(amount)} yuan lies ${en}: ${s.n} like fines decided, each of ${formatYuan(s.min)} yuan`,
      alike,
    )
  const inside = amount >= s.min && amount <= s.max
  const [lowerZh, lowerEn] = inside
    ? [
        `；约${s.percentile}%的决定低于这一数额（数额相同的算一半）`,
        `; about ${s.percentile}% were lower (equal ones count half)`,
      ]
    : ['', '']
  return step(
    `${formatYuan(amount)}元${zh}：以往同类罚款决定${s.n}件，中位数${formatYuan(s.median)}元，居中一半在${formatYuan(s.p25)}至${formatYuan(s.p75)}元之间${lowerZh}`,
    `${formatYuan(amount)} yuan lies ${en}: ${s.n} like fines decided, median ${formatYuan(s.median)} yuan, middle half ${formatYuan(s.p25)} to ${formatYuan(s.p75)}${lowerEn}`,
    alike,
  )
}
