import { type Citation, parseCitation, resolve } from '@zhiheng/law'
import {
  type AmountInput,
  checkAmount,
  checkBounds,
  lawOnFacts,
  matches,
  speaksOfOther,
} from '@zhiheng/law/discretion/index.ts'
import { power } from '@zhiheng/law/powers/index.ts'
import type { PowerOnDay } from '@zhiheng/law/powers/types.ts'
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

interface Cited {
  readonly text: string
  readonly read: ReturnType<typeof parseCitation>
}
/** What the papers of an act cite, read once: several rules ask. */
function cited(texts: readonly string[] | undefined): readonly Cited[] {
  if (!texts) return []
  let found = readOf.get(texts)
  if (!found) {
    found = texts.map((text) => ({ text, read: read(text) }))
    readOf.set(texts, found)
  }
  return found
}
const readOf = new WeakMap<readonly string[], readonly Cited[]>()

const amountChecked = remembered(
  (of: Citation | string, amount: number, on: string, addressee: 'individual' | 'organisation', bases: string) =>
    checkAmount({
      of: typeof of === 'string' ? { power: of } : { citation: of },
      amount,
      on,
      addressee,
      ...(bases ? JSON.parse(bases) : {}),
    }),
)
const matched = remembered(matches)
const unrelated = remembered(speaksOfOther)
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
  if (first.code === 'law-not-in-force' && !c.whole && !factsTold(c)) {
    // Untold facts may be older than the decision: who decides within the year the law ceased may rightly apply it.
    const before = new Date(Date.parse(`${days[1]}T00:00:00Z`) - 365 * 86_400_000).toISOString().slice(0, 10)
    if (resolved(citation, before).ok) return 'unknown'
  }
  return { zh: first.messageZh, en: first.messageEn }
}

const factsTold = (c: C) => (filing(c).endedOn ?? filing(c).violatedOn) !== undefined
const ceased = (c: Citation, on: string) => {
  const found = resolved(c, on)
  return !found.ok && (found.code === 'law-not-in-force' || found.code === 'article-unknown')
}

/** 第一款第四项、第二款 of one article: the item says which act it is, so that the paragraph alone says less. */
const narrowest = (all: readonly Citation[]) =>
  all.filter(
    (c) => c.item !== undefined || !all.some((o) => o.law === c.law && o.article === c.article && o.item !== undefined),
  )

const articlesIn = (texts: readonly string[] | undefined) =>
  cited(texts).flatMap(({ read }) => (read.ok ? [read.citation] : []))

/** The articles that punish, each as narrow as it is told. */
function punishing(texts: readonly string[] | undefined): readonly Citation[] {
  if (!texts) return []
  let found = punishingOf.get(texts)
  if (!found) {
    found = narrowest(articlesIn(texts))
    punishingOf.set(texts, found)
  }
  return found
}
const punishingOf = new WeakMap<readonly string[], readonly Citation[]>()

const severalLaws = (c: C) =>
  [judged(c).violated, judged(c).punished].every((texts) => new Set(articlesIn(texts).map((a) => a.law)).size > 1)

/** The same against the amounts the articles themselves name, where no item of the list of powers rests on them. */
function againstArticles(c: C, articles: readonly Citation[], amount: number, on: string) {
  const { base } = basesTold(c)
  const found = articles.map((each) => (base ? checkBounds(each, amount, on, base) : boundsChecked(each, amount, on)))
  const open = () => c.missing('处罚依据的罚款幅度', 'the range of the fine')
  if (found.some((f) => f.is === 'within')) return kept
  // Only papers that could be read are all there is.
  const whole = articles.length === (judged(c).punished ?? []).length
  const over = found.find((f) => f.is === 'over')
  if (over && !found.some((f) => f.is === 'cannot-tell')) return likelyBroken(over.zh, over.en)
  const under = found.find((f) => f.is === 'under')
  if (under && !found.some((f) => f.is === 'cannot-tell')) return mitigated(c) ? kept : likelyBroken(under.zh, under.en)
  const [none] = found
  if (none && whole && amount > 0 && found.every((f) => f.is === 'no-fine')) return likelyBroken(none.zh, none.en)
  return open()
}
const boundsChecked = remembered((citation: Citation, amount: number, on: string) => checkBounds(citation, amount, on))

/** Whether anything told names a ground to go below the least. */
function mitigated(c: C): boolean {
  const { circumstances, reasons } = judged(c).discretion ?? {}
  const words = `${[...(circumstances ?? []), reasons ?? ''].join()}${(c.context.said as string | undefined) ?? ''}`
  return mitigating.test(words.replace(notMitigating, ''))
}

/** Amounts and numbers the fine may be counted from, told with cases from elsewhere. */
const basesTold = (c: C) => {
  const { base, count } = c.context as Pick<AmountInput, 'base' | 'count'>
  return { ...(base ? { base } : {}), ...(count ? { count } : {}) }
}

