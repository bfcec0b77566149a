import { documentNumber } from '@zhiheng/procedure'
import { describe, expect, it } from 'vitest'
import { filingOrder } from '../src/book.ts'
import { dateWords, instantWords } from '../src/dates.ts'
import { missingCharacters } from '../src/glyphs.ts'
import { imageSize } from '../src/image-size.ts'
import { levelled } from '../src/levels.ts'
import { charactersOf, paperOf } from '../src/paper.ts'
import { qrPng } from '../src/png.ts'
import { qrModules, qrSvg } from '../src/qr.ts'
import { titleLines } from '../src/title.ts'
import { breakable, columnWidths, emsOf, TYPE_WIDTH } from '../src/width.ts'
import { context, madeWith, sample } from './samples.ts'

describe('numbers and dates of documents', () => {
  it('are written with six-cornered brackets, no 第 and no leading zero', () => {
    expect(documentNumber('楚综执', '罚决', 2024, 12)).toBe('楚综执罚决〔2024〕12号')
    expect(documentNumber('', '罚决', 2024, 1)).toBe('罚决〔2024〕1号')
    expect(dateWords('2024-03-04')).toBe('2024年3月4日')
    expect(instantWords('2024-12-31T09:05:00+08:00')).toBe('2024年12月31日 09:05')
  })

  it('count from one, in a year of four digits', () => {
    for (const n of [0, -1, 1.5, Number.NaN])
      expect(() => documentNumber('楚综执', '罚决', 2024, n)).toThrow(RangeError)
    expect(() => documentNumber('楚综执', '罚决', 24, 1)).toThrow(RangeError)
  })
})

describe('a title', () => {
  it('of one line is left alone, and keeps the breaks it has', () => {
    expect(titleLines('行政处罚决定书')).toEqual(['行政处罚决定书'])
    expect(titleLines('行政处罚\n决定书')).toEqual(['行政处罚', '决定书'])
  })

  it('breaks where a word ends, never before a mark or a number', () => {
    const lines = titleLines('关于商请协助核实虚构路18号地块规划许可情况的函')
    expect(lines).toHaveLength(2)
    for (const l of lines) {
      expect(emsOf(l)).toBeLessThanOrEqual(19)
      expect(l).not.toMatch(/^[、，）》〕的\d]/)
    }
    expect(titleLines('政'.repeat(60)).join('')).toBe('政'.repeat(60))
  })
})

describe('levels', () => {
  it('tell headings from numbered text', () => {
    expect(levelled('一、违法事实和证据').level).toBe('first')
    expect(levelled('（二）证据').level).toBe('second')
    expect(levelled('（一）该地块是否核发过许可证。').level).toBe('body')
    expect(levelled(`一、${'很长的一句话，'.repeat(8)}`).level).toBe('body')
    expect(levelled('一般情况').level).toBe('body')
    expect(levelled('（一）主体合法。本局依法具有管辖权。')).toEqual({
      level: 'second',
      lead: '（一）主体合法。',
      rest: '本局依法具有管辖权。',
    })
  })
})

describe('columns', () => {
  it('fill the type area and keep short words whole', () => {
    const widths = columnWidths(['序号', '名称', '备注'], [['1', '物'.repeat(60), '无']])
    expect(widths.reduce((a, b) => a + b)).toBeCloseTo(TYPE_WIDTH, 3)
    expect(widths[0]).toBeGreaterThan(2 * 12 + 10)
    const many = columnWidths(Array(12).fill('物品名称'), [Array(12).fill('很长的内容'.repeat(9))])
    expect(many.reduce((a, b) => a + b)).toBeCloseTo(TYPE_WIDTH, 3)
  })

  it('let a hash break and leave words alone', () => {
    expect(breakable('a'.repeat(64)).split('\u200b').length).toBeGreaterThan(6)
    expect(breakable('2024-0001 案卷')).toBe('2024-0001 案卷')
  })
})

describe('characters', () => {
  it('of names are there, rare ones too; those that no font has are named once', () => {
    expect(missingCharacters('镕喆昇堃淼彝龑赟翀〔〕—“”￥①')).toEqual([])
    expect(missingCharacters('𠮷好\u{10fffd}的\u{10fffd}\u200b\ufe0f')).toEqual(['𠮷', '\u{10fffd}'])
  })

  it('of every sample are in the fonts', () => {
    for (const layout of ['letter', 'decision', 'record', 'form', 'list'] as const)
      expect(missingCharacters(charactersOf(sample(layout)))).toEqual([])
  })
})

describe('the code of a paper', () => {
  it('is drawn alike as path and as picture', () => {
    const words = sample('decision').verify
    const dark = qrModules(words).flat().filter(Boolean).length
    expect(qrSvg(words).match(/M/g)).toHaveLength(dark)
    const side = (qrModules(words).length + 8) * 6
    expect(imageSize(qrPng(words))).toEqual({ width: side, height: side })
  })

  it('is absent where the server has no address, and on inner papers', () => {
    const made = madeWith({ title: '函', layout: 'letter' })
    expect(paperOf(made, { ...context, verifyAt: undefined }).verify).toBe('')
    const inner = { ...madeWith({ title: '审批表', layout: 'form' }), audience: 'internal' as const }
    expect(paperOf(inner, context).verify).toBe('')
  })
})

describe('filing order', () => {
  const made = (id: string, order: number, day: number, group?: number, part: 'open' | 'inner' = 'open') => ({
    ...madeWith({ title: id }, `${id}-${order}`),
    order,
    group,
    part,
    madeAt: `2024-03-${String(day).padStart(2, '0')}T09:00:00+08:00`,
  })
  const ids = (list: readonly { id: string }[]) => list.map((d) => d.id)

  it('goes by group, inside a group by date, those of no group last', () => {
    const list = [made('other', 1, 1), made('proof', 2, 9, 3), made('decision', 3, 8, 2), made('notice', 9, 5, 2)]
    expect(ids(filingOrder(list))).toEqual(['notice-9', 'decision-3', 'proof-2', 'other-1'])
  })

  it('goes by place where nothing is grouped, and takes one part alone', () => {
    const list = [made('b', 2, 1), made('a', 1, 9), made('c', 3, 1, undefined, 'inner')]
    expect(ids(filingOrder(list))).toEqual(['a-1', 'b-2', 'c-3'])
    expect(ids(filingOrder(list, 'inner'))).toEqual(['c-3'])
    expect(ids(filingOrder(list, 'open'))).toEqual(['a-1', 'b-2'])
  })
})
