import type { BaseState } from '@zhiheng/procedure'
import type { Party } from '../party.ts'

export const stageIds = [
  'lead',
  'investigating',
  'suspended',
  'concluded',
  'noticed',
  'hearing',
  'decided',
  'performing',
  'settled',
  'closed',
  'archived',
  'notFiled',
  'transferred',
] as const
export type StageId = (typeof stageIds)[number]

export interface Moments {
  readonly opened: string
  readonly filed: string
  readonly concluded: string
  readonly noticed: string
  readonly decided: string
  readonly served: string
  readonly settled: string
  readonly closed: string
  readonly archived: string
  readonly ended: string
  readonly last: string
}

/** What is open in an investigation and must be settled before it ends. */
export interface Open {
  readonly recusal: boolean
  readonly preservation: 'none' | 'approved' | 'preserved'
  readonly test: boolean
  readonly hearing: 'none' | 'requested' | 'notified' | 'held'
  readonly statement: 'none' | 'made' | 'reviewed'
}

/** What the acts of an ordinary penalty case add up to. */
export interface PenaltyState extends BaseState<StageId> {
  readonly number: string
  readonly text: string
  readonly source: string
  readonly from: string
  readonly place: { address: string; lon?: number; lat?: number; township?: string; grid?: string }
  readonly power: string
  readonly cause: string
  readonly party: Party | null
  readonly violatedOn: string
  readonly unit: string
  /** What the last check of the lead supports. */
  readonly checked: '' | 'file' | 'not'
  readonly checkExtended: boolean
  /** Days granted beyond the first ninety. */
  readonly extended: readonly number[]
  readonly open: Open
  /** Kinds of evidence on file. */
  readonly evidence: readonly string[]
  readonly hasRecord: boolean
  readonly ordered: boolean
  /** Fine last proposed, told or decided, in fen. */
  readonly fine: number
  readonly penalties: readonly string[]
  readonly hearingTold: boolean
  readonly waived: { readonly statement: boolean; readonly hearing: boolean }
  readonly hearingRefused: boolean
  /** When a hearing was last asked for. */
  readonly requestedOn: string
  /** A hearing was held, ever. */
  readonly held: boolean
  /** A statement was made or a hearing asked for, ever; and the fine of the first notice. */
  readonly stated: boolean
  readonly firstFine: number
  readonly reported: boolean
  readonly reviewDue: boolean
  readonly reviewed: 'none' | 'agreed' | 'sent-back'
  readonly deliberationDue: boolean
  readonly deliberated: boolean
  readonly outcome: '' | 'penalty' | 'none' | 'terminated'
  readonly noticeServed: boolean
  readonly served: boolean
  readonly paid: number
  readonly deferral: 'none' | 'asked' | 'granted'
  readonly payBy: string
  readonly challenged: boolean
  readonly handedOver: boolean
  readonly published: boolean
  readonly degree: string
  /** The decision was revoked, changed or held unlawful: it is no measure for later ones. */
  readonly overturned: boolean
  readonly decisionNumber: string
  readonly at: Moments
}

const never: Moments = {
  opened: '',
  filed: '',
  concluded: '',
  noticed: '',
  decided: '',
  served: '',
  settled: '',
  closed: '',
  archived: '',
  ended: '',
  last: '',
}

export const nothingOpen: Open = {
  recusal: false,
  preservation: 'none',
  test: false,
  hearing: 'none',
  statement: 'none',
}

export const initial: PenaltyState = {
  stage: 'nothing',
  number: '',
  text: '',
  source: '',
  from: '',
  place: { address: '' },
  power: '',
  cause: '',
  party: null,
  violatedOn: '',
  unit: '',
  checked: '',
  checkExtended: false,
  extended: [],
  open: nothingOpen,
  evidence: [],
  hasRecord: false,
  ordered: false,
  fine: 0,
  penalties: [],
  hearingTold: false,
  waived: { statement: false, hearing: false },
  hearingRefused: false,
  requestedOn: '',
  held: false,
  stated: false,
  firstFine: -1,
  reported: false,
  reviewDue: false,
  reviewed: 'none',
  deliberationDue: false,
  deliberated: false,
  outcome: '',
  noticeServed: false,
  served: false,
  paid: 0,
  deferral: 'none',
  payBy: '',
  challenged: false,
  handedOver: false,
  published: false,
  degree: '',
  overturned: false,
  decisionNumber: '',
  at: never,
}
