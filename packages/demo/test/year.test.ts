import { organOf } from '@zhiheng/matters/organ.ts'
import { drawnFrom, listHash } from '@zhiheng/matters/review/draw.ts'
import { type AnyState, findingsOf, foldActs } from '@zhiheng/procedure'
import { beforeAll, describe, expect, it } from 'vitest'
import { people } from '../src/chuxiong/bureau.ts'
import { CERTIFIED, NEWLY } from '../src/chuxiong/roster.ts'
import { DISPATCHED } from '../src/year/generate.ts'
import { DELIBERATED, PUBLISHED } from '../src/year/penalty.ts'
import { REVIEWED } from '../src/year/reviews.ts'
import { ON_THE_SPOT } from '../src/year/summary.ts'
import { yearOf } from './office.ts'

type Year = Awaited<ReturnType<typeof yearOf>>
type Made = Year['made'][number]

let year: Year
const of = (kind: string) => year.made.filter((m) => m.kind.procedure.kind === kind)
const stateOf = (m: Made): AnyState => foldActs(m.kind.procedure, m.acts)
const rowOf = (m: Made) =>
  m.kind.facts.row(stateOf(m), { late: () => false }) as Record<string, string | number | boolean | null>
const acts = (m: Made, kind: string) => m.acts.filter((a) => a.kind === kind)
const dataOf = (m: Made | undefined, kind: string) =>
  m?.acts.filter((a) => a.kind === kind).map((a) => a.data as Record<string, string>) ?? []
const inYear = (day: unknown) => typeof day === 'string' && day >= '2024-01-01' && day <= '2024-11-30'

beforeAll(async () => {
  year = await yearOf()
}, 120_000)

describe('the figures of the year', () => {
  it('counts the cases found and dispatched as the report does', () => {
    const dispatched = of('incident').filter((m) => rowOf(m).dispatched_on !== null && acts(m, 'dispatch').length)
    expect(dispatched).toHaveLength(DISPATCHED)
  })

  it('publishes as many decisions and deliberates as many cases as the report says', () => {
    const rows = of('penalty').map(rowOf)
    const decided = rows.filter((r) => inYear(r.decided_on))
    expect(decided.filter((r) => r.outcome === 'penalty' && r.published)).toHaveLength(PUBLISHED)
    expect(decided.filter((r) => r.deliberated)).toHaveLength(DELIBERATED)
  })

  it('certifies as many officers, new and old, as the report says', () => {
    const rows = of('officer').map(rowOf)
    const open = (r: Record<string, unknown>) => String(r.certified_in).includes(',]')
    const days = (r: Record<string, unknown>, column: string) =>
      String(r[column]).slice(1, -1).split(',').filter(inYear)
    const ending = rows.filter((r) => /,(\]|20(2[5-9])-)/.test(String(r.certified_in)))
    expect(ending).toHaveLength(CERTIFIED)
    expect(rows.filter(open)).toHaveLength(0)
    expect(rows.flatMap((r) => days(r, 'issued'))).toHaveLength(NEWLY)
    expect(rows.flatMap((r) => days(r, 'replaced'))).toHaveLength(1)
  })

  it('reviews as many files as the report says, drawn so that anyone can draw them again', () => {
    const rows = of('review').map(rowOf)
    expect(rows.map((r) => r.grade).sort()).toEqual([...Array(REVIEWED - 1).fill('excellent'), 'qualified'])
    const [first] = dataOf(of('review')[0], 'draw')
    const closed = of('penalty').filter((m) => {
      const on = acts(m, 'close')[0]?.happenedAt.slice(0, 10) ?? ''
      return on >= (first?.from ?? '') && on <= (first?.to ?? '')
    })
    const ids = closed.map((m) => m.id)
    expect(first?.listHash).toBe(listHash(ids))
    expect(rows.map((r) => r.file)).toEqual(drawnFrom(first?.seed ?? '', ids, REVIEWED).map((d) => d.id))
  })

  it('reports incidents on every day of the last week', () => {
    const opened = of('incident').map((m) => (m.acts[0]?.happenedAt ?? '').slice(0, 10))
    for (let day = 22; day <= 28; day++) expect(opened.filter((d) => d === `2024-11-${day}`).length).toBeGreaterThan(5)
    expect(opened.filter((d) => d === '2024-11-29').length).toBeLessThan(25)
  })
})

