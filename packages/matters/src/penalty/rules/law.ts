import { type Citation, parseCitation, resolve } from '@zhiheng/law'
import { checkAmount, lawOnFacts, matches } from '@zhiheng/law/discretion/index.ts'
import { power } from '@zhiheng/law/powers/index.ts'
import { findLaw } from '@zhiheng/law/statutes/registry.ts'
import { broken, kept, likelyBroken, notApplicable } from '@zhiheng/procedure'
import { countsAsCitizen } from '../../party.ts'
import { remembered } from '../../remembered.ts'
import { type C, filing, penaltyLaw, type R } from './make.ts'
import { fineOf, kindsOf } from './sanction.ts'

interface Judged {
  violated?: readonly string[]
  punished?: readonly string[]
  penalties?: readonly { kind?: never; amount?: number }[]
  discretion?: { circumstances?: readonly string[]; reasons?: string }
}
const judged = (c: C) => c.act.data as Judged

const cited = (texts: readonly string[] | undefined) => (texts ?? []).map((text) => ({ text, read: read(text) }))

const amountChecked = remembered(
  (of: Citation | string, amount: number, on: string, addressee: 'individual' | 'organisation') =>
    checkAmount({ of: typeof of === 'string' ? { power: of } : { citation: of }, amount, on, addressee }),
)
const matched = remembered(matches)
const resolved = remembered((citation: Citation, on: string) => resolve(citation, on))
const compared = remembered((code: string, facts: string, on: string, addressee: 'individual' | 'organisation') =>
  lawOnFacts(code, facts, on, { addressee }),
)
const read = remembered((text: string) => parseCitation(text.replace(/（[^（）]*\d{4}[^（）]*）/g, '')))

/** The day whose law judges the facts: of the violation, else of filing (行政处罚法 37). */
function factsDay(c: C): string {
  const filed = filing(c)
  return filed.endedOn ?? filed.violatedOn ?? c.day(c.act, '决定日期', 'the day of decision')
}

/** Whether a text in force on the day of the facts or, when milder, on the day of decision has that article. */
function exists(citation: Parameters<typeof resolve>[0], c: C): 'yes' | 'unknown' | { zh: string; en: string } {
  const days = [factsDay(c), c.day(c.act, '决定日期', 'the day of decision')]
  const found = days.map((on) => resolved(citation, on))
  if (found.some((r) => r.ok)) return 'yes'
  const [first] = found
  if (!first || first.ok || first.code === 'law-unknown' || first.code === 'text-not-held') return 'unknown'
  return { zh: first.messageZh, en: first.messageEn }
}

/** Words that name a ground to go below the least the law sets (行政处罚法 30–32). */
const mitigating = /减轻|mitigat|未成年|十八周岁|主动消除|胁迫|诱骗|主动供述|立功/

