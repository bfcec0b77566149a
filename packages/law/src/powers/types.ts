import type { LocalDate } from '../dates/epoch.ts'
import type { Fen } from '../money/fen.ts'
import type { Citation } from '../statutes/citation.ts'
import type { Base, Condition, Confiscated, Order, Organ, PowerDomain, PowerKind, Unit } from './words.ts'

/**
 * How large a fine may be. A lower bound of 0 is a law that names only an upper one (…以下). `set-locally` is a law that
 * allows a fine and leaves the amount to local regulations or rules, which are not part of this list.
 */
export type FineAmount =
  | { readonly basis: 'range'; readonly min: Fen; readonly max: Fen }
  | { readonly basis: 'per-unit'; readonly unit: Unit; readonly min: Fen; readonly max: Fen }
  | { readonly basis: 'percent'; readonly of: Base; readonly min: number; readonly max: number }
  | {
      readonly basis: 'multiple'
      readonly of: Base
      readonly min: number
      readonly max: number
      /** The most the fine may come to. */
      readonly cap?: Fen
      /** A smaller base is counted as this. */
      readonly leastBase?: Fen
    }
  | { readonly basis: 'set-locally' }

/** Whom a consequence meets, where the law tells them apart: `responsible` are the persons answerable in a unit. */
export type Addressee = 'individual' | 'organisation' | 'responsible'

/** Who, when and whether: what every consequence may be limited by. */
interface Bounds {
  /** Absent: everyone alike. */
  readonly for?: Addressee
  /** What must have come to pass first. Absent: nothing further. */
  readonly when?: Condition
  /** The law says 可以: the organ may leave it. */
  readonly optional?: true
}

/** One thing the law lets the organ do about the act. */
export type Consequence = Bounds &
  (
    | { readonly kind: 'warning' }
    | { readonly kind: 'notice-of-criticism' }
    | {
        readonly kind: 'order'
        readonly what: Order
        /** Trees to plant for each one lost. */
        readonly times?: { readonly min: number; readonly max: number }
      }
    | { readonly kind: 'fine'; readonly amount: FineAmount }
    | { readonly kind: 'confiscation'; readonly what: Confiscated }
    | { readonly kind: 'revocation' }
    | { readonly kind: 'performance-on-behalf' }
    | { readonly kind: 'removal' }
    | { readonly kind: 'sealing-up' }
    | { readonly kind: 'impoundment' }
    | { readonly kind: 'towing' }
    | { readonly kind: 'inspection' }
  )

/** What one version of the law says of an item, and the days it says so, both ends included. */
export interface PowerTerms {
  readonly from: LocalDate
  readonly to?: LocalDate
  /** The duty that is broken; empty where the punishing article states it itself. */
  readonly violated: readonly Citation[]
  /** The article that gives the power: of a penalty, the punishing one. */
  readonly punished: readonly Citation[]
  readonly consequences: readonly Consequence[]
}

/**
 * Whether a township or subdistrict may use the power: `own` by the law itself; `may-be-delegated` only if and where the
 * province decides so (行政处罚法 24), which this list does not know; `no` because that article speaks of penalties of
 * county departments alone and compulsory measures are never entrusted (行政强制法 17).
 */
export type TownshipUse = 'own' | 'may-be-delegated' | 'no'

/**
 * On what a comprehensive enforcement bureau rests its use: `listed` in the national scope of comprehensive enforcement
 * (城市执法体制改革指导意见（七）); `by-province` only where the State Council or the province decides so (行政处罚法
 * 18); `named-holder` stays with the organ the law names.
 */
export type BureauUse = 'listed' | 'by-province' | 'named-holder'

/** An item of the list of powers and duties (权责清单) with all its versions, oldest first. */
export interface Power {
  /** Never given to another item. */
  readonly code: string
  readonly titleZh: string
  readonly titleEn: string
  readonly domain: PowerDomain
  readonly kind: PowerKind
  /** The organ as the law names it. */
  readonly organ: Organ
  readonly bureau: BureauUse
  readonly townships: TownshipUse
  readonly terms: readonly PowerTerms[]
}

/** An item as it stands on one day. */
export interface PowerOnDay extends Omit<Power, 'terms'>, PowerTerms {}
