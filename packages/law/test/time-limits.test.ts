import { describe, expect, it } from 'vitest'
import {
  addDays,
  BadLimit,
  calendar,
  cite,
  due,
  explain,
  formatTrace,
  type Limit,
  parseCalendarOverrides,
  recompute,
  type TimeUnit,
  unitFor,
} from '../src/index.ts'

const nationwide = calendar()
const limit = (amount: number, unit: TimeUnit, rollForward = false): Limit => ({ amount, unit, rollForward })
const on = (l: Limit, from: string, options = {}): string => {
  const walked = explain(l, from, nationwide, options)
  const fast = due(l, from, nationwide, options)
  expect({ due: walked.due, provisional: walked.provisional, suspended: walked.suspended }).toEqual(fast)
  return fast.due
}

describe('worked cases, each with the day before and the day after', () => {
  it.each([
    ['90 days to decide (行政处罚法 60)', limit(90, 'day'), '2024-09-09', '2024-12-08'],
    ['90 days ending a day earlier', limit(90, 'day'), '2024-09-08', '2024-12-07'],
    ['90 days ending a day later', limit(90, 'day'), '2024-09-10', '2024-12-09'],
    ['90 days under Order 55 art. 29, Sunday moved (令55 45)', limit(90, 'day', true), '2024-09-09', '2024-12-09'],
    ['Order 55, Saturday moved', limit(90, 'day', true), '2024-09-08', '2024-12-09'],
    ['Order 55, Monday stays', limit(90, 'day', true), '2024-09-10', '2024-12-09'],
    ['5 working days over National Day 2024', limit(5, 'working-day'), '2024-09-29', '2024-10-11'],
    ['5 working days from 30 September', limit(5, 'working-day'), '2024-09-30', '2024-10-12'],
    ['5 working days from 28 September, a Saturday', limit(5, 'working-day'), '2024-09-28', '2024-10-10'],
    ['20 working days (行政许可法 42)', limit(20, 'working-day'), '2024-09-09', '2024-10-12'],
    ['20 working days from the day before', limit(20, 'working-day'), '2024-09-08', '2024-10-11'],
    ['20 working days from the day after', limit(20, 'working-day'), '2024-09-10', '2024-10-14'],
    ['30 days of sealing (行政强制法 25)', limit(30, 'day'), '2024-01-31', '2024-03-01'],
    ['60 days for reconsideration ending in Spring Festival 2024', limit(60, 'day', true), '2023-12-12', '2024-02-18'],
    [
      '60 days ending in Spring Festival 2013, moved to a worked Saturday',
      limit(60, 'day', true),
      '2012-12-13',
      '2013-02-16',
    ],
    ['60 days ending on the last day before it', limit(60, 'day', true), '2023-12-11', '2024-02-09'],
    ['60 days ending on the worked Sunday after it', limit(60, 'day', true), '2023-12-20', '2024-02-18'],
    ['6 months to sue, no corresponding day (行政诉讼法 46)', limit(6, 'month', true), '2023-08-31', '2024-02-29'],
    ['6 months ending on a Friday', limit(6, 'month', true), '2024-08-31', '2025-02-28'],
    ['6 months ending on National Day 2024', limit(6, 'month', true), '2024-04-01', '2024-10-08'],
    ['6 months ending the day before', limit(6, 'month', true), '2024-03-30', '2024-09-30'],
    ['6 months ending 8 October', limit(6, 'month', true), '2024-04-08', '2024-10-08'],
    ['15 days to appeal, ending Saturday 4 January 2025', limit(15, 'day', true), '2024-12-20', '2025-01-06'],
    ['15 days to sue ending on 1 January', limit(15, 'day', true), '2024-12-17', '2025-01-02'],
    ['3 months to apply to court (行政强制法 53)', limit(3, 'month', true), '2024-11-30', '2025-02-28'],
    ['10 working days after a demand (行政强制法 54)', limit(10, 'working-day'), '2025-01-20', '2025-02-08'],
    ['30 days of announcement (民事诉讼法 95)', limit(30, 'day'), '2024-09-05', '2024-10-05'],
    ['2 years of limitation (行政处罚法 36)', limit(2, 'year'), '2024-02-29', '2026-02-28'],
  ])('%s', (_name, l, from, expected) => {
    expect(on(l, from)).toBe(expected)
  })

  it.each([
    [
      '7 working days before a hearing',
      { ...limit(7, 'working-day'), direction: 'before' as const },
      '2024-10-15',
      '2024-09-30',
    ],
    ['30 days before a permit ends', { ...limit(30, 'day'), direction: 'before' as const }, '2024-03-30', '2024-02-29'],
    ['1 month before', { ...limit(1, 'month'), direction: 'before' as const }, '2024-03-31', '2024-02-29'],
  ])('%s', (_name, l, from, expected) => {
    expect(on(l, from)).toBe(expected)
  })
})

