import { endingRules } from './rules/ending.ts'
import { holdingRules } from './rules/holding.ts'
import type { MeasureRule } from './rules/rule.ts'
import { takingRules } from './rules/taking.ts'

/** Every rule of sealing-up and impoundment: guard before the act, finding in supervision, score in review. */
export const rules: readonly MeasureRule[] = [...takingRules, ...holdingRules, ...endingRules]
