import type { Segment } from './segment.ts'

const noise = new Set(
  '的 了 是 在 有 我 都 就 也 很 不 没 人 把 到 被 上 下 来 去 要 着 过 又 还 和 与 及 等 请 您好 你好 希望 市民 反映 来电 来电人 相关 部门 处理 投诉 举报 问题 情况 麻烦 能不能 影响 长期 每天 天天 我们 你们 他们 这个 那个 一个 非常 特别 严重 尽快 核实 谢谢 要求 建议 存在'.split(
    ' ',
  ),
)

const chinese = /[\u4e00-\u9fff]/

/** Words worth comparing: no stop words, no numbers, no punctuation. */
export const contentWords = (segment: Segment, text: string): string[] =>
  segment(text).filter((word) => chinese.test(word) && !noise.has(word))

const isHan = (code: number) => code >= 0x4e00 && code <= 0x9fff

/** What the trained model looks at: words of two characters and more, and pairs of neighbouring characters. */
export function featuresOf(segment: Segment, text: string): string[] {
  const features = new Set<string>()
  for (const word of contentWords(segment, text)) if (word.length > 1) features.add(word)
  for (let i = 0; i + 1 < text.length; i++)
    if (isHan(text.charCodeAt(i)) && isHan(text.charCodeAt(i + 1))) features.add(`=${text.slice(i, i + 2)}`)
  return [...features]
}
