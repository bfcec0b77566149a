import { describe, expect, it } from 'vitest'
import { rangeOf } from '../src/discretion/amounts.ts'
import { benchmarks } from '../src/discretion/benchmark-list.ts'
import { benchmarkFor, degreeOf, gradeWords } from '../src/discretion/benchmarks.ts'
import { circumstances, circumstancesOn } from '../src/discretion/circumstances.ts'
import { deviation } from '../src/discretion/deviation.ts'
import { higherOf } from '../src/discretion/higher.ts'
import { leniencyFor, leniencyRows } from '../src/discretion/leniency.ts'
import { leniencyLists } from '../src/discretion/leniency-row.ts'
import { limitation } from '../src/discretion/limitation.ts'
import { type RecommendInput, recommend } from '../src/discretion/recommend.ts'
import { defaultScheme, degreeOrder } from '../src/discretion/scheme.ts'
import { power } from '../src/powers/index.ts'
import { type Citation, formatCitation } from '../src/statutes/citation.ts'
import { resolve } from '../src/statutes/resolve.ts'

const yuan = (n: number) => n * 100
const today = '2026-11-24'
const ask = (input: Partial<RecommendInput> & { power: string }) =>
  recommend({ factsOn: '2026-10-01', decidedOn: '2026-11-20', addressee: 'organisation', ...input })

