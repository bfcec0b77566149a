import { type Fen, percentOf } from '../money/fen.ts'
import type { FineAmount } from '../powers/types.ts'
import { bases, units } from '../powers/words.ts'
import { type DiscretionRefusal, type Given, type Range, refusal } from './types.ts'

export type Measured =
  | ({ readonly is: 'range' } & Range)
  | { readonly is: 'set-locally' }
  | { readonly is: 'refused'; readonly refusal: DiscretionRefusal }

/** Times of an amount in whole fen, a half fen rounded up. */
const times = (fen: Fen, n: number): Fen => percentOf(fen, n * 100)

/**
 * The bounds in fen that the law sets in this case. A base or count the law counts from must be given; an amount left to
 * local rules is `set-locally` unless their bounds are given.
 */
export function rangeOf(amount: FineAmount, given: Pick<Given, 'base' | 'count' | 'localRange'>): Measured {
  switch (amount.basis) {
    case 'range':
      return { is: 'range', min: amount.min, max: amount.max }
    case 'set-locally':
      return given.localRange ? whole('localRange', given.localRange.min, given.localRange.max) : { is: 'set-locally' }
    case 'per-unit': {
      const count = given.count?.[amount.unit]
      if (count === undefined) return missing(`数量（${units[amount.unit].zh}）`, `how many (${units[amount.unit].en})`)
      if (!(count > 0 && Number.isFinite(count))) return bad(String(count))
      return { is: 'range', min: times(amount.min, count), max: times(amount.max, count) }
    }
    case 'percent': {
      const base = given.base?.[amount.of]
      if (base === undefined) return missing(bases[amount.of].zh, bases[amount.of].en)
      if (!(Number.isSafeInteger(base) && base > 0)) return bad(String(base))
      return { is: 'range', min: percentOf(base, amount.min), max: percentOf(base, amount.max) }
    }
    case 'multiple': {
      const base = given.base?.[amount.of]
      if (base === undefined) return missing(bases[amount.of].zh, bases[amount.of].en)
      if (!(Number.isSafeInteger(base) && base >= 0)) return bad(String(base))
      const counted = Math.max(base, amount.leastBase ?? 0)
      const cap = amount.cap ?? Number.MAX_SAFE_INTEGER
      return {
        is: 'range',
        min: Math.min(times(counted, amount.min), cap),
        max: Math.min(times(counted, amount.max), cap),
      }
    }
  }
}

function whole(field: string, min: Fen, max: Fen): Measured {
  if (!Number.isSafeInteger(min) || !Number.isSafeInteger(max) || min < 0 || max < min)
    return bad(`${field} ${min}–${max}`)
  return { is: 'range', min, max }
}

const missing = (zh: string, en: string): Measured => ({
  is: 'refused',
  refusal: refusal(
    'base-missing',
    `罚款以${zh}为基数，请补充该数额及其证据`,
    `The fine is counted from ${en}; give it, with its evidence`,
  ),
})

const bad = (what: string): Measured => ({
  is: 'refused',
  refusal: refusal(
    'bad-amount',
    `“${what}”不能作为基数：金额应为不小于零的整数分，数量应大于零`,
    `“${what}” is no base: money is whole fen not below zero, counts are above zero`,
  ),
})
