import type { BaseState } from '@zhiheng/procedure'
import type { OfficerAct } from './acts.ts'

export const stageIds = ['assisting', 'registered', 'certified', 'suspended', 'withdrawn', 'left'] as const
export type StageId = (typeof stageIds)[number]

export interface Certificate {
  readonly number: string
  /** First and last day, `YYYY-MM-DD`. */
  readonly from: string
  readonly to: string
  readonly organ: string
  readonly scope: string
  /** Day of the act that issued it: what its clock starts from. */
  readonly issuedOn: string
}

export interface Training {
  readonly on: string
  readonly hours: number
  readonly kind: 'law' | 'business'
  readonly subject: string
}

/** An examination paper handed out and not handed in. */
export interface OpenAttempt {
  readonly attempt: string
  readonly seed: string
  readonly bank: string
  readonly closesAt: string
  readonly passMark: number
}

/** What the acts on one person add up to. `history` is kept so that any earlier moment can be asked for. */
export interface OfficerState extends BaseState<StageId> {
  readonly person: string
  readonly name: string
  readonly assistant: boolean
  readonly unit: string
  readonly units: readonly string[]
  readonly post: string
  readonly certificate: Certificate | null
  /** Every number ever given to this person. */
  readonly numbers: readonly string[]
  /** An examination counts until a certificate is withdrawn. */
  readonly examined: boolean
  readonly attempt: OpenAttempt | null
  readonly attempts: number
  readonly reviewer: boolean
  readonly trainings: readonly Training[]
  readonly registeredAt: string
  readonly leftAt: string
  readonly history: readonly OfficerAct[]
}

export const initial: OfficerState = {
  stage: 'nothing',
  person: '',
  name: '',
  assistant: false,
  unit: '',
  units: [],
  post: '',
  certificate: null,
  numbers: [],
  examined: false,
  attempt: null,
  attempts: 0,
  reviewer: false,
  trainings: [],
  registeredAt: '',
  leftAt: '',
  history: [],
}