describe('the numbers of the law in one case', () => {
  it.each<[string, Partial<RecommendInput> & { power: string }, number, number]>([
    // 噪声: 10,000–100,000, ordinary 30–60 %.
    ['a range', { power: 'NO-001', degree: 'ordinary' }, 37_000, 64_000],
    ['the least', { power: 'NO-001', degree: 'trifling' }, 10_000, 19_000],
    ['the gravest', { power: 'NO-001', degree: 'serious' }, 82_000, 100_000],
    // 道路条例 42: up to 20,000.
    ['only an upper bound', { power: 'RO-006', degree: 'slight' }, 2_000, 6_000],
    // 排水条例 54: 1–3 times the fee of 12,345.67.
    [
      'multiples',
      { power: 'DR-016', degree: 'serious', conditions: ['uncorrected'], base: { 'sewage-fee': 1_234_567 } },
      32_098.74,
      37_037.01,
    ],
    // 生活垃圾办法 38: up to 3 times, at most 1,000 for a person.
    [
      'multiples with a cap',
      {
        power: 'SA-012',
        degree: 'serious',
        addressee: 'individual',
        conditions: ['uncorrected'],
        base: { 'waste-fee': yuan(5_000) },
      },
      800,
      1_000,
    ],
    // 古树名木条例 26: 200,000–500,000 a tree of the second grade, two trees.
    [
      'each tree',
      { power: 'GR-010', degree: 'trifling', conditions: ['second-grade'], count: { tree: 2 } },
      400_000,
      460_000,
    ],
    // 生活垃圾办法 40: 2–4 % of the contract price of 1,000,000.
    ['percent', { power: 'SA-014', degree: 'serious', base: { 'contract-price': yuan(1_000_000) } }, 36_000, 40_000],
    // 道路照明 32: a fine of its own for a person.
    ['one for persons', { power: 'RO-023', degree: 'serious', addressee: 'individual' }, 840, 1_000],
  ])('%s', (_name, input, min, max) => {
    const r = ask(input)
    expect(r).toMatchObject({ is: 'fine', range: { min: yuan(min), max: yuan(max) } })
    expect(Number.isSafeInteger(r.recommended)).toBe(true)
    expect(r.recommended).toBeGreaterThanOrEqual(yuan(min))
    expect(r.recommended).toBeLessThanOrEqual(yuan(max))
  })

  it('keeps a fixed amount fixed (城市生活垃圾管理办法 43)', () => {
    const r = ask({ power: 'SA-015', degree: 'slight' })
    expect(r).toMatchObject({ range: { min: yuan(30_000), max: yuan(30_000) }, recommended: yuan(30_000) })
    expect(r.steps.at(-1)?.zh).toContain('固定数额')
  })

  it('puts the exception in the place of the general fine once its condition is met', () => {
    expect(ask({ power: 'NO-009', degree: 'trifling' }).statutory).toEqual({ min: yuan(5_000), max: yuan(50_000) })
    expect(ask({ power: 'NO-009', degree: 'trifling', conditions: ['uncorrected'] }).statutory).toEqual({
      min: yuan(50_000),
      max: yuan(200_000),
    })
  })

  it('tells the condition from the base where the law sets it by amount', () => {
    expect(ask({ power: 'CA-018', degree: 'trifling', base: { 'goods-value': yuan(9_999) } }).statutory).toEqual({
      min: yuan(50_000),
      max: yuan(100_000),
    })
    expect(ask({ power: 'CA-018', degree: 'trifling', base: { 'goods-value': yuan(20_000) } }).statutory).toEqual({
      min: yuan(200_000),
      max: yuan(400_000),
    })
  })

  it('counts goods worth 10,000 yuan exactly among those of 10,000 and more', () => {
    const r = ask({ power: 'CA-018', degree: 'trifling', base: { 'goods-value': yuan(10_000) } })
    expect(r.statutory).toEqual({ min: yuan(100_000), max: yuan(200_000) })
  })

  it('counts a smaller base as the least the law names, and a multiple no higher than its cap', () => {
    const amount = {
      basis: 'multiple',
      of: 'gains',
      min: 1,
      max: 3,
      leastBase: yuan(10_000),
      cap: yuan(25_000),
    } as const
    expect(rangeOf(amount, { base: { gains: yuan(100) } })).toEqual({
      is: 'range',
      min: yuan(10_000),
      max: yuan(25_000),
    })
    expect(rangeOf(amount, { base: { gains: yuan(30_000) } })).toMatchObject({ min: yuan(25_000), max: yuan(25_000) })
  })

  it('fines persons answerable only where the law names them', () => {
    const named = ask({ power: 'WA-024', degree: 'slight', addressee: 'responsible' })
    expect(named.statutory).toEqual({ min: yuan(5_000), max: yuan(50_000) })
    expect(ask({ power: 'SM-001', degree: 'slight', addressee: 'responsible' }).refusals[0]?.code).toBe(
      'no-fine-for-addressee',
    )
  })

  it('rounds within the part of the range, never out of it', () => {
    const r = ask({ power: 'SA-014', degree: 'grave', base: { 'contract-price': yuan(1_000) } })
    expect(r).toMatchObject({ range: { min: yuan(32), max: yuan(36) }, recommended: yuan(34) })
  })

  it('wants rectification ordered before a fine the law makes wait for it', () => {
    const r = ask({ power: 'SM-003', degree: 'ordinary' })
    expect(r.is).toBe('no-fine-yet')
    expect(r.refusals[0]).toMatchObject({ code: 'condition-needed' })
  })

  it('says “set locally”, and works with the bounds of the local rule once given', () => {
    expect(ask({ power: 'CA-009', degree: 'ordinary' })).toMatchObject({
      is: 'set-locally',
      range: 'set-locally',
      recommended: undefined,
    })
    const localRange = { min: yuan(200), max: yuan(2_000), source: '某省城市市容条例 40' }
    expect(ask({ power: 'CA-009', degree: 'ordinary', localRange })).toMatchObject({
      is: 'fine',
      range: { min: yuan(740), max: yuan(1_280) },
    })
  })

  it('refuses two exceptions that both apply (古树名木保护条例 26)', () => {
    const r = ask({
      power: 'GR-010',
      degree: 'slight',
      conditions: ['first-grade', 'second-grade'],
      count: { tree: 1 },
    })
    expect(r).toMatchObject({ is: 'incomplete', refusals: [{ code: 'two-exceptions' }] })
  })

  it.each<[string, Partial<RecommendInput> & { power: string }, string]>([
    ['a base not given', { power: 'SA-014', degree: 'slight' }, 'base-missing'],
    ['a tenth of a fen', { power: 'SA-014', degree: 'slight', base: { 'contract-price': 0.1 } }, 'bad-amount'],
    ['no degree', { power: 'NO-001' }, 'condition-needed'],
    [
      'a fine on persons the article does not fine',
      { power: 'WA-013', degree: 'slight', factsOn: '2025-01-01', decidedOn: '2026-01-01', addressee: 'individual' },
      'no-fine-for-addressee',
    ],
    ['an inspection', { power: 'GA-030', degree: 'slight' }, 'not-a-penalty'],
    ['an unknown item', { power: 'ZZ-001', degree: 'slight' }, 'power-unknown'],
    ['a decision before the facts', { power: 'NO-001', degree: 'slight', factsOn: '2026-12-01' }, 'bad-days'],
    ['a law not yet in force', { power: 'GR-011', degree: 'slight', factsOn: '2025-01-01' }, 'no-law-that-day'],
    ['law of that time not held', { power: 'WS-002', degree: 'slight', factsOn: '2026-01-01' }, 'law-undecided'],
  ])('refuses %s, in words', (_name, input, code) => {
    const r = ask(input)
    expect(r.refusals[0]?.code).toBe(code)
    expect(r.refusals[0]?.zh).toMatch(/\p{Script=Han}/u)
    expect(r.recommended).toBeUndefined()
  })

  it('proposes the milder law across 2026-08-15 (行政处罚法 37)', () => {
    const barbecue = ask({ power: 'SM-004', factsOn: '2026-08-01', addressee: 'individual', degree: 'serious' })
    expect(barbecue).toMatchObject({ law: { applies: 'decision' }, statutory: { min: yuan(500), max: yuan(5_000) } })
    const waste = ask({ power: 'WA-017', factsOn: '2026-08-01', addressee: 'individual', degree: 'serious' })
    expect(waste).toMatchObject({ law: { applies: 'facts' }, statutory: { min: yuan(100), max: yuan(500) } })
  })
})

