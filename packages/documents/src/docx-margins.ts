import {
  AlignmentType,
  Footer,
  HorizontalPositionRelativeFrom,
  ImageRun,
  LineRuleType,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  TabStopType,
  TextRun,
  VerticalPositionRelativeFrom,
} from 'docx'
import { FAINT, type Kit, mm, run } from './docx-type.ts'
import type { Paper } from './paper.ts'
import { qrPng } from './png.ts'

/** 14 pt dashes around the number, right on odd pages and left on even ones; a record has its lines to sign. */
export function footersOf(paper: Paper, kit: Kit) {
  const footer = (children: Paragraph[]) => new Footer({ children: [...children, ...originOf(paper, kit)] })
  if (paper.layout === 'record') return { default: footer(recordFoot(paper, kit)) }
  const numbered = (alignment: 'left' | 'right') => [
    new Paragraph({
      alignment,
      indent: { left: 280, right: 280 },
      spacing: { after: 300 },
      children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], font: kit.font('body'), size: 28 })],
    }),
  ]
  return { default: footer(numbered('right')), even: footer(numbered('left')) }
}

function recordFoot(paper: Paper, kit: Kit): Paragraph[] {
  const words = ['\t第 ', PageNumber.CURRENT, ' 页　共 ', PageNumber.TOTAL_PAGES, ' 页']
  if (paper.toSign.length) words.push('\t　　　年　　月　　日')
  return [
    new Paragraph({ children: [run(kit, paper.toSign.map((label) => `${label}：________`).join('　'), { size: 24 })] }),
    new Paragraph({
      spacing: { after: 200 },
      tabStops: [
        { type: TabStopType.CENTER, position: mm(78) },
        { type: TabStopType.RIGHT, position: mm(156) },
      ],
      children: [new TextRun({ children: words, font: kit.font('body'), size: 21 })],
    }),
  ]
}

/** In small type: which act and hash the paper comes from. */
const originOf = (paper: Paper, kit: Kit) =>
  paper.origin.map(
    (words) =>
      new Paragraph({
        alignment: AlignmentType.CENTER,
        spacing: { line: 200, lineRule: LineRuleType.EXACT },
        children: [run(kit, words, { size: 13, color: FAINT })],
      }),
  )

/** The code to verify by, in the margin of the first page. */
export function codeOf(paper: Paper): ParagraphChild[] {
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
