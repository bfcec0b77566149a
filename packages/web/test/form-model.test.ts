import { acts } from '@zhiheng/matters/incident/acts.ts'
import { acts as penaltyActs } from '@zhiheng/matters/penalty/acts/acts.ts'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import {
  dataOf,
  type FormField,
  fieldsOf,
  issuesByField,
  type JsonSchema,
  troubleOf,
  valuesFrom,
} from '../src/form/form-model.ts'

const schemaOf = (act: keyof typeof acts) =>
  z.toJSONSchema(acts[act].data, { unrepresentable: 'any', io: 'input' }) as JsonSchema
const fields = (act: keyof typeof acts) => fieldsOf(schemaOf(act))

describe('a form made from the contract of an act', () => {
  it('asks for filing only what a person decides: not the limit, not the number', () => {
    expect(fields('file').map((f) => [f.name, f.widget, f.required])).toEqual([
      ['class', 'class', true],
      ['condition', 'condition', true],
      ['label', 'choice', true],
    ])
  })
  it('has a widget and Chinese and English words for every field of every act', () => {
    for (const act of Object.keys(acts) as (keyof typeof acts)[])
      for (const f of fields(act).filter((x) => x.widget !== 'hidden')) {
        expect(f.zh, `${act}.${f.name}`).toMatch(/\p{Script=Han}/u)
        expect(f.en, `${act}.${f.name}`).toMatch(/^(721|[A-Z])/)
      }
  })
  it('offers five stars as choices', () => {
    expect(
      fields('rate')
        .find((f) => f.name === 'stars')
        ?.choices.map((c) => c.value),
    ).toEqual(['1', '2', '3', '4', '5'])
  })
  it('says what is wrong with a field before the server is asked', () => {
    const [ground, reason] = fields('reject')
    expect(troubleOf(ground!, undefined)).toEqual({ is: 'choose' })
    expect(troubleOf(reason!, '  ')).toEqual({ is: 'need' })
    expect(troubleOf(reason!, '不管')).toEqual({ is: 'short', n: 4 })
    expect(troubleOf(reason!, '请向市场监管部门反映')).toBeNull()
    const amount = fields('requestPostponement').find((f) => f.name === 'amount')!
    expect(troubleOf(amount, 0)).toEqual({ is: 'least', n: 1 })
    expect(troubleOf(amount, 61)).toEqual({ is: 'most', n: 60 })
    expect(troubleOf(amount, '1.5')).toEqual({ is: 'whole' })
  })
  it('sends data that the contract accepts: empty fields absent, numbers as numbers', () => {
    const data = dataOf(fields('rate'), { solved: 'yes', stars: '5', comment: ' ' })
    expect(data).toEqual({ solved: 'yes', stars: 5 })
    expect(acts.rate.data.safeParse(data).success).toBe(true)
    const dispatch = dataOf(fields('dispatch'), { units: ['team-1'], task: '' })
    expect(acts.dispatch.data.safeParse(dispatch).success).toBe(true)
  })
  it('brings the server’s issues under their fields', () => {
    const by = issuesByField(
      [
        { field: 'class.code', problem: '类别码为五位数字' },
        { field: 'condition', problem: '该立案条件不属于所选类别' },
        { field: 'elsewhere', problem: '另一处' },
      ],
      fields('file'),
    )
    expect(by).toEqual({ class: '类别码为五位数字', condition: '该立案条件不属于所选类别', '': '另一处' })
  })
})

describe('the forms of a penalty case', () => {
  const formOf = (act: keyof typeof penaltyActs) =>
    fieldsOf(z.toJSONSchema(penaltyActs[act].data, { unrepresentable: 'any', io: 'input' }) as JsonSchema)
  const every = (fields: readonly FormField[]): FormField[] => fields.flatMap((f) => [f, ...every(f.inside)])

  it('have words in both languages for every field, also within others', () => {
    for (const act of Object.keys(penaltyActs) as (keyof typeof penaltyActs)[])
      for (const f of every(formOf(act))) {
        expect(f.zh, `${act}.${f.name}`).toMatch(/\p{Script=Han}/u)
        expect(f.en, `${act}.${f.name}`).toMatch(/^[A-Z]/)
      }
  })
  it('turn yuan into fen, lines into articles, a moment into an instant, and back', () => {
    const fields = formOf('notify')
    const values = {
      facts: '当事人擅自占用城市道路堆放材料',
      violated: '《城市道路管理条例》第二十七条\n',
      punished: '《城市道路管理条例》第四十二条',
      penalties: [{ kind: 'fine', amount: '1200.50' }],
      discretion: { degree: 'ordinary', reasons: '及时改正' },
      statementTold: true,
      hearingTold: false,
    }
    const data = dataOf(fields, values)
    expect(data.penalties).toEqual([{ kind: 'fine', amount: 120_050 }])
    expect(data.violated).toEqual(['《城市道路管理条例》第二十七条'])
    expect(penaltyActs.notify.data.safeParse(data).success).toBe(true)
    expect(valuesFrom(fields, data).penalties).toEqual([{ kind: 'fine', amount: '1200.5' }])
    const asked = dataOf(formOf('requestHearing'), { by: '示例', requestedAt: '2024-03-18T23:59', manner: 'written' })
    expect(asked.requestedAt).toBe('2024-03-18T23:59:00+08:00')
  })
  it('name what is missing within a field', () => {
    const party = formOf('file').find((f) => f.name === 'party')!
    expect(troubleOf(party, { kind: 'citizen' })).toMatchObject({ is: 'inside', trouble: { is: 'need' } })
    expect(troubleOf(party, { kind: 'citizen', name: '示例张三' })).toBeNull()
    const fine = formOf('notify').find((f) => f.name === 'penalties')!
    expect(troubleOf(fine, [{ kind: 'fine', amount: '0.001' }])).toMatchObject({ trouble: { is: 'money' } })
  })
})
