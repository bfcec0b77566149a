import type { LocalDate } from '../dates/epoch.ts'
import { type Fen, formatYuan } from '../money/fen.ts'
import { type Citation, formatCitation } from '../statutes/citation.ts'
import { fineBounds } from '../statutes/fine-bounds.generated.ts'
import { resolve } from '../statutes/resolve.ts'

export interface BoundsCheck {
  readonly is: 'within' | 'over' | 'under' | 'no-fine' | 'cannot-tell'
  readonly zh: string
  readonly en: string
}

const cannot: BoundsCheck = { is: 'cannot-tell', zh: '', en: '' }

/**
 * Holds a fine against the amounts that an article names, for articles that no item of the list of powers covers. Made by
 * reading the text mechanically, so who finds something says *likely*. Articles that count a fine from something, send
 * elsewhere, or whose text of the day is not held give `cannot-tell`. @throws BadDate
 */
export function checkBounds(citation: Citation, amount: Fen, on: LocalDate): BoundsCheck {
  const found = resolve(citation, on)
  if (!found.ok || !found.verified || citation.article === undefined) return cannot
  const articles = fineBounds[found.law]
  if (!articles) return cannot
  const all = articles[citation.article] ?? []
  const [zh, en] = [formatCitation(citation, 'zh'), formatCitation(citation, 'en')]
  if (!all.length) return { is: 'no-fine', zh: `${zh}没有规定罚款`, en: `${en} sets no fine` }
  const own = all.filter(([paragraph]) => citation.paragraph === undefined || paragraph === citation.paragraph)
  const spans = [
    ...new Map(own.map(([, least, most]) => [`${least}-${most}`, [least * 100, most * 100] as const])).values(),
  ]
  if (!spans.length || spans.some(([, most]) => most < 0)) return cannot
  const most = Math.max(...spans.map(([, b]) => b))
  const words = spans.map(([a, b]) => `${a ? `${formatYuan(a)}–` : '至'}${formatYuan(b)}元`).join('、')
  const said = (is: 'over' | 'under', verb: string, verbEn: string): BoundsCheck => ({
    is,
    zh: `罚款${formatYuan(amount)}元${verb}：${zh}为${words}`,
    en: `A fine of ${formatYuan(amount)} yuan ${verbEn} the amounts of ${en}`,
  })
  if (amount > most) return said('over', '超出幅度', 'is over')
  if (spans.some(([a, b]) => amount >= a && amount <= b)) return { is: 'within', zh: '', en: '' }
  return spans.length === 1 ? said('under', '低于最低罚款', 'is under') : cannot
}
