import { describe, expect, it } from 'vitest'
import { checkBounds } from '../src/discretion/index.ts'
import { parseCitation } from '../src/index.ts'

const check = (text: string, yuan: number, on = '2023-03-01') => {
  const read = parseCitation(text)
  if (!read.ok) throw new Error(text)
  return checkBounds(read.citation, yuan * 100, on).is
}

describe('amounts an article names', () => {
  it('消防法 60: five thousand to fifty thousand for a unit, five hundred for a person', () => {
    expect(check('消防法第六十条第一款', 5_000)).toBe('within')
    expect(check('消防法第六十条第一款', 50_000)).toBe('within')
    expect(check('消防法第六十条第一款', 50_001)).toBe('over')
    expect(check('消防法第六十条第一款', 4_999)).toBe('under')
    // Of the whole article, four thousand lies between two paragraphs.
    expect(check('消防法第六十条', 4_000)).toBe('cannot-tell')
  })
  it('广告法 57 names one range twice', () => expect(check('广告法第五十七条', 50_000)).toBe('under'))
  it('广告法 55 counts from the cost of the advertisement, so nothing is over', () =>
    expect(check('广告法第五十五条第一款', 3_000_000)).toBe('cannot-tell'))
  it('固体废物污染环境防治法 111 leaves a fine of persons open', () =>
    expect(check('固体废物污染环境防治法第一百一十一条第三款', 100)).toBe('cannot-tell'))
  it('城乡规划法 65 sets no fine', () => expect(check('城乡规划法第六十五条', 1)).toBe('no-fine'))
  it('says nothing of a day whose text is not held, nor of a law of another day', () => {
    expect(check('消防法第六十条第一款', 90_000, '2012-03-01')).toBe('cannot-tell')
    expect(check('噪声污染防治法第七十七条', 900_000, '2020-03-01')).toBe('cannot-tell')
  })
})
