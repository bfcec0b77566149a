import { emsOf } from './width.ts'

/** 156 mm hold twenty characters of 22 pt. */
const ROOM = 19

/** After these a title may break: 关于…的, a list, a bracket. */
const AFTER = /(关于|的|、|和|及|与|局|府|）|》)$/u
/** Before these too: the name of the form keeps together. */
const BEFORE =
  /^(行政|案件|违法|责令|限期|先行|抽样|强制|涉嫌|重大|听证|陈述|电子|罚没|证据|审批表|登记表|通知书|决定书|告知书|意见书|申请书|确认书|催告书|移送书|笔录|报告|记录|公告|的)/u

/**
 * The lines of a title, broken by meaning (GB/T 9704-2012 7.3.1): at its own line breaks, else where a word ends, so that
 * the lines differ least and none is a remnant.
 */
export function titleLines(title: string): string[] {
  return title
    .split('\n')
    .flatMap((line) => broken(line.trim()))
    .filter(Boolean)
}

function broken(line: string): string[] {
  if (emsOf(line) <= ROOM) return [line]
  const count = Math.ceil(emsOf(line) / ROOM)
  const target = emsOf(line) / count
  const characters = [...line]
  const best = characters
    .map((_, i) => i)
    .filter((i) => i >= 4 && emsOf(characters.slice(0, i).join('')) <= ROOM && characters.length - i >= 3)
    .map((i) => ({ i, cost: costAt(characters, i, target) }))
    .reduce((a, b) => (b.cost < a.cost ? b : a))
  return [characters.slice(0, best.i).join(''), ...broken(characters.slice(best.i).join(''))]
}

function costAt(characters: readonly string[], i: number, target: number): number {
  const head = characters.slice(0, i).join('')
  const tail = characters.slice(i).join('')
  const good = (AFTER.test(head) && !tail.startsWith('的')) || BEFORE.test(tail)
  const torn = /^[、，）》〕]/u.test(tail) || /[（《〔]$/u.test(head) || /^\d/.test(tail)
  return Math.abs(emsOf(head) - target) + (good ? 0 : 6) + (torn ? 50 : 0)
}
