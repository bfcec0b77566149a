import { describe, expect, it } from 'vitest'
import { additionalFine, BadMoney, capitalYuan, formatYuan, parseYuan, percentOf } from '../src/index.ts'

describe('money', () => {
  it.each([
    ['500', '伍佰元整'],
    ['1005.30', '壹仟零伍元叁角整'],
    ['1005.03', '壹仟零伍元零叁分'],
    ['5.03', '伍元零叁分'],
    ['0.35', '叁角伍分'],
    ['0.03', '叁分'],
    ['0', '零元整'],
    ['10', '壹拾元整'],
    ['110', '壹佰壹拾元整'],
    ['1000.25', '壹仟元贰角伍分'],
    ['10000', '壹万元整'],
    ['10005', '壹万零伍元整'],
    ['10500', '壹万零伍佰元整'],
    ['11500', '壹万壹仟伍佰元整'],
    ['100500', '壹拾万零伍佰元整'],
    ['100000', '壹拾万元整'],
    ['1000000', '壹佰万元整'],
    ['10000001', '壹仟万零壹元整'],
    ['100000000', '壹亿元整'],
    ['100010000', '壹亿零壹万元整'],
    ['100000005', '壹亿零伍元整'],
    ['120034000.56', '壹亿贰仟零叁万肆仟元伍角陆分'],
    ['-500', '负伍佰元整'],
  ])('%s yuan is %s', (yuan, capital) => {
    expect(capitalYuan(parseYuan(yuan))).toBe(capital)
  })

  it.each([
    ['1234.5', 123_450, '1,234.50'],
    ['¥1,234.50', 123_450, '1,234.50'],
    ['200元', 20_000, '200.00'],
    ['0.07', 7, '0.07'],
    ['-0.07', -7, '-0.07'],
    ['1234567.89', 123_456_789, '1,234,567.89'],
  ])('%s is %i fen, written %s', (text, fen, written) => {
    expect(parseYuan(text)).toBe(fen)
    expect(formatYuan(fen)).toBe(written)
  })

  it.each(['1.234', '1,23', 'abc', '', '1e3', '--1', '99999999999999999'])('refuses %s', (text) => {
    expect(() => parseYuan(text)).toThrow(BadMoney)
  })

  it('counts percentages in whole fen', () => {
    expect([percentOf(50_000, 3), percentOf(33, 3), percentOf(50, 3), percentOf(10_050, 50)]).toEqual([
      1_500, 1, 2, 5_025,
    ])
    expect(() => formatYuan(1.5)).toThrow(BadMoney)
  })
})

describe('additional fines (行政处罚法 72, 73)', () => {
  it.each([
    ['2024-10-08', 0, 0, false],
    ['2024-10-09', 1, 30_000, false],
    ['2024-11-10', 33, 990_000, false],
    ['2024-11-11', 34, 1_000_000, true],
    ['2025-11-11', 399, 1_000_000, true],
  ])('on a fine of 10,000 yuan due 2024-10-08, up to %s: %i days, %i fen', (until, days, amount, capped) => {
    expect(additionalFine(1_000_000, '2024-10-08', until)).toEqual({ amount, days, capped })
  })

  it('are not computed under a law that is not held', () => {
    expect(additionalFine(1_000_000, '2021-07-14', '2021-08-01')).toBeUndefined()
  })

  it('do not run during reconsideration or litigation', () => {
    const notRunning = [{ from: '2024-10-10', to: '2024-10-20' }]
    expect(additionalFine(1_000_000, '2024-10-08', '2024-10-21', notRunning)).toEqual({
      amount: 60_000,
      days: 2,
      capped: false,
    })
  })
})
