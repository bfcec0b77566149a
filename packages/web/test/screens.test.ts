import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Action, ActLine, Dashboard, Line } from '../src/api/types.ts'
import { unitsOf } from '../src/app/names.ts'
import { withoutTownship } from '../src/app/place.ts'
import { rankingOf, trendOf, unitRows } from '../src/dashboard/figures.ts'
import { groupByTime } from '../src/desk/group.ts'
import { returnsOf } from '../src/form/returns.ts'
import { arrange } from '../src/matter/arrange.ts'
import { clockWeeks } from '../src/parts/clock-days.ts'
import { dictionary } from '../src/words/dictionary.ts'

const line = (matter: string, dueAt: string | null) => ({ matter, dueAt }) as unknown as Line
const now = '2024-11-29T09:30:00+08:00'

describe('the desk', () => {
  it('groups by what presses, and shows nothing twice', () => {
    const groups = groupByTime(
      [
        line('a', '2024-11-29T09:00:00+08:00'),
        line('b', '2024-11-29T10:00:00+08:00'),
        line('c', '2024-12-02T23:59:59+08:00'),
      ],
      [line('d', null), line('a', '2024-11-29T09:00:00+08:00')],
      now,
    )
    expect(groups.map((g) => [g.id, g.lines.map((l) => l.matter)])).toEqual([
      ['overdue', ['a']],
      ['today', ['b']],
      ['later', ['c']],
      ['timeless', ['d']],
    ])
  })
})

const action = (act: string, rank: number, code?: string): Action => ({
  act,
  title: { zh: act, en: act },
  help: null,
  rank,
  evidence: null,
  barred: code ? { code, why: { zh: '', en: '' }, overridable: false, side: 'law' } : null,
})

describe('the next act', () => {
  it('is the first that nothing bars', () => {
    const a = arrange([action('file', 10), action('merge', 40), action('dispatch', 10, 'not-at-this-stage')])
    expect([a.first?.act, a.others.map((o) => o.act), a.later.map((o) => o.act)]).toEqual([
      'file',
      ['merge'],
      ['dispatch'],
    ])
  })
  it('is none when only unlikely acts are open: the barred one comes first then', () => {
    const a = arrange([action('merge', 40), action('file', 10, 'incident-public-report-checked')])
    expect(a.first).toBeNull()
    expect(a.barred.map((o) => o.act)).toEqual(['file'])
  })
  it('shows no row of obstacles to a unit whose part is done', () => {
    const a = arrange([action('handle', 10, 'already-done'), action('returnTask', 40, 'already-done')])
    expect([a.first, a.barred, a.later.length]).toEqual([null, [], 2])
  })
  it('does not show an answer to a request nobody made', () => {
    expect(arrange([action('approvePostponement', 8, 'incident-postponement-asked')]).barred).toEqual([])
  })
})

describe('who has the task', () => {
  it('is whoever held it last, and nobody while it waits to be dispatched anew', () => {
    const at = (stage: string, units: string[]) => unitsOf({ stage, units, seenBy: ['works'] })
    expect(at('handling', ['sanitation'])).toEqual(['sanitation'])
    expect(at('closed', [])).toEqual(['works'])
    expect(at('filed', [])).toEqual([])
  })
  it('names each unit that gave it back once, with its latest reason', () => {
    const act = (sequence: number, kind: string, unit: string) => ({ sequence, kind, unit }) as ActLine
    const acts = [
      act(5, 'returnTask', 'a'),
      act(6, 'dispatch', 'c'),
      act(7, 'returnTask', 'b'),
      act(9, 'returnTask', 'a'),
    ]
    expect(returnsOf(acts).map((r) => r.sequence)).toEqual([9, 7])
  })
})

