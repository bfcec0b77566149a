import type { Act, Services } from '@zhiheng/procedure'
import { z } from 'zod'
import type { WrittenAuthority } from './authority.ts'
import { hidden } from './fields.ts'

/**
 * Township in whose own name a case is handled (行政处罚法 24), as the unit that took it belonged to it that day; empty
 * where it was taken over from a township by the bureau. The office writes it, nobody types it.
 */
export const namedOrgan = hidden(
  z.string().max(20).optional(),
  '以自己名义办案的乡镇（街道）',
  'Township in whose name it is handled',
)

interface Told {
  readonly namedOrgan?: string
  readonly authority?: Pick<NonNullable<WrittenAuthority>, 'who' | 'holder' | 'inNameOf'>
}

/**
 * In whose name a case stands after one more act: the code of a township, or empty for the bureau. What the list of
 * powers said of the unit goes first; an entrusted body acts in the name of the bureau (行政处罚法 20).
 */
export function organAfter(before: string, act: Pick<Act, 'data'>): string {
  const { authority, namedOrgan } = (act.data ?? {}) as Told
  if (authority) return authority.who === 'township' && authority.inNameOf !== 'bureau' ? authority.holder : ''
  return namedOrgan ?? before
}

/** In whose name a case stands: the code of a township, or empty for the bureau. */
export const organOf = (acts: readonly Pick<Act, 'data'>[]): string => acts.reduce(organAfter, '')

/** What the office writes into an act by which `unit` takes a case, or takes it over from the unit `before`. */
export function namedBy(office: Services, unit: string, before = ''): { readonly namedOrgan: string | undefined } {
  const township = office.townshipOf?.(unit) ?? ''
  return { namedOrgan: township || (before && before !== unit ? '' : undefined) }
}
