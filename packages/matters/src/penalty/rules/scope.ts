import type { Told } from '@zhiheng/procedure'
import { countsAsCitizen, type PartyKind } from '../../party.ts'
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

/** Whether penalties fall within 行政处罚法 63, for cases told from outside; undefined where that cannot be told. */
export function hearingScope(
  penalties: readonly { readonly kind?: string; readonly amount?: number }[] | undefined,
  party: PartyKind | undefined,
  largeAmount: number | undefined,
): 'yes' | 'likely' | 'no' | undefined {
  if (!penalties) return undefined
  if (!noGrave(penalties.flatMap((p) => p.kind ?? []))) return 'yes'
  const amounts = penalties.filter((p) => isBySize(p.kind ?? '')).map((p) => p.amount)
  if (!amounts.length) return 'no'
  if (amounts.some((a) => a === undefined)) return undefined
  const most = Math.max(...(amounts as number[]))
  if (largeAmount !== undefined) return most >= largeAmount ? 'yes' : 'no'
  const who = party === undefined ? undefined : countsAsCitizen(party) ? 'citizen' : 'organisation'
  if (who === undefined) return most >= untoldThreshold.organisation.likely ? 'likely' : undefined
  if (most < untoldThreshold[who].never) return 'no'
  return most >= untoldThreshold[who].likely ? 'likely' : undefined
}

/**
 * Where the local threshold is not told: below the first no place draws it, above the second hardly any leaves it. From
 * practice, not from a text; what rests on it is only called likely.
 */
export const untoldThreshold = {
  citizen: { never: 50_000, likely: 2_000_000 },
  organisation: { never: 300_000, likely: 10_000_000 },
} as const
