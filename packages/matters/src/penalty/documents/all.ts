import type { DocumentSpec } from '@zhiheng/procedure'
import type { PenaltyAct } from '../acts/acts.ts'
import type { PenaltyState } from '../state.ts'

export type PenaltyDocument = DocumentSpec<PenaltyAct, PenaltyState>

export const documents: readonly PenaltyDocument[] = []
