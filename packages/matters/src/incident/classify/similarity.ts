/** Turns a text into the words that carry its meaning; given by segment.ts on the server. */
export type Tokens = (text: string) => readonly string[]

const squash = (text: string) => text.normalize('NFKC').replace(/[^\p{Script=Han}a-zA-Z0-9]/gu, '')

const pairs = (text: string): Map<string, number> => {
  const counts = new Map<string, number>()
  for (let i = 0; i + 1 < text.length; i++) {
    const pair = text.slice(i, i + 2)
    counts.set(pair, (counts.get(pair) ?? 0) + 1)
  }
  return counts
}

/** Dice measure over neighbouring characters: 1 the same, 0 nothing shared. Needs no segmenter, so it runs anywhere. */
export function pairSimilarity(a: string, b: string): number {
  const [left, right] = [squash(a), squash(b)]
  if (left === right) return left === '' ? 0 : 1
  const [x, y] = [pairs(left), pairs(right)]
  let shared = 0
  for (const [pair, n] of x) shared += Math.min(n, y.get(pair) ?? 0)
  const total = Math.max(0, left.length - 1) + Math.max(0, right.length - 1)
  return total === 0 ? 0 : (2 * shared) / total
}

/** Cosine over words, each counted once: two reports of one thing in different words still share their nouns. */
export function wordSimilarity(tokens: Tokens, a: string, b: string): number {
  const x = new Set(tokens(a))
  const y = new Set(tokens(b))
  if (x.size === 0 || y.size === 0) return 0
  let shared = 0
  for (const word of x) if (y.has(word)) shared++
  return shared / Math.sqrt(x.size * y.size)
}
