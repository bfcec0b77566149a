import { type CrossCheck, shown } from './check.ts'
import type { Figure } from './figure.ts'
import { addable, basePrecision, baseValue, between, type Sentence } from './sentences.ts'

const partCue = /其中|分别(?:为|是|有|达)|包括|包含|即[：:]?|含(?!量|义|糊)/
const totalCue = /(?:共计|合计|总计|一共|共)[^，,。；;、]{0,14}$/
/** Words whose appearance among the parts makes a list complete by its meaning. */
const complete: readonly (readonly RegExp[])[] = [
  [/优秀|良好/, /(?<!不)合格|达标/],
  [/简易/, /普通|一般程序/],
  [/(?:行政)?许可/, /处罚/],
  [/(?<![未不正在])办结/, /未办结|正在|在办|办理中|尚在/],
  [/维持/, /撤销|变更|驳回/],
  [/胜诉/, /败诉|撤诉|调解|和解/],
  [/人大代表?建议|建议/, /(?:政协)?提案/],
  [/男/, /女/],
  [/城区/, /乡镇|镇区|农村/],
  [/(?<!不)满意/, /不满意|基本满意/],
  [/其余|其他|另外|剩余/, /./],
]

/** "共14件，其中13件优秀、1件合格": does it add up? One part alone is only tested not to exceed the whole. */
export function sumChecks(sentence: Sentence, text: string): CrossCheck[] {
  return [...afterTotal(sentence, text), ...beforeTotal(sentence, text)]
}

function afterTotal(sentence: Sentence, text: string): CrossCheck[] {
  const checks: CrossCheck[] = []
  const end = sentence.start + sentence.text.length
  const figures = sentence.figures.filter((f) => f.unit !== '%' && f.unit !== '百分点')
  figures.forEach((total, i) => {
    const next = figures[i + 1]
    if (!next || !addable(total.unit, next.unit)) return
    const gap = between(text, total, next, end)
    const cue = partCue.exec(gap)
    const bracket = /^[^，,。；;]{0,10}[（(]/.test(gap)
    if ((!cue && !bracket) || gap.length > 60 || /同比|上年|去年|较/.test(gap)) return
    const parts = fitting(listFrom(figures, i + 1, total, text, end, bracket && !cue), total)
    if (parts.length === 0) return
    const checked = judge(bestTotal(figures, i, parts, text), parts, cue?.[0] ?? '', text, end)
    if (checked) checks.push(checked)
  })
  return checks
}

/** A list that is already the whole ends there: what follows (…，结案1251件) is told of the whole again. */
function fitting(parts: Figure[], total: Figure): Figure[] {
  let sum = 0
  for (const [k, part] of parts.entries()) {
    sum += baseValue(part)
    if (k > 0 && sum === baseValue(total)) return parts.slice(0, k + 1)
  }
  return parts
}

/** Done, of what was taken on: a state of the whole, not one of its kinds. */
const done = /[，,；;](?:已|均|全部)?(?:结案|办结|审结|执结|处置|完成|整改)$/

/** Parts one after another: same kind of unit, no new 其中, no new total, no new verb of its own sentence part. */
function listFrom(
  figures: readonly Figure[],
  from: number,
  total: Figure,
  text: string,
  end: number,
  inBracket: boolean,
): Figure[] {
  const parts: Figure[] = []
  for (let k = from; k < figures.length; k++) {
    const figure = figures[k]
    const previous = parts.at(-1)
    if (!figure) break
    if (previous) {
      const gap = between(text, previous, figure, end)
      if (
        /其中|同比|较|上年|去年|率|同时|此外|[；;](?!\s*(?:[\u4e00-\u9fff]{2,12}\d))/.test(gap) ||
        (inBracket && /[）)]/.test(gap))
      )
        break
      if (/共计|合计|总计|累计|(?<![公])共(?!享|同|治)/.test(gap)) break
      if (
        gap.length > 40 ||
        (done.test(gap.replace(/^[\u4e00-\u9fff]/, '')) &&
          !/结案|办结|审结/.test(text.slice(total.offset, parts[0]?.offset)))
      )
        break
    }
    if (!addable(total.unit, figure.unit) || (figure.unit !== total.unit && !sameFamilyAsFirst(figure, parts))) {
      if (previous) break
      return []
    }
    parts.push(figure)
  }
  return parts
}

const sameFamilyAsFirst = (figure: Figure, parts: readonly Figure[]) =>
  parts.length === 0 || parts[0]?.unit === figure.unit || addable(parts[0]?.unit ?? '', figure.unit)

/** Before 其中 there may stand two totals (立案1028件，办结996件): the list belongs to the one it adds up to. */
function bestTotal(figures: readonly Figure[], at: number, parts: readonly Figure[], text: string): Figure {
  const nearest = figures[at]
  if (!nearest) throw new Error('no figure at this place')
  const sum = parts.reduce((total, part) => total + baseValue(part), 0)
  for (let k = at - 1; k >= Math.max(0, at - 2); k--) {
    const figure = figures[k]
    if (!figure || figure.unit !== nearest.unit || /其中/.test(text.slice(figure.offset, nearest.offset))) break
    if (baseValue(figure) === sum && parts.length > 1) return figure
  }
  return nearest
}

