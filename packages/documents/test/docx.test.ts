import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { docxOf } from '../src/docx.ts'
import { paperOf } from '../src/paper.ts'
import { qrPng } from '../src/png.ts'
import { context, madeWith, sample, samples } from './samples.ts'

type Name = keyof typeof samples
const layouts = Object.keys(samples) as Name[]

async function opened(file: Promise<Uint8Array>) {
  const members = unzipSync(await file)
  const member = (name: string) => strFromU8(members[name] ?? new Uint8Array())
  return { members, member, xml: member('word/document.xml') }
}

/** Every tag that is opened is closed, in order. */
function wellFormed(xml: string): boolean {
  const open: string[] = []
  for (const [, close, name, empty] of xml.matchAll(/<(\/?)([\w:]+)(?:\s[^<>]*?)?(\/?)>/g)) {
    if (empty) continue
    if (!close) open.push(name as string)
    else if (open.pop() !== name) return false
  }
  return open.length === 0
}

const textOf = (xml: string) =>
  [...xml.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/g)]
    .map((m) => m[1])
    .join('')
    .replaceAll('&amp;', '&')

describe('a Word file', () => {
  for (const layout of layouts)
    it(`of ${layout} is a package whose parts are well formed and hold every word`, async () => {
      const paper = sample(layout)
      const { members, member, xml } = await opened(docxOf(paper))
      for (const name of Object.keys(members).filter((n) => /\.(xml|rels)$/.test(n)))
        expect(wellFormed(member(name)), name).toBe(true)
      expect(member('[Content_Types].xml')).toContain('/word/document.xml')
      const text = textOf(xml)
      for (const words of [
        paper.organ,
        ...paper.title,
        paper.number,
        ...paper.fields.flat().flatMap((f) => [f.label, f.words]),
        ...[...paper.paragraphs, ...paper.closing, ...paper.rights].flatMap((p) => [p.lead, p.rest]),
        ...paper.tables.flatMap((t) => [...t.head, ...t.rows.flat()]),
        ...paper.qa.flatMap((q) => [q.question, q.answer]),
        ...paper.opinions.flatMap((o) => [o.label, o.words, o.signed]),
        ...paper.signatures.flatMap((s) => [s.label, s.who, s.at]),
        ...paper.enclosures,
        paper.copies,
      ])
        expect(text).toContain(words)
    })

  it('has the geometry of the PDF: A4, margins, exact pitch, own foot for even pages', async () => {
    const { xml, member, members } = await opened(docxOf(sample('decision')))
    expect(xml).toMatch(/<w:pgSz w:w="11906" w:h="16838"/)
    expect(xml).toMatch(/<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/)
    expect(xml).toMatch(/w:line="579" w:lineRule="exact"/)
    expect(xml).toContain('w:eastAsia="仿宋"')
    expect(member('word/settings.xml')).toContain('evenAndOddHeaders')
    expect(Object.keys(members).filter((n) => /footer\d/.test(n) && n.endsWith('.xml'))).toHaveLength(2)
  })

  it('repeats the head of a table on every page', async () => {
    const { xml } = await opened(docxOf(sample('list')))
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1)
    expect(xml.match(/<w:cantSplit\/>/g)?.length).toBeGreaterThan(12)
  })

  it('is the same bytes for the same paper, whatever the hour, and names no writer’s clock', async () => {
    for (const layout of layouts) {
      const one = await docxOf(sample(layout))
      await docxOf(sample('form'))
      expect(Buffer.from(await docxOf(sample(layout))).equals(Buffer.from(one)), layout).toBe(true)
      expect(strFromU8(unzipSync(one)['docProps/core.xml'] ?? new Uint8Array())).toContain('2024-03-04T00:00:00Z')
    }
  })

  it('shows photographs at their proportion, and of other files the hash alone', async () => {
    const enclosed = [
      { sha256: 'aa'.repeat(32), bytes: qrPng('x'), type: 'png' },
      { sha256: 'bb'.repeat(32) },
      { sha256: 'cc'.repeat(32), bytes: new Uint8Array([1, 2, 3]), type: 'jpg' },
    ]
    const { xml, members } = await opened(docxOf(paperOf(madeWith(samples.form), { ...context, enclosed })))
    expect(Object.keys(members).filter((n) => n.startsWith('word/media/'))).toHaveLength(2)
    for (const e of enclosed) expect(textOf(xml)).toContain(e.sha256)
  })

  it('escapes what people wrote and keeps their line breaks', async () => {
    const paper = paperOf(madeWith({ title: '函', rows: [{ label: '内容', value: '<b>&\n第二行' }] }), context)
    const { xml } = await opened(docxOf(paper))
    expect(xml).toContain('&lt;b&gt;&amp;')
    expect(xml).toMatch(/<w:cr\/>/)
    expect(wellFormed(xml)).toBe(true)
  })
})
