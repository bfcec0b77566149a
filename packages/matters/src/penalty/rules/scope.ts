import type { Told } from '@zhiheng/procedure'
import type { PenaltyAct } from '../acts/acts.ts'

export type C = Told<PenaltyAct>

/** Penalties for which a hearing is offered whatever their size (行政处罚法 63 三、四). */
const grave = ['lower-grade', 'revoke-permit', 'stop-business', 'close-down', 'limit-profession']
/** Penalties for which it depends on size (行政处罚法 63 一、二). */
const bySize = ['fine', 'confiscate-gains', 'confiscate-goods']

export const noGrave = (kinds: readonly string[]) => !kinds.some((k) => grave.includes(k))
export const isBySize = (kind: string) => bySize.includes(kind)

/**
 * From which amount in fen a fine or confiscation counts as large, for citizens and for organisations. Provinces and
 * ministries fix it (行政处罚法 63); none of their texts is held, so this is a setting of the bureau with a default.
 */
export interface LargeAmounts {
  readonly citizen: number
  readonly organisation: number
}
export const largeByDefault: LargeAmounts = { citizen: 500_000, organisation: 5_000_000 }

/**
 * Where the local threshold is not told: below the first no place draws it, above the second hardly any leaves it. From
 * practice, not from a text; what rests on it is only called likely.
 */
export const untoldThreshold = {
  citizen: { never: 50_000, likely: 5_000_000 },
  organisation: { never: 300_000, likely: 20_000_000 },
} as const
