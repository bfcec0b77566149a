import { calendar, formatCitation } from '@zhiheng/law'
import { power, powers } from '@zhiheng/law/powers/index.ts'
import { type Act, clockRuns, documentsOf, findingsOf, foldActs, perform } from '@zhiheng/procedure'
import { describe, expect, it } from 'vitest'
import { listPaper } from '../src/power-list/documents.ts'
import * as e from '../src/power-list/examples.ts'
import { addDataOf, listable, listOn } from '../src/power-list/list.ts'
import { mayExercise } from '../src/power-list/may-exercise.ts'
import { type PowerListServices, prepare } from '../src/power-list/prepare.ts'
import { powerList } from '../src/power-list/procedure.ts'
import { initial, type PowerItemState } from '../src/power-list/state.ts'
import { powerListKind, row } from '../src/power-list/views.ts'

const at = '2024-03-04T09:00:00+08:00'
const chief = { id: 'p1', name: '张示例', roles: ['chief'], unit: 'u1' }
type Step = readonly [kind: string, data: unknown]

/** Acts of one item, each accepted in its turn. */
function given(matter: string, ...steps: readonly Step[]): Act[] {
  const acts: Act[] = []
  for (const [kind, data] of steps) {
    const out = propose(acts, matter, kind, data)
    if (out.is !== 'accepted') throw new Error(`${kind}: ${JSON.stringify(out)}`)
    acts.push(out.act)
  }
  return acts
}

function propose(acts: readonly Act[], matter: string, kind: string, data: unknown, reasons = {}) {
  const proposal = {
    id: `${matter}-${acts.length}`,
    matter,
    sequence: acts.length + 1,
    kind,
    actor: 'p1',
    unit: 'u1',
    happenedAt: at,
    recordedAt: at,
    data,
    evidence: [],
  }
  return perform<PowerItemState>(powerList, acts, foldActs(powerList, acts as never), proposal, chief, reasons)
}

const listed: Step = ['add', e.road]
const refusedBy = (steps: readonly Step[], kind: string, data: unknown) => {
  const out = propose(given('m', ...steps), 'm', kind, data)
  return out.is === 'refused' ? out.refusal : out
}

describe('listing an item', () => {
  it.each<[string, object, string]>([
    ['a national code that is none', { code: 'ZZ-001' }, 'power-list-item-has-law'],
    ['an item before its law', { code: 'WS-002', title: '示例', effectiveOn: '2026-05-31' }, 'power-list-item-has-law'],
    ['a local item without its article', { ...e.local, basisText: undefined }, 'power-list-item-has-law'],
    ['a local item under a national code', { ...e.local, code: 'RO-006' }, 'power-list-item-has-law'],
    ['another kind than the law says', { powerKind: 'measure' }, 'power-list-kind-agrees'],
    ['a power of townships as the bureau’s', { ...e.village, holder: 'bureau' }, 'power-list-right-holder'],
    ['a power of the bureau as the townships’', { holder: 'township' }, 'power-list-right-holder'],
    ['what lies beyond the national scope', { code: 'FO-008', title: '盗伐林木' }, 'power-list-bureau-may'],
    [
      'that on a county’s word',
      { code: 'FO-008', title: '盗伐林木', ground: 'province-decision' },
      'power-list-bureau-may',
    ],
    ['what was not published', { publishedOn: undefined }, 'power-list-published-first'],
    ['what was published afterwards', { publishedOn: '2024-03-05' }, 'power-list-published-first'],
  ])('refuses %s', (_name, change, rule) => {
    expect(refusedBy([], 'add', { ...e.road, ...change })).toMatchObject({ code: rule })
  })
  it('lists what the province decided beyond the scope', () => {
    expect(() =>
      given('m', [
        'add',
        { ...e.road, code: 'FO-008', title: '盗伐林木', ground: 'province-decision', issuer: 'province' },
      ]),
    ).not.toThrow()
  })
  it('accepts late publication only with a reason, and leaves a finding', () => {
    const out = propose(
      [],
      'm',
      'add',
      { ...e.road, publishedOn: '2024-03-05' },
      { 'power-list-published-first': '官网故障，次日公布' },
    )
    expect(out).toMatchObject({ is: 'accepted', findings: [{ rule: 'power-list-published-first' }] })
  })
  it('takes the words of a national item from the list, and no item twice', () => {
    const ready = (data: object, listed = false) => {
      const office = { isListed: () => listed } as unknown as PowerListServices
      return prepare('add', data, initial, at, office)
    }
    expect(ready({ ...e.road, title: '随便', powerKind: 'order' })).toMatchObject({
      is: 'ready',
      data: { title: '擅自占用城市道路', powerKind: 'penalty' },
    })
    expect(ready({ ...e.road, code: 'ZZ-009' })).toMatchObject({ is: 'bad-input', issues: [{ field: 'code' }] })
    expect(ready(e.road, true)).toMatchObject({ is: 'bad-input', issues: [{ field: 'code' }] })
  })
  it('can list every item of the national scope as the law has it', () => {
    const change = {
      issuer: 'county' as const,
      document: '示例清单',
      publishedOn: '2026-08-20',
      effectiveOn: '2026-09-01',
    }
    const items = listable('2026-09-01')
    expect(items.length).toBeGreaterThan(220)
    const acts = items.flatMap((item) => given(item.code, ['add', addDataOf(item, change)]))
    expect(listOn(acts, '2026-09-01').map((x) => x.code)).toEqual(items.map((x) => x.code).sort())
    expect(listOn(acts, '2026-08-31')).toEqual([])
  })
})

