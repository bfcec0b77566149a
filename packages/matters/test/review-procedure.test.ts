import { formatCitation, resolve } from '@zhiheng/law'
import { dishonesty, explore } from '@zhiheng/procedure'
import { expect, it } from 'vitest'
import { review } from '../src/review/procedure.ts'

it('has no flaw in any reachable state', () => {
  const { flaws, states } = explore(review)
  expect(flaws).toEqual([])
  expect(states).toBeGreaterThan(50)
})

it('has an honest key: equal keys behave alike', () => {
  expect(dishonesty(review, 20241129, 120, 20)).toBeNull()
})

it('cites the law in force for every rule from its first day, clock and mandatory act', () => {
  expect(review.rules.length).toBeGreaterThanOrEqual(12)
  const cited = [
    ...review.rules.map((r) => [r.basis, r.inForce] as const),
    ...review.clocks.map((c) => [c.basis, '2024-01-01'] as const),
    ...review.mandatory.map((m) => [m.basis, '2024-01-01'] as const),
  ]
  for (const [basis, on] of cited) expect(resolve(basis, on), formatCitation(basis)).toMatchObject({ ok: true })
})

it('has Chinese and English for every act, stage and rule', () => {
  for (const { title } of [...Object.values(review.acts), ...review.stages, ...review.rules]) {
    expect(title.zh).toMatch(/[\u4e00-\u9fff]/)
    expect(title.en).toMatch(/^[A-Z]/)
  }
})
