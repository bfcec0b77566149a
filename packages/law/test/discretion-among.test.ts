import { describe, expect, it } from 'vitest'
import { type PastDecision, PastDecisions, standingAmong, standingAmongCounts } from '../src/discretion/among.ts'
import { placedAmong, standingWords } from '../src/discretion/among-words.ts'

const like = { power: 'RO-006', degree: 'slight', addressee: 'individual' } as const
const of = (...amounts: number[]): PastDecision[] => amounts.map((amount) => ({ ...like, amount }))

describe('where an amount lies among others', () => {
  it('tells quartiles, median and percentile', () => {
    expect(standingAmong([100, 200, 300, 400, 500], 300)).toEqual({
      n: 5,
      percentile: 50,
      min: 100,
      p25: 200,
      median: 300,
      p75: 400,
      max: 500,
    })
    expect(standingAmong([100, 100, 100, 100], 100)?.percentile).toBe(50)
    expect(standingAmong([100, 200], 50)?.percentile).toBe(0)
    expect(standingAmong([100, 200], 250)?.percentile).toBe(100)
    expect(standingAmong([100, 201], 150)?.median).toBe(151)
    expect(standingAmong([], 100)).toBeUndefined()
  })
  it('keeps groups apart and answers nothing for an empty one', () => {
    const past = new PastDecisions()
    past.load([...of(300, 100, 200), { ...like, degree: 'grave', amount: 9_000 }])
    expect(past.standing(like, 200)).toMatchObject({ n: 3, median: 200, max: 300 })
    expect(past.standing({ ...like, addressee: 'organisation' }, 200)).toBeUndefined()
    expect(past.size).toBe(4)
  })
  it('gives the same answer whether decisions came one by one or at once', () => {
    const amounts = Array.from({ length: 500 }, (_, i) => ((i * 7919) % 1_000) * 100)
    const once = new PastDecisions()
    once.load(of(...amounts))
    const oneByOne = new PastDecisions()
    for (const row of of(...amounts)) oneByOne.add(row)
    const mixed = new PastDecisions()
    mixed.load(of(...amounts.slice(0, 250)))
    for (const row of of(...amounts.slice(250, 300))) mixed.add(row)
    mixed.load(of(...amounts.slice(300)))
    for (const amount of [0, 12_300, 50_000, 99_900]) {
      const told = once.standing(like, amount)
      expect(oneByOne.standing(like, amount)).toEqual(told)
      expect(mixed.standing(like, amount)).toEqual(told)
    }
  })
  it('leaves out what is not whole fen, and says so', () => {
    const past = new PastDecisions()
    expect(past.load(of(100, 0.1, -5))).toEqual({ taken: 1, leftOut: 2 })
    expect(() => past.add({ ...like, amount: 0.1 })).toThrow(RangeError)
  })
})

describe('where an amount lies among counted amounts', () => {
  const counts = [
    { amount: 10_000, n: 3 },
    { amount: 20_000, n: 0 },
    { amount: 30_000, n: 5 },
    { amount: 55_500, n: 2 },
    { amount: 90_000, n: 1 },
  ]
  const all = counts.flatMap(({ amount, n }) => Array.from({ length: n }, () => amount))

  it('answers as over the whole list, whatever the amount', () => {
    for (const amount of [0, 10_000, 20_000, 30_000, 42_000, 55_500, 90_000, 100_000])
      expect(standingAmongCounts(counts, amount), String(amount)).toEqual(standingAmong(all, amount))
  })
  it('answers nothing where nothing counts', () => {
    expect(standingAmongCounts([], 100)).toBeUndefined()
    expect(standingAmongCounts([{ amount: 100, n: 0 }], 100)).toBeUndefined()
  })
  it('says in words where the amount lies (行政裁量权基准意见（二）)', () => {
    const standing = standingAmong([10_000, 20_000, 30_000, 40_000, 50_000], 30_000)!
    const part = (amount: number) =>
      placedAmong(standingAmong([10_000, 20_000, 30_000, 40_000, 50_000], amount)!, amount)
    expect([5_000, 15_000, 20_000, 40_000, 45_000, 60_000].map(part)).toEqual([
      ...['below-all', 'lowest-quarter', 'middle', 'middle', 'highest-quarter', 'above-all'],
    ])
    expect(placedAmong(standingAmong([10_000, 30_000], 20_000)!, 20_000)).toBe('few')
    const { zh, en, basis } = standingWords(standing, 30_000)
    expect(zh).toContain('以往同类罚款决定5件，中位数300.00元')
    expect(en).toContain('within the middle half')
    expect(basis).toHaveLength(1)
  })
})
