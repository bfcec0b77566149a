import { bounds } from './extract.ts'
import type { Figure } from './figure.ts'

/** A sentence with the figures that stand in it. */
export interface Sentence {
  readonly text: string
  readonly start: number
  readonly figures: readonly Figure[]
}

const stops = /[。！？!?\n]/
/** A sentence that goes on with the one before: "办结996件。其中：…" */
const goesOn = /^[。！？!?\s]*(?:其中|分别)/

/** Groups figures by the sentence they stand in. */
export function sentencesOf(text: string, figures: readonly Figure[]): Sentence[] {
  const out: { text: string; start: number; figures: Figure[] }[] = []
  for (const figure of figures) {
    const { start, end } = bounds(text, figure.offset, stops)
    const last = out.at(-1)
    if (last && goesOn.test(text.slice(start, end)) && last.start + last.text.length >= start - 1) {
      last.text = text.slice(last.start, end)
      last.figures.push(figure)
    } else if (last && figure.offset < last.start + last.text.length) last.figures.push(figure)
    else out.push({ text: text.slice(start, end), start, figures: [figure] })
  }
  return out
}

/** The words between two figures, or after the last one. */
export const between = (text: string, a: Figure, b: Figure | undefined, end: number): string =>
  text.slice(a.offset + a.length, b ? b.offset : end)

const families: readonly (readonly string[])[] = [
  ['件', '起', '宗', '例', '条', '项', '个', '份', '则'],
  ['人', '名', '位', '人次'],
  ['次', '场', '场次', '期', '轮'],
  ['元', '万元', '亿元'],
  ['家', '户', '处', '个', '家次', '户次'],
  ['辆', '台', '车次', '辆次'],
]

/** 件 and 起 may be added; 件 and 人 may not. */
export const addable = (a: string, b: string): boolean =>
  a === b || families.some((family) => family.includes(a) && family.includes(b))

const money: Record<string, number> = { 元: 1, 万元: 10_000, 亿元: 100_000_000 }

/** The value in the base unit, so 万元 and 元 can be added. */
export const baseValue = (figure: Figure): number => figure.value * (money[figure.unit] ?? 1)
export const basePrecision = (figure: Figure): number => figure.precision * (money[figure.unit] ?? 1)