describe('the legal matters of the year', () => {
  it('break no rule but for the decisions made late on purpose', () => {
    const kinds = [
      'penalty',
      'summary-penalty',
      'officer',
      'measure',
      'enforcement',
      'rectification',
      'off-site',
      'review',
    ]
    const found = kinds
      .flatMap(of)
      .flatMap((m) => findingsOf(m.kind.procedure, m.acts).map((f) => `${m.kind.procedure.kind} ${f.rule}`))
    expect([...new Set(found)]).toEqual(['penalty penalty-decision-in-time'])
    expect(found).toHaveLength(3)
  })

  it('happen before the demo office opens', () => {
    const late = year.made.flatMap((m) => m.acts.filter((a) => a.recordedAt >= '2024-11-29T09:00:00+08:00'))
    expect(late).toEqual([])
  })

  it('leave something open at every stage', () => {
    const stages = (kind: string) => new Set(of(kind).map((m) => stateOf(m).stage))
    for (const stage of [
      'lead',
      'investigating',
      'suspended',
      'concluded',
      'noticed',
      'hearing',
      'decided',
      'performing',
    ])
      expect(stages('penalty')).toContain(stage)
    expect(stages('measure')).toContain('held')
    expect(stages('enforcement')).toContain('demanded')
    expect(stages('rectification')).toContain('ordered')
    expect(of('summary-penalty')).toHaveLength(ON_THE_SPOT)
  })

  it('take every branch of the ordinary procedure', () => {
    const done = new Set(of('penalty').flatMap((m) => m.acts.map((a) => a.kind)))
    for (const kind of [
      'refuseFiling',
      'transfer',
      'terminate',
      'decideNone',
      'holdHearing',
      'legalReview',
      'deliberate',
    ])
      expect(done).toContain(kind)
    for (const kind of ['preserve', 'receiveTest', 'reviewStatement', 'waive', 'grantDeferral', 'endChallenge'])
      expect(done).toContain(kind)
    const manners = of('penalty').flatMap((m) => acts(m, 'serve').map((a) => (a.data as { manner: string }).manner))
    expect(new Set(manners)).toEqual(new Set(['direct', 'left', 'mail', 'electronic', 'announcement']))
  })

  it('ask for a hearing that is still to be held', () => {
    const called = of('penalty').filter((m) => stateOf(m).stage === 'hearing' && acts(m, 'notifyHearing').length)
    const held = called.map((m) => dataOf(m, 'notifyHearing')[0]?.heldAt ?? '')
    expect(held.length).toBeGreaterThan(0)
    for (const at of held) expect(at > '2024-11-29').toBe(true)
  })
})

describe('who acts and what names what', () => {
  it('lets only accounts of the unit act as officers', () => {
    const accounts = new Map(people('').map((p) => [p.person, p]))
    for (const m of [...of('penalty'), ...of('summary-penalty')])
      for (const a of m.acts) expect(accounts.get(a.actor)?.unit, `${a.kind} by ${a.actor}`).toBe(a.unit)
  })

  it('names the incident in the lead and the lead in the incident', () => {
    const byId = new Map(year.made.map((m) => [m.id, m]))
    const upgraded = of('incident').filter((m) => acts(m, 'upgrade').length)
    expect(upgraded.length).toBeGreaterThan(10)
    for (const m of upgraded) {
      const lead = dataOf(m, 'upgrade')[0]?.lead ?? ''
      expect(dataOf(byId.get(lead), 'lead')[0]?.from).toBe(m.id)
    }
  })

  it('has one reviewer among the accounts', () => {
    expect(
      people('')
        .filter((p) => p.roles.includes('reviewer'))
        .map((p) => p.person),
    ).toEqual(['reviewer1'])
  })

  it('gives numbers without gaps, the bureau and each township its own', () => {
    const byOrgan = new Map<string, { numbers: number[]; words: Set<string> }>()
    for (const m of of('penalty'))
      for (const a of acts(m, 'decide')) {
        const [, word = '', n] = /^(.+)罚决〔2024〕(\d+)号$/.exec((a.data as { number: string }).number) ?? []
        const one = byOrgan.get(organOf(m.acts)) ?? { numbers: [], words: new Set() }
        byOrgan.set(organOf(m.acts), one)
        one.numbers.push(Number(n))
        one.words.add(word)
      }
    expect(byOrgan.size).toBeGreaterThan(2)
    expect(byOrgan.get('')?.words).toEqual(new Set(['楚综执']))
    expect(byOrgan.get('532301107')?.words).toEqual(new Set(['楚苍岭执']))
    for (const [organ, { numbers, words }] of byOrgan) {
      const sorted = [...numbers].sort((a, b) => a - b)
      expect(sorted).toEqual(sorted.map((_, i) => i + 1))
      expect(year.numbers.lastOf('penalty-decision', organ)).toBe(numbers.length)
      expect(words.size).toBe(1)
    }
  })
})

describe('the seed', () => {
  it('makes the same bytes again', async () => {
    const [one, two] = [await yearOf(20), await yearOf(20)]
    expect(JSON.stringify(two.made.map((m) => m.drafts))).toBe(JSON.stringify(one.made.map((m) => m.drafts)))
  })
})

describe('the list of powers of the year', () => {
  it('lets township teams penalise only what was handed over to them, in the name of the township', () => {
    const filed = [...of('penalty'), ...of('summary-penalty')].flatMap((m) =>
      m.acts.flatMap((a) => {
        const { authority } = a.data as { authority?: { who: string; holder: string; is: string; inNameOf?: string } }
        return authority ? [{ ...authority, unit: (stateOf(m) as { unit: string }).unit }] : []
      }),
    )
    expect(filed.filter((a) => a.is !== 'kept')).toEqual([])
    const townships = filed.filter((a) => a.who === 'township')
    expect(townships.length).toBeGreaterThan(20)
    expect(townships.every((a) => a.unit === `t-${a.holder.slice(6)}` && a.inNameOf === 'own')).toBe(true)
    expect(filed.some((a) => a.who === 'bureau')).toBe(true)
  })
})
