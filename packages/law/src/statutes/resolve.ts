import { epochDay, type LocalDate } from '../dates/epoch.ts'
import type { Citation, CitationRefusal } from './citation.ts'
import { unknownLaw } from './citation.ts'
import type { Law, LawVersion } from './law.ts'
import { toChineseNumeral } from './numerals.ts'
import { findLaw } from './registry.ts'

/** A citation found in the text in force on a date. */
export interface Resolved {
  readonly ok: true
  readonly law: string
  readonly fullName: string
  readonly english: string
  readonly version: LawVersion
  readonly article?: number
  readonly paragraph?: number
  readonly item?: number
  /** Whether that version's text is in the library and was counted. */
  readonly verified: boolean
}

export type Resolution = Resolved | CitationRefusal

/** The version of a law in force on a date. @throws BadDate */
export function versionOn(law: Law, on: LocalDate): LawVersion | undefined {
  epochDay(on)
  return law.versions.find((v) => v.from <= on && (v.to === undefined || on <= v.to))
}

/**
 * Finds a citation in the law as it stood on `on`. A law not registered, not in force that day, without such an
 * article, or whose text of that day is not held is a refusal value saying what would cure it. @throws BadDate
 */
export function resolve(citation: Citation, on: LocalDate): Resolution {
  const law = findLaw(citation.law)
  if (!law) return unknownLaw(citation.law)
  const version = versionOn(law, on)
  if (!version) return notInForce(law, on)
  const refused = citation.article === undefined ? undefined : checkArticle(law, version, citation.article, on)
  if (refused) return refused
  return {
    ok: true,
    law: law.name,
    fullName: law.fullName,
    english: law.english,
    version,
    article: citation.article,
    paragraph: citation.paragraph,
    item: citation.item,
    verified: version.verified,
  }
}

function notInForce(law: Law, on: LocalDate): CitationRefusal {
  const first = law.versions[0]!
  const last = law.versions.at(-1)!
  if (on < first.from)
    return {
      ok: false,
      code: 'law-not-in-force',
      messageZh: `《${law.fullName}》自${first.from}起施行，${on}尚未生效`,
      messageEn: `${law.english} took effect on ${first.from}; it was not in force on ${on}`,
    }
  const next = law.replacedBy
  return {
    ok: false,
    code: 'law-not-in-force',
    messageZh: `《${law.fullName}》施行至${last.to}，${on}已失效${next ? `；此日请引用${next}` : ''}`,
    messageEn: `${law.english} was in force until ${last.to}; on ${on} it no longer was${next ? `, cite ${findLaw(next)?.english ?? next} (${next})` : ''}`,
  }
}

function checkArticle(law: Law, version: LawVersion, article: number, on: LocalDate): CitationRefusal | undefined {
  const count = version.articles
  if (count === undefined)
    return {
      ok: false,
      code: 'text-not-held',
      messageZh: `未收录《${law.fullName}》在${on}施行的文本，不能核对条号；请人工核对`,
      messageEn: `The text of ${law.english} in force on ${on} is not held; check the article by hand`,
    }
  if (Number.isInteger(article) && article >= 1 && article <= count) return undefined
  if (count === 0)
    return {
      ok: false,
      code: 'article-unknown',
      messageZh: `《${law.fullName}》不分条；引用时不写条号`,
      messageEn: `${law.english} has no articles; cite it without a number`,
    }
  return {
    ok: false,
    code: 'article-unknown',
    messageZh: `《${law.fullName}》（${version.from}起施行）共${count}条，没有第${Number.isInteger(article) && article > 0 && article < 10000 ? toChineseNumeral(article) : article}条`,
    messageEn: `${law.english} (in force from ${version.from}) has ${count} articles; there is no article ${article}`,
  }
}
