import { addDays } from '../dates/arithmetic.ts'
import { earlierVersions, outsideLaws, replacements } from './history.ts'
import type { HeldText, Law, LawVersion } from './law.ts'
import { aliases, englishTitles } from './names.ts'
import { heldTexts } from './texts.generated.ts'

/** Every law known here: the library's texts with their earlier versions, then laws outside the library. */
export const laws: readonly Law[] = [
  ...heldTexts.map(
    (text): Law => ({
      name: text.name,
      fullName: text.full,
      english: englishTitles[text.name] ?? text.full,
      aliases: aliases[text.name] ?? [],
      issuer: text.issuer,
      rank: text.rank,
      versions: versionsOf(text),
      replacedBy: replacements[text.name],
    }),
  ),
  ...outsideLaws.map(
    (law): Law => ({
      name: law.name,
      fullName: law.full,
      english: englishTitles[law.name] ?? law.full,
      aliases: aliases[law.name] ?? [],
      issuer: law.issuer,
      rank: law.rank,
      versions: [{ from: law.from, to: law.to, articles: law.articles, verified: false }],
      replacedBy: law.replacedBy,
    }),
  ),
]

function versionsOf(text: HeldText): LawVersion[] {
  const earlier = earlierVersions[text.name] ?? (text.since < text.from ? [[text.since, undefined] as const] : [])
  const starts = [...earlier.map(([from]) => from), text.from]
  return [
    ...earlier.map(([from, articles], i) => ({ from, to: addDays(starts[i + 1]!, -1), articles, verified: false })),
    {
      from: text.from,
      to: text.to,
      adopted: text.adopted,
      articles: text.articles,
      verified: true,
      doubt: text.doubt ?? (text.fromStated ? undefined : '本版施行日按修正公布日或库外资料登记'),
    },
  ]
}

const byName = new Map<string, Law>()
for (const law of laws) for (const name of [law.name, law.fullName, ...law.aliases]) byName.set(name, law)

/** The law called `name`: short name, full name or alias, with or without 《》 and 中华人民共和国. */
export function findLaw(name: string): Law | undefined {
  const plain = name.trim().replace(/^《(.*)》$/, '$1')
  return byName.get(plain) ?? byName.get(plain.replace(/^中华人民共和国/, ''))
}

/** Laws whose name shares most with a name that was not found; at most three. */
export function similarLaws(name: string): readonly Law[] {
  const letters = new Set(name.replace(/中华人民共和国|[《》条例办法规定]/g, ''))
  const score = (law: Law): number => [...letters].filter((letter) => law.name.includes(letter)).length
  return laws
    .map((law) => ({ law, score: score(law) }))
    .filter(({ score }) => score >= 2)
    .sort((a, b) => b.score - a.score || a.law.name.length - b.law.name.length)
    .slice(0, 3)
    .map(({ law }) => law)
}
