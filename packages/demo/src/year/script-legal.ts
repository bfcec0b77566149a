import { calendar } from '@zhiheng/law'
import { instantOf } from '@zhiheng/server'
import type { Chance } from './plan.ts'
import type { Step } from './script.ts'

const MINUTE = 60_000
const days = calendar()

/** Who handles a legal matter: two officers of a unit, their leader, and the posts of the bureau. */
export interface Cast {
  readonly unit: string
  readonly officers: readonly [string, string]
  readonly leader: string
  readonly operator: string
}

const posts = { chief: 'chief', reviewer: 'reviewer1' } as const
export type CastRole = 'officer' | 'leader' | 'operator' | keyof typeof posts

/** Writes the steps of one matter along the working days of the office. */
export class Script {
  readonly steps: Step[] = []
  readonly chance: Chance
  readonly cast: Cast
  /** The moment of the next act, in milliseconds. */
  now: number

  constructor(chance: Chance, cast: Cast, now: number) {
    this.chance = chance
    this.cast = cast
    this.now = now
  }

  get today(): string {
    return instantOf(this.now).slice(0, 10)
  }

  /** The n-th working day after today, `YYYY-MM-DD`. */
  workday(n: number): string {
    return days.addWorkingDays(this.today, n)
  }

  /** A day so many calendar days from today, `YYYY-MM-DD`. */
  dayIn(n: number): string {
    return instantOf(this.now + n * 86_400_000).slice(0, 10)
  }

  /** Goes on to an office hour some working days later. */
  days(low: number, high = low): this {
    const n = this.chance.between(low, high)
    return this.on(days.addWorkingDays(this.today, n))
  }

  /** Goes on to an office hour of a day. */
  on(day: string): this {
    this.now = Date.parse(`${day}T09:00:00+08:00`) + this.chance.between(0, 440) * MINUTE
    return this
  }

  /** Goes on to a time of day, `HH:mm`. */
  at(day: string, time: string): this {
    this.now = Date.parse(`${day}T${time}:00+08:00`)
    return this
  }

  minutes(low: number, high = low): this {
    this.now += this.chance.between(low, high) * MINUTE
    return this
  }

  act(role: CastRole, kind: string, data: Record<string, unknown>, more: Partial<Step> = {}): this {
    const { cast } = this
    const actor =
      role === 'officer'
        ? cast.officers[0]
        : role === 'leader'
          ? cast.leader
          : role === 'operator'
            ? cast.operator
            : posts[role]
    const ofUnit = role === 'officer' || role === 'leader'
    this.steps.push({
      kind,
      at: this.now,
      actor,
      unit: ofUnit ? cast.unit : 'center',
      roles: role === 'leader' ? ['leader', 'officer'] : [role],
      data,
      ...more,
    })
    return this
  }

  /** The two officers as a form gives them: the office fills in their standing. */
  get two() {
    return this.cast.officers.map((id) => ({ id }))
  }

  /** The span of a record that ends now. */
  span(low: number, high: number) {
    const startedAt = instantOf(this.now - this.chance.between(low, high) * MINUTE)
    return { startedAt, endedAt: instantOf(this.now) }
  }
}
