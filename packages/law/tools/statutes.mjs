#!/usr/bin/env node
// Usage: node packages/law/tools/statutes.mjs <law folder> > packages/law/src/statutes/texts.generated.ts
// Reads INDEX.md and counts the articles of every text; stops when a count differs. No law text is copied.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = process.argv[2]
const ARTICLE = /^第[零〇一二三四五六七八九十百千]+条(之[一二三四五六七八九十]+)?　/gm

/** Days on which a consolidated text took effect, where INDEX.md gives only the amendment: outside knowledge. */
const OUTSIDE = { 水污染防治法: '2018-01-01', 网络安全法: '2026-01-01', 食品安全法: '2025-12-01' }

const laws = readFileSync(join(folder, 'INDEX.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| texts/'))
  .map((line) => {
    const [file, full, issuer, version, effective, articles, , status] = line
      .split('|')
      .slice(1)
      .map((cell) => cell.trim())
    const name = file.slice('texts/'.length, -'.md'.length)
    const text = readFileSync(join(folder, file), 'utf8')
    const counted = (text.match(ARTICLE) ?? []).length
    if (counted !== (articles === '不分条' ? 0 : Number(articles)))
      throw new Error(`${name}: ${counted} articles, INDEX says ${articles}`)
    const since = effective.match(/^\d{4}-\d\d-\d\d/)[0]
    const stated = effective.match(/（修[正订]自(\d{4}-\d\d-\d\d)）/)?.[1]
    const amended = version.match(/^(\d{4}-\d\d-\d\d)(?:公布、(\d{4}-\d\d-\d\d))?.*修[正订]/)
    const amendedOn = amended?.[2] ?? amended?.[1]
    const from = stated ?? OUTSIDE[name] ?? [since, amendedOn ?? since].sort()[1]
    return {
      name,
      full,
      issuer,
      rank: text.match(/效力层级：(.*)/)[1].trim(),
      adopted: version.match(/\d{4}-\d\d-\d\d/)?.[0],
      since,
      from,
      fromStated: stated !== undefined || from === since,
      to: status.startsWith('已废止') ? '2026-08-14' : undefined,
      articles: counted,
      doubt: /未能核对|可能已有/.test(status) ? status : undefined,
    }
  })

const row = (law) =>
  `  { ${Object.entries(law)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}: ${typeof value === 'string' ? `'${value}'` : value}`)
    .join(', ')} },`
process.stdout.write(`// Made by packages/law/tools/statutes.mjs; do not edit.
import type { HeldText } from './law.ts'

export const heldTexts: readonly HeldText[] = [
${laws.map(row).join('\n')}
]
`)
