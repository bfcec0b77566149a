import { afterAll, describe, expect, it } from 'vitest'
import { paperOf } from '../src/paper.ts'
import { pdfOf } from '../src/pdf.ts'
import { Press } from '../src/press.ts'
import { pagesOf, type Run, textOf } from './pdf-text.ts'
import { context, madeWith, sample, samples } from './samples.ts'

const press = new Press()
afterAll(() => press.close())

type Content = Parameters<typeof madeWith>[0]
const paperWith = (content: Content) => paperOf(madeWith(content), context)
const set = async (content: Content) => pdfOf(paperWith(content), press)
const wordsOf = (runs: readonly Run[]) =>
  runs
    .map((r) => r.text)
    .join('')
    .replaceAll('\u200b', '')
const body = (runs: readonly Run[]) => runs.filter((r) => r.size === 16)
const PITCH = (28.95 * 25.4) / 72
const letter = { title: '函', layout: 'letter', to: '某单位', seal: false } as const

describe('geometry of GB/T 9704-2012', () => {
  it('keeps the type inside 156 mm by 225 mm, 28 mm from the left and 37 mm from the top', async () => {
    const runs = body(textOf(await pdfOf(sample('decision'), press)))
    expect(Math.min(...runs.map((r) => r.left))).toBeCloseTo(28, 1)
    expect(Math.max(...runs.map((r) => r.right))).toBeLessThanOrEqual(184.05)
    expect(Math.min(...runs.map((r) => r.base))).toBeGreaterThan(37)
    expect(Math.max(...runs.map((r) => r.base))).toBeLessThan(262)
  })

  it('puts twenty-eight characters on a line and lines 28.95 pt apart', async () => {
    const runs = body(textOf(await set({ ...letter, paragraphs: ['政'.repeat(26 + 28 * 3 + 5)] })))
    const lines = runs.filter((r) => /^政+$/.test(r.text))
    expect(lines.map((l) => l.text.length)).toEqual([26, 28, 28, 28, 5])
    lines.slice(1).forEach((l, i) => {
      expect(l.base - (lines[i]?.base ?? 0)).toBeCloseTo(PITCH, 2)
    })
  })

  it('fills twenty-two lines of a page, the head and the addressee being four', async () => {
    const lines = (n: number) => set({ ...letter, paragraphs: Array.from({ length: n }, () => '政'.repeat(20)) })
    expect(pagesOf(await lines(18))).toBe(1)
    expect(pagesOf(await lines(19))).toBe(2)
  })

  it('sets the date four characters from the right with the organ centred over it', async () => {
    const runs = textOf(await pdfOf(sample('decision'), press))
    const date = runs.find((r) => r.text === '2024年3月4日' && r.size === 16) as Run
    const organ = runs.find((r) => r.text === '楚雄市综合行政执法局' && r.size === 16) as Run
    expect(184 - date.right).toBeCloseTo((4 * 15.79 * 25.4) / 72, 0)
    expect((organ.left + organ.right) / 2).toBeCloseTo((date.left + date.right) / 2, 0)
    expect(date.base - organ.base).toBeCloseTo(PITCH, 1)
  })

  it('numbers odd pages at the right and even ones at the left, 14 pt between dashes', async () => {
    const numbers = textOf(await pdfOf(sample('decision'), press)).filter((r) => /^— \d+ —$/.test(r.text))
    expect(numbers.map((n) => [n.page, n.text, n.size])).toEqual([
      [1, '— 1 —', 14],
      [2, '— 2 —', 14],
    ])
    expect(numbers[0]?.right).toBeGreaterThan(175)
    expect(numbers[1]?.left).toBeLessThan(36)
  })

  it('sets 一、 in 黑体 and （一） apart from the body', async () => {
    const runs = textOf(await set({ ...letter, paragraphs: ['一、依据', '（一）事实', '正文'] }))
    const face = (text: string) => runs.find((r) => r.text === text)?.font
    expect(face('一、依据')).toContain('Sans')
    expect(face('（一）事实')).toContain('SemiBold')
    expect(face('正文')).toContain('Regular')
  })
})

