import { describe, expect, it } from 'vitest'
import { type PastDecision, PastDecisions, standingAmong } from '../src/discretion/among.ts'

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
