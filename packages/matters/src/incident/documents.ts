import { closure, verification } from './documents/closing.ts'
import { dispatch, postponement, result, suspension, transfer } from './documents/handling.ts'
import { acceptance, check, filing, notAccepted, registration } from './documents/intake.ts'
import type { IncidentDocument } from './documents/parts.ts'

/** The papers of an incident. No reporter’s number is in any of them: acts hold a reference, papers not even that. */
export const documents: readonly IncidentDocument[] = [
  registration,
  check,
  acceptance,
  notAccepted,
  filing,
  dispatch,
  result,
  postponement,
  suspension,
  verification,
  transfer,
  closure,
]
