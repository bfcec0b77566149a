import type { ActsOf } from '@zhiheng/procedure'
import { decisionActs } from './decision.ts'
import { investigationActs } from './investigation.ts'
import { leadActs } from './lead.ts'
import { reviewActs } from './review.ts'

/** The verifier plays every act on one morning, so that nothing depends on the length of a path. */
const onOneMorning = <M extends Record<string, object>>(all: M): M =>
  Object.fromEntries(
    Object.entries(all).map(([kind, spec]) => [kind, { exampleAt: '2024-03-04T10:00:00+08:00', ...spec }]),
  ) as M

export const acts = onOneMorning({ ...leadActs, ...investigationActs, ...reviewActs, ...decisionActs })

export type PenaltyAct = ActsOf<typeof acts>
