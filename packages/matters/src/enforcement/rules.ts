import { courtRules } from './rules/court.ts'
import { decisionRules } from './rules/decision.ts'
import { demandRules } from './rules/demand.ts'
import { executionRules } from './rules/execution.ts'
import { moneyRules } from './rules/money.ts'
import type { EnforcementRule } from './rules/rule.ts'

/** Every rule of compulsory enforcement: guard before the act, finding in supervision, score in review. */
export const rules: readonly EnforcementRule[] = [
  ...demandRules,
  ...decisionRules,
  ...moneyRules,
  ...executionRules,
  ...courtRules,
]
