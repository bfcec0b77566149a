import { describe, expect, it } from 'vitest'
import { type AmountInput, checkAmount } from '../src/discretion/check.ts'
import { matches, powersPunishedBy, powersViolating } from '../src/discretion/cited.ts'
import { allPowers } from '../src/powers/index.ts'
import { type Citation, parseCitation } from '../src/statutes/citation.ts'

const at = (text: string): Citation => {
  const read = parseCitation(text)
  if (!read.ok) throw new Error(read.messageEn)
  return read.citation
}
const fine = (of: AmountInput['of'], yuan: number, on: string, more: Partial<AmountInput> = {}) =>
  checkAmount({ of, amount: Math.round(yuan * 100), on, addressee: 'organisation', ...more })
const art = (text: string) => ({ citation: at(text) })

describe('an amount from outside', () => {
  it.each<[string, string, number, string, Partial<AmountInput>, string, boolean]>([
    // 5,000–50,000 at first, 50,000–200,000 if not corrected.
    ['within one reading', '噪声污染防治法 81', 30_000, '2024-05-01', {}, 'within', false],
    ['over every reading', '噪声污染防治法 81', 300_000, '2024-05-01', {}, 'over', true],
    ['under every reading', '噪声污染防治法 81', 4_000, '2024-05-01', {}, 'under', true],
    ['within, conditions told', '噪声污染防治法 81', 30_000, '2024-05-01', { conditions: [] }, 'within', true],
    ['over, conditions told', '噪声污染防治法 81', 60_000, '2024-05-01', { conditions: [] }, 'over', true],
    ['an upper bound alone', '城市道路管理条例 42', 25_000, '2024-05-01', {}, 'over', true],
    ['the upper bound itself', '城市道路管理条例 42', 20_000, '2024-05-01', {}, 'within', true],
    ['a fen above it', '城市道路管理条例 42', 20_000.01, '2024-05-01', {}, 'over', true],
    [
      'a person fined as a unit',
      '城镇燃气管理条例 50',
      80_000,
      '2024-05-01',
      { addressee: 'individual' },
      'over',
      true,
    ],
    ['percent, base not told', '城乡规划法 64', 80_000, '2024-05-01', {}, 'cannot-tell', false],
    [
      'percent, base told',
      '城乡规划法 64',
      80_000,
      '2024-05-01',
      { base: { 'project-cost': 50_000_000 } },
      'over',
      true,
    ],
    ['multiples above the cap, base not told', '城市生活垃圾管理办法 38', 40_000, '2024-05-01', {}, 'over', true],
    [
      'multiples below the cap, base not told',
      '城市生活垃圾管理办法 38',
      20_000,
      '2024-05-01',
      {},
      'cannot-tell',
      false,
    ],
    ['an amount set locally', '城市市容和环境卫生管理条例 34', 200, '2024-05-01', {}, 'cannot-tell', false],
    ['a law of that day not held', '行政处罚法 20', 200, '2019-05-01', {}, 'cannot-tell', false],
    ['an article outside the list', '民法典 1', 200, '2024-05-01', {}, 'cannot-tell', false],
    ['a repealed law', '噪声污染防治法 81', 30_000, '2026-09-01', {}, 'cannot-tell', false],
    ['the Code', '生态环境法典 1189', 30_000, '2026-09-01', {}, 'within', false],
  ])('%s: %s, %d yuan', (_name, place, yuan, on, more, is, certain) => {
    expect(fine(art(place), yuan, on, more)).toMatchObject({ is, certain })
  })

  it('names article and range in words', () => {
    const told = fine(art('城市道路管理条例 42'), 25_000, '2024-05-01')
    expect(told.zh).toBe('罚款25,000.00元超出幅度：《城市道路管理条例》第四十二条为20,000.00元以下')
    expect(told.basis).toEqual([{ law: '城市道路管理条例', article: 42 }])
    expect(told.ranges).toEqual([{ min: 0, max: 2_000_000 }])
  })

  it('says a fine is over where the article fines no such addressee', () => {
    expect(fine({ power: 'WA-013' }, 1_000, '2024-05-01', { addressee: 'individual' })).toMatchObject({
      is: 'over',
      certain: true,
      ranges: [],
    })
    expect(fine({ power: 'WA-013' }, 0, '2024-05-01', { addressee: 'individual' })).toMatchObject({
      is: 'within',
      certain: true,
    })
  })

  it('cannot tell of an item unknown, not held, or an amount that is none', () => {
    expect(fine({ power: 'ZZ-001' }, 1, '2024-05-01').is).toBe('cannot-tell')
    expect(fine({ power: 'WS-002' }, 1, '2024-05-01').is).toBe('cannot-tell')
    expect(checkAmount({ of: { power: 'NO-001' }, amount: 0.1, on: '2024-05-01', addressee: 'individual' }).is).toBe(
      'cannot-tell',
    )
  })

  it('answers for every penalty on every day of its versions', () => {
    for (const item of allPowers.filter((p) => p.kind === 'penalty'))
      for (const t of item.terms)
        for (const addressee of ['individual', 'organisation', 'responsible'] as const)
          for (const amount of [1, 1_000_000, 1e12]) {
            const told = checkAmount({ of: { power: item.code }, amount, on: t.from, addressee })
            expect(told.zh.length, item.code).toBeGreaterThan(0)
            if (amount === 1e12) expect(['over', 'cannot-tell'], item.code).toContain(told.is)
          }
  })
})

