import type { PowerListRule } from './rule.ts'
import { delegationRules } from './rules-delegation.ts'
import { entrustmentRules } from './rules-entrustment.ts'
import { listRules } from './rules-list.ts'

export const rules: readonly PowerListRule[] = [...listRules, ...delegationRules, ...entrustmentRules]
