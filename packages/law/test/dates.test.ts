import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  addYears,
  BadDate,
  daysBetween,
  isDate,
  parseDate,
  parseDateTime,
  shanghai,
  weekday,
} from '../src/index.ts'

describe('dates', () => {
  it.each([
    '2023-02-29',
    '2024-13-01',
    '2024-00-10',
    '2024-04-31',
    '1900-02-29',
    '2024-1-1',
    '20240101',
    '2024-01-01x',
    '',
  ])('refuses %s and says what to do', (text) => {
    expect(() => parseDate(text)).toThrow(BadDate)
    expect(isDate(text)).toBe(false)
  })

  it.each(['2024-02-29', '2000-02-29', '2024-12-31', '1900-02-28'])('accepts %s', (text) => {
    expect(parseDate(text)).toBe(text)
  })

  it.each(['2024-09-09T24:00', '2024-09-09T8:30', '2024-09-09 08:30', '2024-09-31T08:30'])(
    'refuses the time %s',
    (text) => {
      expect(() => parseDateTime(text)).toThrow(BadDate)
    },
  )

  it.each([
    ['2024-08-31', 6, '2025-02-28'],
    ['2023-08-31', 6, '2024-02-29'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-03-15', 6, '2024-09-15'],
    ['2024-11-30', 3, '2025-02-28'],
    ['2024-03-31', -1, '2024-02-29'],
  ])('%s and %i months is %s', (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected)
  })

  it('falls back from 29 February when adding years', () => {
    expect(addYears('2024-02-29', 1)).toBe('2025-02-28')
    expect(addYears('2024-02-29', 4)).toBe('2028-02-29')
  })

  it('agrees with the machine calendar on 60,000 days', () => {
    for (let i = -10_000; i < 50_000; i++) {
      const date = new Date(i * 86_400_000).toISOString().slice(0, 10)
      expect(addDays('1970-01-01', i) === date && daysBetween('1970-01-01', date) === i).toBe(true)
    }
  })

  it('knows weekdays and Shanghai time', () => {
    expect([weekday('2024-09-09'), weekday('2024-12-08'), weekday('1969-12-28')]).toEqual([1, 7, 7])
    expect(shanghai(Date.UTC(2024, 8, 9, 16, 5))).toBe('2024-09-10T00:05')
  })
})
