import type { Registers } from '@zhiheng/server/intake/registers.ts'
import { routeOf } from '@zhiheng/server/intake/routing.ts'
import type { Chance, Plan } from './plan.ts'
import type { Crew } from './script.ts'

/** Who stands at which post: people of the demo bureau, by shift and by chance. */
export function crewOf(chance: Chance, registers: Registers): Crew {
  const byRole = (role: string) => [...registers.people].filter(([, p]) => p.roles.includes(role))
  const desk = (role: string) => byRole(role).map(([id]) => id)
  const [operators, dispatchers, verifiers] = [desk('operator'), desk('dispatcher'), desk('verifier')]
  const ofUnit = (role: string, unit: string) =>
    byRole(role)
      .filter(([, p]) => p.unit === unit)
      .map(([id]) => id)
  const officers = new Map<string, string[]>()
  const leaders = new Map<string, string>()
  for (const unit of registers.units.keys()) {
    officers.set(unit, ofUnit('officer', unit))
    leaders.set(unit, ofUnit('leader', unit)[0] ?? '')
  }
  const shift = (list: readonly string[], at: number) => list[Math.floor(at / 86_400_000) % list.length] as string
  const names = { township: () => '', unit: () => '', class: () => '', onDuty: () => [] }
  return {
    operator: (at) => shift(operators, at),
    dispatcher: (at) => shift(dispatchers, at),
    verifier: () => chance.pick(verifiers),
    officer: (unit) => chance.pick(officers.get(unit) ?? []),
    leader: (unit) => leaders.get(unit) ?? '',
    route: (plan: Plan) =>
      routeOf(
        registers.responsibilities,
        { township: plan.township.township, grid: '', class: plan.street.key },
        1,
        names,
      )?.unit ?? 'team-1',
  }
}
