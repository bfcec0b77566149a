#!/usr/bin/env node
// Usage: node packages/law/tools/fine-bounds.mjs <law folder> > packages/law/src/statutes/fine-bounds.generated.ts
// Reads every text of the folder and notes, for each paragraph that speaks of fines or penalties, the amounts in yuan it
// names. No law text is copied.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(process.argv[2], 'texts')
const DIGITS = '零一二三四五六七八九'
const PLACES = { 十: 10, 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 }

function numeral(text) {
  const mixed = /^([\d.]+)(万|亿)?$/.exec(text)
  if (mixed) return Number(mixed[1]) * (mixed[2] ? PLACES[mixed[2]] : 1)
  let [total, group, digit] = [0, 0, 0]
  for (const c of text.replaceAll('〇', '零').replaceAll('两', '二')) {
    if (DIGITS.includes(c)) digit = DIGITS.indexOf(c)
    else if (PLACES[c] >= 10_000) {
      total = (total + group + digit) * PLACES[c]
      group = digit = 0
    } else {
      group += (digit || 1) * PLACES[c]
      digit = 0
    }
  }
  return total + group + digit
}

const N = '[\\d.零〇一二三四五六七八九十百千万亿两]+'
const SPAN = new RegExp(`(${N})元(?:以上|至|以上至)(${N})元(?:以下)?`, 'g')
const MOST = new RegExp(`(?:不超过|最高)?(${N})元(?:以下)`, 'g')
const EXACT = new RegExp(`处以?(${N})元(?:的)?罚款`, 'g')
/** What makes the amount depend on more than the paragraph says. */
const OPEN = /倍|百分之|每平方米|每立方米|每株|每吨|每人|每日|按日|每件|每台|每辆/

/** A fine beside the ones with amounts that has none. */
const BARE = /(?:处以?|予以|给予|可以|依法)(?:处以)?罚款/

/** [paragraph, least, most]; most is -1 where the paragraph leaves the amount open. */
function boundsOf(paragraph, words) {
  if (!/罚/.test(words)) return []
  // A fine of persons, detention and other sums beside it only widen what is noted.
  const fines = words
    .replace(/[０-９]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/(?<=\d)O|O(?=元)/g, '0')
  const out = []
  const rest = fines
    .replace(SPAN, (_, a, b) => {
      out.push([paragraph, numeral(a), numeral(b)])
      return '若干'
    })
    .replace(MOST, (_, b) => {
      out.push([paragraph, 0, numeral(b)])
      return '若干'
    })
    .replace(EXACT, (_, a) => {
      out.push([paragraph, numeral(a), numeral(a)])
      return '若干'
    })
  const vague =
    !out.length ||
    OPEN.test(fines) ||
    BARE.test(rest) ||
    /(?:依照|按照|根据|参照)[^。]*(?:处罚|罚款|处理)/.test(rest) ||
    new RegExp(`${N}元`).test(rest)
  return vague ? [...out, [paragraph, 0, -1]] : out
}

const ARTICLE = /^第([零〇一二三四五六七八九十百千]+)条(之[一二三四五六七八九十])?　(.*)$/
const laws = readdirSync(folder)
  .filter((file) => file.endsWith('.md'))
  .sort()
  .map((file) => {
    const articles = new Map()
    let article
    for (const raw of readFileSync(join(folder, file), 'utf8').split('\n')) {
      const line = raw.trim()
      const begins = ARTICLE.exec(line)
      if (begins) {
        article = begins[2] ? undefined : numeral(begins[1])
        if (article !== undefined) articles.set(article, [begins[3]])
      } else if (line.startsWith('#')) article = undefined
      else if (line && article !== undefined) {
        const paragraphs = articles.get(article)
        if (/^[（(][一二三四五六七八九十]+[）)]/.test(line)) paragraphs[paragraphs.length - 1] += line
        else paragraphs.push(line)
      }
    }
    const rows = [...articles]
      .map(([number, paragraphs]) => [number, paragraphs.flatMap((words, i) => boundsOf(i + 1, words))])
      .filter(([, bounds]) => bounds.length)
    return [file.slice(0, -3), rows]
  })
  .filter(([, rows]) => rows.length)

process.stdout.write(`// Made by packages/law/tools/fine-bounds.mjs; do not edit.

/** [paragraph, least, most] in yuan; most is -1 where the paragraph leaves the amount open. */
export type FineBound = readonly [paragraph: number, least: number, most: number]

/** Law → article → what its paragraphs say of fines. An article left out speaks of no fine. */
export const fineBounds: Readonly<Record<string, Readonly<Record<number, readonly FineBound[]>>>> = {
${laws.map(([name, rows]) => `  ${name}: { ${rows.map(([n, bounds]) => `${n}: [${bounds.map((b) => `[${b.join(', ')}]`).join(', ')}]`).join(', ')} },`).join('\n')}
}
`)
