import { describe, expect, it } from 'vitest'
import { chosen, clockWords, shownAnswer, shownLetter } from '../src/officers/answers.ts'
import { helds, keepsOfficers } from '../src/officers/officer-api.ts'
import { dictionary } from '../src/words/dictionary.ts'
import { officerScreens } from '../src/words/officer-screens.ts'

describe('answering a question', () => {
  it('replaces the answer of one, and adds or takes away among several, in order', () => {
    expect(chosen('single', 'a', 'c')).toBe('c')
    expect(chosen('judgement', 'a', 'b')).toBe('b')
    expect(chosen('multiple', 'c', 'a')).toBe('ac')
    expect(chosen('multiple', 'ac', 'c')).toBe('a')
    expect(chosen('multiple', 'a', 'a')).toBe('')
  })

  it('names options as they were shown, whatever their letter in the bank', () => {
    expect(shownLetter('cadb', 'c')).toBe('A')
    expect(shownAnswer('cadb', 'bc')).toBe('AD')
    expect(shownAnswer('cadb', '')).toBe('')
  })
})

it('tells the time left by minutes and seconds, with hours only when there are any, and nothing below zero', () => {
  expect(clockWords(59 * 60_000 + 5_000)).toBe('59:05')
  expect(clockWords(3_600_000)).toBe('1:00:00')
  expect(clockWords(500)).toBe('0:01')
  expect(clockWords(-1)).toBe('0:00')
})

it('opens the bank to administrators and bureau leaders alone', () => {
  expect(keepsOfficers({ roles: ['administrator'] })).toBe(true)
  expect(keepsOfficers({ roles: ['chief', 'leader'] })).toBe(true)
  expect(keepsOfficers({ roles: ['officer', 'leader'] })).toBe(false)
})

it('has a word for every state of a certificate, and every word in both languages', () => {
  for (const held of helds) expect(dictionary).toHaveProperty([`o.held.${held}`])
  for (const [key, [zh, en]] of Object.entries(officerScreens)) {
    expect(zh, key).not.toBe('')
    expect(en, key).not.toMatch(/[\u4e00-\u9fff]/)
  }
})
