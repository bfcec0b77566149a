#!/usr/bin/env node
// Writes packages/law/src/facts/rows/*.generated.ts. In packages/law/tools, on Node 20:
//   ../../../node_modules/.bin/esbuild facts.mjs --bundle --format=esm --platform=node --outfile=.facts.mjs
//   node .facts.mjs <law folder>
// Takes id, topic, own-worded rule, value and citation from facts.json; never the quotation.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findLaw } from '../src/statutes/registry.ts'

const folder = process.argv[2]
const rows = JSON.parse(readFileSync(join(folder, 'facts.json'), 'utf8'))
const out = new URL('../src/facts/rows/', import.meta.url)

const GROUPS = {
  penalty: ['xzcf', 'zjcx', 'ys', 'fjfl', 'zacf'],
  'compulsion-permit': ['xzqz', 'xzxk'],
  remedies: ['xzfy', 'fyss', 'xzss', 'ssjs', 'mss', 'gjpc', 'rmtj'],
  government: [
    'xxgk',
    'xxgkjs',
    'zdjc',
    'xf',
    'zfjd',
    'sxzd',
    'fzdc',
    'yshj',
    'myjj',
    'tfsj',
    'fzxc',
    'fj',
    'tzgg',
    'cgzf',
    'ynfq',
  ],
  records: ['da', 'dass', 'grxx', 'wlaq', 'wlsj', 'sjaq', 'spxt', 'zwsj'],
  city: [
    'cxgh',
    'srhw',
    'cslh',
    'gsmm',
    'csdl',
    'psws',
    'rq',
    'gs',
    'jzlj',
    'shlj',
    'wzwz',
    'spaq',
    'dljt',
    'dwfy',
    'yhbz',
    'xfang',
    'bz',
  ],
  'environment-land': ['sthj', 'tdgl', 'tdss', 'sl', 'cy', 'kczy', 'slfh', 'zrzy'],
}

const UNITS = {
  日: ['day', 1],
  天: ['day', 1],
  工作日: ['working-day', 1],
  个月: ['month', 1],
  年: ['year', 1],
  小时: ['hour', 1],
  元: ['fen', 100],
  万元: ['fen', 1_000_000],
  '万元/株': ['fen-per-tree', 1_000_000],
  '元/平方米': ['fen-per-square-metre', 100],
  '%': ['percent', 1],
  '%/日': ['percent-per-day', 1],
  倍: ['times', 1],
  人: ['person', 1],
  周岁: ['year-of-age', 1],
}

const yuan = (min, max, who) => ({
  ...(min ? { min: min * 100 } : {}),
  max: max * 100,
  unit: 'fen',
  ...(who ? { who } : {}),
})
/** Rows whose value field runs several tiers together; read again in the article. */
const TIERS = {
  'psws-049-1': [yuan(100_000, 200_000, '单位'), yuan(20_000, 100_000, '个人')],
  'rq-049-1': [yuan(0, 100_000, '单位'), yuan(0, 1_000, '个人')],
  'gs-045-1': [
    yuan(0, 50_000, '单位'),
    yuan(0, 10_000, '个人'),
    yuan(50_000, 500_000, '单位拒不改正'),
    yuan(10_000, 50_000, '个人拒不改正'),
  ],
  'jzlj-026-1': [yuan(5_000, 50_000, '单位'), yuan(0, 200, '个人')],
  'shlj-042-1': [yuan(5_000, 50_000, '单位'), yuan(0, 200, '个人')],
  'cxgh-066-1': [{ max: 1, unit: 'times' }],
}
/** Not numbers of the unit they carry. */
const NOT_NUMERIC = new Set(['xzcf-085-1', 'xzqz-069-1', 'xzfy-088-1', 'zjcx-045-1', 'xzxk-082-1', 'fyss-031-1'])

function quantities({ id, value, unit, rule }) {
  if (TIERS[id]) return TIERS[id]
  if (value === null || unit === null || NOT_NUMERIC.has(id)) return []
  const [name, factor] = UNITS[unit] ?? [`count:${unit}`, 1]
  return value.split(/[/+]/).map((part) => {
    const range = part.split('-').map((n) => Math.round(Number(n) * factor))
    if (range.some(Number.isNaN)) throw new Error(`${id}: cannot read ${value} ${unit}`)
    if (range.length === 2) return { min: range[0], max: range[1], unit: name }
    const ceiling = /以下|不得超|不超过|最长|最多/.test(rule) && /^(fen|percent|times)/.test(name)
    return ceiling ? { max: range[0], unit: name } : { value: range[0], unit: name }
  })
}

const literal = (value) =>
  Array.isArray(value)
    ? `[${value.map(literal).join(', ')}]`
    : typeof value === 'object'
      ? `{ ${Object.entries(value)
          .map(([k, v]) => `${k}: ${literal(v)}`)
          .join(', ')} }`
      : typeof value === 'string'
        ? `'${value.replaceAll("'", "\\'")}'`
        : String(value)

const dropped = []
for (const [group, prefixes] of Object.entries(GROUPS)) {
  const facts = rows
    .filter((row) => prefixes.includes(row.id.replace(/-\d+-\d+$/, '')))
    .flatMap((row) => {
      const law = findLaw(row.law)
      if (!law) {
        dropped.push(row.id)
        return []
      }
      const amounts = quantities(row)
      return {
        id: row.id,
        topic: row.topic,
        rule: row.rule,
        law: law.name,
        ...(row.article_no ? { article: row.article_no } : {}),
        from: law.versions.at(-1).from,
        ...(amounts.length ? { quantities: amounts } : {}),
        ...(row.value !== null && !amounts.length ? { value: row.value } : {}),
        verified: row.quote_check,
        ...(row.note ? { note: row.note } : {}),
        ...(row.text_status ? { doubt: row.text_status } : {}),
      }
    })
  writeFileSync(
    new URL(`${group}.generated.ts`, out),
    `// Made by packages/law/tools/facts.mjs; do not edit.\nimport type { FactRow } from '../fact.ts'\n\nexport const rows: readonly FactRow[] = [\n${facts.map((f) => `  ${literal(f)},`).join('\n')}\n]\n`,
  )
}
const grouped = new Set(Object.values(GROUPS).flat())
const missing = rows.filter((row) => !grouped.has(row.id.replace(/-\d+-\d+$/, '')))
if (missing.length) throw new Error(`in no group: ${missing.map((r) => r.id).join(', ')}`)
console.error(`dropped, law not registered: ${dropped.join(', ') || 'none'}`)
