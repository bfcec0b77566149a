import { formatCitation, resolve } from '@zhiheng/law'
import { dishonesty, explore } from '@zhiheng/procedure'
import { expect, it } from 'vitest'
import { summaryPenalty } from '../src/summary-penalty/procedure.ts'
import { earlierRules } from '../src/summary-penalty/rules.ts'

it('has no flaw in any reachable state', () => {
  const { flaws, states } = explore(summaryPenalty)
  expect(flaws).toEqual([])
  expect(states).toBeGreaterThan(20)
})

it('has an honest key: equal keys behave alike', () => {
  expect(dishonesty(summaryPenalty, 20241129, 100, 16)).toBeNull()
})

it('cites the law in force for every rule and clock', () => {
  const cited = [
    ...[...summaryPenalty.rules, ...earlierRules].map((r) => [r.basis, r.inForce] as const),
    ...summaryPenalty.clocks.map((c) => [c.basis, '2024-01-01'] as const),
  ]
  for (const [basis, on] of cited) expect(resolve(basis, on), formatCitation(basis)).toMatchObject({ ok: true })
})
