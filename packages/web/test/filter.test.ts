import { describe, expect, it } from 'vitest'
import { csvOf } from '../src/list/export.ts'
import { isNarrowed, queryOf, readFilter, stagesOf } from '../src/list/filter.ts'

describe('the filter in the address', () => {
  it('reads what it wrote', () => {
    const f = readFilter({
      stage: 'filed,handling',
      township: '532301101',
      overdue: '1',
      from: '2024-01-01',
      sort: 'due',
    })
    expect(stagesOf(f)).toEqual(['filed', 'handling'])
    expect(queryOf(f, { after: 'abc', limit: 50 })).toBe(
      'stage=filed&stage=handling&township=532301101&overdue=1&from=2024-01-01&sort=due&after=abc&limit=50',
    )
    expect(readFilter({ ...f })).toEqual(f)
  })
  it('asks by another day than that of reporting', () => {
    expect(queryOf(readFilter({ on: 'closed', from: '2024-11-01', to: '2024-11-30' }))).toBe(
      'on=closed&from=2024-11-01&to=2024-11-30',
    )
    expect(readFilter({ on: 'opened', from: '2024-11-01' })).toEqual({ from: '2024-11-01' })
  })
  it('leaves out what is no filter', () => {
    expect(readFilter({ stage: '', from: '2024-02-30', to: 'x', overdue: 'no', sort: 'size', evil: '1' })).toEqual({})
  })
  it('keeps numbers the router may have made of text', () => {
    expect(readFilter({ township: 532301101 as unknown as string, mine: true })).toEqual({
      township: '532301101',
      mine: '1',
    })
  })
  it('does not call an order a narrowing', () => {
    expect(isNarrowed({ sort: 'due' })).toBe(false)
    expect(isNarrowed({ open: '1' })).toBe(true)
  })
})

describe('CSV', () => {
  it('quotes, and keeps formulas as text', () => {
    expect(csvOf([['a"b', '=1+1', '地点,路口']])).toBe('\uFEFF"a""b","\'=1+1","地点,路口"\r\n')
  })
})
