export type Level = 'first' | 'second' | 'body'

/** A paragraph as it is set: `lead` in the type of its level, the rest as body. */
export interface Levelled {
  readonly level: Level
  readonly lead: string
  readonly rest: string
}

const FIRST = /^[一二三四五六七八九十]{1,3}、/u
const SECOND = /^（[一二三四五六七八九十]{1,3}）/u
/** A heading is short; a longer first sentence is text that only happens to be numbered. */
const HEADING = 30

/**
 * Levels of GB/T 9704-2012 7.3.3: 一、 in 黑体, （一） in 楷体, the rest in 仿宋. A whole short paragraph is a heading; before
 * more text only its first short sentence is.
 */
export function levelled(paragraph: string): Levelled {
  const level = FIRST.test(paragraph) ? 'first' : SECOND.test(paragraph) ? 'second' : 'body'
  if (level === 'body') return { level, lead: '', rest: paragraph }
  const end = paragraph.indexOf('。') + 1 || paragraph.length
  const lead = paragraph.slice(0, end)
  return [...lead].length > HEADING || /[；;]$/u.test(lead)
    ? { level: 'body', lead: '', rest: paragraph }
    : { level, lead, rest: paragraph.slice(end) }
}
