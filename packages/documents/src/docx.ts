import {
  AlignmentType,
  Document,
  Footer,
  HorizontalPositionRelativeFrom,
  ImageRun,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  SectionType,
  TextRun,
  VerticalPositionRelativeFrom,
} from 'docx'
import { bodyOf, headOf } from './docx-parts.ts'
import { FAINT, type Kit, kitFor, mm, run } from './docx-type.ts'
import type { Paper } from './paper.ts'
import { qrPng } from './png.ts'
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
              footer: mm(paper.layout === 'record' ? 12 : 23),
            },
          },
        },
        footers: footersOf(paper, kit),
        children: [...headOf(paper, kit, codeOf(paper)), ...bodyOf(paper, kit), ...originOf(paper, kit)],
      },
    ],
  })
  return settled(await Packer.toBuffer(document), paper.on)
}

/** 14 pt dashes around the number, right on odd pages and left on even ones; a record has its lines to sign. */
function footersOf(paper: Paper, kit: Kit) {
  if (paper.layout === 'record') return { default: new Footer({ children: recordFoot(paper, kit) }) }
  const numbered = (alignment: 'left' | 'right') =>
    new Footer({
      children: [
        new Paragraph({
          alignment,
          indent: { left: 280, right: 280 },
          children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], font: kit.font('body'), size: 28 })],
        }),
      ],
    })
  return { default: numbered('right'), even: numbered('left') }
}

function recordFoot(paper: Paper, kit: Kit): Paragraph[] {
  const signed = paper.toSign.map((label) => `${label}：__________`).join('　')
  const words = ['第 ', PageNumber.CURRENT, ' 页　共 ', PageNumber.TOTAL_PAGES, ' 页']
  return [
    new Paragraph({ children: [run(kit, signed && `${signed}　　　年　　月　　日`, { size: 24 })] }),
    new Paragraph({
      alignment: AlignmentType.CENTER,
      children: [new TextRun({ children: words, font: kit.font('body'), size: 21 })],
    }),
  ]
}

/** The code to verify by, in the margin of the first page. */
function codeOf(paper: Paper): ParagraphChild[] {
  if (!paper.verify) return []
  const emu = (length: number) => Math.round(length * 36_000)
  const side = Math.round((20 / 25.4) * 96)
  return [
    new ImageRun({
      type: 'png',
      data: qrPng(paper.verify),
      transformation: { width: side, height: side },
      altText: { id: '1', title: '核验码', description: paper.verify, name: '核验码' },
      floating: {
        horizontalPosition: { relative: HorizontalPositionRelativeFrom.PAGE, offset: emu(170) },
        verticalPosition: { relative: VerticalPositionRelativeFrom.PAGE, offset: emu(10) },
      },
    }),
  ]
}

const originOf = (paper: Paper, kit: Kit) =>
  paper.origin.map(
    (line, i) =>
      new Paragraph({
        spacing: { before: i ? 0 : 240, line: 200, lineRule: LineRuleType.EXACT },
        children: [run(kit, line, { size: 13, color: FAINT })],
      }),
  )
