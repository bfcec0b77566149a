import {
  AlignmentType,
  CarriageReturn,
  type IParagraphOptions,
  type IRunOptions,
  LineRuleType,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx'
import type { WordFonts } from './docx.ts'
import type { Levelled } from './levels.ts'
import type { Paper } from './paper.ts'

export const mm = (length: number) => Math.round((length / 25.4) * 1440)
export const FAINT = '777777'
/** 28.95 pt in twentieths, of 22 lines to a page; 15.79 pt less the 16 pt of the type, of 28 characters to a line. */
const PITCH = 579
const SQUEEZE = -4

/** What the parts of one paper are set with. Sizes are half-points, distances twentieths of a point. */
export interface Kit {
  readonly size: number
  readonly pitch: number
  readonly formal: boolean
  font(use: keyof WordFonts): { ascii: string; eastAsia: string; hAnsi: string; cs: string }
}

export function kitFor(paper: Paper, fonts: WordFonts): Kit {
  const formal = paper.layout === 'letter' || paper.layout === 'decision'
  // A list handed over on the spot stands in 四号, that it fills one page with its signatures.
  const large = formal && !(paper.seal && paper.tables.length > 0 && paper.toSign.length === 2)
  return {
    formal,
    size: large ? 32 : 28,
    pitch: large ? PITCH : 500,
    font: (use) => ({ ascii: fonts[use], eastAsia: fonts[use], hAnsi: fonts[use], cs: fonts[use] }),
  }
}

/** Words in one type; a line break in them is one in the file. */
export function run(kit: Kit, words: string, more: IRunOptions & { use?: keyof WordFonts } = {}): TextRun {
  const { use = 'body', ...rest } = more
  const lines = words.replaceAll('\u200b', '').split('\n')
  const squeeze = kit.formal && (rest.size ?? kit.size) === 32 ? SQUEEZE : 0
  return new TextRun({
    font: kit.font(use),
    size: kit.size,
    characterSpacing: squeeze,
    ...rest,
    children: lines.flatMap((words, i) => (i ? [new CarriageReturn(), words] : [words])),
  })
}

const exact = (kit: Kit) => ({ line: kit.pitch, lineRule: LineRuleType.EXACT, before: 0, after: 0 })

/** A line or paragraph of the body. */
export const line = (kit: Kit, words: string | ParagraphChild[], more: IParagraphOptions = {}): Paragraph =>
  new Paragraph({
    spacing: exact(kit),
    children: typeof words === 'string' ? [run(kit, words)] : words,
    ...more,
  })

/** A paragraph indented by two characters, its heading in the type of its level. */
export const levelledLine = (kit: Kit, p: Levelled, more: IParagraphOptions = {}): Paragraph =>
  line(
    kit,
    [
      ...(p.lead ? [run(kit, p.lead, { use: p.level === 'first' ? 'first' : 'second' })] : []),
      ...(p.rest ? [run(kit, p.rest)] : []),
    ],
    { alignment: AlignmentType.BOTH, indent: { firstLine: kit.size * 20 }, keepNext: !p.rest, ...more },
  )
