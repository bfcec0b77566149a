import { type Calendar, calendar } from '@zhiheng/law'
import { incidentKind, penaltyKind, powerListKind } from '@zhiheng/matters'
import { itemsOf } from '@zhiheng/matters/power-list/list.ts'
import { mulberry32 } from '@zhiheng/procedure'
import { authorityAmong } from '@zhiheng/server/powers/authority.ts'
import { crewOf } from './crew.ts'
import { legalYear } from './legal.ts'
import { type MadeMatter, type Making, making, Numbers, type Performing, performAll } from './perform.ts'
import { type Chance, type Course, chanceFrom, duplicateOf, type Plan, planMatter } from './plan.ts'
import { fileReviews, REVIEWED } from './reviews.ts'
import { type Step, scriptOf } from './script.ts'

/** Cases found and dispatched in the synthetic year, as the bureau’s report counts them. */
export const DISPATCHED = 5024

const others: readonly [Course, number][] = [
  ['rejected', 186],
  ['voided', 28],
  ['transferred', 46],
  ['quick', 212],
  ['open', 34],
]
const DUPLICATES = 134

export interface YearOptions extends Performing {
  readonly seed: number
  /** For tests: a smaller year of incidents. */
  readonly dispatched?: number
}

export interface Incident extends Making {
  readonly plan: Plan
}

export interface Year {
  readonly matters: number
  readonly numbers: Numbers
  perform(): Generator<MadeMatter>
}

/**
 * The acts of a synthetic year, performed one by one through the real procedures: an act the law refuses is an error
 * here. Deterministic: the same seed gives the same bytes.
 */
export function makeYear(options: YearOptions): Year {
  const chance = chanceFrom(mulberry32(options.seed))
  const incidents = planYear(chance, options, calendar())
  const legal = legalYear(chanceFrom(mulberry32(options.seed + 1)), incidents)
  const rest = [...incidents, ...legal.matters].sort((a, b) => startOf(a) - startOf(b))
  const numbers = new Numbers([...legal.officers, ...rest], (u) => options.registers.units.get(u)?.township ?? '')
  return {
    matters: legal.officers.length + rest.length + REVIEWED,
    numbers,
    *perform() {
      const files = legal.officers.map((m) => performAll(m, numbers, chance, options))
      yield* files
      // The list of powers comes first: it is settled before the first case, and says who may handle it.
      const listed = rest.filter((m) => m.kind === powerListKind)
      const list = listed.map((m) => performAll(m, numbers, chance, options))
      yield* list
      const items = itemsOf(list.flatMap((m) => m.acts))
      const authority = authorityAmong(
        () => options.registers,
        () => items,
      )
      const services = { ...options.services, officer: legal.standing(files), authority }
      const penalties: MadeMatter[] = []
      for (const m of rest) {
        if (m.kind === powerListKind) continue
        const made = performAll(m, numbers, chance, { ...options, services })
        if (m.kind === penaltyKind) penalties.push(made)
        yield made
      }
      for (const m of fileReviews(chance, penalties)) yield performAll(m, numbers, chance, { ...options, services })
    },
  }
}

const startOf = (m: Making) => m.steps[0]?.at ?? 0

function planYear(chance: Chance, options: YearOptions, days: Calendar): Incident[] {
  const size = options.dispatched ?? DISPATCHED
  const part = size / DISPATCHED
  const crew = crewOf(chance, options.registers)
  const list: Incident[] = []
  const add = (plan: Plan, primary: Incident | null) => {
    const steps = scriptOf(chance, plan, crew, days, primary?.id ?? null)
    const made = { ...making(incidentKind, plan.course, steps, chance), plan }
    list.push(made)
    return made
  }
  for (let i = 0; i < size; i++) add(planMatter(chance, 'plain'), null)
  for (const [course, n] of others) for (let i = 0; i < Math.round(n * part); i++) add(planMatter(chance, course), null)
  const firsts = list
    .slice(0, size)
    .filter((m) => (m.steps.find((s) => s.kind === 'handle')?.at ?? 0) - m.plan.openedAt > 3600_000)
  for (let i = 0; i < Math.round(DUPLICATES * part); i++) {
    const first = chance.pick(firsts)
    const second = add(duplicateOf(chance, first.plan), first)
    takeIn(first, second)
  }
  return list
}

/** The first case takes in the second’s reporter a moment before the second ends. */
function takeIn(first: Making, second: Making) {
  const merge = second.steps.at(-1) as Step
  const { reporter } = (second.steps[0] as Step).data
  first.steps.push({ ...merge, kind: 'absorb', at: merge.at - 1000, data: { matter: second.id, reporter } })
  first.steps.sort((a, b) => a.at - b.at)
}
