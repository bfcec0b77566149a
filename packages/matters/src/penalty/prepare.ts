import { power } from '@zhiheng/law/powers/index.ts'
import type { Prepared, Services } from '@zhiheng/procedure'
import { type Officer, standingOf } from '../officers.ts'
import { namedBy } from '../organ.ts'
import type { PenaltyState } from './state.ts'

const bad = (field: string, problem: string): Prepared => ({ is: 'bad-input', issues: [{ field, problem }] })

interface Given {
  readonly officers?: readonly Officer[]
  readonly reviewer?: Officer & { readonly reviewer?: boolean; readonly investigator?: boolean }
  readonly place?: { readonly lon?: number; readonly lat?: number; readonly township?: string }
  readonly power?: string
  readonly cause?: string
}

/**
 * Fills in what the office knows: the standing of officers and of the reviewer on the day of the act, township and
 * grid of the place, the name of the cause from the list of powers, what that list says of the handling unit, and the
 * township in whose name it acts.
 */
export function prepare(
  kind: string,
  data: unknown,
  state: PenaltyState,
  at: string,
  office: Services,
  unit = '',
): Prepared {
  const given = data as Given
  const on = at.slice(0, 10)
  const filled: Record<string, unknown> = { ...given }
  if (given.officers) filled.officers = standingOf(given.officers, on, office)
  if (given.reviewer && office.officer) {
    const known = office.officer(given.reviewer.id, on)
    const { reviewer: qualified = false, ...standing } = known ?? { id: given.reviewer.id, standing: 'none' as const }
    filled.reviewer = { ...standing, reviewer: qualified }
  }
  if (kind === 'lead' && given.place) {
    const where = office.locate(given.place)
    if (where === 'outside') return bad('place', '该位置不在本辖区范围内，请移送违法行为发生地的机关')
    filled.place = { ...given.place, ...(where ?? {}) }
  }
  if (kind === 'lead' || kind === 'checkLead') Object.assign(filled, namedBy(office, unit, state.unit))
  if (kind === 'file' && given.power) {
    const item = power(given.power, on)
    if (!item) return bad('power', `权责清单中没有事项“${given.power}”，请从清单中选择`)
    filled.cause = given.cause || item.titleZh
  }
  if (kind === 'file' || kind === 'decide') {
    const code = given.power ?? state.power
    filled.authority = office.authority?.(state.unit || unit, state.place.township ?? '', code, on)
  }
  return { is: 'ready', data: filled }
}
