import { afterAll, describe, expect, it } from 'vitest'
import { type Book, bookOf } from '../src/book.ts'
import { Press } from '../src/press.ts'
import { pagesOf, textOf } from './pdf-text.ts'
import { sample } from './samples.ts'

const press = new Press()
afterAll(() => press.close())

const organ = '楚雄市综合行政执法局'
const bound = (layout: 'decision' | 'record' | 'form' | 'list') => ({
  paper: sample(layout),
  number: sample(layout).number,
  by: organ,
})
const book: Book = {
  organ,
  title: '行政处罚案卷',
  part: '正卷',
  number: '2024-0012',
  cover: [
    { label: '案号', words: '2024-0012' },
    { label: '案由', words: '占用人行道从事经营' },
    { label: '保管期限', words: '30年' },
  ],
  papers: [bound('form'), bound('record'), bound('decision'), bound('list')],
  notes: ['1 个附件未装订。'],
  on: '2024-04-01',
}

describe('the bound case file', () => {
  it('has a cover, a catalogue, the papers and notes; leaf numbers run through the papers alone', async () => {
    const pdf = await bookOf(book, press)
    const runs = textOf(pdf)
    const leaf = (page: number) => runs.find((r) => r.page === page && r.base < 20 && /^\d+$/.test(r.text))
    const last = pagesOf(pdf)
    expect(leaf(1)).toBeUndefined()
    expect(leaf(2)).toBeUndefined()
    expect(leaf(last)).toBeUndefined()
    for (let page = 3; page < last; page++) {
      expect(leaf(page)?.text).toBe(String(page - 2))
      if (page % 2) expect(leaf(page)?.left).toBeGreaterThan(180)
      else expect(leaf(page)?.left).toBeLessThan(28)
    }
    const on = (page: number) =>
      runs
        .filter((r) => r.page === page)
        .map((r) => r.text)
        .join('')
    for (const words of [organ, '行政处罚案卷', '（正卷）', '占用人行道从事经营', '30年', `4 件 ${last - 3} 页`])
      expect(on(1)).toContain(words)
    expect(on(2)).toContain('卷内目录')
    expect(on(last)).toContain('备考表')
    expect(on(last)).toContain('1 个附件未装订。')
  })

  it('names in the catalogue the leaves on which each paper stands', async () => {
    const pdf = await bookOf(book, press)
    const runs = textOf(pdf).filter((r) => r.page === 2)
    const right = runs.filter((r) => r.left > 168 && /^\d+(–\d+)?$/.test(r.text)).map((r) => r.text)
    expect(right).toEqual(['1', '2–4', '5–6', '7–8'])
  })

  it('counts the pages of each paper for itself', async () => {
    const runs = textOf(await bookOf(book, press))
    expect(runs.filter((r) => /^— \d+ —$/.test(r.text)).map((r) => r.text)).toEqual([
      '— 1 —',
      '— 1 —',
      '— 2 —',
      '— 1 —',
      '— 2 —',
    ])
    expect(runs.map((r) => r.text).join('')).toContain('第 3 页　共 3 页')
  })

  it('can be bound before anything is in it', async () => {
    expect(pagesOf(await bookOf({ ...book, papers: [], notes: [] }, press))).toBe(3)
  })

  it('is the same bytes each time', async () => {
    const once = Buffer.from(await bookOf(book, press))
    expect(once.equals(Buffer.from(await bookOf(book, press)))).toBe(true)
  })
})
