import type { AnyKind } from '@zhiheng/procedure'
import { incidentKind } from './incident/views.ts'
import { officerKind } from './officer/views.ts'
import { powerListKind } from './power-list/views.ts'

export * from './incident/classes/catalogue.ts'
export type { IncidentServices } from './incident/prepare.ts'
export { incident } from './incident/procedure.ts'
export { incidentKind } from './incident/views.ts'
export { officerKind } from './officer/views.ts'
export { powerListKind } from './power-list/views.ts'
export { type Role, roles } from './roles.ts'

/** Every kind of matter the house handles; a new one is a new folder and a line here. */
export const kinds: readonly AnyKind[] = [incidentKind, officerKind, powerListKind]
