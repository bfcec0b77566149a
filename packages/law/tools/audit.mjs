#!/usr/bin/env node
// Looks up every named limit and every amount in the article it cites; prints those whose number is not there.
// In packages/law/tools, on Node 20:
//   ../../../node_modules/.bin/esbuild audit.mjs --bundle --format=esm --platform=node --outfile=.audit.mjs
//   node .audit.mjs <law folder>
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { facts, formatCitation, limits, parseArticle, toChineseNumeral } from '../src/index.ts'

const folder = process.argv[2]
const texts = new Map()

/** Articles of a text by number, and the whole under 0, without spaces and with half-width figures. */
function articlesOf(law) {
  if (texts.has(law)) return texts.get(law)
  const path = join(folder, 'texts', `${law}.md`)
  const articles = new Map()
  texts.set(law, articles)
  if (!existsSync(path)) return articles
  const text = readFileSync(path, 'utf8').replace(/[０-９]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
  articles.set(0, text.replace(/[ 　]/g, ''))
  let number = 0
  for (const line of text.split('\n')) {
    const start = /^(第[零〇一二三四五六七八九十百千]+条)　/.exec(line)
    if (start) number = parseArticle(start[1].replaceAll('〇', '零'))
    else if (line.startsWith('#')) number = 0
    if (number) articles.set(number, (articles.get(number) ?? '') + line.replace(/[ 　]/g, ''))
  }
  return articles
}

const WORDS = {
  day: ['日', '天'],
  'working-day': ['日', '个工作日'],
  month: ['个月'],
  year: ['年', '周年'],
  hour: ['小时'],
  percent: ['%', '％'],
  times: ['倍'],
}

function spellings(value, unit) {
  if (unit.startsWith('fen')) {
    const yuan = value / 100
    const inWan = yuan % 10_000 === 0 ? [`${toChineseNumeral(yuan / 10_000)}万`] : []
    return [`${yuan}`, `${yuan / 10_000}万`, ...inWan, ...(yuan < 10_000 ? [toChineseNumeral(yuan)] : [])]
  }
  const numbers = [String(value), toChineseNumeral(value), ...(value === 2 ? ['两'] : [])]
  const plain = numbers.flatMap((n) => (WORDS[unit.replace('-per-day', '')] ?? []).map((word) => n + word))
  return unit.startsWith('percent') ? [...plain, `百分之${toChineseNumeral(value)}`] : plain
}

function stated(citation, value, unit) {
  const text = articlesOf(citation.law).get(citation.article ?? 0)
  if (text === undefined) return false
  return spellings(value, unit).some((words) => new RegExp(`(?<![十百0-9])${words}`).test(text))
}

let looked = 0
let missing = 0
function look(id, citation, value, unit) {
  looked++
  if (stated(citation, value, unit)) return
  missing++
  console.log(`${id}: ${value} ${unit} is not in ${formatCitation(citation, 'short')}`)
}

for (const limit of limits) if (!limit.to) look(limit.id, limit.basis, limit.amount, limit.unit)
for (const fact of facts)
  for (const { value, min, max, unit } of fact.quantities)
    if (unit in WORDS || /^fen|^percent/.test(unit))
      for (const n of [value, min, max]) if (n !== undefined) look(fact.id, fact.citation, n, unit)
console.log(`${looked} numbers looked up, ${missing} not found`)
