import { formatCitation, resolve } from '@zhiheng/law'
import { dishonesty, explore } from '@zhiheng/procedure'
import { expect, it } from 'vitest'
import { powerList } from '../src/power-list/procedure.ts'

it('has no flaw in any reachable state', () => {
  const { flaws, states } = explore(powerList)
  expect(flaws).toEqual([])
  expect(states).toBeGreaterThan(30)
})

it('has an honest key: equal keys behave alike', () => {
  expect(dishonesty(powerList, 20241129, 150, 16)).toBeNull()
})

it('cites the law in force for every rule, clock and mandatory act', () => {
  const cited = [
    ...powerList.rules.map((r) => [r.basis, r.inForce] as const),
    ...powerList.clocks.map((c) => [c.basis, '2024-01-01'] as const),
    ...powerList.mandatory.map((m) => [m.basis, '2024-01-01'] as const),
  ]
  for (const [basis, on] of cited) expect(resolve(basis, on), formatCitation(basis)).toMatchObject({ ok: true })
  expect(powerList.rules.length).toBeGreaterThanOrEqual(12)
  expect(new Set(powerList.rules.map((r) => r.id)).size).toBe(powerList.rules.length)
})
