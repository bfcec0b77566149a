import type { ActLine } from '../api/types.ts'

export interface BeforeAfter {
  readonly before: string
  readonly after: string
}

const found = ['report', 'check']
const handled = ['handle', 'quickHandle']

/** The last photo of what was found and the last of what was done; null while one of them is missing. */
export function beforeAfter(acts: readonly ActLine[]): BeforeAfter | null {
  const lastOf = (kinds: readonly string[]) =>
    acts
      .filter((a) => kinds.includes(a.kind))
      .sort((a, b) => b.sequence - a.sequence)
      .find((a) => a.evidence.length)?.evidence[0]
  const [before, after] = [lastOf(found), lastOf(handled)]
  return before && after && before !== after ? { before, after } : null
}
