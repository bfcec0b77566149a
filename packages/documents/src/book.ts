import type { MadeDocument } from '@zhiheng/procedure'
import type { Field, Paper } from './paper.ts'
import { dayParts, imagesOf, settable } from './pdf.ts'
import type { Press } from './press.ts'
import { breakable } from './width.ts'

/** A paper in the book, and its line in the catalogue (卷内目录). */
export interface BoundPaper {
  readonly paper: Paper
  /** 文号. */
  readonly number: string
  /** 责任者. */
  readonly by: string
}

export interface Book {
  readonly organ: string
  /** Such as 行政处罚案卷. */
  readonly title: string
  /** 正卷, 副卷, or empty when it is not split. */
  readonly part: string
  readonly number: string
  /** Lines of the cover: 案号, 案由, 当事人, 起止日期, 保管期限. */
  readonly cover: readonly Field[]
  readonly papers: readonly BoundPaper[]
  /** 备考表: what is missing, what a reader should know. */
  readonly notes: readonly string[]
  /** YYYY-MM-DD, of the last act: the file’s own date. */
  readonly on: string
}

/**
 * Order of binding: by group, inside a group by moment (住房和城乡建设行政处罚程序规定 40); documents of no group follow, by
 * their place. With `part` only that part (正卷 or 副卷).
 */
export function filingOrder(made: readonly MadeDocument[], part?: 'open' | 'inner'): MadeDocument[] {
  const last = Math.max(0, ...made.map((d) => d.group ?? 0)) + 1
  const group = (d: MadeDocument) => d.group ?? last
  const byMoment = (a: MadeDocument, b: MadeDocument) =>
    a.group === undefined ? a.order - b.order : a.madeAt.localeCompare(b.madeAt)
  return made
    .filter((d) => !part || d.part === part)
    .sort((a, b) => group(a) - group(b) || byMoment(a, b) || a.sequence - b.sequence || a.order - b.order)
}

/**
 * The case file as one PDF: cover, catalogue, papers with leaf numbers that run through, notes. Cover, catalogue and notes
 * carry no number.
 */
export function bookOf(book: Book, press: Press): Promise<Uint8Array> {
  const papers = book.papers.map((b) => b.paper)
  return press.pdf({
    main: 'book.typ',
    job: (broken) => ({
      date: dayParts(book.on),
      book: {
        ...book,
        cover: book.cover.map((f) => ({ ...f, words: breakable(f.words) })),
        notes: book.notes.map(breakable),
        papers: book.papers.map(({ paper, number, by }) => ({
          ...settable(paper, broken),
          entry: { number, by, on: paper.date },
        })),
      },
    }),
    images: imagesOf(papers),
  })
}
