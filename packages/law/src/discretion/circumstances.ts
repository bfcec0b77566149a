import type { LocalDate } from '../dates/epoch.ts'
import type { PowerOnDay } from '../powers/types.ts'
import type { Circumstance } from './circumstance.ts'
import { generalCircumstances } from './circumstances-general.ts'
import { specialCircumstances } from './circumstances-special.ts'

/** Every statutory circumstance, general ones first. */
export const circumstances: readonly Circumstance[] = [...generalCircumstances, ...specialCircumstances]

const byId = new Map(circumstances.map((c) => [c.id, c]))
export const findCircumstance = (id: string): Circumstance | undefined => byId.get(id)

/** Whether a circumstance may be looked at in penalties that rest on these terms. */
export const concerns = (c: Circumstance, terms: Pick<PowerOnDay, 'punished'>): boolean =>
  !c.punishedBy ||
  c.punishedBy.some((place) =>
    terms.punished.some((p) => p.law === place.law && (place.article === undefined || p.article === place.article)),
  )

/** The circumstances that may be chosen in a decision of that day about these terms. */
export const circumstancesOn = (on: LocalDate, terms: Pick<PowerOnDay, 'punished'>): readonly Circumstance[] =>
  circumstances.filter((c) => c.from <= on && (c.to === undefined || on <= c.to) && concerns(c, terms))
