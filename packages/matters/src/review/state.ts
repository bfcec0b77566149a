import type { BaseState, Stage } from '@zhiheng/procedure'
import { text } from '@zhiheng/procedure'
import type { Grade } from './criteria/types.ts'

export const stageIds = [
  ...(['drawn', 'scoring', 'disputed', 'settled', 'served', 'objected'] as const),
  ...(['confirmed', 'closed', 'dropped'] as const),
] as const
export type StageId = (typeof stageIds)[number]

export interface Reviewer {
  readonly id: string
  readonly name?: string
  readonly unit?: string
}

export interface Marked {
  readonly reviewer: string
  readonly total: number
  readonly grade: Grade
  readonly vetoed: boolean
  readonly marks: readonly {
    readonly criterion: string
    readonly off: number
    readonly veto?: boolean
    readonly rules?: readonly string[]
    readonly note?: string
  }[]
}

export interface ReviewedFile {
  readonly matter: string
  readonly kind: string
  readonly number: string
  readonly title: string
  readonly unit: string
  readonly handlers: readonly string[]
  readonly endedOn: string
}

/** What the acts of one review add up to. */
export interface ReviewState extends BaseState<StageId> {
  readonly round: string
  readonly roundName: string
  /** Place in the draw, from 1. */
  readonly position: number
  readonly file: ReviewedFile | null
  readonly criteria: string
  readonly criteriaVersion: number
  /** Name of the criteria, and the preset whose criteria they have, as the draw kept them; empty in older draws. */
  readonly criteriaTitle: string
  readonly criteriaBase: string
  readonly tolerance: number
  readonly reviewers: readonly Reviewer[]
  readonly scores: readonly Marked[]
  readonly total: number | null
  readonly grade: Grade | null
  readonly servedAt: string
  readonly rectifyBy: string
  readonly rectified: boolean
  readonly accepted: boolean
  readonly objections: number
  readonly drawnAt: string
  readonly confirmedAt: string
  readonly endedAt: string
}

export const initial: ReviewState = {
  stage: 'nothing',
  round: '',
  roundName: '',
  position: 0,
  file: null,
  criteria: '',
  criteriaVersion: 0,
  criteriaTitle: '',
  criteriaBase: '',
  tolerance: 0,
  reviewers: [],
  scores: [],
  total: null,
  grade: null,
  servedAt: '',
  rectifyBy: '',
  rectified: false,
  accepted: false,
  objections: 0,
  drawnAt: '',
  confirmedAt: '',
  endedAt: '',
}

/** While one of these lasts nobody sees the score of another. */
export const blindStages: readonly string[] = ['drawn', 'scoring']

export const stages: readonly Stage<StageId>[] = [
  { id: 'drawn', title: text('已抽取', 'Drawn'), rail: 1, waitsFor: ['chief'] },
  { id: 'scoring', title: text('评分中', 'Being scored'), rail: 2, waitsFor: [] },
  { id: 'disputed', title: text('评分有分歧', 'Scores disagree'), waitsFor: ['chief'] },
  { id: 'settled', title: text('评分已定', 'Score settled'), rail: 3, waitsFor: ['chief'] },
  { id: 'served', title: text('意见已送达', 'Opinion served'), rail: 4, waitsFor: ['leader'] },
  { id: 'objected', title: text('提出异议', 'Objection'), waitsFor: ['chief'] },
  { id: 'confirmed', title: text('等次已确认', 'Grade confirmed'), rail: 5, waitsFor: ['chief'] },
  { id: 'closed', title: text('已办结', 'Closed'), rail: 6, ended: true, waitsFor: [] },
  { id: 'dropped', title: text('不再评查', 'Dropped'), ended: true, waitsFor: [] },
]
