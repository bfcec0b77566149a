import { describe, expect, it } from 'vitest'
import { dutyOn } from '../src/desk/duty.ts'
import { phoneOf, reportData, reportTroubles } from '../src/report/report-form.ts'
import { say } from '../src/words/use-words.ts'

const duty = [
  { unit: 'a', weekday: 5, names: ['甲'] },
  { unit: 'a', weekday: 7, names: ['乙'] },
  { unit: 'b', weekday: 5, names: [] },
  { unit: 'c', weekday: 5, names: ['丙'] },
]

describe('duty', () => {
  it('is that of the weekday, Sunday being the seventh; units without names are left out', () => {
    expect(dutyOn(duty, '2024-11-29T09:00:00+08:00', null).map((d) => d.unit)).toEqual(['a', 'c'])
    expect(dutyOn(duty, '2024-12-01T00:10:00+08:00', 'a').map((d) => d.names)).toEqual([['乙']])
    expect(dutyOn(duty, '2024-12-02T00:10:00+08:00', 'a')).toEqual([])
  })
})

describe('who told', () => {
  const values = { source: 'hotline', text: '路灯不亮', address: '团结路', reporter: '王女士' }
  it('goes with the report of a told source only', () => {
    expect(reportData(values, 'ref')).toMatchObject({ reporter: '王女士', contact: 'ref' })
    const patrol = reportData({ ...values, source: 'patrol' }, 'ref')
    expect([patrol.reporter, patrol.contact]).toEqual([undefined, undefined])
  })
  it('refuses half a number, and takes one typed with spaces or hyphens', () => {
    const t = (key: Parameters<typeof say>[1]) => say('zh', key)
    expect(reportTroubles(values, t, phoneOf('138'))).toHaveProperty('phone')
    expect(reportTroubles(values, t, phoneOf(' 0878-3123 456 '))).toEqual({})
    expect(reportTroubles(values, t, '')).toEqual({})
  })
})