/** Rules of citations and amounts. */
export const lawRules: readonly R[] = [
  penaltyLaw('article-exists', ['引用的条款在当时有效', 'The articles cited were in force'], 37, {
    severity: 'bars',
    points: 50,
    guards: ['notify', 'decide'],
    test: (c) => {
      const texts = [...(judged(c).violated ?? []), ...(judged(c).punished ?? [])]
      if (!texts.length) return c.missing('引用的条款', 'the articles cited')
      let open = ''
      for (const { text, read } of cited(texts)) {
        const found = read.ok ? exists(read.citation, c) : 'unknown'
        if (found === 'unknown') open = text
        else if (found !== 'yes') return broken(`“${text}”：${found.zh}`, `“${text}”: ${found.en}`)
      }
      return open ? (c.whole ? notApplicable : c.missing(`“${open}”的条文（未收录）`, `the text of “${open}”`)) : kept
    },
  }),
  penaltyLaw('article-precise', ['引用到条', 'Citations name the article'], [59, { item: 3 }], {
    severity: 'bars',
    points: 5,
    guards: ['notify', 'decide'],
    test: (c) => {
      const all = cited([...(judged(c).violated ?? []), ...(judged(c).punished ?? [])])
      if (!all.length) return c.missing('引用的条款', 'the articles cited')
      const vague = all.find(({ text, read }) =>
        read.ok ? read.citation.article === undefined : !/第.+条|\d/.test(text),
      )
      return vague ? broken(`“${vague.text}”没有写明条`, `“${vague.text}” names no article`) : kept
    },
  }),
  penaltyLaw('basis-is-law', ['其他规范性文件不得作为处罚依据', 'A normative document alone punishes nobody'], 16, {
    severity: 'bars',
    points: 50,
    guards: ['notify', 'decide'],
    test: (c) => {
      const all = cited(c.need(judged(c).punished, '处罚依据', 'the law applied'))
      const ranks = all.map(({ read }) => (read.ok ? findLaw(read.citation.law)?.rank : undefined))
      if (!ranks.length || ranks.some((r) => r === undefined)) return c.whole ? notApplicable : kept
      return ranks.every((r) => r?.includes('规范性文件'))
        ? broken('处罚依据只有规范性文件', 'Only a normative document is cited')
        : kept
    },
  }),
  penaltyLaw(
    'articles-match',
    ['违反的条款与处罚条款对应', 'The article violated and the one that punishes belong together'],
    38,
    {
      severity: 'overridable',
      points: 20,
      guards: ['notify', 'decide'],
      test: (c) => {
        const on = factsDay(c)
        const broke = cited(c.need(judged(c).violated, '违反的条款', 'the articles violated'))
        const punish = cited(c.need(judged(c).punished, '处罚依据', 'the law applied'))
        let wrong: { zh: string; en: string; certainty?: 'certain' | 'likely' } | null = null
        for (const p of punish)
          for (const v of broke) {
            if (!p.read.ok || !v.read.ok) return c.missing('引用条款的条文', 'the texts cited')
            const found = matched(v.read.citation, p.read.citation, on)
            if (found.is === 'yes') return kept
            if (found.is === 'no') wrong = found
          }
        return wrong
          ? (wrong.certainty === 'likely' ? likelyBroken : broken)(wrong.zh, wrong.en)
          : c.whole
            ? notApplicable
            : c.missing('条款是否对应', 'whether the articles match')
      },
    },
  ),
  penaltyLaw(
    'fine-within-range',
    ['罚款在法定幅度内', 'The fine is within the range of the law'],
    [5, { paragraph: 2 }],
    {
      severity: 'bars',
      points: 100,
      guards: ['notify', 'decide'],
      test: (c) => {
        const kinds = kindsOf(judged(c).penalties)
        if (kinds.length && !kinds.includes('fine')) return notApplicable
        const amount = c.need(fineOf(judged(c).penalties), '罚款数额', 'the fine')
        const filed = filing(c)
        const on = factsDay(c)
        const kind = filed?.party?.kind
        const addressees = kind
          ? [countsAsCitizen(kind) ? ('individual' as const) : ('organisation' as const)]
          : (['individual', 'organisation'] as const)
        const of = [
          ...cited(judged(c).punished).flatMap(({ read }) => (read.ok ? [read.citation] : [])),
          ...(filed?.power && power(filed.power, on) ? [filed.power] : []),
        ]
        const readings = of.flatMap((each) => addressees.map((addressee) => amountChecked(each, amount, on, addressee)))
        if (!readings.length) return c.whole ? notApplicable : c.missing('处罚依据的罚款幅度', 'the range of the fine')
        const said = readings.filter((r) => r.is !== 'cannot-tell')
        if (!said.length || said.some((r) => r.is === 'within'))
          return said.length ? kept : c.whole ? notApplicable : c.missing('处罚依据的罚款幅度', 'the range of the fine')
        const worst = said.find((r) => r.is === 'over' && r.certain) ?? said.find((r) => r.is === 'under')
        if (!worst) return c.missing('罚款适用的幅度', 'which range applies')
        const words = [...(judged(c).discretion?.circumstances ?? []), judged(c).discretion?.reasons ?? ''].join()
        if (worst.is === 'under' && mitigating.test(words)) return kept
        if (worst.is === 'under' && !c.whole && !words)
          return c.missing('有无减轻处罚情节', 'whether there was a ground to mitigate')
        return broken(worst.zh, worst.en)
      },
    },
  ),
  penaltyLaw('kind-lawful', ['处罚种类有法定依据', 'The kind of penalty is given by law'], 38, {
    severity: 'bars',
    points: 50,
    guards: ['notify', 'decide'],
    test: (c) => {
      const filed = filing(c)
      const item = filed?.power ? power(filed.power, factsDay(c)) : undefined
      if (!item) return c.whole ? notApplicable : c.missing('案由对应的权责事项', 'the item of the list of powers')
      const lawful = new Set(item.consequences.map((x) => lawfulKind[x.kind] ?? ''))
      const strange = kindsOf(judged(c).penalties).filter(
        (k) => !lawful.has(k.startsWith('confiscate') ? 'confiscate' : k),
      )
      const doubtful = strange.filter((k) => ['fine', 'confiscate-goods', 'revoke-permit'].includes(k))
      return doubtful.length
        ? broken(
            `“${item.titleZh}”的法定后果中没有所选的处罚种类`,
            `The law of “${item.titleEn}” does not give this penalty`,
          )
        : kept
    },
  }),
  penaltyLaw('milder-law', ['新法较轻的适用新法', 'The newer law applies where it is milder'], 37, {
    severity: 'bars',
    points: 50,
    guards: ['notify', 'decide'],
    test: (c) => {
      const filed = filing(c)
      const [facts, on] = [factsDay(c), c.day(c.act, '决定日期', 'the day of decision')]
      if (!filed.power || facts > on)
        return c.whole ? notApplicable : c.missing('案由对应的权责事项', 'the item of the list of powers')
      const addressee = countsAsCitizen(filed.party?.kind ?? 'organisation')
        ? ('individual' as const)
        : ('organisation' as const)
      const found = compared(filed.power, facts, on, addressee)
      if (!found?.changed || found.applies !== 'decision') return notApplicable
      const amount = c.need(fineOf(judged(c).penalties), '罚款数额', 'the fine')
      const now = amountChecked(filed.power, amount, on, addressee)
      return now.is === 'over' && now.certain
        ? broken(
            `决定时的规定处罚较轻，应当适用：${now.zh}`,
            `The law on the day of decision is milder and applies: ${now.en}`,
          )
        : kept
    },
  }),
]

const lawfulKind: Partial<Record<string, string>> = {
  warning: 'warning',
  'notice-of-criticism': 'criticism',
  fine: 'fine',
  confiscation: 'confiscate',
  revocation: 'revoke-permit',
}
