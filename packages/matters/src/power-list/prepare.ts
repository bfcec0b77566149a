import { power, powerByCode } from '@zhiheng/law/powers/index.ts'
import type { Prepared, Services } from '@zhiheng/procedure'
import type { PowerItemState } from './state.ts'

/** What an office that keeps the list answers besides; absent: the code is not looked up. */
export interface PowerListServices extends Services {
  /** Whether an item with this code is on the list and not withdrawn. */
  isListed?(code: string): boolean
}

const bad = (problem: string): Prepared => ({ is: 'bad-input', issues: [{ field: 'code', problem }] })

/** A national item is listed under the words of the national list, so that nobody types them; no item twice. */
export function prepare(
  kind: string,
  data: unknown,
  _state: PowerItemState,
  _at: string,
  office: PowerListServices,
): Prepared {
  if (kind !== 'add') return { is: 'ready', data }
  // Safe: the contract of the act was read before.
  const given = data as { code: string; origin: string; effectiveOn: string; title: string; powerKind: string }
  if (office.isListed?.(given.code)) return bad(`${given.code}已在清单中，请在原事项上调整`)
  if (given.origin !== 'national') return { is: 'ready', data }
  const known = powerByCode(given.code)
  if (!known) return bad(`国家事项中没有“${given.code}”，请从权责清单中选择，或者改为地方事项`)
  const item = power(given.code, given.effectiveOn) ?? known
  return { is: 'ready', data: { ...given, title: item.titleZh, powerKind: item.kind } }
}
