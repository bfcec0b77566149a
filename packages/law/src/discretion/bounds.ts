import type { LocalDate } from '../dates/epoch.ts'
import { type Fen, formatYuan } from '../money/fen.ts'
import { type Citation, formatCitation } from '../statutes/citation.ts'
import { type FineDetail, fineBounds, fineDetails } from '../statutes/fine-bounds.generated.ts'
import { sameFinesFrom } from '../statutes/history.ts'
import { resolve } from '../statutes/resolve.ts'

export interface BoundsCheck {
  readonly is: 'within' | 'over' | 'under' | 'no-fine' | 'cannot-tell'
  readonly zh: string
  readonly en: string
}

/** What a fine may be counted from, in fen, where it is told: the value of goods, the gains. */
export type ToldBases = Readonly<Record<string, Fen | undefined>>

/** A fine that an article gives; `high` is absent where what it is counted from is not told. */
interface Span {
  readonly low: Fen
  readonly high?: Fen
}

const cannot: BoundsCheck = { is: 'cannot-tell', zh: '', en: '' }

/**
 * Holds a fine against the amounts that an article names, for articles that no item of the list of powers covers. Made by
 * reading the text mechanically, so who finds something says *likely*. Articles that count a fine from what is not told,
 * send elsewhere, or whose text of the day is not held give `cannot-tell`. @throws BadDate
 */
export function checkBounds(citation: Citation, amount: Fen, on: LocalDate, told: ToldBases = {}): BoundsCheck {
  const found = resolve(citation, on)
  if (!found.ok || citation.article === undefined) return cannot
  if (!found.verified && !sameFinesFrom(found.law, citation.article, on)) return cannot
  const articles = fineBounds[found.law]
  if (!articles) return cannot
  const all = articles[citation.article] ?? []
  const details = fineDetails[found.law]?.[citation.article] ?? []
  const [zh, en] = [formatCitation(citation, 'zh'), formatCitation(citation, 'en')]
  if (!all.length && !details.length) return { is: 'no-fine', zh: `${zh}没有规定罚款`, en: `${en} sets no fine` }
  const spans = spansOf(citation, all, details, told)
  if (!spans?.length) return cannot
  const words = spans.map(({ low, high }) => spanWords(low, high)).join('、')
  const said = (is: 'over' | 'under', verb: string, verbEn: string): BoundsCheck => ({
    is,
    zh: `罚款${formatYuan(amount)}元${verb}：${zh}为${words}`,
    en: `A fine of ${formatYuan(amount)} yuan ${verbEn} the amounts of ${en}`,
  })
  if (spans.every(({ high }) => high !== undefined && amount > high)) return said('over', '超出幅度', 'is over')
  if (spans.some(({ low, high }) => high !== undefined && amount >= low && amount <= high))
    return { is: 'within', zh: '', en: '' }
  // Several ranges of one article may be of several acts, so that an amount under all of them says nothing.
  const isOne = spans.length === 1 || details.some((d) => d.items === undefined)
  return isOne && spans.every(({ low }) => amount < low) ? said('under', '低于最低罚款', 'is under') : cannot
}

const spanWords = (low: Fen, high: Fen | undefined) =>
  high === undefined
    ? `${formatYuan(low)}元以上（按倍数）`
    : `${low ? `${formatYuan(low)}–` : '至'}${formatYuan(high)}元`

/** The fines that may apply, each once; undefined where the article leaves one open. */
function spansOf(
  { paragraph, item }: Citation,
  all: readonly (readonly [number, number, number])[],
  details: readonly FineDetail[],
  told: ToldBases,
): readonly Span[] | undefined {
  const own = all.filter(([p]) => paragraph === undefined || p === paragraph)
  const open = own.some(([, , most]) => most < 0)
  const ofItems = details.filter(
    (d) =>
      d.items !== undefined &&
      (item !== undefined || open) &&
      (paragraph === undefined || d.paragraph === paragraph) &&
      (item === undefined || d.items.includes(item)),
  )
  // 处以罚款 of a first paragraph is what the second says item by item.
  const plain = ofItems.length && item !== undefined ? own.filter(([p, , most]) => most >= 0 && p === paragraph) : own
  if (plain.some(([, , most]) => most < 0) && !(ofItems.length && paragraph !== undefined)) return undefined
  if (ofItems.some((d) => d.most === -1)) return undefined
  const counted = details.filter((d) => d.items === undefined && (paragraph === undefined || d.paragraph === paragraph))
  const spans = [
    ...plain.filter(([, , most]) => most >= 0).map(([, least, most]): Span => ({ low: least * 100, high: most * 100 })),
    ...[...counted, ...ofItems].flatMap((d) => spanOf(d, told)),
  ]
  return [...new Map(spans.map((s) => [`${s.low}-${s.high}`, s])).values()]
}

/** The fine of one detail, given what is told; none where it does not apply to that value. */
function spanOf(d: FineDetail, told: ToldBases): readonly Span[] {
  const value = d.of === undefined ? undefined : told[d.of]
  if (!d.times) {
    if (value !== undefined && d.below !== undefined && value >= d.below * 100) return []
    return [{ low: (d.least ?? 0) * 100, high: (d.most ?? 0) * 100 }]
  }
  const from = (d.from ?? 0) * 100
  if (value === undefined) return [{ low: Math.max(from, (d.atLeast ?? 0) * 100) * d.times[0] }]
  if (value < from) return []
  const counted = Math.max(value, (d.atLeast ?? 0) * 100)
  return [{ low: counted * d.times[0], high: counted * d.times[1] }]
}
