import { decisionRules } from './decision.ts'
import { executionRules } from './execution.ts'
import { hearingRules } from './hearing.ts'
import { investigationRules } from './investigation.ts'
import { lawRules } from './law.ts'
import { leadRules } from './lead.ts'
import type { R } from './make.ts'
import { noticeRules } from './notice.ts'
import { orderRules } from './order.ts'
import { reviewRules } from './review.ts'
import { serviceRules } from './service.ts'

/** Every rule of the ordinary procedure, in the order of a case. */
export const rules: readonly R[] = [
  ...leadRules,
  ...investigationRules,
  ...noticeRules,
  ...hearingRules,
  ...reviewRules,
  ...lawRules,
  ...decisionRules,
  ...serviceRules,
  ...executionRules,
  ...orderRules,
]
