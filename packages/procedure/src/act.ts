/**
 * A recorded step, as rules and folds see it: a fact about the past.
 * Instants are `YYYY-MM-DDTHH:mm:ss+08:00` (Asia/Shanghai). `happenedAt` is what the law counts from;
 * `recordedAt` is when it reached us.
 */
export interface Act<K extends string = string, D = unknown> {
  readonly id: string
  readonly matter: string
  readonly sequence: number
  readonly kind: K
  /** Reference of the person, `citizen` for the public, or `clock` for a limit that ran out. */
  readonly actor: string
  /** The unit the actor acted for; empty for the public. */
  readonly unit: string
  readonly happenedAt: string
  readonly recordedAt: string
  readonly data: D
  /** SHA-256 of each attached file, in hex. */
  readonly evidence: readonly string[]
}

/** What someone wants to do, before the law has spoken. */
export type Proposal<A extends Act = Act> = A

/** Who is acting: roles and unit are those that hold at the moment of the act. */
export interface Actor {
  readonly id: string
  readonly name: string
  readonly roles: readonly string[]
  readonly unit: string
}