describe('hours', () => {
  it.each([
    [limit(24, 'hour'), '2024-09-30T17:00', '2024-10-01T17:00'],
    [limit(2, 'urgent-hour'), '2024-10-01T23:30', '2024-10-02T01:30'],
    [limit(4, 'working-hour'), '2024-09-09T10:00', '2024-09-09T16:30'],
    [limit(4, 'working-hour'), '2024-09-09T16:00', '2024-09-10T10:30'],
    [limit(4, 'working-hour'), '2024-09-09T12:30', '2024-09-10T09:00'],
    [limit(7, 'working-hour'), '2024-09-09T08:30', '2024-09-09T18:00'],
    [limit(1, 'working-hour'), '2024-09-30T18:00', '2024-10-08T09:30'],
  ])('%o from %s end at %s', (l, from, expected) => {
    expect(on(l, from)).toBe(expected)
  })

  it('follow the working hours of the place', () => {
    const hours = [
      ['08:00', '12:00'],
      ['14:00', '18:00'],
    ] as const
    expect(on(limit(4, 'working-hour'), '2024-09-09T10:00', { hours })).toBe('2024-09-09T16:00')
    expect(() =>
      due(limit(1, 'working-hour'), '2024-09-09T10:00', nationwide, { hours: [['12:00', '08:00']] }),
    ).toThrow(BadLimit)
  })
})

describe('pauses and extensions', () => {
  const ninety = limit(90, 'day')
  it('push the date by the days that lie within the running period', () => {
    expect(on(ninety, '2024-09-09', { excluded: [{ from: '2024-10-08', to: '2024-10-17' }] })).toBe('2024-12-18')
    expect(on(ninety, '2024-09-09', { excluded: [{ from: '2024-12-08', to: '2024-12-09' }] })).toBe('2024-12-10')
    expect(on(ninety, '2024-09-09', { excluded: [{ from: '2024-12-09', to: '2024-12-20' }] })).toBe('2024-12-08')
    expect(on(ninety, '2024-09-09', { excluded: [{ from: '2024-09-01', to: '2024-09-10' }] })).toBe('2024-12-09')
  })

  it('count overlapping pauses once and follow the date as it moves', () => {
    const excluded = [
      { from: '2024-10-08', to: '2024-10-17' },
      { from: '2024-10-15', to: '2024-10-20' },
    ]
    expect(on(ninety, '2024-09-09', { excluded })).toBe('2024-12-21')
    expect(on(ninety, '2024-09-09', { excluded, suspensions: [{ from: '2024-12-20', to: '2024-12-22' }] })).toBe(
      '2024-12-24',
    )
  })

  it('only lose working days from a limit in working days', () => {
    expect(on(limit(20, 'working-day'), '2024-09-09', { excluded: [{ from: '2024-09-28', to: '2024-10-08' }] })).toBe(
      '2024-10-16',
    )
  })

  it('add 30 and 60 days to 90 (令55 29) and move only the final day', () => {
    const extensions = [
      { amount: 30, unit: 'day' as const, approver: '机关负责人', basis: cite('令55', 29) },
      { amount: 60, unit: 'day' as const, approver: '集体讨论', basis: cite('令55', 29) },
    ]
    expect(on(limit(90, 'day', true), '2024-09-09', { extensions })).toBe('2025-03-10')
    expect(on(limit(6, 'month', true), '2024-08-31', { extensions: [{ amount: 10, unit: 'day' }] })).toBe('2025-03-10')
  })

  it('run on with the day while a suspension has no end', () => {
    const suspensions = [{ from: '2024-10-01' }]
    expect(() => due(ninety, '2024-09-09', nationwide, { suspensions })).toThrow(BadLimit)
    const options = { suspensions, asOf: '2024-10-10' }
    expect(on(ninety, '2024-09-09', options)).toBe('2024-12-18')
    expect(due(ninety, '2024-09-09', nationwide, options).suspended).toBe(true)
    expect(due(ninety, '2024-09-09', nationwide, { ...options, asOf: '2024-09-30' }).suspended).toBe(false)
  })
})

