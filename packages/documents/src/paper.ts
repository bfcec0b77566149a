import { formatCitation } from '@zhiheng/law'
import { type DocumentTable, type Form, type Layout, layoutOf, type MadeDocument, type Value } from '@zhiheng/procedure'
import { dateWords, instantWords } from './dates.ts'
import { type Levelled, levelled } from './levels.ts'
import { titleLines } from './title.ts'
import { breakable, columnWidths, emsOf, fitted, TYPE_WIDTH } from './width.ts'

/** A label and its words; in a form short ones stand two in a line. */
export interface Field {
  readonly label: string
  readonly words: string
}

export interface PaperTable {
  readonly caption: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** In points; they fill the type area. */
  readonly widths: readonly number[]
}

/** A file that belongs to a paper: an image where there is a `type`, printed where its `bytes` are there too. */
export interface Enclosed {
  readonly sha256: string
  readonly bytes?: Uint8Array
  /** `jpg`, `png` or `webp`. */
  readonly type?: string
}

const isList = (v: Value): v is readonly Value[] => Array.isArray(v)

/** A document whose names are looked up: nothing but words is left, and PDF and DOCX are set from it alone. */
export interface Paper {
  readonly key: string
  readonly layout: Layout
  readonly organ: string
  readonly title: readonly string[]
  /** The paper’s own number, 〔 〕, under the title; or the number of the case, with its label. */
  readonly number: string
  readonly to: string
  /** Lines of one field, or of two short ones beside each other. */
  readonly fields: readonly (readonly Field[])[]
  readonly paragraphs: readonly Levelled[]
  readonly tables: readonly PaperTable[]
  readonly qa: readonly { readonly question: string; readonly answer: string }[]
  readonly closing: readonly Levelled[]
  readonly rights: readonly Levelled[]
  readonly opinions: readonly {
    readonly label: string
    readonly words: string
    readonly signed: string
    readonly at: string
  }[]
  readonly enclosures: readonly string[]
  readonly signatures: readonly { readonly label: string; readonly who: string; readonly at: string }[]
  readonly toSign: readonly string[]
  readonly seal: boolean
  /** YYYY-MM-DD: the date of the paper, and of the file’s metadata. */
  readonly on: string
  readonly date: string
  readonly copies: string
  readonly enclosed: readonly Enclosed[]
  /** In small type at the foot of every page: which act and hash it comes from, and where the form is from. */
  readonly origin: readonly string[]
  /** What the QR code says; empty: no code. */
  readonly verify: string
}

export interface PaperContext {
  /** Looks names up. */
  words(value: Value): string
  /** Name of the office. */
  readonly organ: string
  readonly matter: string
  /** Hash of the act that made the document. */
  readonly hash: string
  readonly enclosed?: readonly Enclosed[]
  /** Address of the public page that verifies papers, up to `/verify`; absent: no QR code. */
  readonly verifyAt?: string
}

/** Resolves one document. Pure. */
export function paperOf(made: MadeDocument, c: PaperContext): Paper {
  const { content } = made
  const layout = layoutOf(content)
  const words = (value: Value) => breakable(c.words(value))
  const paragraphs = (list: readonly Value[] = []) =>
    list
      .flatMap((v) => words(isList(v) ? { parts: v } : v).split('\n'))
      .filter(Boolean)
      .map(levelled)
  const organ = content.organ === undefined ? c.organ : c.words(content.organ)
  const on = content.dated ?? made.madeAt.slice(0, 10)
  const sealed = content.seal ?? (content.to !== undefined || layout === 'letter' || layout === 'decision')
  return {
    key: made.id,
    layout,
    organ,
    title: titleLines(content.title),
    number: numberWords(content.number),
    to: content.to === undefined ? '' : c.words(content.to),
    fields: fieldLines(
      content.rows.map(({ label, value }) => ({ label, words: words(value) })),
      layout,
    ),
    paragraphs: paragraphs(content.paragraphs),
    tables: (content.tables ?? []).map((t) => tableOf(t, words)),
    qa: (content.qa ?? []).map(({ question, answer }) => ({ question: words(question), answer: words(answer) })),
    closing: paragraphs(content.closing),
    rights: paragraphs(content.rights),
    opinions: (content.opinions ?? []).map((o) => ({
      label: o.label,
      words: words(o.words),
      signed: [c.words(o.who), c.words(o.unit ?? '')].filter(Boolean).join('　'),
      at: o.at && dateWords(o.at),
    })),
    enclosures: content.enclosures ?? [],
    signatures: content.signatures.map((s) => ({
      label: s.label,
      who: [c.words(s.who), c.words(s.unit)].filter(Boolean).join('　'),
      at: s.at && instantWords(s.at),
    })),
    toSign: content.toSign ?? [],
    seal: sealed,
    on,
    date: dateWords(on),
    copies: (content.copies ?? []).map(c.words).filter(Boolean).join('，'),
    enclosed: c.enclosed ?? [],
    origin: [`案卷 ${c.matter}　第 ${made.sequence} 项行为　存证 ${c.hash}`, `依据：${sourceWords(made.form)}`],
    verify: verifyAddress(made, sealed, c),
  }
}

/** A paper that leaves the house can be checked by whoever holds it; the first sixteen digits of the hash say which text. */
const verifyAddress = (made: MadeDocument, sealed: boolean, c: PaperContext) =>
  c.verifyAt && (sealed || made.audience !== 'internal')
    ? `${c.verifyAt}/${encodeURIComponent(c.matter)}/${made.id}/${c.hash.slice(0, 16)}`
    : ''

/** A paper’s own number stands alone; others say what they number. */
function numberWords(number: string): string {
  if (!number || number.includes('〔')) return number
  return `${/^\d{4}-\d+$/.test(number) ? '案卷号' : '编号'}：${number}`
}

/** Where a form comes from, in words. */
export const sourceWords = ({ source, own }: Form) =>
  `${'standard' in source ? `${source.standard}《${source.title}》` : formatCitation(source)}${own ? '。表式由本机关自拟' : ''}`

function tableOf(table: DocumentTable, words: (v: Value) => string): PaperTable {
  const rows = table.rows.map((r) => table.head.map((_, i) => words(r[i] ?? '')))
  return {
    caption: table.caption ?? '',
    head: table.head,
    rows,
    widths: table.widths ? fitted(table.widths) : columnWidths(table.head, rows),
  }
}

/** Pairs neighbours that are both short enough for half a line; a letter has one field a line. */
function fieldLines(fields: readonly Field[], layout: Layout): Field[][] {
  const longest = Math.min(7, Math.max(4, ...fields.map((f) => emsOf(f.label))))
  const room = layout === 'record' ? RECORD_ROOM : (TYPE_WIDTH / 2 - 12 * longest - 28) / 12
  const short = ({ label, words }: Field) => emsOf(words) <= room && emsOf(label) <= 7 && !words.includes('\n')
  const lines: Field[][] = []
  for (let i = 0; i < fields.length; i++) {
    const one = fields[i] as Field
    const next = fields[i + 1]
    const pair = layout !== 'letter' && layout !== 'decision' && next && short(one) && short(next)
    lines.push(pair ? [one, next] : [one])
    if (pair) i++
  }
  return lines
}

/** Beside a label of four characters, in half a line of 14 pt. */
const RECORD_ROOM = 9.5

/** Every character a paper shows, for asking which of them no font has. */
export function charactersOf(paper: Paper): string {
  const { enclosed: _, ...shown } = paper
  return JSON.stringify(shown)
}