describe('items by the article cited', () => {
  const codes = (list: readonly { code: string }[]) => list.map((item) => item.code)
  it('finds those punished by an article, down to the item where it is told', () => {
    expect(codes(powersPunishedBy(at('噪声污染防治法 77'), '2024-05-01'))).toEqual(['NO-001', 'NO-002'])
    expect(codes(powersPunishedBy(at('噪声污染防治法第七十七条第（二）项'), '2024-05-01'))).toEqual(['NO-002'])
    expect(codes(powersPunishedBy(at('噪声法 77'), '2024-05-01'))).toEqual(['NO-001', 'NO-002'])
    expect(codes(powersPunishedBy(at('噪声污染防治法 77'), '2026-08-15'))).toEqual([])
  })
  it('finds those about breaches of an article', () => {
    expect(codes(powersViolating(at('城市市容和环境卫生管理条例 17'), '2024-05-01'))).toEqual(
      expect.arrayContaining(['CA-001', 'CA-002']),
    )
  })
})

describe('articles that belong together', () => {
  it.each([
    ['城市市容和环境卫生管理条例 17', '城市市容和环境卫生管理条例 34', '2024-05-01', 'yes'],
    ['城市道路管理条例 27', '城市道路管理条例 42', '2024-05-01', 'yes'],
    ['城市道路管理条例 27', '城市市容和环境卫生管理条例 36', '2024-05-01', 'no'],
    ['城市市容和环境卫生管理条例 14', '城市道路管理条例 42', '2024-05-01', 'no'],
    ['噪声污染防治法 77', '噪声污染防治法 77', '2026-09-01', 'no'],
    ['城市道路管理条例 99', '城市道路管理条例 42', '2024-05-01', 'no'],
    ['民法典 7', '城市道路管理条例 42', '2024-05-01', 'cannot-tell'],
    ['城市道路管理条例 27', '行政处罚法 33', '2024-05-01', 'cannot-tell'],
    ['城市供水条例 7', '城市供水条例 35', '2024-05-01', 'cannot-tell'],
    ['城市道路管理条例 27', '城市道路管理条例 42', '2015-05-01', 'cannot-tell'],
  ])('%s with %s on %s: %s', (violated, punished, on, is) => {
    expect(matches(at(violated), at(punished), on).is).toBe(is)
  })
  it('says which articles would belong', () => {
    const told = matches(at('城市道路管理条例 27'), at('城市市容和环境卫生管理条例 36'), '2024-05-01')
    expect(told.rather[0]).toMatchObject({ law: '城市道路管理条例', article: 42 })
    expect(told.certainty).toBe('certain')
  })
  it('says no more than likely within one domain, where the article describes the act itself', () => {
    const told = matches(at('城市市容和环境卫生管理条例 14'), at('城市市容和环境卫生管理条例 34'), '2024-05-01')
    expect(told).toMatchObject({ is: 'no', certainty: 'likely' })
  })
  it('joins every pair that the list itself joins, and never says no to one', () => {
    for (const item of allPowers)
      for (const t of item.terms)
        for (const v of t.violated)
          for (const p of t.punished)
            expect(matches(v, p, t.from).is, `${item.code} ${v.article} ${p.article}`).toBe('yes')
  })
})
