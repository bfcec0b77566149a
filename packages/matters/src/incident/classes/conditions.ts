import seed from '../../../data/conditions.json' with { type: 'json' }
import { type ClassKind, classKey, classOf } from './catalogue.ts'

/** Four units, four clocks: urgent hours and calendar days run on; the other two only in working time. */
export type LimitUnit = 'urgent-hour' | 'working-hour' | 'working-day' | 'calendar-day'

/** The handling limit hangs on the condition, not on the class: one manhole cover has four. */
export interface FilingCondition {
  readonly id: string
  readonly kind: ClassKind
  readonly code: string
  readonly filingZh: string
  readonly closingZh: string
  readonly limit: { readonly amount: number; readonly unit: LimitUnit }
  readonly urgent: boolean
  readonly source: string
  /** Not checked against the bureau's own rules yet. */
  readonly unverified?: boolean
  /** No source for this class: the documented default of its major class. */
  readonly default?: boolean
  /** The limit is in the source, the words of the condition are ours. */
  readonly drafted?: boolean
}

const all = seed as readonly FilingCondition[] // written by data/build-seed.mjs in this shape; tests/classes check it

const byClass = new Map<string, FilingCondition[]>()
for (const condition of all) {
  const key = classKey(condition.kind, condition.code)
  byClass.set(key, [...(byClass.get(key) ?? []), condition])
}

/** Every seeded condition. A bureau edits its copy; a case keeps the one it was filed under. */
export const conditions = (): readonly FilingCondition[] => all

/**
 * Conditions under which a class is filed. A matter "…异常" has those of the component with the same digits,
 * under its own ids. Unknown class: none.
 */
export function conditionsOf(kind: ClassKind, code: string): readonly FilingCondition[] {
  const own = byClass.get(classKey(kind, code))
  if (own) return own
  if (kind !== 'matter' || !classOf('matter', code)?.derived) return []
  return (byClass.get(classKey('component', code)) ?? []).map((condition) => ({
    ...condition,
    kind: 'matter' as const,
    id: condition.id.replace('component-', 'matter-'),
  }))
}

export const conditionOf = (id: string): FilingCondition | undefined => {
  const [, kind, code] = /^(component|matter)-(\d{5})-/.exec(id) ?? []
  if (!kind || !code) return undefined
  return conditionsOf(kind as ClassKind, code).find((condition) => condition.id === id) // kind comes from the pattern above
}

const unitZh: Record<LimitUnit, string> = {
  'urgent-hour': '紧急工作时',
  'working-hour': '工作时',
  'working-day': '工作日',
  'calendar-day': '自然日',
}

export const limitZh = (limit: FilingCondition['limit']): string => `${limit.amount}${unitZh[limit.unit]}`
