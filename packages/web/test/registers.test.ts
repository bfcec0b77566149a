import { describe, expect, it } from 'vitest'
import { readDays } from '../src/registers/notice-days.ts'
import { changedFields } from '../src/registers/show-value.ts'
import { forms } from '../src/registers/specs.ts'
import { dictionary } from '../src/words/dictionary.ts'

describe('the days of a holiday notice', () => {
  it('are read one a line, in either language', () => {
    expect(readDays('2027-05-04 放假 劳动节\n\n2027-05-08，上班，劳动节\n2027-10-01 off National Day')).toEqual({
      days: [
        { date: '2027-05-04', working: false, name: '劳动节' },
        { date: '2027-05-08', working: true, name: '劳动节' },
        { date: '2027-10-01', working: false, name: 'National Day' },
      ],
    })
  })
  it('name the first line that cannot be read', () => {
    expect(readDays('2027-05-04 放假 劳动节\n五月五日放假')).toEqual({ badLine: 2 })
    expect(readDays('2027-02-30 放假 春节')).toEqual({ badLine: 1 })
    expect(readDays('')).toEqual({ badLine: 1 })
  })
})

describe('a change of a register', () => {
  it('shows only the fields that differ, in the order of the form', () => {
    const before = {
      condition: 'c',
      class: 'matter:06010',
      filing: 'a',
      closing: 'b',
      amount: 4,
      unit: 'day',
      urgent: false,
    }
    const after = { ...before, amount: 2, filing: 'aa' }
    expect(changedFields({ register: 'conditions', before, after })).toEqual(['filing', 'amount'])
    expect(changedFields({ register: 'units', before: null, after: { unit: 'x', name: 'y' } })).toEqual([
      'unit',
      'name',
    ])
    expect(
      changedFields({ register: 'people', before: { person: 'p' }, after: { person: 'p', passwordSet: true } }),
    ).toEqual(['passwordSet'])
  })
})

it('every form of a register has its name, its button and words in both languages', () => {
  for (const { register, fields } of Object.values(forms)) {
    for (const key of [`g.register.${register}`, `g.add.${register}`, ...fields.map((f) => f.label)])
      expect(dictionary[key as keyof typeof dictionary], key).toHaveLength(2)
  }
})
