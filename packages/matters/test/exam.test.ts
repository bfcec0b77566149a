import { formatCitation, resolve } from '@zhiheng/law'
import { describe, expect, it } from 'vitest'
import { bank, questionOf } from '../src/exam/bank.ts'
import { askedOf, markOf, paperOf, usualShape } from '../src/exam/paper.ts'
import { letters } from '../src/exam/question.ts'

const on = '2024-06-03'
const right = (ids: readonly { id: string }[]) =>
  Object.fromEntries(ids.map(({ id }) => [id, questionOf(id)?.answer ?? '']))

describe('the question bank', () => {
  it('has sixty questions or more over four laws, each once', () => {
    expect(bank.length).toBeGreaterThanOrEqual(60)
    expect(new Set(bank.map((q) => q.id)).size).toBe(bank.length)
    expect(new Set(bank.map((q) => q.text)).size).toBe(bank.length)
    expect(new Set(bank.map((q) => q.basis.law)).size).toBe(4)
  })

  it('answers every question by an article that exists today', () => {
    for (const q of bank)
      expect(resolve(q.basis, '2026-08-01'), `${q.id} ${formatCitation(q.basis)}`).toMatchObject({ ok: true })
  })

  it('gives one answer to a single choice, two or more to a multiple one, among the options', () => {
    for (const q of bank) {
      const known = letters.slice(0, q.options.length)
      expect(
        [...q.answer].every((l) => known.includes(l)),
        q.id,
      ).toBe(true)
      expect([...q.answer].sort().join(''), q.id).toBe(q.answer)
      if (q.form === 'multiple') expect(q.answer.length, q.id).toBeGreaterThan(1)
      else expect(q.answer.length, q.id).toBe(1)
      expect(new Set(q.options).size, q.id).toBe(q.options.length)
    }
  })
})

describe('a paper', () => {
  it('is the same for the same seed and another for another', () => {
    expect(paperOf('2024-1/p1/1', on)).toEqual(paperOf('2024-1/p1/1', on))
    expect(paperOf('2024-1/p1/2', on).questions).not.toEqual(paperOf('2024-1/p1/1', on).questions)
  })

  it('has forty-five questions worth a hundred points, none twice', () => {
    for (let n = 0; n < 50; n++) {
      const { questions, full } = paperOf(`seed ${n}`, on)
      expect(questions).toHaveLength(45)
      expect(new Set(questions.map((q) => q.id)).size).toBe(45)
      expect(full).toBe(100)
    }
  })

  it('asks of a law only from the day it is in force', () => {
    const asked = (day: string) =>
      new Set(Array.from({ length: 40 }, (_, n) => paperOf(`s${n}`, day).questions.map((q) => q.id.slice(0, 2))).flat())
    expect(asked('2026-01-31')).not.toContain('jd')
    expect(asked('2026-02-01')).toContain('jd')
  })

  it('shows the candidate neither answers nor articles', () => {
    for (const q of askedOf(paperOf('s', on))) {
      expect(Object.keys(q).sort()).toEqual(['form', 'id', 'options', 'order', 'points', 'text'])
      expect([...q.order].sort().join('')).toBe(letters.slice(0, q.options.length))
    }
  })
})

describe('marking', () => {
  const paper = paperOf('s', on)

  it('gives full marks for all answers, in whatever order the letters come', () => {
    const backwards = Object.fromEntries(
      Object.entries(right(paper.questions)).map(([id, a]) => [id, [...a].reverse().join('').toUpperCase()]),
    )
    expect(markOf(paper, backwards, 60)).toEqual({ score: 100, full: 100, passed: true, wrong: [] })
  })

  it('gives nothing for a part of a multiple answer or for one letter too many', () => {
    const multiple = paper.questions.find((q) => questionOf(q.id)?.form === 'multiple')
    const id = multiple?.id ?? ''
    const all = right(paper.questions)
    for (const answer of [(all[id] ?? '').slice(1), 'abcd'])
      expect(markOf(paper, { ...all, [id]: answer }, 60)).toMatchObject({ score: 97, wrong: [id] })
  })

  it('passes at the pass mark and fails a point below, and counts what was left out as wrong', () => {
    const singles = paper.questions.filter((q) => q.points === usualShape.points.single)
    const some = right(singles.slice(0, 30))
    expect(markOf(paper, some, 60)).toMatchObject({ score: 60, passed: true })
    expect(markOf(paper, some, 61)).toMatchObject({ score: 60, passed: false })
    expect(markOf(paper, {}, 60).wrong).toHaveLength(45)
  })
})
