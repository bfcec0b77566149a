import { fromChineseNumeral, parseArticle, toChineseNumeral } from './numerals.ts'
import { findLaw, laws, similarLaws } from './registry.ts'

/**
 * A place in a law. `law` is its short name in the registry; a document without articles has no `article`, and
 * its numbered point, （二十二）, is the `item`.
 */
export interface Citation {
  readonly law: string
  readonly article?: number
  /** 款, from 1. */
  readonly paragraph?: number
  /** 项, from 1. */
  readonly item?: number
}

/** A law or article that is wrong in the program itself, found when the module loads. */
export class BadCitation extends Error {
  override readonly name = 'BadCitation'
}

/**
 * A citation for a rule written in code. The law must be registered and some version of it must have the article.
 * @throws BadCitation — for text from outside use `parseCitation` and `resolve`, which return refusals.
 */
export function cite(law: string, article?: number, part: { paragraph?: number; item?: number } = {}): Citation {
  const found = findLaw(law)
  if (!found) throw new BadCitation(`no law is registered as ${law}; see laws in statutes/registry.ts`)
  const most = Math.max(...found.versions.map((v) => v.articles ?? Number.POSITIVE_INFINITY))
  if (article !== undefined && !(Number.isInteger(article) && article >= 1 && article <= most))
    throw new BadCitation(`${found.name} has no article ${article}; its articles run from 1 to ${most}`)
  return article === undefined ? { law: found.name, ...part } : { law: found.name, article, ...part }
}

/**
 * `zh`: 《中华人民共和国行政处罚法》第六十四条第一款第（二）项. `en`: Administrative Penalty Law, art. 64, para. 1,
 * item 2. `short`: 行政处罚法 64.
 */
export function formatCitation(c: Citation, style: 'zh' | 'en' | 'short' = 'zh'): string {
  const law = findLaw(c.law)
  if (style === 'short') return `${c.law}${c.article === undefined ? pointOf(c) : ` ${c.article}`}`
  if (style === 'en') {
    const parts = [
      c.article !== undefined ? `art. ${c.article}` : '',
      c.paragraph !== undefined ? `para. ${c.paragraph}` : '',
      c.item !== undefined ? `${c.article === undefined ? 'point' : 'item'} ${c.item}` : '',
    ]
    return [law?.english ?? c.law, ...parts.filter(Boolean)].join(', ')
  }
  const article = c.article !== undefined ? `第${toChineseNumeral(c.article)}条` : ''
  const paragraph = c.paragraph !== undefined ? `第${toChineseNumeral(c.paragraph)}款` : ''
  const item = c.article === undefined ? pointOf(c) : c.item !== undefined ? `第（${toChineseNumeral(c.item)}）项` : ''
  return `《${innerQuotes(law?.fullName ?? c.law)}》${article}${paragraph}${item}`
}

const pointOf = (c: Citation): string => (c.item === undefined ? '' : `（${toChineseNumeral(c.item)}）`)

/** Titles inside a title take 〈〉 (GB/T 15834). */
function innerQuotes(title: string): string {
  return title.replaceAll('《', '〈').replaceAll('》', '〉')
}

/** Why a citation could not be used. `cureZh` and `cureEn` say what to write instead. */
export interface CitationRefusal {
  readonly ok: false
  readonly code: 'citation-unreadable' | 'law-unknown' | 'law-not-in-force' | 'article-unknown' | 'text-not-held'
  readonly messageZh: string
  readonly messageEn: string
}

const PLACE =
  /^(?:第?([\d０-９零〇一二三四五六七八九十百千]+)条?)?(?:第([\d一二三四五六七八九十]+)款)?(?:第[（(]?([\d一二三四五六七八九十]+)[）)]?项)?$/

/** Reads 行政处罚法 60, 行政处罚法第六十条 or 《中华人民共和国行政处罚法》第六十条第一款第（二）项. */
export function parseCitation(text: string): { readonly ok: true; readonly citation: Citation } | CitationRefusal {
  const trimmed = text.trim()
  const named = /^《(.+)》\s*(.*)$/.exec(trimmed) ?? longestName(trimmed)
  if (!named) return unknownLaw(trimmed.replace(/\s*第?[\d零〇一二三四五六七八九十百千]+条?.*$/, ''))
  const law = findLaw(named[1]!)
  if (!law) return unknownLaw(named[1]!)
  const place = PLACE.exec((named[2] ?? '').replace(/\s/g, ''))
  if (!place)
    return {
      ok: false,
      code: 'citation-unreadable',
      messageZh: `看不懂“${text}”中的条款；请写成“${law.name} 60”或“${law.name}第六十条第一款”`,
      messageEn: `The place in "${text}" cannot be read; write "${law.name} 60" or "${law.name}第六十条第一款"`,
    }
  const number = (part: string | undefined): number | undefined =>
    part === undefined ? undefined : /^\d+$/.test(part) ? Number(part) : fromChineseNumeral(part)
  const citation: Citation = { law: law.name }
  const article = place[1] === undefined ? undefined : parseArticle(place[1])
  const paragraph = number(place[2])
  const item = number(place[3])
  return {
    ok: true,
    citation: {
      ...citation,
      ...(article === undefined ? {} : { article }),
      ...(paragraph === undefined ? {} : { paragraph }),
      ...(item === undefined ? {} : { item }),
    },
  }
}

function longestName(text: string): [string, string, string] | undefined {
  const names = laws.flatMap((law) => [law.name, law.fullName, ...law.aliases]).filter((name) => text.startsWith(name))
  const longest = names.sort((a, b) => b.length - a.length)[0]
  return longest === undefined ? undefined : [text, longest, text.slice(longest.length).trim()]
}

/** The refusal for a law that is not registered, with the nearest names. */
export function unknownLaw(name: string): CitationRefusal {
  const near = similarLaws(name).map((law) => law.name)
  return {
    ok: false,
    code: 'law-unknown',
    messageZh: `没有登记名为“${name}”的法律${near.length ? `；是否指${near.join('、')}` : '；请核对名称'}`,
    messageEn: `No law is registered as "${name}"${near.length ? `; perhaps ${near.join(', ')}` : '; check the name'}`,
  }
}
