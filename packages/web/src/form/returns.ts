import type { ActLine } from '../api/types.ts'

/** Units that gave the task back, latest first, each once; a verifier’s rework is no return. */
export function returnsOf(acts: readonly ActLine[]): readonly ActLine[] {
  const seen = new Set<string>()
  return [...acts]
    .filter((a) => a.kind === 'returnTask')
    .sort((a, b) => b.sequence - a.sequence)
    .filter((a) => !seen.has(a.unit) && seen.add(a.unit))
}