describe('the calendar of a limit', () => {
  const trace = [
    { textZh: '期限', textEn: '' },
    { date: '2024-11-29', counted: 0, textZh: '起', textEn: '' },
    { date: '2024-11-30', skipped: '周末', textZh: '', textEn: '' },
    { date: '2024-12-01', skipped: '周末', textZh: '', textEn: '' },
    { date: '2024-12-02', counted: 1, textZh: '', textEn: '' },
  ]
  it('starts on a Monday, numbers what counts and names what does not', () => {
    const weeks = clockWeeks(trace, '2024-11-29T09:00:00+08:00', '2024-12-02T23:59:59+08:00')!
    expect(weeks.length).toBe(2)
    expect(weeks[0]![0]!.day).toBe('2024-11-25')
    const days = weeks.flat().filter((d) => d.inside)
    expect(days.map((d) => [d.day.slice(5), d.counted, d.skipped])).toEqual([
      ['11-29', null, ''],
      ['11-30', null, '周末'],
      ['12-01', null, '周末'],
      ['12-02', 1, ''],
    ])
  })
  it('counts each day of a line that stands for several', () => {
    const run = [{ date: '2024-12-02', to: '2024-12-04', counted: 3, textZh: '', textEn: '' }]
    const days = clockWeeks(run, '2024-12-01T09:00:00+08:00', '2024-12-04T23:59:59+08:00')!.flat()
    expect(days.filter((d) => d.counted).map((d) => d.counted)).toEqual([1, 2, 3])
  })
  it('gives up on a limit of many months', () => {
    expect(clockWeeks([], '2024-01-01T09:00:00+08:00', '2024-12-01T23:59:59+08:00')).toBeNull()
  })
})

describe('the dashboard', () => {
  const row = (dim: string, value: string, measure: string, n: number) => ({ dim, value, measure, n })
  it('gives no rate where nothing was handled', () => {
    const rows = [
      row('unit', 'a', 'dispatched', 3),
      row('unit', 'b', 'dispatched', 9),
      row('unit', 'b', 'on-time', 7),
      row('unit', 'b', 'late', 1),
    ]
    expect(unitRows(rows)).toEqual([
      { unit: 'b', dispatched: 9, closed: 0, late: 1, onTime: 87.5 },
      { unit: 'a', dispatched: 3, closed: 0, late: 0, onTime: null },
    ])
    expect(rankingOf(rows, 'unit', 'dispatched').map((r) => r.value)).toEqual(['b', 'a'])
  })
  it('has a value for each of thirty days', () => {
    const d = { days: [{ period: '2024-11-29', measure: 'reported', n: 4 }] } as unknown as Dashboard
    const trend = trendOf(d, '2024-11-29', 'reported')
    expect([trend.length, trend[0], trend.at(-1)]).toEqual([
      30,
      { day: '2024-10-31', n: 0 },
      { day: '2024-11-29', n: 4 },
    ])
  })
})

describe('words', () => {
  it('says each word in one place: a second one would silently replace the first', () => {
    const folder = new URL('../src/words/', import.meta.url)
    const keys = readdirSync(folder).flatMap((file) =>
      [...readFileSync(new URL(file, folder), 'utf8').matchAll(/^ {2}'?([a-zA-Z][\w.-]*)'?: \[/gm)].map((m) => m[1]),
    )
    expect(keys.length).toBeGreaterThan(400)
    expect(keys.filter((key, i) => keys.indexOf(key) < i)).toEqual([])
  })
  it('has both languages for every word, and no English word on a Chinese screen', () => {
    const allowed = /MB|CSV|JPEG|PNG|WebP|PDF|MP4|SHA-256|Word|zhiheng-demo/g
    for (const [key, [zh, en]] of Object.entries(dictionary)) {
      expect(zh && en, key).toBeTruthy()
      expect(zh.replace(allowed, '').replace(/\{\w+\}/g, ''), key).not.toMatch(/[A-Za-z]{2,}/)
      expect(zh.match(/\{\w+\}/g)?.sort() ?? [], key).toEqual(en.match(/\{\w+\}/g)?.sort() ?? [])
    }
  })
  it('does not say the township twice', () => {
    expect(withoutTownship('鹿城镇团结路 88 号', '鹿城镇')).toBe('团结路 88 号')
    expect(withoutTownship('团结路', '鹿城镇')).toBe('团结路')
    expect(withoutTownship('鹿城镇', '鹿城镇')).toBe('鹿城镇')
  })
})