/** Words that name a ground to go below the least the law sets (行政处罚法 30–32). */
const mitigating = /减轻|mitigat|未成年|十八周岁|主动消除|胁迫|诱骗|主动供述|立功/
const notMitigating =
  /[减从]轻[^"]{0,6}":"?(?:无|没有|否|false)|(?:无|没有|不具有|不具备|不存在|未)[^，。；"]{0,10}(?:减轻|从轻)[^，。；"]{0,6}/g
/** Papers that guide discretion are cited without an article. */
const guidance = /基准|裁量|标准|清单|意见|通知|指引/

/** Rules of citations and amounts. */
export const lawRules: readonly R[] = [
  penaltyLaw('article-exists', ['引用的条款在当时有效', 'The articles cited were in force'], 37, {
    severity: 'bars',
    points: 50,
    guards: ['notify', 'decide'],
    test: (c) => {
      const all = [...cited(judged(c).violated), ...cited(judged(c).punished)]
      if (!all.length) return c.missing('引用的条款', 'the articles cited')
      let open = ''
      for (const { text, read } of all) {
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
      const all = [...cited(judged(c).violated), ...cited(judged(c).punished)]
      if (!all.length) return c.missing('引用的条款', 'the articles cited')
      const vague = all.find(({ text, read }) =>
        read.ok ? read.citation.article === undefined : !/第.+条|\d/.test(text) && !guidance.test(text),
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
      past: 'bars',
      points: 20,
      guards: ['notify', 'decide'],
      test: (c) => {
        const on = factsDay(c)
        const broke = cited(c.need(judged(c).violated, '违反的条款', 'the articles violated'))
        const punish = cited(c.need(judged(c).punished, '处罚依据', 'the law applied'))
        let wrong: { zh: string; en: string; certainty?: 'certain' | 'likely' } | null = null
        let open = false
        let [other, pairs] = [true, 0]
        for (const p of punish)
          for (const v of broke) {
            if (!p.read.ok || !v.read.ok) {
              open = true
              continue
            }
            // That an article did not exist is a finding of its own.
            if (ceased(v.read.citation, on) || ceased(p.read.citation, on)) continue
            const found = matched(v.read.citation, p.read.citation, on)
            if (found.is === 'yes') return kept
            if (found.is === 'no') wrong = found
            other &&= found.is === 'no' || unrelated(v.read.citation, p.read.citation, on)
            pairs++
          }
        if (open) return c.whole ? notApplicable : c.missing('引用条款的条文', 'the texts cited')
        if (!wrong && other && pairs && !c.whole)
          return likelyBroken(
            `${punish.map((p) => p.text).join('、')}处罚的不是违反${broke.map((v) => v.text).join('、')}的行为`,
            'The articles applied punish something else than the articles violated',
          )
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
        const of = [...punishing(judged(c).punished), ...(filed?.power && power(filed.power, on) ? [filed.power] : [])]
        const told = basesTold(c)
        const bases = Object.keys(told).length ? JSON.stringify(told) : ''
        const readings = of.flatMap((each) =>
          addressees.map((addressee) => amountChecked(each, amount, on, addressee, bases)),
        )
        const said = readings.filter((r) => r.is !== 'cannot-tell')
        if (said.some((r) => r.is === 'within')) return kept
        if (!said.length) return c.whole ? notApplicable : againstArticles(c, punishing(judged(c).punished), amount, on)
        const worst =
          said.find((r) => r.is === 'over' && r.certain) ??
          said.find((r) => r.counted) ??
          said.find((r) => r.is === 'under')
        if (!worst) return c.missing('罚款适用的幅度', 'which range applies')
        // Violations of several laws are fined one by one, and the sum says nothing of each.
        if (worst.is === 'over' && severalLaws(c))
          return c.missing('各违法行为分别的罚款', 'the fine for each violation')
        if (worst.is !== 'under') return (worst.counted ? likelyBroken : broken)(worst.zh, worst.en)
        if (mitigated(c)) return kept
        // Who mitigates says so and cites the ground; a paper that says nothing of it hardly did.
        return (c.whole || judged(c).discretion ? broken : likelyBroken)(worst.zh, worst.en)
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
      const lawful = lawfulOf(item)
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
      const now = amountChecked(filed.power, amount, on, addressee, '')
      return now.is === 'over' && now.certain
        ? broken(
            `决定时的规定处罚较轻，应当适用：${now.zh}`,
            `The law on the day of decision is milder and applies: ${now.en}`,
          )
        : kept
    },
  }),
]

/** The kinds of penalty that the law of an item gives. */
function lawfulOf(item: PowerOnDay): ReadonlySet<string> {
  let found = lawfulKinds.get(item)
  if (!found) {
    found = new Set(item.consequences.map((x) => lawfulKind[x.kind] ?? ''))
    lawfulKinds.set(item, found)
  }
  return found
}
const lawfulKinds = new WeakMap<PowerOnDay, ReadonlySet<string>>()

const lawfulKind: Partial<Record<string, string>> = {
  warning: 'warning',
  'notice-of-criticism': 'criticism',
  fine: 'fine',
  confiscation: 'confiscate',
  revocation: 'revoke-permit',
}
