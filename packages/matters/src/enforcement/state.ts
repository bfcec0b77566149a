import type { BaseState } from '@zhiheng/procedure'
import type { Party } from '../party.ts'
import type { manners, obligations, powers, regimes } from './contract.ts'

export const stageIds = [
  'opened',
  'demanded',
  'decided',
  'suspended',
  'agreed',
  'applied',
  'accepted',
  'court-refused',
  'ordered',
  'executed',
  'performed',
  'closed',
  'terminated',
  'lapsed',
] as const
export type StageId = (typeof stageIds)[number]

/** What the acts of an enforcement add up to. */
export interface EnforcementState extends BaseState<StageId> {
  readonly penaltyMatter: string
  readonly decisionNumber: string
  readonly content: string
  readonly party: Party | null
  readonly obligation: keyof typeof obligations
  readonly power: keyof typeof powers
  readonly amount: number | null
  readonly dates: {
    readonly served: string
    readonly performBy: string
    readonly deferredUntil: string
    readonly regime: keyof typeof regimes
    readonly told: boolean
  }
  readonly number: string
  readonly place: string
  readonly unit: string
  readonly remedy: 'none' | 'pending' | 'stayed' | 'upheld' | 'revoked'
  readonly fine: 'none' | 'set' | 'settled'
  readonly additional: number
  readonly demandServed: boolean
  readonly demandBy: string
  readonly statement: 'none' | 'heard' | 'accepted' | 'not-accepted'
  readonly announced: boolean
  readonly ordered: boolean
  readonly decision: 'none' | 'on-behalf' | keyof typeof manners
  readonly decisionServed: boolean
  readonly remanded: boolean
  /** Where a suspended or agreed matter goes on. */
  readonly back: 'demanded' | 'decided'
  readonly proceeds: 'none' | 'due' | 'handed-in'
  readonly cleared: 'no' | 'present' | 'absent' | 'notified'
  readonly higher: 'no' | 'asked' | 'final'
  readonly reversed: boolean
  readonly at: {
    readonly opened: string
    readonly demanded: string
    readonly executed: string
    readonly applied: string
    readonly ended: string
  }
}

export const initial: EnforcementState = {
  stage: 'nothing',
  penaltyMatter: '',
  decisionNumber: '',
  content: '',
  party: null,
  obligation: 'other',
  power: 'none',
  amount: null,
  dates: { served: '', performBy: '', deferredUntil: '', regime: 'general', told: true },
  number: '',
  place: '',
  unit: '',
  remedy: 'none',
  fine: 'none',
  additional: 0,
  demandServed: false,
  demandBy: '',
  statement: 'none',
  announced: false,
  ordered: false,
  decision: 'none',
  decisionServed: false,
  remanded: false,
  back: 'demanded',
  proceeds: 'none',
  cleared: 'no',
  higher: 'no',
  reversed: false,
  at: { opened: '', demanded: '', executed: '', applied: '', ended: '' },
}
