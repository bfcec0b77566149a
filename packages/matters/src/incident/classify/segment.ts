import { Jieba } from '@node-rs/jieba'
import { dict } from '@node-rs/jieba/dict.js'

/** The only file of matters that needs the native segmenter; everything the browser takes must not import it. */
export type Segment = (text: string) => string[]

/** A segmenter with the standard dictionary and our own words; made once, about half a second. */
export function createSegmenter(ownWords: Iterable<string>): Segment {
  const jieba = Jieba.withDict(dict)
  const lines = [...new Set(ownWords)].filter((word) => word.length > 1).map((word) => `${word} 20000 n`)
  jieba.loadDict(new TextEncoder().encode(`${lines.join('\n')}\n`))
  return (text) => jieba.cut(text, true)
}
