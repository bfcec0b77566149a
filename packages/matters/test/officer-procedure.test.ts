import { formatCitation, resolve } from '@zhiheng/law'
import { dishonesty, explore } from '@zhiheng/procedure'
import { expect, it } from 'vitest'
import { officer } from '../src/officer/procedure.ts'

it('has no flaw in any reachable state', () => {
  const { flaws, states } = explore(officer)
  expect(flaws).toEqual([])
  expect(states).toBeGreaterThan(100)
})

it('has an honest key: equal keys behave alike', () => {
  expect(dishonesty(officer, 20241129, 150, 24)).toBeNull()
})

it('cites the law in force for every rule from its first day, clock and mandatory act', () => {
  expect(officer.rules.length).toBeGreaterThanOrEqual(12)
  const cited = [
    ...officer.rules.map((r) => [r.basis, r.inForce] as const),
    ...officer.clocks.map((c) => [c.basis, '2024-01-01'] as const),
    ...officer.mandatory.map((m) => [m.basis, '2024-01-01'] as const),
  ]
  for (const [basis, on] of cited) expect(resolve(basis, on), formatCitation(basis)).toMatchObject({ ok: true })
})

it('has Chinese and English for every act, stage and rule', () => {
  for (const { title } of [...Object.values(officer.acts), ...officer.stages, ...officer.rules]) {
    expect(title.zh).toMatch(/[\u4e00-\u9fff]/)
    expect(title.en).toMatch(/^[A-Z]/)
  }
})
