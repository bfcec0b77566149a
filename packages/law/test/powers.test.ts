import { type Citation, cite, resolve } from '@zhiheng/law'
import { describe, expect, it } from 'vitest'
import { BadPower, law, terms } from '../src/powers/build.ts'
import { describeConsequences } from '../src/powers/describe.ts'
import { allPowers, power, powers } from '../src/powers/index.ts'
import type { Consequence, PowerTerms } from '../src/powers/types.ts'
import { powerDomains } from '../src/powers/words.ts'

const today = '2026-11-24'
const everyTerms = allPowers.flatMap((item) => item.terms.map((t) => ({ code: item.code, kind: item.kind, t })))
const fines = (t: PowerTerms) => t.consequences.flatMap((c) => (c.kind === 'fine' ? [c] : []))
const fineOf = (code: string, on: string) => power(code, on)?.consequences.flatMap((c) => (c.kind === 'fine' ? c : []))

describe('the list of powers and duties', () => {
  it('holds at least 220 items in every domain of a comprehensive enforcement bureau', () => {
    expect(powers(today).length).toBeGreaterThanOrEqual(220)
    expect(new Set(powers(today).map((item) => item.domain))).toEqual(new Set(Object.keys(powerDomains)))
  })
  it('gives no code twice', () => {
    expect(new Set(allPowers.map((item) => item.code)).size).toBe(allPowers.length)
    for (const { code } of allPowers) expect(code).toMatch(/^[A-Z]{2}-\d{3}$/)
  })
  it('titles every item in both languages, and none as another', () => {
    for (const item of allPowers) {
      expect(item.titleZh, item.code).toMatch(/\p{Script=Han}/u)
      expect(item.titleEn, item.code).toMatch(/^[A-Z][^\p{Script=Han}]+$/u)
    }
    expect(new Set(allPowers.map((item) => item.titleZh)).size).toBe(allPowers.length)
  })
  it('cites only articles that are in force on the first and last day of every version', () => {
    for (const { code, t } of everyTerms)
      for (const citation of [...t.violated, ...t.punished]) {
        expect(() => cite(citation.law, citation.article), code).not.toThrow()
        for (const on of [t.from, t.to ?? today])
          expect(resolve(citation, on), `${code} ${citation.law} ${citation.article} on ${on}`).toMatchObject({
            ok: true,
            verified: true,
          })
      }
  })
  it('names the article that gives the power, and of each penalty what it may be', () => {
    for (const { code, kind, t } of everyTerms) {
      expect(t.punished, code).not.toHaveLength(0)
      expect(t.consequences, code).not.toHaveLength(0)
      const penal = t.consequences.some((c) =>
        ['warning', 'notice-of-criticism', 'fine', 'confiscation', 'revocation'].includes(c.kind),
      )
      const demolished = t.consequences.some((c) => c.kind === 'order' && c.what === 'demolish')
      if (kind === 'penalty') expect(penal || demolished, code).toBe(true)
      else expect(penal, code).toBe(false)
    }
  })
  it('writes money as whole fen, from less to more', () => {
    for (const { code, t } of everyTerms)
      for (const { amount } of fines(t)) {
        if (amount.basis === 'set-locally') continue
        expect(amount.min, code).toBeLessThanOrEqual(amount.max)
        expect(amount.max, code).toBeGreaterThan(0)
        const money =
          amount.basis === 'multiple'
            ? [amount.cap ?? 0, amount.leastBase ?? 0]
            : amount.basis === 'percent'
              ? []
              : [amount.min, amount.max]
        for (const fen of money) expect(Number.isSafeInteger(fen) && fen % 100 === 0, code).toBe(true)
      }
  })
  it('lets no two versions of an item hold on one day', () => {
    for (const { code, terms: versions } of allPowers)
      versions.slice(1).forEach((next, i) => {
        expect(versions[i]!.to !== undefined && versions[i]!.to! < next.from, code).toBe(true)
      })
  })
  it('leaves compulsion, inspection and orders with the organ itself (行政处罚法 24, 行政强制法 17)', () => {
    for (const item of allPowers)
      if (item.kind !== 'penalty') expect(item.townships, item.code).not.toBe('may-be-delegated')
    expect(
      powers(today)
        .filter((item) => item.townships === 'own')
        .map((item) => item.organ),
    ).toContain('township')
  })
})

