import { formatCitation, resolve } from '@zhiheng/law'
import { dishonesty, explore } from '@zhiheng/procedure'
import { expect, it } from 'vitest'
import { penalty } from '../src/penalty/procedure.ts'

it('has no flaw in any reachable state', () => {
  const { flaws, states } = explore(penalty)
  expect(flaws).toEqual([])
  expect(states).toBeGreaterThan(100)
}, 120_000)

it('has an honest key: equal keys behave alike', () => {
  expect(dishonesty(penalty, 20241129, 60, 24)).toBeNull()
}, 120_000)

it('cites the law in force for every rule, clock and mandatory act', () => {
  const cited = [
    ...penalty.rules.map((r) => [r.basis, r.inForce] as const),
    ...penalty.clocks.map((c) => [c.basis, '2024-01-01'] as const),
    ...penalty.mandatory.map((m) => [m.basis, '2024-01-01'] as const),
  ]
  for (const [basis, on] of cited) expect(resolve(basis, on), formatCitation(basis)).toMatchObject({ ok: true })
})

it('names every rule once', () => {
  const ids = penalty.rules.map((r) => r.id)
  expect(new Set(ids).size).toBe(ids.length)
})
