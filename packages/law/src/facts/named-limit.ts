import type { LocalDate } from '../dates/epoch.ts'
import type { Citation } from '../statutes/citation.ts'
import type { Bound } from '../time-limits/counting-rules.ts'
import type { Limit, TimeUnit } from '../time-limits/limit.ts'

/**
 * `act`: something must be done within it. `wait`: it must pass before the next step. `extension`: the most that
 * may be added. `retention`: the least that something is kept. `limitation`: after it a power or right is gone.
 */
export type LimitKind = 'act' | 'wait' | 'extension' | 'retention' | 'limitation'

/** Days from which limits run. */
export const triggers = {
  filing: ['立案', 'the case is filed'],
  offence: ['违法行为发生或终了', 'the unlawful act occurred or ended'],
  decision: ['作出决定', 'the decision is made'],
  service: ['收到或送达', 'receipt or service'],
  notice: ['告知', 'notice is given'],
  knowledge: ['知道或应当知道行政行为', 'the act is or should be known'],
  knowledgeOfContent: ['知道或应当知道行政行为内容', "the act's content is or should be known"],
  knowledgeOfRight: ['知道或应当知道权利受侵犯', 'the infringement is or should be known'],
  act: ['作出行政行为', 'the act is done'],
  acceptance: ['受理', 'acceptance'],
  receipt: ['收到', 'receipt'],
  preservation: ['先行登记保存', 'advance registration and preservation'],
  measure: ['实施强制措施', 'the measure is taken'],
  expiry: ['期限届满', 'the earlier limit expires'],
  announcement: ['发出公告', 'the announcement'],
  hearing: ['举行听证', 'the hearing'],
  collection: ['收缴或收到罚款', 'the fine is collected or received'],
  discovery: ['发现线索', 'the lead is found'],
  event: ['事项发生', 'the event'],
  obstacleRemoved: ['障碍消除', 'the obstacle is removed'],
  agreement: ['协议生效', 'the agreement takes effect'],
  permitEnd: ['许可有效期届满', 'the permit ends'],
  creation: ['形成', 'creation'],
} as const satisfies Record<string, readonly [zh: string, en: string]>

export type Trigger = keyof typeof triggers

/** A limit as declared: one line of the tables in `named/`. */
export interface LimitRow {
  readonly id: string
  readonly law: string
  readonly article?: number
  readonly zh: string
  readonly en: string
  readonly amount: number
  readonly unit: TimeUnit
  readonly bound: Bound
  readonly runsFrom: Trigger
  readonly from: LocalDate
  readonly kind?: LimitKind
  readonly before?: true
  readonly to?: LocalDate
  /** The fact that states the same number, and which of its quantities. */
  readonly fact?: readonly [id: string, quantity?: number]
  readonly noteZh?: string
}

/** A limit with a name, ready for `due` and `explain`. */
export interface NamedLimit extends Limit {
  readonly id: string
  readonly law: string
  readonly article?: number
  readonly nameZh: string
  readonly nameEn: string
  readonly kind: LimitKind
  readonly bound: Bound
  readonly runsFromZh: string
  readonly runsFromEn: string
  readonly from: LocalDate
  readonly to?: LocalDate
  readonly basis: Citation
  readonly fact?: readonly [id: string, quantity?: number]
  readonly countingVerified: boolean
  readonly noteZh?: string
}
