import { epochDay, type LocalDate } from '../dates/epoch.ts'
import { allPowers } from '../powers/index.ts'
import type { Power, PowerOnDay, PowerTerms } from '../powers/types.ts'
import { type Citation, formatCitation } from '../statutes/citation.ts'
import { sameFinesFrom } from '../statutes/history.ts'
import { punishedBy } from '../statutes/punished-by.generated.ts'
import { findLaw } from '../statutes/registry.ts'
import { resolve } from '../statutes/resolve.ts'

type Entry = { readonly item: Power; readonly terms: PowerTerms }
type Role = 'violated' | 'punished'

function indexBy(role: Role): ReadonlyMap<string, readonly Entry[]> {
  const index = new Map<string, Entry[]>()
  for (const item of allPowers)
    for (const terms of item.terms)
      for (const place of new Set(terms[role].map((c) => `${c.law} ${c.article}`))) {
        const list = index.get(place)
        if (list) list.push({ item, terms })
        else index.set(place, [{ item, terms }])
      }
  return index
}

const indexes = { violated: indexBy('violated'), punished: indexBy('punished') }

/** A citation by the registry's name of its law, whichever of its names was used. */
const named = (c: Citation): Citation => ({ ...c, law: findLaw(c.law)?.name ?? c.law })

/** Paragraph and item only part two places where both name one: an excerpt often leaves them out. */
const samePlace = (a: Citation, b: Citation): boolean =>
  a.law === b.law &&
  a.article === b.article &&
  (a.paragraph === undefined || b.paragraph === undefined || a.paragraph === b.paragraph) &&
  (a.item === undefined || b.item === undefined || a.item === b.item)

function itemsCiting(role: Role, citation: Citation, on: LocalDate): readonly PowerOnDay[] {
  epochDay(on)
  const cited = named(citation)
  const entries = indexes[role].get(`${cited.law} ${cited.article}`) ?? []
  return entries.flatMap(({ item, terms }) => {
    if (on < terms.from || (terms.to !== undefined && on > terms.to)) return []
    if (!terms[role].some((c) => samePlace(c, cited))) return []
    const { terms: _, ...rest } = item
    return { ...rest, ...terms }
  })
}

/** Items whose power rests on the article on that day; an empty list says nothing about articles not in the list. @throws BadDate */
export const powersPunishedBy = (citation: Citation, on: LocalDate): readonly PowerOnDay[] =>
  itemsCiting('punished', citation, on)

/** Items about acts that break the article on that day. @throws BadDate */
export const powersViolating = (citation: Citation, on: LocalDate): readonly PowerOnDay[] =>
  itemsCiting('violated', citation, on)

export interface Matching {
  readonly is: 'yes' | 'no' | 'cannot-tell'
  /**
   * Of a `no`: most punishing articles describe the act without naming the duty, so that within one domain another
   * duty of the same subject may be meant, and only `likely` is said.
   */
  readonly certainty?: 'certain' | 'likely'
  readonly zh: string
  readonly en: string
  /** Articles that would belong together with the punishing one, or with the violated one. */
  readonly rather: readonly Citation[]
}

/**
 * Whether an article said to be violated and one said to punish belong together on a day. `no` only where it is known:
 * one of them was not in force, or the list has both articles and joins each to others. Everything else is
 * `cannot-tell`. @throws BadDate
 */
export function matches(violated: Citation, punished: Citation, on: LocalDate): Matching {
  for (const cited of [violated, punished]) {
    const found = resolve(cited, on)
    if (!found.ok && (found.code === 'law-not-in-force' || found.code === 'article-unknown'))
      return { is: 'no', certainty: 'certain', zh: found.messageZh, en: found.messageEn, rather: [] }
    if (!found.ok) return { is: 'cannot-tell', zh: found.messageZh, en: found.messageEn, rather: [] }
  }
  const punishing = powersPunishedBy(punished, on)
  const pair = [formatCitation(violated, 'zh'), formatCitation(punished, 'zh')] as const
  const pairEn = [formatCitation(violated, 'en'), formatCitation(punished, 'en')] as const
  const both = (item: PowerOnDay) => item.violated.some((c) => samePlace(c, named(violated)))
  if (punishing.some(both))
    return {
      is: 'yes',
      zh: `${pair[1]}处罚违反${pair[0]}的行为`,
      en: `${pairEn[1]} punishes breaches of ${pairEn[0]}`,
      rather: [],
    }
  const cannot = (zh: string, en: string): Matching => ({ is: 'cannot-tell', zh, en, rather: [] })
  if (!punishing.length)
    return cannot(`清单中没有以${pair[1]}处罚的事项`, `The list has no item punished by ${pairEn[1]}`)
  if (samePlace(named(violated), named(punished)) || punishing.some((item) => !item.violated.length))
    return cannot(`${pair[1]}自身可能就是义务条款，请人工核对`, `${pairEn[1]} may itself state the duty; check by hand`)
  const elsewhere = powersViolating(violated, on)
  if (!elsewhere.length)
    return cannot(`清单中没有违反${pair[0]}的事项`, `The list has no item about breaches of ${pairEn[0]}`)
  const domains = new Set(punishing.map((item) => item.domain))
  return {
    is: 'no',
    certainty: elsewhere.some((item) => domains.has(item.domain)) ? 'likely' : 'certain',
    zh: `违反${pair[0]}的行为不由${pair[1]}处罚`,
    en: `Breaches of ${pairEn[0]} are not punished by ${pairEn[1]}`,
    rather: distinct(elsewhere.flatMap((item) => item.punished)),
  }
}

/**
 * Whether the article said to punish speaks of something else than the duty said to be broken, as far as their words
 * tell: for pairs of one law of which the list of powers knows nothing. A guess from words, so only likely. @throws BadDate
 */
export function speaksOfOther(violated: Citation, punished: Citation, on: LocalDate): boolean {
  const [duty, cited] = [named(violated), named(punished)]
  const law = punishedBy[cited.law]
  if (!law || duty.law !== cited.law || duty.article === undefined || cited.article === undefined) return false
  if (cited.article < law.chapter[0] || cited.article > law.chapter[1]) return false
  const found = resolve(cited, on)
  if (!found.ok || !(found.verified || sameFinesFrom(found.law, cited.article, on))) return false
  return law.of[duty.article]?.includes(cited.article) === false
}

function distinct(list: readonly Citation[]): readonly Citation[] {
  return [...new Map(list.map((c) => [formatCitation(c), c])).values()]
}
