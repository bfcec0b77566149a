import { power } from '@zhiheng/law/powers/index.ts'
import type { PastFine } from '@zhiheng/procedure'
import { degreeOfLaw, type FormDegree } from '../degrees.ts'
import { countsAsCitizen } from '../party.ts'
import type { PenaltyState } from './state.ts'

/**
 * What a decided case adds to the past decisions: the fine of a decision that stands. Nothing for a decision without a
 * fine, one that was revoked, changed or held unlawful, or an item that no law knew on the day of the facts.
 */
export function pastFineOf(s: PenaltyState): PastFine | null {
  if (s.outcome !== 'penalty' || s.overturned || s.fine <= 0 || !s.party) return null
  const degree = degreeOfLaw[s.degree as FormDegree]
  const terms = s.violatedOn ? power(s.power, s.violatedOn) : undefined
  if (!degree || !terms) return null
  const addressee = countsAsCitizen(s.party.kind) ? 'individual' : 'organisation'
  return { power: s.power, termsSince: terms.from, degree, addressee, amount: s.fine }
}