/** Marks people may carry several of at once; such parts never make up a whole. */
const overlapping = /党员|学历|本科|研究生|大专|持证|职称|岁以下|岁以上|律师|退役|骨干|少数民族/

/** Are the parts of one list: joined by 、, closed by 其他, or named alike (…案件，…案件)? */
function oneList(parts: readonly Figure[], text: string): boolean {
  const gaps = parts.slice(1).map((part, k) => {
    const before = parts[k]
    return before ? text.slice(before.offset + before.length, part.offset) : ''
  })
  if (gaps.every((gap) => /^[\u4e00-\u9fff“”]{0,8}[、和及；;]/.test(gap))) return true
  const ends = gaps.map((gap) => gap.replace(/[共有为]+$/, '').slice(-2))
  const first = parts[0]
  const firstEnd = first ? text.slice(first.offset - 2, first.offset) : ''
  return ends.every((e) => e === firstEnd || e.slice(-1) === firstEnd.slice(-1))
}

function judge(
  total: Figure,
  parts: readonly Figure[],
  cue: string,
  text: string,
  end: number,
): CrossCheck | undefined {
  if ([total, ...parts].some((f) => f.approx !== 'exact' || f.upTo !== undefined)) return undefined
  const stated = baseValue(total)
  const computed = parts.reduce((sum, part) => sum + baseValue(part), 0)
  const slack = tolerance(total, parts)
  const first = parts[0]
  const last = parts.at(-1)
  if (!first || !last) return undefined
  const words = text.slice(total.offset, Math.min(end, last.offset + last.length + 12))
  const common = { clause: words, parts: parts.map(baseValue), stated, computed, offset: total.offset }
  if (parts.length === 1) {
    if (computed > stated + slack)
      return {
        ...common,
        kind: 'part',
        verdict: 'differs',
        messageZh: `其中一项 ${shown(computed)} 大于总数 ${shown(stated)}`,
      }
    return { ...common, kind: 'part', verdict: 'agrees', messageZh: `其中一项不超过总数 ${shown(stated)}` }
  }
  const gap = Math.abs(computed - stated)
  if (gap <= slack) return { ...common, kind: 'sum', verdict: 'agrees', messageZh: `分项之和等于总数 ${shown(stated)}` }
  const whole =
    /分别|包括|包含|即/.test(cue) ||
    cue === '' ||
    complete.some((pair) => pair.every((word) => word.test(words.slice(total.length))))
  const nearly = parts.length >= 3 && gap / stated <= 0.12
  if (overlapping.test(words.slice(total.length)) && !/其余|其他/.test(words)) return undefined
  if (!whole && !oneList(parts, text)) return undefined
  // A list that falls well short of the total need not be complete; that is not held against the report.
  if (computed < stated && !whole && !nearly) return undefined
  return {
    ...common,
    kind: 'sum',
    verdict: 'differs',
    messageZh: `分项之和 ${shown(computed)} 与总数 ${shown(stated)} 不符`,
  }
}

function tolerance(total: Figure, parts: readonly Figure[]): number {
  const rough = [total, ...parts].filter((f) => basePrecision(f) !== 1)
  return rough.length === 0 ? 0 : rough.reduce((sum, f) => sum + basePrecision(f) / 2, 0) * 1.0001
}

/** "A 30件、B 20件，共计50件". */
function beforeTotal(sentence: Sentence, text: string): CrossCheck[] {
  const checks: CrossCheck[] = []
  const end = sentence.start + sentence.text.length
  const figures = sentence.figures
  figures.forEach((total, i) => {
    if (i < 2) return
    const previous = figures[i - 1]
    if (!previous) return
    const gap = between(text, previous, total, end)
    const strong = /(?:合计|总计|共计|三项|两项|以上|总数|总量)[^，,。；;、\d]{0,14}$/.test(gap)
    if (!totalCue.test(gap) || gap.length > 30 || /其中/.test(gap)) return
    const parts: Figure[] = []
    for (let k = i - 1; k >= 0; k--) {
      const figure = figures[k]
      const later = figures[k + 1]
      if (!figure || !addable(figure.unit, total.unit)) break
      if (
        later &&
        k < i - 1 &&
        (between(text, figure, later, end).length > 24 || /其中|共计|合计|；|;/.test(between(text, figure, later, end)))
      )
        break
      parts.unshift(figure)
    }
    if (parts.length < 2 || [total, ...parts].some((f) => f.approx !== 'exact')) return
    const stated = baseValue(total)
    const computed = parts.reduce((sum, part) => sum + baseValue(part), 0)
    const slack = tolerance(total, parts)
    const agrees = Math.abs(computed - stated) <= slack
    if (!agrees && !(strong && Math.abs(computed - stated) / stated < 0.5)) return
    checks.push({
      kind: 'sum',
      clause: text.slice(parts[0]?.offset ?? total.offset, total.offset + total.length + 8),
      parts: parts.map(baseValue),
      stated,
      computed,
      verdict: agrees ? 'agrees' : 'differs',
      offset: total.offset,
      messageZh: agrees
        ? `分项之和等于总数 ${shown(stated)}`
        : `分项之和 ${shown(computed)} 与总数 ${shown(stated)} 不符`,
    })
  })
  return checks
}
