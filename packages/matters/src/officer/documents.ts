import { registration, withdrawal } from './documents/certificate.ts'
import { examination, training } from './documents/learning.ts'
import type { OfficerDocument } from './documents/parts.ts'

/** The papers of the register of officers. */
export const documents: readonly OfficerDocument[] = [examination, registration, training, withdrawal]
