import type { AnyKind } from '@zhiheng/procedure'
import { enforcementKind } from './enforcement/views.ts'
import { incidentKind } from './incident/views.ts'
import { measureKind } from './measure/views.ts'
import { offSiteKind } from './off-site/views.ts'
import { officerKind } from './officer/views.ts'
import { penaltyKind } from './penalty/views.ts'
import { powerListKind } from './power-list/views.ts'
import { rectificationKind } from './rectification/views.ts'
import { reviewKind } from './review/views.ts'
import { summaryPenaltyKind } from './summary-penalty/views.ts'

export { enforcement } from './enforcement/procedure.ts'
export { enforcementKind } from './enforcement/views.ts'
export * from './incident/classes/catalogue.ts'
export type { IncidentServices } from './incident/prepare.ts'
export { incident } from './incident/procedure.ts'
export { incidentKind } from './incident/views.ts'
export { custodyOf } from './measure/custody.ts'
export { measure } from './measure/procedure.ts'
export { measureKind } from './measure/views.ts'
export { offSite } from './off-site/procedure.ts'
export { offSiteKind } from './off-site/views.ts'
export { officerKind } from './officer/views.ts'
export { penalty } from './penalty/procedure.ts'
export { penaltyKind } from './penalty/views.ts'
export { powerListKind } from './power-list/views.ts'
export { rectification } from './rectification/procedure.ts'
export { rectificationKind } from './rectification/views.ts'
export { review } from './review/procedure.ts'
export { reviewKind } from './review/views.ts'
export { type Role, roles } from './roles.ts'
export { summaryPenalty } from './summary-penalty/procedure.ts'
export { summaryPenaltyKind } from './summary-penalty/views.ts'

/** Every kind of matter the house handles; a new one is a new folder and a line here. */
export const kinds: readonly AnyKind[] = [
  incidentKind,
  penaltyKind,
  summaryPenaltyKind,
  officerKind,
  powerListKind,
  measureKind,
  enforcementKind,
  rectificationKind,
  offSiteKind,
  reviewKind,
]
