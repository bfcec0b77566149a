import { type CrossCheck, shown } from './check.ts'
import type { Figure } from './figure.ts'
import { between } from './sentences.ts'

const filler =
  /共|累计|总计|合计|各类|全年|全市|全县|全区|全局|城区|我局|案件数|数量|总数|工作|进行|开展|组织|办理|完成|已|了|的|“|”|、|\s|今年以来|本年度|20\d{2}年(?:度)?(?:\d{1,2}[-—至]\d{1,2}月)?/g

const core = (figure: Figure) => figure.measured.replace(filler, '')

/** The same thing counted twice in one report with two numbers. Only exact figures of one period and one name. */
export function repeatChecks(figures: readonly Figure[], text: string): CrossCheck[] {
  const checks: CrossCheck[] = []
  const usable = figures.filter(
    (f) => f.approx === 'exact' && f.upTo === undefined && core(f).length >= 4 && !partial(f, text),
  )
  usable.forEach((later, i) => {
    const first = usable
      .slice(0, i)
      .find((f) => f.unit === later.unit && core(f) === core(later) && samePeriod(f, later))
    if (!first || /。|\n/.test(between(text, first, later, text.length)) === false) return
    const agrees = first.value === later.value
    checks.push({
      kind: 'repeat',
      clause: later.clause,
      parts: [first.value],
      stated: later.value,
      computed: first.value,
      verdict: agrees ? 'agrees' : 'differs',
      offset: later.offset,
      messageZh: agrees
        ? `与前文的 ${shown(first.value)}${first.unit} 一致`
        : `“${later.measured}”前文为 ${shown(first.value)}${first.unit}，此处为 ${shown(later.value)}${later.unit}`,
    })
  })
  return checks
}

const samePeriod = (a: Figure, b: Figure) =>
  a.period.from === b.period.from && (a.period.to === b.period.to || a.period.carried || b.period.carried)

/** A part of something (其中…), or one team's or month's share, repeats nothing. */
const partial = (figure: Figure, text: string) =>
  /其中|同比|上年|去年|每|中队|大队|街道|镇|乡|科室|支部/.test(
    text.slice(Math.max(0, figure.offset - 26), figure.offset),
  )
