import { describe, expect, it } from 'vitest'
import { passed, readTime, spanWords, timeLeft, timeWords, untilWords } from '../src/words/time.ts'

const now = '2024-11-29T09:30:00+08:00' // a Friday

describe('time left', () => {
  it.each([
    ['2024-11-29T11:00:00+08:00', 'today', '余 1 小时 30 分'],
    ['2024-11-29T23:59:59+08:00', 'today', '今天到期'],
    ['2024-12-02T23:59:59+08:00', 'soon', '余 1 个工作日'],
    ['2024-12-03T10:00:00+08:00', 'soon', '余 2 个工作日'],
    ['2024-12-04T23:59:59+08:00', 'ample', '余 3 个工作日'],
    ['2024-11-30T10:30:00+08:00', 'soon', '余 1 天 1 小时'],
    ['2024-11-29T08:45:00+08:00', 'overdue', '已超 45 分钟'],
    ['2024-11-28T23:59:59+08:00', 'overdue', '已超 1 个工作日'],
    ['2024-11-26T10:00:00+08:00', 'overdue', '已超 3 个工作日'],
  ])('says of a limit that ends at %s', (due, shape, words) => {
    expect(timeLeft(due, now, 'zh')).toEqual({ shape, words })
  })

  it('counts a swapped working day: 26 September before the holiday of 2024', () => {
    // 29 September 2024 is a Sunday that is worked.
    expect(timeLeft('2024-09-30T23:59:59+08:00', '2024-09-27T09:00:00+08:00', 'zh').words).toBe('余 2 个工作日')
  })

  it('speaks English', () => {
    expect(timeLeft('2024-12-02T23:59:59+08:00', now, 'en').words).toBe('1 working day left')
    expect(timeLeft('2024-11-29T08:45:00+08:00', now, 'en').words).toBe('45 min over')
  })

  it('is not over at the very second it ends', () => {
    expect(timeLeft(now, now, 'zh').shape).toBe('today')
  })
})

describe('words of time', () => {
  it('names the end of a limit', () => {
    expect(untilWords('2024-12-02T23:59:59+08:00', 'zh', now)).toBe('12月2日(周一)止')
    expect(untilWords('2024-12-02T10:00:00+08:00', 'zh', now)).toBe('12月2日 10:00 止')
    expect(untilWords('2024-11-29T15:30:00+08:00', 'zh', now)).toBe('15:30 止')
  })
  it('gives the year only when it is another', () => {
    expect(timeWords('2024-11-29T09:30:00+08:00', 'zh', now)).toBe('11月29日 09:30')
    expect(timeWords('2023-11-29T09:30:00+08:00', 'zh', now)).toBe('2023年11月29日 09:30')
    expect(timeWords('2024-11-29T09:30:00+08:00', 'en', now)).toBe('29 Nov 09:30')
  })
  it('never says zero', () => {
    expect(spanWords(0, 'zh')).toBe('1 分钟')
    expect(spanWords(3_600_000, 'zh')).toBe('1 小时')
  })
  it('knows how much has passed', () => {
    expect(passed('2024-11-29T09:00:00+08:00', '2024-11-29T10:00:00+08:00', now)).toBe(0.5)
    expect(passed('2024-11-29T09:00:00+08:00', '2024-11-29T09:10:00+08:00', now)).toBe(1)
  })
})

describe('typed times', () => {
  it.each([
    ['09:15', '2024-11-29T09:15:00+08:00'],
    ['28 9:15', '2024-11-28T09:15:00+08:00'],
    ['11-28 09:15', '2024-11-28T09:15:00+08:00'],
    ['11月28日 9:15', '2024-11-28T09:15:00+08:00'],
    ['2024-11-28 09:15', '2024-11-28T09:15:00+08:00'],
    ['2024/11/28 09:15', '2024-11-28T09:15:00+08:00'],
    ['2024年11月28日9:15', '2024-11-28T09:15:00+08:00'],
    ['2024-11-28T09:15:30', '2024-11-28T09:15:00+08:00'],
    ['9：15', '2024-11-29T09:15:00+08:00'],
    ['9:15', '2024-11-29T09:15:00+08:00'],
  ])('reads %s', (typed, at) => expect(readTime(typed, now)).toBe(at))

  it.each(['', '昨天', '25:00', '2024-02-30 09:00', '09:60', '2024-13-01 09:00'])(
    'does not take %s for a time',
    (typed) => expect(readTime(typed, now)).toBeNull(),
  )
})
