import { authorityRules } from '../../authority.ts'
import type { PenaltyAct } from '../acts/acts.ts'
import { decisionRules } from './decision.ts'
import { executionRules } from './execution.ts'
import { hearingRules } from './hearing.ts'
import { investigationRules } from './investigation.ts'
import { lawRules } from './law.ts'
import { leadRules } from './lead.ts'
import { penaltyLaw, type R } from './make.ts'
import { noticeRules } from './notice.ts'
import { orderRules } from './order.ts'
import { reviewRules } from './review.ts'
import { serviceRules } from './service.ts'

/** Every rule of the ordinary procedure, in the order of a case. */
export const rules: readonly R[] = [
  ...leadRules,
  ...authorityRules<PenaltyAct>(penaltyLaw, ['file', 'decide']),
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
