#!/usr/bin/env node
// Usage: node packages/law/tools/holidays.mjs holidays.csv > packages/law/src/calendar/notices.generated.ts
// Source of the days: github.com/NateScarlet/holiday-cn (MIT), which cites each State Council notice.
import { readFileSync } from 'node:fs'

const rows = readFileSync(process.argv[2], 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(','))
  .map(([date, , name, , kind, year, url]) => ({
    date,
    name: plainName(name),
    kind,
    year: Number(year),
    url: url.trim(),
  }))

const AMENDMENTS = {
  2015: [
    {
      from: '2015-09-03',
      to: '2015-09-06',
      name: '国务院关于中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日调休放假的通知',
    },
  ],
  2019: [{ from: '2019-04-28', to: '2019-05-05', name: '国务院办公厅关于调整2019年劳动节假期安排的通知' }],
  2020: [{ from: '2020-01-31', to: '2020-02-03', name: '国务院办公厅关于延长2020年春节假期的通知' }],
}

function plainName(name) {
  if (name.includes('五一')) return '劳动节'
  if (name === '“十一”') return '国庆节'
  if (name.startsWith('抗日战争')) return '抗战胜利70周年纪念日'
  return name.replace('中秋节、国庆节', '国庆节、中秋节')
}

const lunar = new Intl.DateTimeFormat('en-u-ca-chinese', { month: 'numeric', day: 'numeric', timeZone: 'UTC' })
const iso = (ms) => new Date(ms).toISOString().slice(0, 10)

/** The festival days themselves (全国年节及纪念日放假办法 2, with its 2007, 2013 and 2024 amendments). */
function festivals(year) {
  const days = [`${year}-01-01`, `${year}-05-01`, `${year}-10-01`, `${year}-10-02`, `${year}-10-03`]
  if (year === 2007) days.push('2007-05-02', '2007-05-03')
  if (year >= 2025) days.push(`${year}-05-02`)
  if (year === 2015) days.push('2015-09-03')
  if (year >= 2008) {
    const y = year % 100
    days.push(`${year}-04-0${Math.floor(y * 0.2422 + 4.81) - Math.floor(y / 4)}`)
  }
  const spring = ['1/1', '1/2', ...(year >= 2008 && year <= 2013 ? [] : ['1/3'])]
  const wanted = new Set([...spring, ...(year >= 2008 ? ['5/5', '8/15'] : [])])
  const eve = (year >= 2008 && year <= 2013) || year >= 2025
  for (let ms = Date.UTC(year, 0, 1); ms < Date.UTC(year + 1, 0, 1); ms += 86_400_000) {
    const part = lunar.format(ms)
    if (wanted.has(part)) days.push(iso(ms))
    if (eve && part === '1/1') days.push(iso(ms - 86_400_000))
  }
  return days.sort()
}

const next = (date) => iso(Date.parse(date) + 86_400_000)

function ranges(days) {
  const out = []
  for (const { date, name } of days) {
    const last = out.at(-1)
    if (last && next(last[1]) === date && last[2] === name) last[1] = date
    else out.push([date, date, name])
  }
  return out
}

const years = [...new Set(rows.map((r) => r.year))].map((year) => {
  const mine = rows.filter((r) => r.year === year)
  const off = new Set(mine.filter((r) => r.kind === 'rest').map((r) => r.date))
  return {
    year,
    name: `国务院办公厅关于${year}年部分节假日安排的通知`,
    url: mine[0].url,
    rest: ranges(mine.filter((r) => r.kind === 'rest')),
    work: mine.filter((r) => r.kind === 'work').map((r) => [r.date, r.name]),
    festivals: [...new Set(festivals(year))].filter((d) => off.has(d)),
    amendments: AMENDMENTS[year] ?? [],
  }
})

const q = (value) => JSON.stringify(value).replaceAll('"', "'")
process.stdout.write(`// Made by packages/law/tools/holidays.mjs from holiday-cn (MIT); do not edit.
import type { Notice } from './notice.ts'

export const notices: readonly Notice[] = [
${years
  .map(
    (y) => `  {
    year: ${y.year},
    name: ${q(y.name)},
    url: ${q(y.url)},
    rest: ${q(y.rest)},
    work: ${q(y.work)},
    festivals: ${q(y.festivals)},
    amendments: [${y.amendments.map((a) => `{ from: ${q(a.from)}, to: ${q(a.to)}, name: ${q(a.name)} }`).join(', ')}],
  },`,
  )
  .join('\n')}
]
`)