describe('circumstances (行政处罚法 30–33, 49)', () => {
  const noise = (circumstances: string[], more: Partial<RecommendInput> = {}) =>
    ask({ power: 'NO-001', degree: 'ordinary', circumstances, ...more })

  it('does not punish a child under fourteen, whatever else speaks for severity', () => {
    const r = ask({
      power: 'SM-006',
      addressee: 'individual',
      degree: 'serious',
      circumstances: ['under-14', 'repeated-code'],
    })
    expect(r).toMatchObject({ is: 'no-penalty', outcome: 'none', recommended: 0 })
    expect(r.steps.at(-1)?.zh).toContain('责令监护人加以管教')
  })
  it('does not apply age to a company', () => {
    expect(noise(['under-14']).refusals[0]?.code).toBe('circumstance-not-of-this-case')
  })
  it('does not punish what is minor, corrected and harmless; may leave a first slight one', () => {
    expect(noise(['minor-corrected'])).toMatchObject({ is: 'no-penalty', open: [] })
    expect(noise(['first-slight'])).toMatchObject({ is: 'no-penalty', open: ['plain'] })
    expect(noise(['first-slight'], { take: 'plain' })).toMatchObject({
      is: 'fine',
      range: { min: yuan(37_000), max: yuan(64_000) },
    })
  })
  it('goes one degree down when lighter, one up when heavier', () => {
    expect(noise(['harm-undone'])).toMatchObject({
      outcome: 'lighter',
      range: { min: yuan(19_000), max: yuan(37_000) },
      open: ['mitigated'],
    })
    expect(noise(['emergency'])).toMatchObject({ outcome: 'heavier', range: { min: yuan(64_000), max: yuan(82_000) } })
  })
  it('goes below the lowest fine only with a ground to mitigate', () => {
    expect(noise(['harm-undone'], { take: 'mitigated' })).toMatchObject({
      outcome: 'mitigated',
      range: { min: 0, max: yuan(10_000) - 1 },
      recommended: yuan(5_000),
    })
    expect(noise([], { take: 'mitigated' }).refusals[0]?.code).toBe('no-ground-to-mitigate')
    expect(
      ask({ power: 'RO-006', degree: 'slight', circumstances: ['merit'], take: 'mitigated' }).refusals[0]?.code,
    ).toBe('no-ground-to-mitigate')
  })
  it('never settles a conflict by itself', () => {
    expect(noise(['confessed', 'emergency']).refusals[0]).toMatchObject({ code: 'circumstances-conflict' })
    expect(noise(['confessed', 'emergency'], { take: 'heavier' })).toMatchObject({ is: 'fine', outcome: 'heavier' })
    expect(noise(['minor-corrected', 'first-slight']).refusals[0]).toMatchObject({
      code: 'circumstances-exclude-each-other',
    })
  })
  it('takes what must be lighter as a duty, not a choice (行政处罚法 32)', () => {
    expect(noise(['merit'], { take: 'plain' }).refusals).toHaveLength(1)
    expect(
      ask({
        power: 'SM-006',
        addressee: 'individual',
        degree: 'slight',
        circumstances: ['mentally-diminished'],
        take: 'plain',
      }).is,
    ).toBe('fine')
  })
  it('knows no heavier ground that the law does not name, and none before its law', () => {
    expect(noise(['bad-attitude']).refusals[0]?.code).toBe('circumstance-unknown')
    expect(noise(['malicious-code'], { factsOn: '2026-03-01', decidedOn: '2026-08-14' }).refusals[0]?.code).toBe(
      'circumstance-not-in-force',
    )
    expect(ask({ power: 'RO-006', degree: 'slight', circumstances: ['malicious-code'] }).refusals[0]?.code).toBe(
      'circumstance-not-of-this-case',
    )
  })
  it('lists those that may be chosen for an item', () => {
    const ids = (code: string) => circumstancesOn(today, power(code, today)!).map((c) => c.id)
    expect(ids('NO-001')).toContain('repeated-code')
    expect(ids('RO-006')).not.toContain('repeated-code')
    expect(ids('PL-001')).toContain('minor-building')
  })
})