describe('every layout', () => {
  for (const layout of Object.keys(samples) as (keyof typeof samples)[])
    it(`of ${layout} shows all its words`, async () => {
      const paper = sample(layout)
      const shown = wordsOf(textOf(await pdfOf(paper, press))).replace(/\s/g, '')
      const wanted = [
        ...paper.fields.flat().flatMap((f) => [f.label, f.words]),
        ...[...paper.paragraphs, ...paper.closing, ...paper.rights].map((p) => p.lead + p.rest),
        ...paper.tables.flatMap((t) => [...t.head, ...t.rows.flat()]),
        ...paper.qa.flatMap((x) => [x.question, x.answer]),
        ...paper.opinions.flatMap((o) => [o.label, o.words, o.signed]),
        ...paper.enclosures,
        ...paper.signatures.flatMap((s) => [s.label, s.who, s.at]),
        ...paper.toSign,
        paper.copies,
      ].map((words) => words.replace(/[\s\u200b\u3000]/g, ''))
      const flat = shown.replaceAll('\u3000', '')
      for (const words of wanted) expect(flat).toContain(words)
    })

  it('of one paper is the same bytes, and another day’s paper another file', async () => {
    const once = await pdfOf(sample('form'), press)
    await pdfOf(sample('record'), press)
    expect(Buffer.from(await pdfOf(sample('form'), press)).equals(Buffer.from(once))).toBe(true)
    expect(Buffer.from(once).toString('latin1')).toContain('D:20240304')
    const other = paperOf({ ...madeWith(samples.form), madeAt: '2024-03-05T09:00:00+08:00' }, context)
    expect(Buffer.from(await pdfOf(other, press)).equals(Buffer.from(once))).toBe(false)
  })

  it('of a record has the lines to sign and the number of pages on every page', async () => {
    const pdf = await pdfOf(sample('record'), press)
    const runs = textOf(pdf)
    for (let page = 1; page <= pagesOf(pdf); page++) {
      const here = wordsOf(runs.filter((r) => r.page === page))
      expect(here).toContain(`第 ${page} 页`)
      expect(here).toContain(`共 ${pagesOf(pdf)} 页`)
      for (const label of ['被询问人：', '询问人：', '记录人：']) expect(here).toContain(label)
    }
  })

  it('of a list handed over on the spot is signed beside the seal, on the page of the list', async () => {
    const pdf = await set({
      title: '先行登记保存证据通知书',
      number: '楚综执立〔2024〕36号',
      layout: 'decision',
      to: '某单位',
      rows: [{ label: '执法人员', value: '李建国（执法证号YN-E-0101）、杨秀英（执法证号YN-E-0102）' }],
      paragraphs: ['政'.repeat(90), '政'.repeat(60)],
      tables: [{ head: ['序号', '名称', '规格型号'], rows: [['1', '页岩砖', '240×115×53毫米']] }],
      closing: ['政'.repeat(45)],
      toSign: ['当事人', '执法人员'],
    })
    expect(pagesOf(pdf)).toBe(1)
    const runs = textOf(pdf)
    const organ = runs.find((r) => r.text === '楚雄市综合行政执法局' && r.size === 16) as Run
    const dates = runs.filter((r) => /^年\s+月\s+日$/.test(r.text))
    expect(dates).toHaveLength(2)
    for (const date of dates) expect(date.right).toBeLessThan(organ.left)
    expect(Math.abs((dates[1]?.base ?? 0) - (dates[0]?.base ?? 0))).toBeGreaterThan(10)
    expect(runs.filter((r) => r.text.includes('YN-E-0101') || r.text.includes('YN-E-0102'))).not.toHaveLength(0)
    expect(wordsOf(runs)).toContain('YN-E-0102')
  })

  it('of an internal form has no code, one that leaves the house has', async () => {
    const form = paperOf({ ...madeWith(samples.form), audience: 'internal' }, context)
    expect(wordsOf(textOf(await pdfOf(form, press)))).not.toContain('扫码核验')
    const shown = wordsOf(textOf(await pdfOf(sample('decision'), press)))
    expect(shown).toContain('扫码核验')
    expect(sample('decision').verify).toBe('https://zhiheng.example/verify/240304-SAMPLE01/decision-5/9f86d081884c7d65')
  })
})

