import type { CrossCheck } from './check.ts'
import { extractFigures } from './extract.ts'
import type { Figure } from './figure.ts'
import { growthChecks } from './growth.ts'
import { rateChecks } from './rates.ts'
import { repeatChecks } from './repeats.ts'
import { sentencesOf } from './sentences.ts'
import { sumChecks } from './sums.ts'

export type { CrossCheck } from './check.ts'

/**
 * Works out again what a report lets one work out: sums of parts, rates from counts, growth from two values, and
 * numbers given twice. Nothing is tested that the report does not print in full.
 */
export function crossChecks(text: string, figures: readonly Figure[] = extractFigures(text)): CrossCheck[] {
  const sentences = sentencesOf(text, figures)
  const found = sentences.flatMap((sentence) => [
    ...sumChecks(sentence, text),
    ...rateChecks(sentence, text),
    ...growthChecks(sentence, text),
  ])
  return [...found, ...repeatChecks(figures, text)].sort((a, b) => a.offset - b.offset)
}