describe('delegation to townships (行政处罚法 24)', () => {
  it.each<[string, readonly Step[], object, string]>([
    ['a compulsory measure', [['add', e.unlicensed]], {}, 'power-list-measure-stays'],
    ['what townships have by law', [['add', e.village]], {}, 'power-list-delegate-penalties-only'],
    ['without a decision of the province', [listed], { issuer: 'county' }, 'power-list-delegate-by-province'],
    ['a decision not published', [listed], { publishedOn: undefined }, 'power-list-delegate-published'],
    ['a decision published later', [listed], { publishedOn: '2024-05-01' }, 'power-list-delegate-published'],
    ['to a township that is not able', [listed], { capable: 'no' }, 'power-list-delegate-capable'],
    ['to one that was not assessed', [listed], { capable: 'unassessed' }, 'power-list-delegate-capable'],
    ['to one with a single officer', [listed], { staff: 1 }, 'power-list-delegate-two-officers'],
    [
      'before the item was listed',
      [listed],
      { publishedOn: '2024-01-01', effectiveOn: '2024-02-01' },
      'power-list-days-in-order',
    ],
    ['twice to one township', [listed, ['delegate', e.delegated]], {}, 'power-list-delegate-not-twice'],
    [
      'overlapping the time before',
      [listed, ['delegate', e.delegated], ['takeBack', e.takenBack]],
      { effectiveOn: '2024-12-01' },
      'power-list-delegate-not-twice',
    ],
  ])('is refused %s', (_name, steps, change, rule) => {
    expect(refusedBy(steps, 'delegate', { ...e.delegated, ...change })).toMatchObject({ code: rule })
  })
  it('refuses a penalty that is not one of a county department (生态环境 is the prefecture’s)', () => {
    const item = powers('2026-09-01').find(
      (p) => p.kind === 'penalty' && p.townships === 'no' && p.organ === 'ecology',
    )!
    const on = { publishedOn: '2026-08-20', effectiveOn: '2026-09-01' }
    const add: Step = [
      'add',
      { ...addDataOf(item, { issuer: 'province', document: '示例决定', ...on }), ground: 'province-decision' },
    ]
    expect(refusedBy([add], 'delegate', { ...e.delegated, ...on })).toMatchObject({
      code: 'power-list-delegate-county-departments',
    })
  })
  it('takes back only what is there, and finds that it was never assessed', () => {
    expect(refusedBy([listed], 'takeBack', e.takenBack)).toMatchObject({ code: 'power-list-take-back-held' })
    const without = given('m', listed, ['delegate', e.delegated], ['takeBack', e.takenBack])
    expect(findingsOf(powerList, without).map((f) => f.rule)).toEqual(['power-list-assessed-before-taken-back'])
    expect(
      findingsOf(
        powerList,
        given('m', listed, ['delegate', e.delegated], ['assess', e.assessed], ['takeBack', e.takenBack]),
      ),
    ).toEqual([])
    expect(refusedBy([listed], 'assess', e.assessed)).toMatchObject({ code: 'power-list-assess-delegated' })
  })
})

