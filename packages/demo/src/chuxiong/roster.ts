import { nameOf, people, units } from './bureau.ts'

/** One person of the register of officers. All are invented. */
export interface Enrolled {
  readonly person: string
  readonly name: string
  readonly unit: string
  readonly post: string
  /**
   * How the certificate stands: held since before the year, newly given in it, given up in it, none yet; an assistant
   * never has one.
   */
  readonly as: 'held' | 'new' | 'retired' | 'failed' | 'assistant'
  readonly reviewer: boolean
}

/** Certified at the end of the year, as the bureau’s report counts them, and how many of them newly. */
export const CERTIFIED = 107
export const NEWLY = 19
const ASSISTANTS = 26
const RETIRED = 2
const REVIEWERS = 2

/** Everybody in the register: the accounts that act as officers, the reviewer, and persons without an account. */
export function roster(): readonly Enrolled[] {
  const accounts = people('').filter((p) => p.roles.includes('officer') || p.roles.includes('reviewer'))
  const name = names()
  const held = accounts.map((p): Enrolled => {
    const reviewer = p.roles.includes('reviewer')
    const post = reviewer ? '法制审核' : p.roles.includes('leader') ? '队长' : '队员'
    return { person: p.person, name: p.name, unit: p.unit, post, as: isNew(p.person) ? 'new' : 'held', reviewer }
  })
  const inTeam = (n: number) => (units[1 + (n % (units.length - 1))] as (typeof units)[number]).unit
  const without = (n: number, as: Enrolled['as'], post: string, reviewer = false): Enrolled => ({
    person: `${as === 'assistant' ? 'X' : 'G'}${String(n + 1).padStart(4, '0')}`,
    name: name(),
    unit: reviewer ? 'center' : inTeam(n),
    post,
    as,
    reviewer,
  })
  const still = CERTIFIED - held.length
  const young = NEWLY - held.filter((p) => p.as === 'new').length
  return [
    ...held,
    ...Array.from({ length: still }, (_, n) => {
      const reviewer = n < REVIEWERS
      return without(n, n >= still - young ? 'new' : 'held', reviewer ? '法制审核' : '队员', reviewer)
    }),
    ...Array.from({ length: RETIRED }, (_, n) => without(still + n, 'retired', '队员')),
    without(still + RETIRED, 'failed', '队员'),
    ...Array.from({ length: ASSISTANTS }, (_, n) => without(n, 'assistant', '协管员')),
  ]
}

/** The third officer of each township team came in this year. */
const isNew = (person: string) => /^officer-t-\d+-3$/.test(person)

/** Names that no account has. */
function names(): () => string {
  const taken = new Set(people('').map((p) => p.name))
  let n = taken.size
  return () => {
    let found = nameOf(++n)
    while (taken.has(found)) found = nameOf(++n)
    taken.add(found)
    return found
  }
}
