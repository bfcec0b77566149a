export type Level = 'first' | 'second' | 'body'

/** A paragraph as it is set: `lead` in the type of its level, the rest as body. */
export interface Levelled {
  readonly level: Level
  readonly lead: string
  readonly rest: string
}

const FIRST = /^[一二三四五六七八九十]{1,3}、/u
const SECOND = /^（[一二三四五六七八九十]{1,3}）/u
/** A heading is short and no sentence; a longer one is text that only happens to be numbered. */
const HEADING = 30
/** The first sentence of a numbered paragraph, when it leads more text. */
const LEAD = 20

/**
 * Levels of GB/T 9704-2012 7.3.3: 一、 in 黑体, （一） in 楷体, the rest in 仿宋. A short paragraph
 * without a full stop is a heading; before more text the first short sentence is.
 */
export function levelled(paragraph: string): Levelled {
  const level = FIRST.test(paragraph) ? 'first' : SECOND.test(paragraph) ? 'second' : 'body'
  if (level === 'body') return { level, lead: '', rest: paragraph }
  const end = paragraph.indexOf('。') + 1
  const [lead, rest] = end ? [paragraph.slice(0, end), paragraph.slice(end)] : [paragraph, '']
  const heads = end ? rest !== '' && [...lead].length <= LEAD : [...lead].length <= HEADING && !/[；，：]$/u.test(lead)
  return heads ? { level, lead, rest } : { level: 'body', lead: '', rest: paragraph }
}