describe('the trace', () => {
  it('names start, swaps, holidays with their notice, and the end', () => {
    const basis = cite('行政处罚法', 64)
    const { trace } = explain(
      { ...limit(5, 'working-day'), basis, unitBasis: cite('行政处罚法', 85) },
      '2024-09-28',
      nationwide,
    )
    const text = formatTrace(trace, 'zh')
    expect(text).toContain('起算日2024-09-28（星期六）不计入')
    expect(text).toContain(
      '2024-09-29（星期日） 第1个工作日（国庆节调休上班，国务院办公厅关于2024年部分节假日安排的通知）',
    )
    expect(text).toContain('2024-10-01（星期二） 国庆节，不计（国务院办公厅关于2024年部分节假日安排的通知）')
    expect(text).toContain('届满日：2024-10-10（星期四）')
    expect(text).toContain('〔《中华人民共和国行政处罚法》第六十四条〕')
    expect(formatTrace(trace, 'en')).toContain('Expires on Thursday 2024-10-10')
    expect(trace.filter((l) => l.skipped)).toHaveLength(7)
  })

  it('summarises calendar days in runs but names every pause and the roll forward', () => {
    const excluded = [{ from: '2024-10-08', to: '2024-10-17', reasonZh: '检测期间', basis: cite('令55', 29) }]
    const { trace } = explain({ ...limit(90, 'day', true), rollBasis: cite('令55', 45) }, '2024-08-30', nationwide, {
      excluded,
    })
    const text = formatTrace(trace, 'zh')
    expect(text).toContain('2024-08-31至2024-10-07 第1至38日')
    expect(text).toContain('2024-10-08至2024-10-17 检测期间，10日不计入')
    expect(text).toContain('顺延至其后第一个工作日2024-12-09（星期一）〔《住房和城乡建设行政处罚程序规定》第四十五条〕')
  })

  it('says when a last day on a day off does not move', () => {
    expect(formatTrace(explain(limit(90, 'day'), '2024-09-09', nationwide).trace, 'zh')).toContain(
      '没有顺延的依据，不顺延',
    )
  })
})

describe('what is provisional', () => {
  it.each([
    [limit(5, 'working-day'), '2026-12-25', true],
    [limit(1, 'working-day'), '2026-12-25', false],
    [limit(90, 'day'), '2026-11-01', false],
    [limit(90, 'day', true), '2026-11-01', true],
    [limit(30, 'day', true), '2026-11-01', false],
  ])('%o from %s: %s', (l, from, provisional) => {
    on(l, from)
    expect(due(l, from, nationwide).provisional).toBe(provisional)
  })

  it('is computed again when the notice comes, with the reason', () => {
    const stored = due(limit(5, 'working-day'), '2026-12-30', nationwide)
    const overrides = parseCalendarOverrides({
      year: 2027,
      notice: { name: '2027年通知', url: 'https://www.gov.cn/' },
      days: [{ date: '2027-01-01', working: false, name: '元旦' }],
    })
    const again = recompute(stored, limit(5, 'working-day'), '2026-12-30', calendar({ overrides }))
    expect([stored.due, again.due, again.changed, again.provisional]).toEqual(['2027-01-06', '2027-01-07', true, false])
    expect(again.reasonZh).toBe('届满日由2027-01-06改为2027-01-07，不再暂定；期间内：2027-01-01元旦；依据：2027年通知')
  })
})

describe('any limit', () => {
  it('is counted alike by formula and by walking', () => {
    const random = generator(20240909)
    const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
    for (let i = 0; i < 3000; i++) {
      const from = addDays('2022-01-01', Math.floor(random() * 2000))
      const l = {
        ...limit(1 + Math.floor(random() * 40), pick(['day', 'working-day', 'month', 'year'] as const), random() < 0.5),
      }
      if (l.unit === 'year') Object.assign(l, { amount: 1 + (l.amount % 5) })
      const pause = () => {
        const start = addDays(from, Math.floor(random() * 80) - 10)
        return { from: start, to: addDays(start, Math.floor(random() * 20)) }
      }
      const list = <T>(make: () => T): T[] => Array.from({ length: Math.floor(random() * 3) }, make)
      const extension = () => ({
        amount: 1 + Math.floor(random() * 30),
        unit: pick(['day', 'working-day', 'month'] as const),
      })
      on(l, from, { excluded: list(pause), suspensions: list(pause), extensions: list(extension) })
    }
  })

  it.each([0, -1, 1.5, Number.NaN])('is refused with the amount %s', (amount) => {
    expect(() => due(limit(amount, 'day'), '2024-01-01', nationwide)).toThrow(BadLimit)
  })
})

function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648
    return state / 2147483648
  }
}

describe('which days are working days', () => {
  it.each([
    ['行政处罚法', 5, 'working-day'],
    ['行政处罚法', 15, 'day'],
    ['行政处罚法', 10, 'day'],
    ['行政强制法', 10, 'working-day'],
    ['行政强制法', 30, 'day'],
    ['行政许可法', 45, 'working-day'],
    ['行政复议法', 10, 'working-day'],
    ['行政复议法', 60, 'day'],
    ['令55', 15, 'working-day'],
    ['令55', 90, 'day'],
    ['民诉法', 15, 'day'],
  ])('%s %i 日: %s', (law, amount, unit) => {
    expect(unitFor(law, amount)).toMatchObject({ known: true, unit })
  })

  it('is not guessed for laws that write it out or are silent', () => {
    expect(unitFor('信访工作条例', 15).known).toBe(false)
    expect(unitFor('城市建筑垃圾管理规定', 20).known).toBe(false)
    expect(unitFor('行政复议法', 10, '2020-01-01')).toMatchObject({ unit: 'day', verified: false })
  })
})
