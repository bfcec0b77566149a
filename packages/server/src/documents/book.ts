import {
  type Book,
  type BoundPaper,
  bookOf,
  charactersOf,
  dateWords,
  filingOrder,
  missingCharacters,
  type Paper,
  type Press,
} from '@zhiheng/documents'
import { organOf } from '@zhiheng/matters/organ.ts'
import {
  type AnyKind,
  type BaseState,
  type CoverFacts,
  foldActs,
  type MadeDocument,
  type MatterRow,
} from '@zhiheng/procedure'
import { actsOf } from '../matters/office.ts'
import { type PaperSource, paperFor } from './papers.ts'
import { wordsOf } from './words.ts'

export type Part = 'open' | 'inner'
const partNames: Record<Part, string> = { open: '正卷', inner: '副卷' }

/**
 * The case file of a matter as one bound PDF. `part` binds only what is open to the party, or only the inner part.
 * @param made every document of the matter
 */
export async function matterBook(
  kind: AnyKind,
  made: readonly MadeDocument[],
  source: PaperSource,
  press: Press,
  part?: Part,
): Promise<Uint8Array> {
  const bound: BoundPaper[] = []
  for (const d of filingOrder(made, part)) bound.push(boundOf(d, await paperFor(d, source), bound))
  const acts = actsOf(source.stored)
  const state = foldActs(kind.procedure, acts) as BaseState
  const row = kind.row(state)
  const last = source.stored.at(-1)
  const book: Book = {
    organ: source.registers.organ(organOf(acts)).name,
    title: kind.procedure.title.zh.replace(/(案卷|案件|案)?$/u, '案卷'),
    part: part ? partNames[part] : '',
    number: row.number || source.matter,
    cover: coverOf(kind.cover?.(state) ?? { cause: row.title }, row, source),
    papers: bound,
    notes: notesOf(
      bound.map((b) => b.paper),
      source,
    ),
    on: (last?.happenedAt ?? row.openedAt).slice(0, 10),
  }
  return bookOf(book, press)
}

/** The number of a case stands once in the catalogue, with the paper that bears it first; other papers only refer to it. */
const boundOf = (made: MadeDocument, paper: Paper, before: readonly BoundPaper[]): BoundPaper => ({
  paper,
  number: ownNumber(
    made.content.number,
    before.map((b) => b.number),
  ),
  by: (!paper.seal && paper.signatures[0]?.who.split('　')[0]) || paper.organ,
})

const ownNumber = (number: string, before: readonly string[]): string =>
  number.includes('〔') && !before.includes(number) ? number : ''

function coverOf(facts: CoverFacts, row: MatterRow, { registers, matter }: PaperSource) {
  const words = (value: CoverFacts['cause'] | undefined) => (value === undefined ? '' : wordsOf(value, registers))
  const units = row.seenBy.map((u) => registers.units.get(u)?.name ?? u).join('、')
  return [
    { label: '案号', words: row.number || matter },
    { label: '案由', words: words(facts.cause) },
    ...(facts.party === undefined ? [] : [{ label: '当事人', words: words(facts.party) }]),
    { label: '起始日期', words: dateWords(row.openedAt) },
    { label: '终止日期', words: row.endedAt ? dateWords(row.endedAt) : '尚未办结' },
    ...(facts.outcome === undefined ? [] : [{ label: '处理结果', words: words(facts.outcome) }]),
    { label: '承办单位', words: units },
    { label: '保管期限', words: facts.retention ?? '' },
  ]
}

/** 备考表: what is not bound and why, what cannot be printed, which act the book goes up to. */
function notesOf(papers: readonly Paper[], source: PaperSource): string[] {
  const unbound = new Set(papers.flatMap((p) => p.enclosed.filter((e) => !e.bytes).map((e) => e.sha256)))
  const missing = missingCharacters(papers.map(charactersOf).join(''))
  const last = source.stored.at(-1)
  return [
    `本卷由电子案卷 ${source.matter} 生成，收录至第 ${source.stored.length} 项行为，存证 ${last?.hash ?? ''}。`,
    ...(unbound.size ? [`${unbound.size} 个附件不是图片或者未留存，未装订，按 SHA-256 存于电子证据库。`] : []),
    ...(missing.length ? [`下列字符没有字体可以显示：${missing.map(codeOf).join('、')}。`] : []),
  ]
}

const codeOf = (c: string) => `U+${(c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
