import { Document, Packer, SectionType } from 'docx'
import { photographs } from './docx-images.ts'
import { codeOf, footersOf } from './docx-margins.ts'
import { bodyOf, headOf } from './docx-parts.ts'
import { kitFor, mm } from './docx-type.ts'
import type { Paper } from './paper.ts'
import { settled } from './settled.ts'

/** Families named in the file; Word takes its own substitute for one the reader does not have. */
export interface WordFonts {
  readonly body: string
  readonly title: string
  readonly first: string
  readonly second: string
}

export const defaultWordFonts: WordFonts = { body: '仿宋', title: '方正小标宋简体', first: '黑体', second: '楷体' }

/** A paper as a Word file to go on working with: the same words and geometry as the PDF. The same paper gives the same bytes. */
export async function docxOf(paper: Paper, fonts: WordFonts = defaultWordFonts): Promise<Uint8Array> {
  const kit = kitFor(paper, fonts)
  const document = new Document({
    title: paper.title.join(''),
    creator: paper.organ,
    lastModifiedBy: paper.organ,
    evenAndOddHeaderAndFooters: paper.layout !== 'record',
    styles: { default: { document: { run: { font: kit.font('body'), size: 32, language: { eastAsia: 'zh-CN' } } } } },
    sections: [
      {
        properties: {
          type: SectionType.NEXT_PAGE,
          page: {
            size: { width: mm(210), height: mm(297) },
            margin: {
              top: mm(37),
              bottom: mm(35),
              left: mm(28),
              right: mm(26),
              footer: mm(9),
            },
          },
        },
        footers: footersOf(paper, kit),
        children: [...headOf(paper, kit, codeOf(paper)), ...bodyOf(paper, kit), ...photographs(paper, kit)],
      },
    ],
  })
  return settled(await Packer.toBuffer(document), paper.on)
}
