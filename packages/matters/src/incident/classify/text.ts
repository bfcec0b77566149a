import { contentWords } from './features.ts'
import { compileLexicon } from './lexicon/compile.ts'
import { createSegmenter, type Segment } from './segment.ts'
import { pairSimilarity, wordSimilarity } from './similarity.ts'

let shared: Segment | undefined
// One segmenter a process: the dictionary takes tens of megabytes and never changes.
const segmenter = (): Segment => {
  shared ??= createSegmenter(compileLexicon().terms.keys())
  return shared
}

/** The words of a complaint that carry meaning, by the standard dictionary and our own (占道经营 stays whole). */
export const tokens = (text: string): string[] => contentWords(segmenter(), text)

/** How alike two complaints read, 0..1; for finding duplicates together with place, time and class. */
export const textSimilarity = (a: string, b: string): number =>
  a === b && a !== '' ? 1 : 0.5 * pairSimilarity(a, b) + 0.5 * wordSimilarity(tokens, a, b)