describe('hard cases', () => {
  it('repeats the head of an inventory of two hundred rows and tears no row', async () => {
    const rows = Array.from({ length: 200 }, (_, i) => [
      `${i + 1}`,
      `第${i + 1}件物品，木质，${'旧'.repeat(i % 40)}`,
      '1',
    ])
    const pdf = await set({ title: '物品清单', layout: 'list', tables: [{ head: ['序号', '名称', '数量'], rows }] })
    const runs = textOf(pdf)
    expect(pagesOf(pdf)).toBeGreaterThan(5)
    const heads = runs.filter((r) => r.text === '序号').map((r) => r.page)
    expect(heads).toEqual(Array.from({ length: pagesOf(pdf) }, (_, i) => i + 1))
    for (const [, name] of rows) expect(wordsOf(runs)).toContain(name)
  })

  it('sets a paper of empty values', async () => {
    for (const layout of ['letter', 'decision', 'record', 'form', 'list'] as const) {
      const pdf = await set({
        title: '空表',
        layout,
        to: '',
        rows: [{ label: '当事人', value: '' }],
        paragraphs: [''],
        tables: [{ head: ['名称'], rows: [] }],
        qa: [{ question: '', answer: '' }],
        opinions: [{ label: '意见', words: '', who: '', at: '' }],
        signatures: [{ label: '签名', who: '', unit: '', at: '' }],
      })
      expect(pagesOf(pdf), layout).toBe(1)
    }
  })

  it('keeps a long name, a hash and an address inside the page', async () => {
    const value = `${'阿依古丽·买买提吐尔逊'.repeat(4)} ${'9f86d081884c7d65'.repeat(4)} https://example.org/${'a'.repeat(120)}`
    for (const layout of ['decision', 'form', 'list', 'record'] as const) {
      const pdf = await set({
        title: '示例',
        layout,
        rows: [{ label: '当事人', value }],
        paragraphs: [value],
        tables: [{ head: ['一', '二', '三'], rows: [[value, value, '短']] }],
      })
      for (const r of textOf(pdf)) expect(r.right, `${layout}: ${r.text}`).toBeLessThanOrEqual(186)
    }
  })

  it('shows what people write as words, never as commands', async () => {
    const words = '#import "x" *bold* $x^2$ @ref <label> // /* \\ ` [a](b) 100%'
    const shown = wordsOf(textOf(await set({ title: '函', rows: [{ label: '内容', value: words }] })))
    expect(shown.replaceAll(' ', '')).toContain(words.replaceAll(' ', ''))
  })

  it('prints a paper whose photograph cannot be read, without it', async () => {
    const broken = { sha256: 'ab'.repeat(32), bytes: new Uint8Array([0xff, 0xd8, 0xff, 1, 2, 3]), type: 'jpg' }
    const pdf = await pdfOf(paperOf(madeWith(samples.form), { ...context, enclosed: [broken] }), press)
    expect(wordsOf(textOf(pdf))).toContain('附件 1')
  })

  it('prints characters that no font has as best it can', async () => {
    const pdf = await set({ title: '函', rows: [{ label: '内容', value: '前\u{10fffd}后' }] })
    expect(wordsOf(textOf(pdf))).toContain('前')
  })

  it('breaks a long title by its meaning', async () => {
    const title = '关于对虚构建筑公司未取得建设工程规划许可证进行建设行为限期拆除决定的公告'
    const lines = textOf(await set({ title, layout: 'letter', to: '某单位' })).filter((r) => r.size === 22)
    expect(lines.map((l) => l.text).join('')).toBe(title)
    expect(lines).toHaveLength(2)
    for (const l of lines) expect(l.left).toBeGreaterThanOrEqual(28)
  })
})

describe('the compiler’s process', () => {
  it('ends when idle, and comes again with the next paper', async () => {
    const quick = new Press(undefined, 50)
    const once = await pdfOf(sample('form'), quick)
    await new Promise((next) => setTimeout(next, 400))
    expect(Reflect.get(quick, 'worker')).toBeNull()
    expect(Buffer.from(await pdfOf(sample('form'), quick)).equals(Buffer.from(once))).toBe(true)
    await quick.close()
  })

  it('that dies over a paper is started again and sets it', async () => {
    const own = new Press()
    const once = await pdfOf(sample('record'), own)
    const going = pdfOf(sample('record'), own)
    Reflect.get(own, 'worker').kill('SIGKILL')
    expect(Buffer.from(await going).equals(Buffer.from(once))).toBe(true)
    await own.close()
  })

  it('sets papers that are asked for at once, each its own', async () => {
    const names = ['form', 'record', 'decision', 'list', 'letter'] as const
    const alone: Uint8Array[] = []
    for (const n of names) alone.push(await pdfOf(sample(n), press))
    const together = await Promise.all(names.map((n) => pdfOf(sample(n), press)))
    together.forEach((pdf, i) => {
      expect(Buffer.from(pdf).equals(Buffer.from(alone[i] as Uint8Array))).toBe(true)
    })
  })
})
