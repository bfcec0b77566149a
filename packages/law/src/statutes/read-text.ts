import { isDate } from '../dates/arithmetic.ts'
import type { LocalDate } from '../dates/epoch.ts'
import { parseArticle } from './numerals.ts'
import { findLaw } from './registry.ts'

/** The articles of one version of a law, as a reader’s own file tells them. */
export interface LawText {
  /** Name in the registry. */
  readonly law: string
  /** First day in force, as the file says. */
  readonly since: LocalDate
  /** Article → its words, paragraphs parted by line breaks. */
  readonly articles: ReadonlyMap<number, string>
}

/** A file that is no law text; `messageZh` says what to mend. */
export class BadLawText extends Error {
  override readonly name = 'BadLawText'
  readonly messageZh: string
  constructor(message: string, messageZh: string) {
    super(message)
    this.messageZh = messageZh
  }
}

const ARTICLE = /^第([〇零一二三四五六七八九十百千]+)条(?:\s|　)*(.*)$/

/**
 * Reads a Markdown file: `# 法律名称`, a line `> 施行日期：2021-07-15`, then articles that each begin a line with
 * 第…条. Headings part chapters and end an article. No text of a law comes with this project.
 * @throws BadLawText
 */
export function readLawText(markdown: string): LawText {
  const lines = markdown.replace(/\r/g, '').split('\n')
  const title =
    lines
      .find((line) => line.startsWith('# '))
      ?.slice(2)
      .trim() ?? ''
  const law = findLaw(title) ?? findLaw(title.replace(/^中华人民共和国/, ''))
  if (!law)
    throw new BadLawText(`no law is registered as "${title}"`, `没有登记名为“${title}”的法律；首行请写“# 法律全称”`)
  const since = /^>\s*施行日期：\s*(\d{4}-\d{2}-\d{2})/m.exec(markdown)?.[1] ?? ''
  if (!isDate(since))
    throw new BadLawText(
      `${title}: no first day in force`,
      `《${title}》没有施行日期；请写一行“> 施行日期：2021-07-15”`,
    )
  const articles = articlesOf(lines)
  if (!articles.size) throw new BadLawText(`${title}: no article`, `《${title}》没有条文；每条另起一行，以“第…条”开头`)
  return { law: law.name, since, articles }
}

function articlesOf(lines: readonly string[]): Map<number, string> {
  const articles = new Map<number, string>()
  let number: number | undefined
  for (const raw of lines) {
    const line = raw.trim()
    const begins = ARTICLE.exec(line)
    if (begins) {
      number = parseArticle(begins[1]!)
      if (number !== undefined && !articles.has(number)) articles.set(number, begins[2]!.trim())
      else number = undefined
    } else if (line.startsWith('#') || line.startsWith('>')) number = undefined
    else if (line && number !== undefined) articles.set(number, `${articles.get(number)}\n${line}`)
  }
  return articles
}
