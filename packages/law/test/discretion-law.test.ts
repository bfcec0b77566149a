import { describe, expect, it } from 'vitest'
import { lawOnFacts } from '../src/discretion/in-force.ts'
import { burdenOf, milderOf } from '../src/discretion/milder.ts'
import type { Given } from '../src/discretion/types.ts'
import { allPowers, power } from '../src/powers/index.ts'

const before = '2026-08-10'
const after = '2026-09-20'
const unit: Given = { addressee: 'organisation' }
const person: Given = { addressee: 'individual' }

describe('old law unless the new is milder (行政处罚法 37, 生态环境法典 1057)', () => {
  it.each<[string, Given, string, string]>([
    // 大气 118: 500–20,000; 法典 1132: 500–5,000 at first.
    ['SM-004', person, 'decision', 'first fine for barbecue falls to 5,000'],
    // Where the party does not correct, the Code begins at 5,000: same upper bound, higher lower one.
    ['SM-004', { ...person, conditions: ['uncorrected'] }, 'facts', 'the old lower bound was 500'],
    // 固废 111: 100–500; 法典 1169: 100–1,000.
    ['WA-017', person, 'facts', 'the Code doubles the upper bound'],
    // 固废 111: 50,000–500,000; 法典 1169: 100,000–1,000,000.
    ['WA-016', unit, 'facts', 'the Code doubles both bounds'],
    // 城市建筑垃圾管理规定 23: 5,000–50,000; 法典 1169: 100,000–1,000,000.
    ['WA-007', unit, 'facts', 'the rule of 2005 was far lighter'],
    // 大气 98: 20,000–200,000; 法典 1229: 50,000–200,000.
    ['SM-022', unit, 'facts', 'same upper bound, higher lower one'],
    // 固废 103: persons answerable 20,000–100,000; 法典 1229: 5,000–50,000.
    ['WA-024', { addressee: 'responsible' }, 'decision', 'persons answerable are fined less'],
    // 噪声 78: fined at once; 法典 1186 the same.
    ['NO-004', unit, 'facts', 'equal: the law of the facts'],
    ['NO-001', unit, 'facts', 'equal: the law of the facts'],
    // 固废 111.3: units fined when serious; 法典 1174.3: when not corrected.
    ['WA-022', { ...unit, conditions: ['serious'] }, 'decision', 'corrected but serious: no longer fined'],
    ['WA-022', { ...unit, conditions: ['uncorrected'] }, 'facts', 'not corrected but not serious: was not fined'],
    // 固废 111: 100,000–1,000,000 with feed of swill; 法典 1231: may be fined up to 100,000.
    ['WA-021', unit, 'decision', 'may be fined up to 100,000'],
  ])('%s %j → the law of the %s: %s', (code, given, applies) => {
    expect(lawOnFacts(code, before, after, given)).toMatchObject({ applies, changed: true })
  })

  it('applies the law of the facts where nothing changed between the two days', () => {
    expect(lawOnFacts('RO-006', '2025-03-01', after, unit)).toMatchObject({ applies: 'facts', changed: false })
    expect(lawOnFacts('SM-004', before, '2026-08-14', person)).toMatchObject({ applies: 'facts', changed: false })
    expect(lawOnFacts('SM-004', '2026-08-15', after, person)).toMatchObject({ applies: 'facts', changed: false })
  })

  it('shows both laws side by side and says which articles they are', () => {
    const { facts, decision, burdens, steps } = lawOnFacts('SM-004', before, after, person)!
    expect(facts?.punished[0]).toMatchObject({ law: '大气污染防治法', article: 118 })
    expect(decision?.punished[0]).toMatchObject({ law: '生态环境法典', article: 1132 })
    expect(burdens).toMatchObject({ facts: { fine: { max: 2_000_000 } }, decision: { fine: { max: 500_000 } } })
    expect(steps[0]?.zh).toContain('从旧兼从轻')
    expect(steps[0]?.basis[0]).toEqual({ law: '生态环境法典', article: 1057 })
    expect(steps[1]?.zh).toContain('新规定处罚较轻')
  })

  it('cannot tell where an amount is left to local rules on a changed law (WA-023)', () => {
    expect(lawOnFacts('WA-023', before, after, { ...person, conditions: ['serious', 'uncorrected'] })).toMatchObject({
      applies: 'cannot-tell',
    })
  })

  it('cannot tell where fine and other penalties pull apart', () => {
    const fine = { min: 100, max: 200 }
    const a = { fine, optional: false, kinds: ['revocation'] }
    const b = { fine: { min: 100, max: 500 }, optional: false, kinds: [] }
    expect(milderOf(a, b).is).toBe('cannot-tell')
    expect(milderOf({ ...a, fine: 'set-locally' }, b).is).toBe('cannot-tell')
    expect(milderOf({ ...a, kinds: [] }, b).is).toBe('facts')
    expect(milderOf(b, { ...b, optional: true }).is).toBe('decision')
    expect(milderOf({ ...b, kinds: ['warning'] }, b).is).toBe('decision')
  })

  it('does not count confiscation of gains, which 行政处罚法 28 wants anyway', () => {
    expect(burdenOf(power('WA-017', before)!, person).kinds).toEqual([])
    expect(burdenOf(power('SM-004', before)!, person).kinds).toEqual(['confiscation-barbecue-tools'])
  })

  it('follows an act to the item that punishes it now (NO-003, 生态环境法典 1111)', () => {
    const law = lawOnFacts('NO-003', before, after, unit)!
    expect(law.decision?.code).toBe('SM-025')
    expect(law.applies).toBe('facts')
  })

  it('never punishes an act of a day before its law, and says when older law is not held', () => {
    expect(lawOnFacts('GR-011', '2025-03-14', after, unit)).toMatchObject({ applies: 'no-basis' })
    expect(lawOnFacts('WS-002', '2026-05-31', after, unit)).toMatchObject({ applies: 'cannot-tell' })
    expect(lawOnFacts('RO-006', '2018-01-01', after, unit)).toMatchObject({ applies: 'cannot-tell' })
    expect(lawOnFacts('CA-013', before, after, unit)).toMatchObject({ applies: 'cannot-tell' })
    expect(lawOnFacts('XX-001', before, after, unit)).toBeUndefined()
  })

  it('gives an answer or says it cannot for every penalty across the Code’s first day', () => {
    for (const item of allPowers.filter((p) => p.kind === 'penalty'))
      for (const addressee of ['individual', 'organisation'] as const) {
        const law = lawOnFacts(item.code, before, after, { addressee })!
        expect(['facts', 'decision', 'no-basis', 'cannot-tell'], item.code).toContain(law.applies)
        expect(law.steps.length, item.code).toBeGreaterThan(0)
        for (const s of law.steps) expect(s.basis.length, item.code).toBeGreaterThan(0)
      }
  })
})
