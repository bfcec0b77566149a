import { type CrossCheck, shown } from './check.ts'
import type { Figure } from './figure.ts'
import { addable, baseValue, type Sentence } from './sentences.ts'

const grows =
  /(?:同比|环比|较[^，,。；;]{0,12}|比[^，,。；;]{0,12})?(?:增长|上升|增加|提高|提升|增幅)(?:了|为|达到|达)?\s*$/
const falls =
  /(?:同比|环比|较[^，,。；;]{0,12}|比[^，,。；;]{0,12})?(?:下降|减少|降低|下滑|降幅|回落)(?:了|为|达到|达)?\s*$/
const earlier =
  /(?:上年|去年|上一年|前一年|20\d{2}年)(?:度)?(?:同期)?(?:的|为|是|共|办理|同期|全年|[\u4e00-\u9fff]){0,12}$|(?:由|从)(?:上年|去年|20\d{2}年|原来|同期)?[^，,。；;]{0,10}$/

/** "办理许可250件，上年同期200件，同比增长25%": tested only where both values are printed. */
export function growthChecks(sentence: Sentence, text: string): CrossCheck[] {
  const checks: CrossCheck[] = []
  sentence.figures.forEach((change, i) => {
    const lead = text.slice(Math.max(sentence.start, change.offset - 24), change.offset)
    const sign = grows.test(lead) ? 1 : falls.test(lead) ? -1 : 0
    if (sign === 0 || change.approx !== 'exact') return
    const pair =
      change.unit === '百分点' ? pointsPair(sentence.figures, i, text) : pairFor(sentence.figures, i, sentence, text)
    if (!pair) return
    const [now, then] = pair
    const [a, b] = [baseValue(now), baseValue(then)]
    if (b === 0) return
    const percent = change.unit === '%'
    const points = change.unit === '百分点'
    if (!percent && !points && change.unit !== now.unit) return
    const computed = sign * (percent ? ((a - b) / b) * 100 : now.value - then.value)
    const step = percent ? change.precision * (change.precision < 1 ? 1 : 0.5) : change.precision / 2
    const agrees = Math.abs(computed - change.value) < step + 1e-9
    checks.push({
      kind: 'growth',
      clause: text.slice(
        Math.min(now.offset, then.offset),
        Math.max(change.offset + change.length, now.offset + now.length, then.offset + then.length),
      ),
      parts: [a, b],
      stated: change.value,
      computed: Number(computed.toFixed(2)),
      verdict: agrees ? 'agrees' : 'differs',
      offset: change.offset,
      messageZh: `由 ${shown(then.value)} 到 ${shown(now.value)} 应为${sign > 0 ? '增' : '减'} ${shown(computed)}${change.unit}，报告写 ${shown(change.value)}${change.unit}`,
    })
  })
  return checks
}

/** "由85%提高到91%，提高6个百分点". */
function pointsPair(figures: readonly Figure[], at: number, text: string): [Figure, Figure] | undefined {
  const [then, now] = [figures[at - 2], figures[at - 1]]
  if (then?.unit !== '%' || now?.unit !== '%') return undefined
  const lead = text.slice(Math.max(0, then.offset - 12), then.offset)
  return /[由从][^，,。]{0,8}$/.test(lead) && /[到至]\s*$/.test(text.slice(then.offset, now.offset))
    ? [now, then]
    : undefined
}

/** The value now and the value then, found around the change by what is said before each. */
function pairFor(
  figures: readonly Figure[],
  at: number,
  sentence: Sentence,
  text: string,
): [Figure, Figure] | undefined {
  const isChange = (f: Figure) => {
    const lead = text.slice(Math.max(sentence.start, f.offset - 24), f.offset)
    return grows.test(lead) || falls.test(lead)
  }
  const near = figures
    .slice(Math.max(0, at - 3), at + 3)
    .filter((f) => f !== figures[at] && f.unit !== '%' && f.unit !== '百分点' && f.approx === 'exact' && !isChange(f))
  const isEarlier = (f: Figure) => {
    const k = figures.indexOf(f)
    const from = Math.max(
      sentence.start,
      (figures[k - 1]?.offset ?? sentence.start) + (figures[k - 1]?.length ?? 0),
      f.offset - 24,
    )
    const lead =
      text
        .slice(from, f.offset)
        .split(/[，,；;（(]/)
        .at(-1) ?? ''
    return earlier.test(lead) && /上年|去年|上一年|同期|前一年|由|从|20\d{2}年/.test(lead)
  }
  const change = figures[at]
  const after = (f: Figure) => f.offset > (change?.offset ?? 0)
  const clear = (f: Figure) =>
    !after(f) ||
    /^[^。]{0,4}[（(，,]?[^。；;]{0,10}(?:上年|去年|同期|20\d{2}年)/.test(
      text.slice((change?.offset ?? 0) + (change?.length ?? 0), f.offset + 1),
    )
  const then = near.filter((f) => isEarlier(f) && clear(f)).sort((a, b) => distance(a, change) - distance(b, change))[0]
  if (!then) return undefined
  const sameYear = (f: Figure) =>
    new RegExp(`${f.period.from?.slice(0, 4)}年`).test(text.slice(Math.max(sentence.start, f.offset - 20), f.offset))
  const now = near
    .filter(
      (f) =>
        f !== then && addable(f.unit, then.unit) && f.unit === then.unit && !after(f) && (!isEarlier(f) || sameYear(f)),
    )
    .sort((a, b) => distance(a, change) - distance(b, change))[0]
  if (!now) return undefined
  return yearBefore(now, sentence, text) < yearBefore(then, sentence, text) ? [then, now] : [now, then]
}

/** The year named just before a figure; a figure without one belongs to the year reported on. */
function yearBefore(figure: Figure, sentence: Sentence, text: string): number {
  const lead = text.slice(Math.max(sentence.start, figure.offset - 20), figure.offset)
  const named = [...lead.matchAll(/(20\d{2})年/g)].at(-1)
  return named ? Number(named[1]) : Number.POSITIVE_INFINITY
}

const distance = (a: Figure, b: Figure | undefined) => Math.abs(a.offset - (b?.offset ?? 0))