describe('limitation (行政处罚法 36)', () => {
  it.each([
    ['2024-03-10', '2026-03-09', false, 'in-time'],
    ['2024-03-10', '2026-03-10', false, 'in-time'],
    ['2024-03-10', '2026-03-11', false, 'barred'],
    ['2024-03-10', '2029-03-10', true, 'in-time'],
    ['2024-03-10', '2029-03-11', true, 'barred'],
    ['2019-01-01', '2021-07-01', false, 'unknown'],
  ] as const)('ended %s, discovered %s, harm to life or finance %s: %s', (ended, found, harm, is) => {
    expect(limitation(ended, found, harm).is).toBe(is)
  })
  it('leaves nothing to weigh once it has run out', () => {
    const r = ask({
      power: 'RO-006',
      degree: 'slight',
      factsOn: '2024-01-01',
      limitation: { endedOn: '2024-01-01', discoveredOn: '2026-10-01', harm: false },
    })
    expect(r).toMatchObject({ is: 'no-penalty', recommended: 0 })
  })
})

describe('unlawful building (城乡规划法 64, 建法〔2012〕99号)', () => {
  const build = (more: Partial<RecommendInput>) =>
    ask({ power: 'PL-001', base: { 'project-cost': yuan(800_000) }, ...more })
  it.each([
    ['correctable', 'in-time', 40_000],
    ['correctable', 'late', 80_000],
    ['incorrectable', 'in-time', 0],
    ['incorrectable', 'refused', 80_000],
  ] as const)('%s, %s: %i yuan', (condition, correction, amount) => {
    expect(build({ conditions: [condition], found: { correction } })).toMatchObject({
      is: 'fine',
      recommended: yuan(amount),
    })
  })
  it('asks which case it is, and whether it was corrected in time', () => {
    expect(build({ degree: 'slight' }).is).toBe('no-fine-yet')
    expect(build({ conditions: ['correctable'] }).refusals[0]?.code).toBe('condition-needed')
  })
  it('grades up to ten percent what cannot be demolished', () => {
    expect(build({ conditions: ['incorrectable', 'undemolishable'], degree: 'serious' })).toMatchObject({
      range: { min: yuan(64_000), max: yuan(80_000) },
    })
  })
})

describe('an amount off the recommendation', () => {
  const r = ask({ power: 'NO-001', degree: 'ordinary' })
  it.each([
    [50_000, 'within', 0],
    [20_000, 'departs', 2],
    [100_000, 'departs', 2],
    [100_000.01, 'over-maximum', 0],
    [10_000, 'departs', 2],
    [9_999.99, 'below-minimum', 0],
    [0.001, 'bad-amount', 0],
  ] as const)('%d yuan: %s', (amount, is, needs) => {
    const d = deviation(r, amount * 100)
    expect(d.is).toBe(is)
    expect(d.needs).toHaveLength(needs)
  })
  it('accepts below the lowest fine what was mitigated, and nothing where no penalty is due', () => {
    const mitigated = ask({ power: 'NO-001', degree: 'ordinary', circumstances: ['merit'], take: 'mitigated' })
    expect(deviation(mitigated, mitigated.recommended!).is).toBe('within')
    expect(deviation(ask({ power: 'NO-001', degree: 'slight', circumstances: ['minor-corrected'] }), 100).is).toBe(
      'over-maximum',
    )
    expect(deviation(ask({ power: 'NO-001', degree: 'slight', circumstances: ['first-slight'] }), 1_000_000).is).toBe(
      'departs',
    )
    expect(deviation(ask({ power: 'CA-009', degree: 'slight' }), 1_000_000).is).toBe('cannot-tell')
  })
})

