import { power, powerByCode } from '@zhiheng/law/powers/index.ts'
import type { Prepared } from '@zhiheng/procedure'

/** A national item is listed under the words of the national list, so that nobody types them. */
export function prepare(kind: string, data: unknown): Prepared {
  if (kind !== 'add') return { is: 'ready', data }
  // Safe: the contract of the act was read before.
  const given = data as { code: string; origin: string; effectiveOn: string; title: string; powerKind: string }
  if (given.origin !== 'national') return { is: 'ready', data }
  const known = powerByCode(given.code)
  if (!known)
    return {
      is: 'bad-input',
      issues: [{ field: 'code', problem: `国家事项中没有“${given.code}”，请从权责清单中选择，或者改为地方事项` }],
    }
  const item = power(given.code, given.effectiveOn) ?? known
  return { is: 'ready', data: { ...given, title: item.titleZh, powerKind: item.kind } }
}
