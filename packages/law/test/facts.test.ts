import { describe, expect, it } from 'vitest'
import {
  BadCitation,
  calendar,
  dated,
  due,
  facts,
  factsOf,
  findFact,
  findLimit,
  findLimits,
  limits,
  resolve,
  unitFor,
} from '../src/index.ts'

const TIME = ['day', 'working-day', 'month', 'year', 'hour']
/** Facts counted in time that are no limit to be counted from a day. */
const NO_LIMIT = ['fj-002-1', 'cslh-024-1', 'sthj-240-1']

describe('the registry of facts', () => {
  it('resolves every citation on the day its rule begins and on its last day', () => {
    for (const { id, citation, from, to } of facts)
      for (const on of to ? [from, to] : [from]) expect(resolve(citation, on).ok, `${id} on ${on}`).toBe(true)
  })

  it('has no identifier twice and no rule without words', () => {
    expect(new Set(facts.map((f) => f.id)).size).toBe(facts.length)
    for (const f of facts) expect(f.topicZh && f.ruleZh, f.id).toBeTruthy()
    expect(facts.length).toBe(376)
    expect(
      facts
        .filter((f) => !f.verified)
        .map((f) => f.id)
        .sort(),
    ).toEqual(['cgzf-008-1', 'cgzf-018-1', 'xzcf-063-3'])
  })

  it('keeps money in fen and both tiers of a fine', () => {
    expect(findFact('xzcf-051-1')?.quantities).toEqual([{ max: 20_000, unit: 'fen' }])
    expect(findFact('gs-045-1')?.quantities).toHaveLength(4)
    expect(findFact('sthj-1169-1')?.quantities).toEqual([{ min: 10_000_000, max: 100_000_000, unit: 'fen' }])
    expect(factsOf('处罚法', 72).map((f) => f.id)).toEqual(['xzcf-072-1', 'xzcf-072-2', 'xzcf-072-3'])
  })
})

describe('named limits', () => {
  it('resolve their citations from first day to last', () => {
    for (const { id, basis, from, to, startBasis, rollBasis, unitBasis } of limits) {
      for (const on of to ? [from, to] : [from]) expect(resolve(basis, on).ok, `${id} on ${on}`).toBe(true)
      for (const c of [startBasis, rollBasis, unitBasis])
        if (c) expect(resolve(c, to ?? '2026-09-01').ok, id).toBe(true)
    }
    expect(new Set(limits.map((l) => l.id)).size).toBe(limits.length)
  })

  it('say the same number and unit as the fact entered apart from them', () => {
    for (const { id, fact, amount, unit } of limits) {
      if (!fact) continue
      const quantity = findFact(fact[0])?.quantities[fact[1] ?? 0]
      expect({ id, value: quantity?.value ?? quantity?.max, unit: quantity?.unit }).toEqual({ id, value: amount, unit })
    }
  })

  it('cover every fact counted in time', () => {
    const covered = new Set(limits.map((l) => l.fact?.[0]))
    const timed = facts.filter((f) => f.quantities.some((q) => TIME.includes(q.unit)))
    expect(timed.filter((f) => !covered.has(f.id)).map((f) => f.id)).toEqual(NO_LIMIT)
  })

  it('carry the unit their law gives to that number of days', () => {
    for (const { id, law, amount, unit, to, bound } of limits) {
      const rule = unitFor(law, amount, to ?? '2026-09-01')
      const free = law === '行政许可法' && bound === 'party'
      if (rule.known && (unit === 'day' || unit === 'working-day') && !free)
        expect({ id, unit }).toEqual({ id, unit: rule.unit })
    }
  })

  it('roll forward where the law says so, and not for an organ where it is silent', () => {
    const rolls = (id: string) => findLimit(id)?.rollForward
    expect(['penalty-decision', 'compulsion-sealing', 'civil-announcement'].map(rolls)).toEqual([false, false, false])
    expect(
      [
        'order55-decision',
        'reconsideration-application',
        'litigation-direct',
        'compulsion-court-application',
        'penalty-payment',
      ].map(rolls),
    ).toEqual([true, true, true, true, true])
    expect(findLimit('penalty-payment')?.countingVerified).toBe(false)
    expect(findLimit('litigation-direct')).toMatchObject({
      countingVerified: true,
      rollBasis: { law: '行政诉讼法解释2018', article: 48 },
    })
    expect(findLimit('litigation-direct', '2016-01-01')).toMatchObject({
      countingVerified: false,
      rollBasis: { article: 82 },
    })
  })

  it('are found by article and date; several when the article sets several', () => {
    expect(findLimits('行政处罚法', 60, '2024-09-09').map((l) => l.id)).toEqual(['penalty-decision'])
    expect(findLimits('处罚法', 64, '2024-09-09').map((l) => l.nameZh)).toEqual(['要求听证', '通知听证时间地点'])
    expect(findLimits('行政处罚法', 60, '2021-07-14')).toEqual([])
    expect(findLimits('行政诉讼法', 39, '2014-01-01')[0]).toMatchObject({ amount: 3, unit: 'month' })
    expect(findLimits('民诉法', 92, '2020-01-01')[0]?.amount).toBe(60)
  })

  it.each([
    ['penalty-decision', '2024-09-09', '2024-12-08'],
    ['order55-decision', '2024-09-09', '2024-12-09'],
    ['penalty-hearing-request', '2024-09-29', '2024-10-11'],
    ['penalty-payment', '2024-09-20', '2024-10-08'],
    ['reconsideration-application', '2024-08-05', '2024-10-08'],
    ['litigation-direct', '2024-08-31', '2025-02-28'],
    ['litigation-after-reconsideration', '2025-01-14', '2025-02-05'],
    ['litigation-appeal-judgment', '2024-12-17', '2025-01-02'],
    ['civil-announcement', '2024-09-05', '2024-10-05'],
    ['compulsion-court-application', '2024-07-05', '2024-10-08'],
    ['permit-decision', '2024-09-09', '2024-10-12'],
    ['penalty-hearing-notice', '2024-10-15', '2024-09-30'],
    ['transfer-to-police', '2024-09-30T17:00', '2024-10-01T17:00'],
  ])('%s from %s is due %s', (id, from, expected) => {
    expect(due(findLimit(id, from.slice(0, 10))!, from, calendar()).due).toBe(expected)
  })
})

describe('dated values', () => {
  const limit = dated('行政诉讼法', 46, [
    { from: '2015-05-01', months: 6 },
    { from: '2030-01-01', months: 12 },
  ])
  it('give the value of the day', () => {
    expect(limit.on('2015-04-30')).toBeUndefined()
    expect(limit.on('2015-05-01')?.months).toBe(6)
    expect(limit.on('2030-01-01')?.months).toBe(12)
  })

  it('refuse a citation that does not exist and dates out of order', () => {
    expect(() => dated('行政处罚法', 99, [{ from: '2021-07-15' }])).toThrow(BadCitation)
    expect(() => dated('行政处罚法', 60, [{ from: '2022-01-01' }, { from: '2021-01-01' }])).toThrow(/out of order/)
  })
})