describe('a power on a day', () => {
  const places = (cited: readonly Citation[] = []) => cited.map((c) => `${c.law} ${c.article}`)
  it.each([
    ['NO-001', '噪声污染防治法 77', '生态环境法典 1185'],
    ['SM-004', '大气污染防治法 118', '生态环境法典 1132'],
    ['WA-017', '固体废物污染环境防治法 111', '生态环境法典 1169'],
    ['WR-025', '水污染防治法 85', '生态环境法典 1136'],
  ])('changes from the old law to the Code on 2026-08-15: %s', (code, before, after) => {
    expect(places(power(code, '2026-08-14')?.punished)[0]).toBe(before)
    expect(places(power(code, '2026-08-15')?.punished)[0]).toBe(after)
  })
  it('lowers the first fine for barbecue and raises it when nothing changes (生态环境法典 1132)', () => {
    expect(fineOf('SM-004', '2026-08-14')).toEqual([
      { kind: 'fine', amount: { basis: 'range', min: 50_000, max: 2_000_000 } },
    ])
    expect(fineOf('SM-004', '2026-08-15')).toEqual<readonly Consequence[]>([
      { kind: 'fine', amount: { basis: 'range', min: 50_000, max: 500_000 } },
      { kind: 'fine', amount: { basis: 'range', min: 500_000, max: 2_000_000 }, when: 'uncorrected' },
    ])
  })
  it('tells individuals from organisations (城镇燃气管理条例 50)', () => {
    expect(fineOf('GA-022', today)).toEqual<readonly Consequence[]>([
      { kind: 'fine', for: 'organisation', amount: { basis: 'range', min: 5_000_000, max: 10_000_000 } },
      { kind: 'fine', for: 'individual', amount: { basis: 'range', min: 500_000, max: 5_000_000 } },
    ])
  })
  it('counts percent of the works (城乡规划法 64) and amounts a square metre (土地管理法实施条例 57)', () => {
    expect(fineOf('PL-001', today)?.[0]).toMatchObject({
      when: 'correctable',
      amount: { basis: 'percent', of: 'project-cost', min: 5, max: 10 },
    })
    expect(fineOf('NR-005', today)).toMatchObject([
      { optional: true, amount: { basis: 'per-unit', unit: 'square-metre', min: 10_000, max: 100_000 } },
    ])
  })
  it('is undefined before its law, and for a code never given', () => {
    expect(power('WS-002', '2026-05-31')).toBeUndefined()
    expect(power('WS-002', '2026-06-01')).toBeDefined()
    expect(power('NO-003', today)).toBeUndefined()
    expect(power('XX-001', today)).toBeUndefined()
  })
})

describe('a power in words', () => {
  const words = (code: string, language?: 'zh' | 'en') =>
    describeConsequences(power(code, today)?.consequences ?? [], language)
  it.each([
    ['NO-001', '责令改正；罚款1万元以上10万元以下；〔拒不或者逾期不改正〕可以责令停工整治'],
    ['CA-001', '责令改正；采取补救措施；可以警告；可以罚款（数额由地方规定）'],
    ['SA-015', '责令停止违法行为；罚款3万元'],
    ['FO-008', '限期补种树木（1至5倍株数）；罚款林木价值5倍以上10倍以下'],
    ['HO-004', '责令改正；罚款委托合同价款30%以上50%以下'],
  ])('says what the law allows: %s', (code, zh) => {
    expect(words(code)).toBe(zh)
  })
  it('says it in English', () => {
    expect(words('SA-012', 'en')).toBe(
      'order to rectify; [not rectified in time] organisations: may fine up to 3 times the domestic waste fee due, at most 30,000 yuan; [not rectified in time] individuals: may fine up to 3 times the domestic waste fee due, at most 1,000 yuan',
    )
    expect(words('WR-035', 'en')).toContain('fine 10 to 20 yuan a cubic metre')
  })
})

describe('writing the list', () => {
  it('refuses a place that cannot be read and terms that are never in force', () => {
    const at = law('行政处罚法')
    expect(at('24.1')).toEqual({ law: '行政处罚法', article: 24, paragraph: 1 })
    expect(() => at('第24条')).toThrow(BadPower)
    expect(() => at('900')).toThrow('has no article')
    expect(() => terms([], at('24'), [], { from: '2026-01-01', to: '2025-01-01' })).toThrow(BadPower)
  })
})
