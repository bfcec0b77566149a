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

const OF = { 货值金额: 'goods-value', 违法所得: 'gains', 广告费用: 'advertising-cost' }
const BASE = `(?:[一-龥、]{0,14}?)(${Object.keys(OF).join('|')})`
/** 货值金额一万元以上的，并处货值金额十倍以上二十倍以下罚款 */
const TIMES = new RegExp(
  `(?:${BASE}(${N})元以上的，)?(?:可以)?(?:并)?(?:可以)?处${BASE}(?:(${N})倍以上)?(${N})倍以下(?:的)?(?:罚款)?`,
  'g',
)
/** 货值金额不足一万元的，并处五万元以上十万元以下罚款 */
const BELOW = new RegExp(
  `(?:没有违法所得或者)?${BASE}(?:不足|不满)(${N})元的，(?:可以)?(?:并)?(?:可以)?处(?:以)?(?:(${N})元以上)?(${N})元以下(?:的)?罚款`,
  'g',
)
/** 货值金额不足五万元的，以五万元计算 */
const AS_IF = new RegExp(`${BASE}不足(${N})元的，[按以](${N})元计算`, 'g')
/** 有前款第三项、第四项行为之一的，处… : up to the end of its sentence. */
const ITEMS =
  /有(?:前款|本条第一款)((?:第[一二三四五六七八九十]+项(?:规定)?(?:至|、|或者|和)?)+)[^，。；]{0,16}，[^。；]*[。；]?/g
/** What sends elsewhere: 依照前款规定处罚; not 按照规定进行预处理. */
const ELSEWHERE =
  /(?:依照|按照|根据|参照)[^。；，]{0,40}(?:规定|条|款)(?:的)?(?:规定)?(?:从重|予以|给予|进行)?(?:处罚|处理|罚款|处以罚款)(?!设施|工艺|设备|能力)/

/** 依照前款规定处罚: the amounts of another paragraph of the same article, and none of its own. */
const AS_BEFORE = /(?:依照|按照)(?:前款|前两款|本条第[一二三]款)(?:的)?规定(?:给予|予以|进行)?(?:处罚|处理)/

const halfWidth = (words) =>
  words.replace(/[０-９]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0)).replace(/(?<=\d)O|O(?=[O元])/g, '0')

/** Amounts in words: rows of [least, most], and whether more is left open; details of what is counted. */
function amountsIn(words) {
  const [spans, details] = [[], []]
  const rest = words
    .replace(BELOW, (_, of, below, a, b) => {
      details.push({ of: OF[of], below: numeral(below), least: a ? numeral(a) : 0, most: numeral(b) })
      return '若干'
    })
    .replace(TIMES, (_, _of, from, of, a, b) => {
      details.push({ of: OF[of], from: from ? numeral(from) : 0, times: [a ? numeral(a) : 0, numeral(b)] })
      return '若干'
    })
    .replace(AS_IF, (_, of, _below, as) => {
      for (const d of details) if (d.times && d.of === OF[of]) d.atLeast = numeral(as)
      return '若干'
    })
    .replace(SPAN, (_, a, b) => {
      spans.push([numeral(a), numeral(b)])
      return '若干'
    })
    .replace(MOST, (_, b) => {
      spans.push([0, numeral(b)])
      return '若干'
    })
    .replace(EXACT, (_, a) => {
      spans.push([numeral(a), numeral(a)])
      return '若干'
    })
  const open =
    (!spans.length && !details.length) ||
    OPEN.test(rest) ||
    BARE.test(rest) ||
    ELSEWHERE.test(rest) ||
    new RegExp(`${N}元`).test(rest)
  return { spans, details, open }
}

const itemsNamed = (words) => {
  const found = words.match(/[一二三四五六七八九十]+(?=项)/g) ?? []
  const numbers = found.map(numeral)
  return /至/.test(words) && numbers.length === 2
    ? Array.from({ length: numbers[1] - numbers[0] + 1 }, (_, i) => numbers[0] + i)
    : numbers
}

/** Rows [paragraph, least, most]; most is -1 where the paragraph leaves the amount open. Details stand apart. */
function boundsOf(paragraph, said) {
  if (!/罚/.test(said)) return { rows: [], details: [] }
  const words = halfWidth(said).replace(/本法另有规定的，依照规定处罚/, '')
  if (!/元/.test(words) && AS_BEFORE.test(words) && !/罚款|本法第|有关/.test(words.replace(AS_BEFORE, '')))
    return { rows: [], details: [] }
  const details = []
  for (const [clause, items] of words.matchAll(ITEMS)) {
    const { spans, details: counted, open } = amountsIn(clause)
    const place = { paragraph: paragraph - 1, items: itemsNamed(items) }
    for (const [least, most] of spans) details.push({ ...place, least, most })
    for (const d of counted) details.push({ ...place, ...d })
    if (open) details.push({ ...place, least: 0, most: -1 })
  }
  // A fine of persons, detention and other sums beside it only widen what is noted.
  const { spans, details: counted, open } = amountsIn(words)
  details.push(...counted.map((d) => ({ paragraph, ...d })))
  return { rows: [...spans.map((s) => [paragraph, ...s]), ...(open ? [[paragraph, 0, -1]] : [])], details }
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
    const found = [...articles].map(([number, paragraphs]) => [
      number,
      paragraphs.map((words, i) => boundsOf(i + 1, words)),
    ])
    const of = (part) =>
      found.map(([number, all]) => [number, all.flatMap((b) => b[part])]).filter(([, list]) => list.length)
    return [file.slice(0, -3), of('rows'), of('details')]
  })
  .filter(([, rows]) => rows.length)

const detail = (d) =>
  `{ ${Object.entries(d)
    .map(([key, v]) => `${key}: ${typeof v === 'string' ? `'${v}'` : Array.isArray(v) ? `[${v.join(', ')}]` : v}`)
    .join(', ')} }`

process.stdout.write(`// Made by packages/law/tools/fine-bounds.mjs; do not edit.

/** [paragraph, least, most] in yuan; most is -1 where the paragraph leaves the amount open. */
export type FineBound = readonly [paragraph: number, least: number, most: number]

/**
 * An amount of a paragraph that holds only for some of its items, or only below or from a value of what it is counted
 * from: \`times\` of that, reckoned as \`atLeast\` where it is less.
 */
export interface FineDetail {
  readonly paragraph: number
  readonly items?: readonly number[]
  readonly least?: number
  readonly most?: number
  readonly of?: 'goods-value' | 'gains' | 'advertising-cost'
  readonly below?: number
  readonly from?: number
  readonly times?: readonly [least: number, most: number]
  readonly atLeast?: number
}

/** Law → article → what its paragraphs say of fines. An article left out speaks of no fine. */
export const fineBounds: Readonly<Record<string, Readonly<Record<number, readonly FineBound[]>>>> = {
${laws.map(([name, rows]) => `  ${name}: { ${rows.map(([n, bounds]) => `${n}: [${bounds.map((b) => `[${b.join(', ')}]`).join(', ')}]`).join(', ')} },`).join('\n')}
}

/** Law → article → amounts that depend on the item or on a value. */
export const fineDetails: Readonly<Record<string, Readonly<Record<number, readonly FineDetail[]>>>> = {
${laws
  .filter(([, , details]) => details.length)
  .map(
    ([name, , details]) =>
      `  ${name}: { ${details.map(([n, list]) => `${n}: [${list.map(detail).join(', ')}]`).join(', ')} },`,
  )
  .join('\n')}
}
`)
