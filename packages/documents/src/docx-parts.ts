import {
  AlignmentType,
  BorderStyle,
  type FileChild,
  HeightRule,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  VerticalAlign,
  WidthType,
} from 'docx'
import { FAINT, type Kit, levelledLine, line, mm, run } from './docx-type.ts'
import type { Paper, PaperTable } from './paper.ts'
import { emsOf } from './width.ts'

const AREA = mm(156)

/** Organ, title and number; the code stands in the first paragraph’s margin. */
export function headOf(p: Paper, kit: Kit, code: ParagraphChild[]): FileChild[] {
  const centre = { alignment: AlignmentType.CENTER }
  const formal = kit.formal
  return [
    line(kit, [...code, run(kit, p.organ, { use: 'title', size: formal ? 36 : 28 })], centre),
    ...p.title.map((words, i) =>
      line(kit, [run(kit, words, { use: 'title', size: 44 })], {
        ...centre,
        heading: 'Title',
        spacing: { line: 680, lineRule: 'exact', before: 0, after: i === p.title.length - 1 ? 200 : 0 },
      }),
    ),
    ...(p.number
      ? [line(kit, [run(kit, p.number, { size: formal ? 32 : 24 })], { alignment: formal ? 'center' : 'right' })]
      : []),
    ...(p.number && formal ? [line(kit, '')] : []),
  ]
}

/** Everything between head and foot, in the order of the layout. */
export function bodyOf(p: Paper, kit: Kit): FileChild[] {
  const to = p.to ? [line(kit, `${p.to}：`)] : []
  const said = p.qa.flatMap(({ question, answer }) => [
    spoken(kit, '问：', question, true),
    spoken(kit, '答：', answer, false),
  ])
  const tables = p.tables.flatMap((t) => ruled(t, kit))
  const text = (list: Paper['paragraphs']) => list.map((x) => levelledLine(kit, x))
  const end = [...enclosures(p, kit), ...(p.seal ? sealPlace(p, kit) : [])]
  const sign = p.toSign.map((label) =>
    line(kit, `${label}：________________　　　年　　月　　日`, { spacing: { before: 200 } }),
  )
  const makers = p.signatures.map((s) => spread(kit, `${s.label}：${s.who}`, s.at))
  const copied = p.copies ? [copies(p, kit)] : []
  const after = [...text(p.closing), ...text(p.rights)]
  switch (p.layout) {
    case 'letter':
    case 'decision': {
      const fields = p.fields
        .flat()
        .map((f) => line(kit, `${f.label}：${f.words}`, { indent: { firstLine: kit.size * 20 } }))
      return [
        ...to,
        ...fields,
        ...text(p.paragraphs),
        ...tables,
        ...said,
        ...after,
        ...end,
        ...makers,
        ...sign,
        ...copied,
      ]
    }
    case 'record': {
      const fields = p.fields.map((l) => line(kit, l.map((f) => `${f.label}：${f.words}`).join('　　')))
      return [...to, ...fields, ...text(p.paragraphs), ...tables, ...said, ...after, ...makers, ...end]
    }
    case 'list':
      return [
        ...to,
        ...form({ ...p, opinions: [], signatures: [] }, kit),
        ...text(p.paragraphs),
        ...tables,
        ...form({ ...p, fields: [], signatures: [] }, kit),
        ...after,
        ...makers,
        ...sign,
        ...end,
        ...copied,
      ]
    case 'form':
      return [...to, ...form(p, kit), ...tables, ...said, ...text(p.paragraphs), ...after, ...sign, ...end, ...copied]
  }
}

const spoken = (kit: Kit, mark: string, words: string, keepNext: boolean) =>
  line(kit, [run(kit, mark, { use: 'first' }), run(kit, words)], {
    indent: { left: kit.size * 20, hanging: kit.size * 20 },
    keepNext,
  })

const spread = (kit: Kit, left: string, right: string) =>
  line(kit, [run(kit, `${left}\t${right}`)], { tabStops: [{ type: TabStopType.RIGHT, position: AREA }] })

const enclosures = (p: Paper, kit: Kit) =>
  p.enclosures.map((name, i) =>
    line(kit, `${i ? '　　　' : '附件：'}${p.enclosures.length > 1 ? `${i + 1}. ` : ''}${name}`, {
      indent: { left: kit.size * 20 },
      ...(i ? {} : { spacing: { before: kit.pitch, line: kit.pitch, lineRule: 'exact' as const } }),
    }),
  )

