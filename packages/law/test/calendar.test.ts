import chineseDays from 'chinese-days'
import { describe, expect, it } from 'vitest'
import { addDays, BadCalendar, BadDate, calendar, localHolidays, parseCalendarOverrides } from '../src/index.ts'

const nationwide = calendar()

describe('working days 2007–2026', () => {
  it('agree with the independent chinese-days package on every day', () => {
    const differences: string[] = []
    for (let date = '2007-01-01'; date <= '2026-12-31'; date = addDays(date, 1))
      if (nationwide.isWorkingDay(date) !== chineseDays.isWorkday(date)) differences.push(date)
    expect(differences).toEqual([])
  })

  it.each([
    ['2024-09-29', true, 'swapped-workday', false],
    ['2024-10-01', false, 'holiday', true],
    ['2024-10-04', false, 'holiday', false],
    ['2024-10-12', true, 'swapped-workday', false],
    ['2025-01-28', false, 'holiday', true],
    ['2026-02-15', false, 'holiday', false],
    ['2026-06-20', false, 'holiday', false],
    ['2024-10-13', false, 'weekend', false],
    ['2024-10-14', true, 'workday', false],
  ])('%s: worked %s, %s, festival day itself %s', (date, working, kind, statutory) => {
    expect(nationwide.day(date)).toMatchObject({ working, kind, statutory })
  })

  it('names the notice behind a day', () => {
    expect(nationwide.day('2024-10-01').notice?.name).toBe('国务院办公厅关于2024年部分节假日安排的通知')
    expect(nationwide.day('2020-01-31').notice?.name).toBe('国务院办公厅关于延长2020年春节假期的通知')
    expect(nationwide.day('2024-10-01').nameEn).toBe('National Day')
  })

  it('knows the festival days themselves, as many as the law gives that year (全国年节及纪念日放假办法 2)', () => {
    const counts: Record<number, number> = {}
    for (let date = '2007-01-01'; date <= '2026-12-31'; date = addDays(date, 1))
      if (nationwide.day(date).statutory) counts[Number(date.slice(0, 4))] = (counts[Number(date.slice(0, 4))] ?? 0) + 1
    const coincide: Record<number, number> = { 2009: 10, 2015: 12, 2020: 10 }
    for (const [year, count] of Object.entries(counts)) {
      const given = Number(year) >= 2025 ? 13 : Number(year) === 2007 ? 10 : 11
      expect({ year, count }).toEqual({ year, count: coincide[Number(year)] ?? given })
    }
  })

  it('counts the n-th working day as a walk day by day would', () => {
    for (let start = '2023-12-20'; start < '2024-03-01'; start = addDays(start, 1)) {
      for (const n of [1, 2, 5, 7, 10, 20]) {
        expect(nationwide.addWorkingDays(start, n)).toBe(walk(start, n, 1))
        expect(nationwide.addWorkingDays(start, -n)).toBe(walk(start, n, -1))
        expect(nationwide.workingDaysBetween(start, walk(start, n, 1))).toBe(n)
      }
    }
  })
})

function walk(start: string, n: number, step: 1 | -1): string {
  let date = start
  for (let left = n; left > 0; ) {
    date = addDays(date, step)
    if (nationwide.isWorkingDay(date)) left--
  }
  return date
}

describe('what is not known', () => {
  it.each([
    ['2006-06-01', true],
    ['2007-01-01', false],
    ['2026-12-28', false],
    ['2026-12-29', true],
    ['2027-01-04', true],
  ])('%s provisional: %s', (date, provisional) => {
    expect(nationwide.isProvisional(date)).toBe(provisional)
  })

  it('refuses dates outside 1950–2100 and dates that do not exist', () => {
    expect(() => nationwide.day('2101-01-01')).toThrow(BadDate)
    expect(() => nationwide.addWorkingDays('2100-12-31', 5)).toThrow(BadDate)
    expect(() => nationwide.isWorkingDay('2023-02-29')).toThrow(/days 01 to 28/)
  })

  it('takes a new notice and then is certain of the year', () => {
    const overrides = parseCalendarOverrides(notice2027)
    const after = calendar({ overrides })
    expect(after.isProvisional('2027-01-04')).toBe(false)
    expect(after.isProvisional('2026-12-31')).toBe(false)
    expect(after.day('2027-01-04')).toMatchObject({ working: false, kind: 'holiday', notice: { name: '通知' } })
    expect(after.day('2027-01-09')).toMatchObject({ working: true, kind: 'swapped-workday' })
  })
})

const notice2027 = JSON.stringify({
  year: 2027,
  notice: { name: '通知', url: 'https://www.gov.cn/' },
  days: [
    { date: '2027-01-04', working: false, name: '元旦' },
    { date: '2027-01-09', working: true, name: '元旦' },
  ],
})

describe('a notice entered by hand', () => {
  const day = { date: '2027-01-01', working: false, name: '元旦' }
  const base = { year: 2027, notice: { name: 'n', url: 'u' }, days: [day] }
  it.each([
    ['{', '(root)'],
    [{ ...base, year: '2027' }, '[0].year'],
    [{ ...base, days: [] }, '[0].days'],
    [{ ...base, days: [{ ...day, date: '2027-02-30' }] }, '[0].days[0].date'],
    [{ ...base, days: [{ ...day, date: '2028-01-01' }] }, '[0].days[0].date'],
    [{ ...base, days: [day, day] }, '[0].days[1].date'],
    [{ ...base, days: [{ ...day, working: 1 }] }, '[0].days[0].working'],
    [[base, { ...base, notice: { name: '' } }], '[1].notice.name'],
  ])('is refused with the place that is wrong (%#)', (json, path) => {
    try {
      parseCalendarOverrides(json)
      expect.unreachable()
    } catch (error) {
      expect(error).toBeInstanceOf(BadCalendar)
      expect(error).toMatchObject({ path })
    }
  })
})

describe('local holidays', () => {
  it('are named but do not count unless the region says so', () => {
    const off = calendar({ region: '532301' })
    const on = calendar({ region: '532301', localCounts: true })
    expect(off.day('2026-08-06')).toMatchObject({ working: true, kind: 'workday', localZh: '火把节' })
    expect(on.day('2026-08-06')).toMatchObject({ working: false, kind: 'local-holiday', nameEn: 'Torch Festival' })
    expect(calendar({ region: '530102', localCounts: true }).isWorkingDay('2026-08-06')).toBe(true)
  })

  it('put 火把节 on 农历六月廿四', () => {
    const lunar = new Intl.DateTimeFormat('zh-u-ca-chinese', { month: 'long', day: 'numeric', timeZone: 'UTC' })
    for (const { from } of localHolidays.filter((h) => h.nameZh === '火把节')) {
      const parts = lunar.formatToParts(Date.parse(from))
      expect(parts.map((p) => p.value).join('')).toMatch(/六月(24|廿四)/)
    }
  })
})
