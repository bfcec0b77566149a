import { formatCitation, resolve } from '@zhiheng/law'
import { type Act, dishonesty, explore, foldActs, perform } from '@zhiheng/procedure'
import { describe, expect, it } from 'vitest'
import { acts as declared } from '../src/summary-penalty/acts.ts'
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

describe('what stands in the way of money', () => {
  const officer = { id: 'p1', name: '张示例', roles: ['officer'], unit: 'u1' }
  const wish = (acts: readonly Act[], kind: string, data: unknown) => {
    const at = '2024-03-04T10:00:00+08:00'
    const proposal = {
      ...{ id: `a${acts.length}`, matter: 'm', sequence: acts.length + 1, kind, actor: 'p1', unit: 'u1' },
      ...{ happenedAt: at, recordedAt: at, data, evidence: [] },
    }
    return perform(summaryPenalty, acts, foldActs(summaryPenalty, acts as never), proposal, officer)
  }
  const given = (...steps: readonly (readonly [string, unknown])[]) => {
    const acts: Act[] = []
    for (const [kind, data] of steps) {
      const out = wish(acts, kind, data)
      if (out.is !== 'accepted') throw new Error(`${kind}: ${JSON.stringify(out)}`)
      acts.push(out.act)
    }
    return acts
  }
  const why = (acts: readonly Act[], kind: string, data: unknown) => {
    const out = wish(acts, kind, data)
    return out.is === 'refused' ? out.refusal.why.zh : out.is
  }
  const fined = ['punish', declared.punish.examples[0]] as const
  const warned = ['punish', { ...declared.punish.examples[0], penalties: [{ kind: 'warning' }] }] as const
  const collected = ['collect', declared.collect.examples[0]] as const

  it('is that no fine was decided, or that it is paid, in words that name no sum nobody gave', () => {
    expect(why(given(warned), ...collected)).toBe('决定没有罚款，没有可以收缴的')
    expect(why(given(fined, collected), ...collected)).toBe('罚款50元已经缴清')
  })

  it('is that nothing was collected, not that a day is missing (行政处罚法 71)', () => {
    const handIn = ['handIn', declared.handIn.examples[0]] as const
    expect(why(given(fined), ...handIn)).toBe('没有当场收缴的罚款')
    expect(why(given(fined, collected), ...handIn)).toBe('accepted')
  })
})