/** Organ over date, four characters from the right; the light words show where the seal goes. */
function sealPlace(p: Paper, kit: Kit): FileChild[] {
  const beyond = Math.max(0, (emsOf(p.organ) - emsOf(p.date)) / 2)
  const from = (ems: number) => ({
    alignment: AlignmentType.RIGHT,
    indent: { right: Math.round(Math.max(0, ems) * kit.size * 10) },
  })
  const mark = [run(kit, '（印章）', { size: 21, color: FAINT })]
  return [
    line(kit, mark, { ...from(5), spacing: { before: kit.pitch }, keepNext: true }),
    line(kit, p.organ, { ...from(4 - beyond), keepNext: true }),
    line(kit, p.date, from(Math.max(4, beyond))),
  ]
}

const copies = (p: Paper, kit: Kit) =>
  line(kit, [run(kit, `抄送：${p.copies}。`, { size: 28 })], {
    spacing: { before: kit.pitch },
    border: {
      top: { style: BorderStyle.SINGLE, size: 8, space: 4 },
      bottom: { style: BorderStyle.SINGLE, size: 8, space: 4 },
    },
  })

const small = (kit: Kit, words: string, alignment: 'left' | 'center' | 'right' = 'left', first = false) =>
  new Paragraph({
    alignment,
    spacing: { before: 50, after: 50 },
    children: [run(kit, words, { size: 24, ...(first ? { use: 'first' as const } : {}) })],
  })

const cell = (children: Paragraph[], width: number, span = 1) =>
  new TableCell({
    children,
    columnSpan: span,
    verticalAlign: VerticalAlign.CENTER,
    width: { size: width, type: WidthType.DXA },
    margins: { left: 110, right: 110, top: 60, bottom: 60 },
  })

const table = (widths: readonly number[], rows: TableRow[]) =>
  new Table({
    layout: TableLayoutType.FIXED,
    width: { size: AREA, type: WidthType.DXA },
    columnWidths: widths.map(Math.round),
    rows,
  })

/** A table whose head is repeated on every page; a row is not torn. */
function ruled(t: PaperTable, kit: Kit): FileChild[] {
  const widths = t.widths.map((w) => w * 20)
  const row = (words: readonly string[], head: boolean) =>
    new TableRow({
      tableHeader: head,
      cantSplit: words.every((w) => w.length <= 900),
      children: words.map((w, i) => cell([small(kit, w, head ? 'center' : 'left', head)], widths[i] ?? 0)),
    })
  return [
    ...(t.caption ? [small(kit, t.caption, 'center', true)] : []),
    table(widths, [row(t.head, true), ...t.rows.map((r) => row(r, false))]),
  ]
}

/** Ruled rows, boxes of opinion and who made the paper. */
function form(p: Paper, kit: Kit): FileChild[] {
  const labels = [...p.fields.flat(), ...p.opinions, ...p.signatures].map((f) => [...f.label].length)
  if (!labels.length) return []
  const label = Math.min(7, Math.max(4, ...labels)) * 240 + 280
  const words = AREA / 2 - label
  const wide = AREA - label
  const named = (text: string) => cell([small(kit, text, 'center', true)], label)
  const rows = [
    ...p.fields.map(
      ([one, two]) =>
        new TableRow({
          children: two
            ? [
                named(one?.label ?? ''),
                cell([small(kit, one?.words ?? '')], words),
                named(two.label),
                cell([small(kit, two.words)], words),
              ]
            : [named(one?.label ?? ''), cell([small(kit, one?.words ?? '')], wide, 3)],
        }),
    ),
    ...p.opinions.map(
      (o) =>
        new TableRow({
          height: { value: 1700, rule: HeightRule.ATLEAST },
          children: [
            named(o.label),
            cell(
              [
                small(kit, o.words),
                small(kit, o.signed ? `${o.signed}　　${o.at}` : '签名：　　　　　　　　年　　月　　日', 'right'),
              ],
              wide,
              3,
            ),
          ],
        }),
    ),
    ...p.signatures.map(
      (s) => new TableRow({ children: [named(s.label), cell([small(kit, `${s.who}　　${s.at}`)], wide, 3)] }),
    ),
  ]
  return [table([label, words, label, words], rows), line(kit, '')]
}