describe('entrustment (行政处罚法 20, 21; 行政强制法 17)', () => {
  it.each<[string, readonly Step[], object, string]>([
    ['a compulsory measure', [['add', e.unlicensed]], {}, 'power-list-measure-stays'],
    ['what is not the bureau’s', [['add', e.village]], {}, 'power-list-entrust-own-penalties'],
    ['under a law that has no such article', [listed], { allowedBy: '行政处罚法 999' }, 'power-list-entrust-allowed'],
    [
      'under a law no longer in force',
      [['add', { ...e.road }]],
      { allowedBy: '环境噪声污染防治法 1' },
      'power-list-entrust-allowed',
    ],
    ['without an instrument', [listed], { instrument: undefined }, 'power-list-entrust-written'],
    ['without a term', [listed], { to: undefined }, 'power-list-entrust-written'],
    ['with a term that ends first', [listed], { to: '2024-03-31' }, 'power-list-entrust-term'],
    ['published by one only', [listed], { publishedByBodyOn: undefined }, 'power-list-entrust-both-publish'],
    ['a company', [listed], { body: 'company' }, 'power-list-entrust-public-body'],
    ['a person', [listed], { body: 'person' }, 'power-list-entrust-public-body'],
    ['a body with one officer', [listed], { certified: 1 }, 'power-list-entrust-qualified-staff'],
    ['a body that cannot have tests made', [listed], { technical: 'unable' }, 'power-list-entrust-technical'],
    ['from one entrusted body to another', [listed], { principal: 'entrusted' }, 'power-list-entrust-not-again'],
    [
      'a second time before the first has ended',
      [listed, ['entrust', e.entrusted]],
      {},
      'power-list-entrust-one-at-a-time',
    ],
  ])('refuses to entrust %s', (_name, steps, change, rule) => {
    expect(refusedBy(steps, 'entrust', { ...e.entrusted, ...change })).toMatchObject({ code: rule })
  })
  it('lets a law it does not hold through as unknown, for a person to check', () => {
    expect(() => given('m', listed, ['entrust', { ...e.entrusted, allowedBy: '示例省某条例第3条' }])).not.toThrow()
  })
  it('runs a clock to the last day of the term', () => {
    const runs = clockRuns(powerList, given('m', listed, ['entrust', e.entrusted]), calendar())
    expect(runs).toMatchObject([{ id: 'entrustment-term', dueAt: '2025-03-31T23:59:59+08:00', state: 'running' }])
  })
  it('ends what stands, not what never was', () => {
    expect(refusedBy([listed], 'endEntrustment', e.entrustmentEnded)).toMatchObject({
      code: 'power-list-end-entrustment-held',
    })
  })
})

