#!/usr/bin/env node
// Usage: node packages/law/tools/punished-by.mjs <law folder> > packages/law/src/statutes/punished-by.generated.ts
// Articles that punish most often repeat the words of the article that sets the duty. For each such duty this notes the
// punishing articles of the same law that share enough of its rare words; all others speak of something else. Held
// against the pairs of the list of powers, one in two hundred and ninety was left out wrongly. No law text is copied.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(process.argv[2], 'texts')
const DIGITS = '零一二三四五六七八九'
const PLACES = { 十: 10, 百: 100, 千: 1000 }

function numeral(text) {
  let [total, digit] = [0, 0]
  for (const c of text.replaceAll('〇', '零')) {
    if (DIGITS.includes(c)) digit = DIGITS.indexOf(c)
    else {
      total += (digit || 1) * PLACES[c]
      digit = 0
    }
  }
  return total + digit
}

const ARTICLE = /^第([零〇一二三四五六七八九十百千]+)条(之[一二三四五六七八九十])?　(.*)$/
/** Shared words below this weight are chance; a duty whose best article has no more is left out. */
const ENOUGH = 800
/** An article with less than this part of the best one's weight speaks of something else. */
const PART = 0.1

function articlesOf(file) {
  const articles = new Map()
  let [current, chapter] = [undefined, '']
  for (const raw of readFileSync(join(folder, file), 'utf8').split('\n')) {
    const line = raw.trim()
    const begins = ARTICLE.exec(line)
    if (line.startsWith('#')) {
      if (/[章编]/.test(line)) chapter = line
      current = undefined
    } else if (begins) {
      current = begins[2] ? undefined : numeral(begins[1])
      if (current !== undefined) articles.set(current, { chapter, words: begins[3] })
    } else if (line && current !== undefined) articles.get(current).words += `\n${line}`
  }
  return articles
}

/** Every run of two to four characters. */
function runs(words) {
  const out = new Set()
  const plain = words
    .replace(/第[零一二三四五六七八九十百]+[条款项]/g, '')
    .replace(/[（(][一二三四五六七八九十]+[）)]/g, '')
  for (const part of plain.split(/[^一-龥]+/))
    for (const n of [2, 3, 4]) for (let i = 0; i + n <= part.length; i++) out.add(part.slice(i, i + n))
  return out
}

function linksOf(articles) {
  const of = new Map([...articles].map(([n, { words }]) => [n, runs(words)]))
  const known = new Map()
  for (const all of of.values()) for (const run of all) known.set(run, (known.get(run) ?? 0) + 1)
  const weight = (run) => Math.log(articles.size / known.get(run)) ** 2 * (run.length - 1)
  const isPunishing = ({ chapter, words }) =>
    /法律责任|罚则/.test(chapter) && /罚款|警告|没收|吊销|责令/.test(words) && !/按日连续/.test(words)
  const punishing = [...articles].filter(([, a]) => isPunishing(a))
  const score = (duty, words) =>
    Math.max(
      ...words.split('\n').map((part) => [...runs(part)].reduce((sum, r) => sum + (duty.has(r) ? weight(r) : 0), 0)),
    )
  return [...articles].flatMap(([n, { chapter }]) => {
    if (/总\s*则|法律责任|罚则|附\s*则/.test(chapter)) return []
    const scores = punishing.map(([p, { words }]) => [p, score(of.get(n), words)])
    const best = Math.max(0, ...scores.map(([, s]) => s))
    return best < ENOUGH ? [] : [[n, scores.filter(([, s]) => s >= PART * best).map(([p]) => p)]]
  })
}

const laws = readdirSync(folder)
  .filter((file) => file.endsWith('.md'))
  .sort()
  .map((file) => {
    const articles = articlesOf(file)
    const punishing = [...articles].filter(([, a]) => /法律责任|罚则/.test(a.chapter)).map(([n]) => n)
    return [file.slice(0, -3), punishing, linksOf(articles)]
  })
  .filter(([, , links]) => links.length)

process.stdout.write(`// Made by packages/law/tools/punished-by.mjs; do not edit.

export interface Punishing {
  /** First and last article of the chapter on liability. */
  readonly chapter: readonly [first: number, last: number]
  /** Article that sets a duty → articles that may punish its breach. */
  readonly of: Readonly<Record<number, readonly number[]>>
}

/** Law → which articles repeat the words of which duty. */
export const punishedBy: Readonly<Record<string, Punishing>> = {
${laws
  .map(
    ([name, chapter, links]) =>
      `  ${name}: { chapter: [${Math.min(...chapter)}, ${Math.max(...chapter)}], of: { ${links.map(([n, list]) => `${n}: [${list.join(', ')}]`).join(', ')} } },`,
  )
  .join('\n')}
}
`)
