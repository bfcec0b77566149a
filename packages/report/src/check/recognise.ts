import type { Figure } from './figure.ts'

/** How an indicator is worded in reports. A figure matches when one pattern fits in full. */
export interface FigurePattern {
  /** All of these words stand in what is measured or in the clause. A|b is either. */
  readonly all: readonly string[]
  /** None of these does. */
  readonly none?: readonly string[]
  readonly units?: readonly string[]
}

export interface RecognisableIndicator {
  readonly id: string
  readonly patterns: readonly FigurePattern[]
}

/**
 * The indicator a figure states, or undefined. Of several that fit, the one whose words are found in the measured
 * phrase itself and are longest wins; a tie is no recognition, for a guess would be held against the report.
 */
export function recognise<I extends RecognisableIndicator>(figure: Figure, indicators: readonly I[]): I | undefined {
  const scored = indicators
    .map((indicator) => ({
      indicator,
      score: Math.max(0, ...indicator.patterns.map((pattern) => fit(figure, pattern))),
    }))
    .filter((entry) => entry.score > 0)
    .sort((a, b) => b.score - a.score)
  const [best, second] = scored
  return best && best.score !== second?.score ? best.indicator : undefined
}

function fit(figure: Figure, pattern: FigurePattern): number {
  if (pattern.units && !pattern.units.includes(figure.unit)) return 0
  if (pattern.none?.some((word) => figure.measured.includes(word))) return 0
  let score = 0
  for (const words of pattern.all) {
    const inMeasured = longest(words, figure.measured)
    const inClause = longest(words, figure.clause)
    if (inMeasured === 0 && inClause === 0) return 0
    score += inMeasured > 0 ? inMeasured * 2 : inClause
  }
  return score + (pattern.units ? 0.5 : 0)
}

const longest = (words: string, text: string) =>
  Math.max(0, ...words.split('|').map((word) => (text.includes(word) ? word.length : 0)))
