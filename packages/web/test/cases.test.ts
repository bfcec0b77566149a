import { powers } from '@zhiheng/law/powers/index.ts'
import { describe, expect, it } from 'vitest'
import type { MatterPage } from '../src/api/types.ts'
import { askedFor, fenOf } from '../src/discretion/choices.ts'
import { valuesOf } from '../src/discretion/hand-over.ts'
import { type FormField, fieldsOf } from '../src/form/form-model.ts'
import { pairOf, startingValues } from '../src/form/starting-values.ts'
import { byDay } from '../src/hearings/by-day.ts'
import { toCome } from '../src/matter/book/catalogue.ts'
import { filterPowers, readPowerFilter } from '../src/powers/filter-powers.ts'

const on = '2024-11-29'

describe('the list of powers', () => {
  it('is found by every word typed, in titles and in articles', () => {
    const found = filterPowers(powers(on), { q: '占用 城市道路管理条例' })
    expect(found.map((p) => p.code)).toContain('RO-006')
    expect(filterPowers(powers(on), { q: '占用 没有这个词' })).toEqual([])
  })
  it('takes only known names from the address', () => {
    expect(readPowerFilter({ q: '占道', domain: 'roads', other: 'x', law: 3 })).toEqual({ q: '占道', domain: 'roads' })
  })
})

describe('the calculator', () => {
  it('asks the parts of a composite condition, not the composite', () => {
    const asked = askedFor([
      {
        consequences: [
          {
            kind: 'fine',
            when: 'uncorrected-or-grave',
            amount: { basis: 'percent', of: 'project-cost', min: 5, max: 10 },
          },
        ],
      },
      undefined,
    ])
    expect(asked).toEqual({ conditions: ['uncorrected', 'grave'], bases: ['project-cost'], units: [], local: false })
  })
  it('reads amounts to the fen and no further', () => {
    expect([fenOf('1200.5'), fenOf('0.1'), fenOf('0.001'), fenOf('-5'), fenOf('')]).toEqual([
      120050,
      10,
      undefined,
      undefined,
      undefined,
    ])
  })
  it('fills penalty, degree and reasons of the case in the words of its form', () => {
    const worked = {
      degree: 'serious' as const,
      circumstances: [],
      reasons: ['甲', '乙'],
      recommended: 900000,
      amount: 850000,
    }
    expect(valuesOf(worked)).toEqual({
      penalties: [{ kind: 'fine', amount: '8500' }],
      discretion: { degree: 'very-grave', reasons: '甲；乙', recommended: '9000' },
    })
  })
})

describe('a form of a penalty case', () => {
  const field = (name: string, widget: string, more: object = {}): FormField =>
    fieldsOf({
      properties: { [name]: { type: 'string', zh: name, en: name, widget: widget as 'text', ...more } },
      required: [name],
    })[0] as FormField
  const page = (acts: object[]) =>
    ({
      line: { kind: 'penalty', place: '团结路' },
      state: { party: { name: '示例店' } },
      acts,
    }) as unknown as MatterPage
  const start = { bureau: '楚雄市综合行政执法局', now: '2024-11-29T09:00:00+08:00', pair: ['a', 'b'] }

  it('carries facts over from the act before, the last word first', () => {
    const acts = [{ data: { facts: '旧' } }, { data: { facts: '新' } }, { data: {} }]
    expect(startingValues([field('facts', 'long')], page(acts), start)).toEqual({ facts: '新' })
  })
  it('starts with the remedies of the bureau’s place, today and the party', () => {
    const fields = [
      field('reconsiderationBody', 'text'),
      field('court', 'text'),
      field('servedOn', 'date'),
      field('receiver', 'text'),
      field('litigationMonths', 'limit'),
    ]
    expect(startingValues(fields, page([]), start)).toEqual({
      reconsiderationBody: '楚雄市人民政府',
      court: '楚雄市人民法院',
      servedOn: '2024-11-29',
      receiver: '示例店',
      litigationMonths: 6,
    })
  })
  it('puts an officer beside a colleague of the unit, and a chief beside nobody', () => {
    const person = (id: string, unit: string) => ({ person: id, name: id, unit, roles: ['officer'], active: true })
    const people = [person('x', 'west'), person('me', 'east'), person('you', 'east')]
    expect(pairOf({ people }, { id: 'me', unit: 'east', roles: ['officer'] })).toEqual(['me', 'you'])
    expect(pairOf({ people }, { id: 'boss', unit: 'east', roles: ['chief'] })).toEqual([])
  })
})

describe('the catalogue', () => {
  it('greys what later acts make and leaves out what is there or past', () => {
    const text = { zh: '', en: '' }
    const act = (id: string, from: string) => ({
      act: id,
      from: [from],
      to: [],
      who: [],
      title: text,
      help: null,
      evidence: null,
      silent: false,
      schema: {},
    })
    const kind = {
      stages: [
        { id: 'first', title: text, rail: 1, waitsFor: [] },
        { id: 'second', title: text, rail: 2, waitsFor: [] },
      ],
      acts: [act('open', 'nothing'), act('check', 'first'), act('decide', 'second')],
      documents: [
        { document: 'decision', name: text, order: 3, madeBy: ['decide'] },
        { document: 'sheet', name: text, order: 1, madeBy: ['open'] },
        { document: 'record', name: text, order: 2, madeBy: ['check'] },
      ],
    }
    expect(toCome(kind, 'first', [], []).map((d) => d.document)).toEqual(['record', 'decision'])
    expect(toCome(kind, 'second', [{ document: 'record' }], [{ kind: 'check' }]).map((d) => d.document)).toEqual([
      'decision',
    ])
  })
})

it('hearings stand under their day, by their time', () => {
  const at = (heldAt: string) => ({ heldAt })
  expect(byDay([at('2024-12-04T14:00'), at('2024-12-01T09:00'), at('2024-12-04T09:30')])).toEqual([
    ['2024-12-01', [at('2024-12-01T09:00')]],
    ['2024-12-04', [at('2024-12-04T09:30'), at('2024-12-04T14:00')]],
  ])
})