describe('who may act on a day', () => {
  const township = '532301101'
  const acts = [
    ...given(
      'a',
      listed,
      ['amend', e.amended],
      ['delegate', e.delegated],
      ['entrust', e.entrusted],
      ['assess', e.assessed],
      ['takeBack', e.takenBack],
      ['endEntrustment', e.entrustmentEnded],
      ['delegate', e.delegatedLater],
      ['withdraw', e.withdrawn],
    ),
    ...given('b', ['add', e.unlicensed]),
    ...given('c', ['add', e.village]),
  ]
  const may = (who: Parameters<typeof mayExercise>[1], code: string, day: string) => mayExercise(acts, who, code, day)

  it.each([
    ['2024-03-31', 'broken'],
    ['2024-04-01', 'kept'],
    ['2024-12-31', 'kept'],
    ['2025-01-01', 'broken'],
    ['2025-12-31', 'broken'],
    ['2026-01-01', 'kept'],
    ['2026-11-20', 'broken'],
  ])('the township on %s: %s', (day, is) => {
    expect(may({ who: 'township', township }, 'RO-006', day).is).toBe(is)
  })
  it('tells a township beyond its list what it lacks, with the article and what to do', () => {
    const told = may({ who: 'township', township }, 'RO-006', '2025-06-01')
    expect(formatCitation(told.basis)).toBe('《中华人民共和国行政处罚法》第二十四条第一款')
    expect(told).toMatchObject({ is: 'broken', why: { zh: expect.stringContaining('已于2025-01-01收回') } })
    expect(told).toMatchObject({ why: { zh: expect.stringContaining('移送本局') } })
    const other = may({ who: 'township', township: '532301102' }, 'RO-006', '2024-06-01')
    expect(other).toMatchObject({
      is: 'broken',
      why: { en: expect.stringContaining('not handed to township 532301102') },
    })
  })
  it('never lets a township or an entrusted body take a compulsory measure (行政强制法 17)', () => {
    for (const who of [
      { who: 'township', township } as const,
      { who: 'entrusted', organisation: '示例县环境卫生管理所' } as const,
    ])
      expect(may(who, 'CA-016', '2024-06-01')).toMatchObject({
        is: 'broken',
        basis: { law: '行政强制法', article: 17 },
      })
    expect(may({ who: 'bureau' }, 'CA-016', '2024-06-01').is).toBe('kept')
  })
  it('leaves to townships what the law itself gives them (城乡规划法 65)', () => {
    expect(may({ who: 'township', township: '532301102' }, 'PL-012', '2024-06-01')).toMatchObject({
      is: 'kept',
      basis: { law: '城乡规划法', article: 65 },
    })
    expect(may({ who: 'bureau' }, 'PL-012', '2024-06-01').is).toBe('broken')
  })
  it('asks the provincial decision whether the bureau keeps the item there', () => {
    expect(may({ who: 'bureau', township }, 'RO-006', '2024-06-01')).toMatchObject({
      is: 'broken',
      basis: { article: 24 },
    })
    expect(may({ who: 'bureau', township: '532301102' }, 'RO-006', '2024-06-01').is).toBe('kept')
    expect(may({ who: 'bureau', township }, 'RO-006', '2026-02-01').is).toBe('unknown')
  })
  it('lets an entrusted body act in the bureau’s name within its term alone', () => {
    const body = { who: 'entrusted', organisation: '示例县环境卫生管理所' } as const
    expect(may(body, 'RO-006', '2024-04-01')).toMatchObject({ is: 'kept', inNameOf: 'bureau', since: '2024-04-01' })
    expect(may(body, 'RO-006', '2025-01-31').is).toBe('kept')
    expect(may(body, 'RO-006', '2025-02-01')).toMatchObject({ is: 'broken', basis: { article: 20 } })
  })
  it('says of an item not on the list whose it is', () => {
    expect(may({ who: 'bureau' }, 'FO-008', '2024-06-01')).toMatchObject({ is: 'broken', basis: { article: 38 } })
    expect(may({ who: 'bureau' }, 'ZZ-001', '2024-06-01')).toMatchObject({
      is: 'broken',
      why: { zh: expect.stringContaining('核对编码') },
    })
    expect(may({ who: 'bureau' }, 'RO-006', '2024-03-03')).toMatchObject({
      is: 'broken',
      why: { zh: expect.stringContaining('尚无权') },
    })
    expect(may({ who: 'bureau' }, 'RO-006', '2026-11-24')).toMatchObject({
      is: 'broken',
      why: { zh: expect.stringContaining('移出清单') },
    })
  })
  it('bars everyone once the law behind an item has ceased', () => {
    const old = given('d', ['add', { ...e.road, code: 'NO-003', title: '示例', ground: 'national-scope' }])
    expect(mayExercise(old, { who: 'bureau' }, 'NO-003', '2026-08-14').is).toBe('kept')
    expect(mayExercise(old, { who: 'bureau' }, 'NO-003', '2026-08-15')).toMatchObject({
      is: 'broken',
      basis: { article: 4 },
    })
    expect(listOn(old, '2026-08-15')[0]).toMatchObject({ lawCeased: true })
  })
  it('prints the list of any day, with its words and users of that day', () => {
    expect(listOn(acts, '2024-03-03')).toEqual([])
    expect(listOn(acts, '2024-05-31').map((x) => [x.code, x.title, x.users.length])).toEqual([
      ['CA-016', '查封涉嫌无照经营的场所，查封、扣押有关物品', 1],
      ['PL-012', '责令停止、改正乡村违法建设', 1],
      ['RO-006', '擅自占用城市道路', 3],
    ])
    expect(listOn(acts, '2024-06-01')[2]?.title).toBe('擅自占用城市道路（含人行道）')
    expect(listOn(acts, '2026-11-20').map((x) => x.code)).toEqual(['CA-016', 'PL-012'])
    const paper = listPaper(listOn(acts, '2024-05-31'), '2024-05-31')
    expect(paper.tables?.[0]?.rows).toHaveLength(5)
    expect(paper.dated).toBe('2024-05-31')
  })
  it('makes a paper of every change', () => {
    const names = documentsOf(
      powerList,
      acts.filter((a) => a.matter === 'a'),
    ).map((d) => d.document)
    expect(names).toEqual([
      'power-list-adjustment',
      'power-list-adjustment',
      'power-list-adjustment',
      'power-list-handing',
      'power-list-handing',
      'power-list-handing',
      'power-list-assessment',
      'power-list-entrustment',
      'power-list-entrustment-end',
    ])
  })
  it('shows one row and one fact an item', () => {
    const state = foldActs(powerList, acts.filter((a) => a.matter === 'a') as never) as PowerItemState
    expect(row(state)).toMatchObject({ number: 'RO-006', ended: true, class: 'roads', flags: [] })
    expect(powerListKind.facts.row(state, { late: () => false })).toMatchObject({
      delegated_in: '{[2024-04-01,2025-01-01),[2026-01-01,2026-11-20)}',
      taken_back: '{2025-01-01}',
      withdrawn_on: '2026-11-20',
      townships: 0,
    })
    expect(power('RO-006', '2024-06-01')).toBeDefined()
  })
})
