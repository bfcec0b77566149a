import { people } from '../chuxiong/bureau.ts'
import { roster } from '../chuxiong/roster.ts'
import { compulsionMatters } from './compulsion.ts'
import type { Incident } from './generate.ts'
import { officerFiles, standingIn } from './officers.ts'
import { otherMatters } from './other.ts'
import { type Castings, penaltyCases } from './penalty.ts'
import type { Making } from './perform.ts'
import type { Chance } from './plan.ts'
import { powerListMatters } from './power-list.ts'
import { spotPenalties } from './summary.ts'

/** The legal matters of the year: the register of officers first, since every other asks it who was certified. */
export function legalYear(chance: Chance, incidents: readonly Incident[]) {
  const castings = casting(chance)
  return {
    officers: officerFiles(chance),
    matters: [
      ...penaltyCases(chance, incidents, castings),
      ...spotPenalties(chance, castings),
      ...compulsionMatters(chance, castings),
      ...otherMatters(chance, castings),
      ...powerListMatters(chance),
    ] as Making[],
    standing: standingIn,
  }
}

/** Officers of a unit who have an account and held a certificate before the year began. */
function casting(chance: Chance): Castings {
  const accounts = people('')
  const able = new Set(roster().flatMap((p) => (p.as === 'held' ? [p.person] : [])))
  const operators = accounts.filter((p) => p.roles.includes('operator')).map((p) => p.person)
  return {
    cast(unit, day) {
      const mine = accounts.filter((p) => p.unit === unit && p.roles.includes('officer') && able.has(p.person))
      const leader = mine.find((p) => p.roles.includes('leader'))
      const officers = mine.filter((p) => p !== leader)
      const [first, second] = [chance.between(0, officers.length - 1), chance.between(1, officers.length - 1)]
      const other = officers[(first + second) % officers.length]
      const one = officers[first]
      if (!leader || !one || !other || one === other) throw new Error(`${unit} has no two officers on ${day}`)
      const operator = operators[Number(day.slice(8)) % operators.length] as string
      return { unit, officers: [one.person, other.person], leader: leader.person, operator }
    },
  }
}
