import { closingDocuments } from './closing.ts'
import { decisionDocuments } from './decision.ts'
import { evidenceDocuments } from './evidence.ts'
import { hearingDocuments } from './hearing.ts'
import { leadDocuments } from './lead.ts'
import { noticeDocuments } from './notice.ts'
import type { PenaltyDocument } from './parts.ts'
import { performanceDocuments } from './performance.ts'
import { processDocuments } from './process.ts'
import { reviewDocuments } from './review.ts'
import { sceneDocuments } from './scene.ts'
import { serviceDocuments } from './service.ts'

export type { PenaltyDocument } from './parts.ts'

/** The papers of an ordinary penalty case (住建部令第55号; standards of the office). */
export const documents: readonly PenaltyDocument[] = [
  ...leadDocuments,
  ...sceneDocuments,
  ...evidenceDocuments,
  ...processDocuments,
  ...reviewDocuments,
  ...noticeDocuments,
  ...hearingDocuments,
  ...decisionDocuments,
  ...serviceDocuments,
  ...performanceDocuments,
  ...closingDocuments,
]
