import {
  agreementPaper,
  application,
  decisionPaper,
  executionRecord,
  onBehalfDecision,
  onBehalfRecord,
  stopped,
} from './documents/decision.ts'
import { additional, announcement, demandAgain, demandPaper } from './documents/demand.ts'
import type { EnforcementDocument } from './documents/parts.ts'

/** The papers of an enforcement, in the order of the case file. */
export const documents: readonly EnforcementDocument[] = [
  additional,
  demandPaper,
  announcement,
  decisionPaper,
  onBehalfDecision,
  demandAgain,
  executionRecord,
  onBehalfRecord,
  agreementPaper,
  stopped,
  application,
]