describe('the data of discretion', () => {
  const cited = (basis: readonly Citation[], on: string) => {
    for (const c of basis) expect(resolve(c, on), `${formatCitation(c)} on ${on}`).toMatchObject({ ok: true })
  }
  it('cites only what is in force on its first day and today', () => {
    for (const c of circumstances) for (const on of [c.from, today]) cited([c.basis, ...(c.punishedBy ?? [])], on)
    for (const b of benchmarks)
      for (const on of [b.from, today])
        cited(
          [...b.basis, ...(b.fixed ?? []).flatMap((f) => f.basis)].filter(
            (c) => on === today || c.law !== '行政裁量权基准意见',
          ),
          on,
        )
    for (const row of leniencyRows) for (const on of [row.from, today]) cited(row.basis, on)
    cited(defaultScheme.basis, defaultScheme.from)
  })
  it('divides the whole range without gaps', () => {
    const shares = degreeOrder.map((d) => defaultScheme.shares[d])
    expect(shares[0]?.from).toBe(0)
    expect(shares.at(-1)?.to).toBe(100)
    shares.slice(1).forEach((s, i) => {
      expect(s.from).toBe(shares[i]?.to)
    })
  })
  it('has tables for the items a county bureau uses most, each an item of the list', () => {
    expect(benchmarks.length).toBeGreaterThanOrEqual(25)
    for (const b of benchmarks) {
      for (const code of b.powers) expect(power(code, today)?.kind, `${b.id} ${code}`).toBe('penalty')
      for (const { measure, limits } of b.scales)
        expect(
          [...limits].sort((x, y) => x - y),
          `${b.id} ${measure}`,
        ).toEqual(limits)
    }
    expect(new Set(benchmarks.map((b) => b.id)).size).toBe(benchmarks.length)
  })
  it('lets no item stand in two tables for the same addressee', () => {
    const seen = benchmarks.flatMap((b) => b.powers.map((code) => `${code} ${b.for ?? ''}`))
    expect(new Set(seen).size).toBe(seen.length)
  })
  it('tells the degree by the gravest that was found', () => {
    const stalls = benchmarkFor(benchmarks, 'RO-006', today, 'individual')!
    expect(degreeOf(stalls, { measures: { area: 2 } })?.degree).toBe('trifling')
    expect(degreeOf(stalls, { measures: { area: 2.1 } })?.degree).toBe('slight')
    expect(degreeOf(stalls, { measures: { area: 1, times: 3 } })?.degree).toBe('ordinary')
    expect(degreeOf(stalls, { measures: { area: 1 }, correction: 'refused' })?.degree).toBe('serious')
    expect(degreeOf(stalls, {})).toBeUndefined()
    expect(gradeWords(stalls, 'slight').zh).toBe(
      '面积（平方米）超过2、不超过5，或者一年内被查处次数超过1、不超过2，或者在责令的期限内改正',
    )
  })
  it('does not count correction twice where the law has a range for it', () => {
    for (const b of benchmarks.filter((x) => x.correction))
      for (const code of b.powers)
        expect(
          power(code, today)?.consequences.some((c) => c.kind === 'fine' && c.when?.startsWith('uncorrected')),
          `${b.id} ${code}`,
        ).toBe(false)
  })
  it('has the five lists, each row with conditions, measures and real items', () => {
    for (const list of Object.keys(leniencyLists))
      expect(
        leniencyRows.some((r) => r.list === list),
        list,
      ).toBe(true)
    for (const row of leniencyRows) {
      expect(row.conditions.length, row.id).toBeGreaterThan(0)
      expect(row.measures.length, row.id).toBeGreaterThan(0)
      for (const code of row.powers) expect(power(code, today), `${row.id} ${code}`).toBeDefined()
      if (row.list === 'no-compulsion') for (const code of row.powers) expect(power(code, today)?.kind).toBe('measure')
      else
        expect(
          circumstances.some((c) => c.id === row.circumstance),
          row.id,
        ).toBe(true)
    }
    expect(leniencyFor(leniencyRows, 'none', 'RO-006', today).map((r) => r.id)).toContain('none-stalls')
    expect(leniencyFor(leniencyRows, 'heavier', 'RO-006', '2026-09-01').map((r) => r.id)).toEqual(['heavier-emergency'])
    expect(leniencyFor(leniencyRows, 'heavier', 'NO-001', '2026-08-14').map((r) => r.id)).toEqual(['heavier-emergency'])
    expect(leniencyFor(leniencyRows, 'heavier', 'NO-001', '2026-08-15')).toHaveLength(5)
  })
  it('fines one act once, by the higher fine (行政处罚法 29)', () => {
    const a = { power: 'CA-004', range: { min: 0, max: 100 } }
    const b = { power: 'SM-013', range: { min: 50, max: 100 } }
    expect(higherOf([a, b]).power).toBe('SM-013')
    expect(higherOf([a, { power: 'CA-001', range: 'set-locally' }]).power).toBeUndefined()
  })
})
