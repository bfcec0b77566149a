import { formatCitation, resolve } from '@zhiheng/law'
import { dishonesty, explore } from '@zhiheng/procedure'
import { expect, it } from 'vitest'
import { incident } from '../src/incident/procedure.ts'

it('has no flaw in any reachable state', () => {
  const { flaws, states } = explore(incident)
  expect(flaws).toEqual([])
  expect(states).toBeGreaterThan(100)
})

it('has an honest key: equal keys behave alike', () => {
  expect(dishonesty(incident, 20241129, 150, 24)).toBeNull()
})

it('cites the law in force for every rule, clock and mandatory act', () => {
  const cited = [
    ...incident.rules.map((r) => [r.basis, r.inForce] as const),
    ...incident.clocks.map((c) => [c.basis, '2024-01-01'] as const),
    ...incident.mandatory.map((m) => [m.basis, '2024-01-01'] as const),
  ]
  for (const [basis, on] of cited) expect(resolve(basis, on), formatCitation(basis)).toMatchObject({ ok: true })
})
