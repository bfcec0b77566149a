import { createHash } from 'node:crypto'

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')

export interface Drawn {
  readonly id: string
  /** SHA-256, in lower-case hex, of the seed, a line feed and the id, in UTF-8. */
  readonly ticket: string
}

/** The list whose hash is recorded: ids in the order of their code units, each once and ended by a line feed. */
export const listText = (ids: readonly string[]): string =>
  sorted(ids)
    .map((id) => `${id}\n`)
    .join('')

/** SHA-256, in lower-case hex, of the list. */
export const listHash = (ids: readonly string[]): string => sha256(listText(ids))

/**
 * Draws `n` ids. Each id gets a ticket, SHA-256 of `seed`, a line feed and the id; the smallest tickets are drawn, in
 * their order. Nobody can know the outcome before the seed is fixed, anybody can repeat it afterwards.
 */
export const drawnFrom = (seed: string, ids: readonly string[], n: number): readonly Drawn[] =>
  sorted(ids)
    .map((id) => ({ id, ticket: sha256(`${seed}\n${id}`) }))
    .sort((a, b) => (a.ticket < b.ticket ? -1 : 1))
    .slice(0, Math.max(0, n))

const sorted = (ids: readonly string[]) => [...new Set(ids)].sort()
