import type { Fen } from '../money/fen.ts'
import type { Addressee } from '../powers/types.ts'
import type { Degree } from './scheme.ts'

/** Where an amount lies among others. Amounts in fen; `percentile` counts equal ones half. */
export interface Standing {
  readonly n: number
  readonly percentile: number
  readonly min: Fen
  readonly p25: Fen
  readonly median: Fen
  readonly p75: Fen
  readonly max: Fen
}

/** First place at which `sorted[i] >= value` (or `> value`), among the first `length`. */
function firstFrom(sorted: ArrayLike<number>, length: number, value: number, beyond: boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >>> 1
    const here = sorted[middle]!
    if (beyond ? here <= value : here < value) low = middle + 1
    else high = middle
  }
  return low
}

/** Quantile by straight line between neighbours, to the whole fen. */
function quantile(sorted: ArrayLike<number>, length: number, share: number): Fen {
  const place = (length - 1) * share
  const low = Math.floor(place)
  const a = sorted[low]!
  return Math.round(a + (sorted[Math.min(low + 1, length - 1)]! - a) * (place - low))
}

/** Standing of an amount among amounts sorted from less to more, in O(log n). Undefined when there are none. */
export function standingAmong(sorted: ArrayLike<number>, amount: Fen, length = sorted.length): Standing | undefined {
  if (length === 0) return undefined
  const below = firstFrom(sorted, length, amount, false)
  const upTo = firstFrom(sorted, length, amount, true)
  return {
    n: length,
    percentile: Math.round(((below + (upTo - below) / 2) / length) * 1000) / 10,
    min: sorted[0]!,
    p25: quantile(sorted, length, 0.25),
    median: quantile(sorted, length, 0.5),
    p75: quantile(sorted, length, 0.75),
    max: sorted[length - 1]!,
  }
}

/** How often an amount was decided. */
export interface Counted {
  readonly amount: Fen
  readonly n: number
}

/** The amount at a place, from 0, in a list told by its counts: `upto[i]` is how many lie at or before the i-th. */
function amountAt(counts: readonly Counted[], upto: Float64Array, place: number): Fen {
  return counts[firstFrom(upto, upto.length, place, true)]!.amount
}

/**
 * Standing of an amount among amounts told by how often each was decided, from less to more: the same as
 * `standingAmong` over the whole list. Rows that count nothing are passed over. Undefined when there are none.
 */
export function standingAmongCounts(rows: readonly Counted[], amount: Fen): Standing | undefined {
  const counts = rows.filter((r) => r.n > 0)
  const upto = new Float64Array(counts.length)
  let [n, below, equal] = [0, 0, 0]
  for (const [i, row] of counts.entries()) {
    if (row.amount < amount) below += row.n
    else if (row.amount === amount) equal += row.n
    n += row.n
    upto[i] = n
  }
  if (n === 0) return undefined
  const at = (share: number) => {
    const place = (n - 1) * share
    const low = Math.floor(place)
    const a = amountAt(counts, upto, low)
    return Math.round(a + (amountAt(counts, upto, Math.min(low + 1, n - 1)) - a) * (place - low))
  }
  return {
    n,
    percentile: Math.round(((below + equal / 2) / n) * 1000) / 10,
    min: counts[0]!.amount,
    p25: at(0.25),
    median: at(0.5),
    p75: at(0.75),
    max: counts.at(-1)!.amount,
  }
}

/** A past decision, as far as it can be likened to another. */
export interface PastDecision {
  readonly power: string
  readonly degree: Degree
  readonly addressee: Addressee
  readonly amount: Fen
}
export type Like = Omit<PastDecision, 'amount'>

interface Group {
  sorted: Float64Array
  length: number
}

const keyOf = ({ power, degree, addressee }: Like): string => `${power}|${degree}|${addressee}`

/** Past decisions by item, degree and addressee; kept sorted, so that asking never sorts. */
export class PastDecisions {
  readonly #groups = new Map<string, Group>()

  /** Takes in many at once: each group is sorted once. Amounts that are not whole fen are left out and counted. */
  load(rows: Iterable<PastDecision>): { readonly taken: number; readonly leftOut: number } {
    const fresh = new Map<string, number[]>()
    let leftOut = 0
    let taken = 0
    for (const row of rows) {
      if (!Number.isSafeInteger(row.amount) || row.amount < 0) {
        leftOut++
        continue
      }
      const key = keyOf(row)
      const list = fresh.get(key)
      if (list) list.push(row.amount)
      else fresh.set(key, [row.amount])
      taken++
    }
    for (const [key, amounts] of fresh) this.#merge(key, amounts)
    return { taken, leftOut }
  }

  #merge(key: string, amounts: readonly number[]): void {
    const held = this.#groups.get(key)
    const sorted = new Float64Array((held?.length ?? 0) + amounts.length)
    if (held) sorted.set(held.sorted.subarray(0, held.length))
    sorted.set(amounts, held?.length ?? 0)
    sorted.sort()
    this.#groups.set(key, { sorted, length: sorted.length })
  }

  /** Takes in one more. @throws RangeError for an amount that is not whole fen. */
  add(decision: PastDecision): void {
    const { amount } = decision
    if (!Number.isSafeInteger(amount) || amount < 0) throw new RangeError(`${amount} is no amount in whole fen`)
    const key = keyOf(decision)
    const group = this.#groups.get(key) ?? { sorted: new Float64Array(8), length: 0 }
    if (group.length === group.sorted.length) {
      const wider = new Float64Array(Math.max(8, group.length * 2))
      wider.set(group.sorted)
      group.sorted = wider
    }
    const place = firstFrom(group.sorted, group.length, amount, true)
    group.sorted.copyWithin(place + 1, place, group.length)
    group.sorted[place] = amount
    group.length++
    this.#groups.set(key, group)
  }

  /** Where an amount lies among decisions like it; undefined when there are none. */
  standing(like: Like, amount: Fen): Standing | undefined {
    const group = this.#groups.get(keyOf(like))
    return group && standingAmong(group.sorted, amount, group.length)
  }

  get size(): number {
    let n = 0
    for (const group of this.#groups.values()) n += group.length
    return n
  }
}
