const NARROW = /[\u0020-\u024f\u2000-\u200f\u2013\u2018-\u201d]/u

/** Width of words in em: a Chinese character is one, a Latin letter or digit a little over half. */
export function emsOf(words: string): number {
  let ems = 0
  for (const c of words) ems += NARROW.test(c) ? 0.56 : 1
  return ems
}

/** Lets a run without a break (a hash, an address of the web) break every eight characters; codes of eighteen stay whole, to be copied. */
export const breakable = (words: string): string =>
  words.replace(/[!-~]{25,}/g, (run) => run.replace(/.{8}(?=.{4})/g, '$&\u200b'))

/** Width of the type area in points: 156 mm (GB/T 9704-2012 5.2.1). */
export const TYPE_WIDTH = (156 / 25.4) * 72
/** Type of tables in points, and what a cell keeps free at both sides. */
const SIZE = 12
const INSET = 11
/** Up to this many em a cell is kept on one line. */
const WHOLE = 9

/**
 * Widths of columns in points that together fill the type area: columns of short words keep them whole, the others share
 * the rest by what stands in them.
 */
export function columnWidths(head: readonly string[], rows: readonly (readonly string[])[]): number[] {
  const longest = head.map((h, i) => Math.max(emsOf(h), ...rows.map((r) => emsOf(r[i] ?? ''))))
  const whole = longest.map((ems) => (ems <= WHOLE ? ems * SIZE + INSET : 0))
  const taken = whole.reduce((a, b) => a + b, 0)
  const long = longest.map((ems) => (ems > WHOLE ? Math.min(ems, 40) : 0))
  const share = long.reduce((a, b) => a + b, 0)
  const room = TYPE_WIDTH - taken
  const enough = share ? room >= long.filter(Boolean).length * (WHOLE * SIZE) : room >= 0
  if (!enough) return fitted(longest.map((ems) => Math.min(ems, 14) + 1))
  return share ? long.map((l, i) => whole[i] || (room * l) / share) : fitted(whole)
}

/** Relative widths as points that fill the type area. */
export function fitted(relative: readonly number[]): number[] {
  const sum = relative.reduce((a, b) => a + b, 0)
  return relative.map((w) => (w * TYPE_WIDTH) / sum)
}
