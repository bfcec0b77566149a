import { classes } from '@zhiheng/matters'
import { conditionsOf } from '@zhiheng/matters/incident/classes/conditions.ts'
import type { Jurisdiction } from '@zhiheng/server/intake/jurisdiction.ts'
import { demoGrid } from './grid.ts'
import { JURISDICTION, rings, townships } from './places.ts'

export const DEMO_PASSWORD = 'zhiheng-demo'

const center = { unit: 'center', name: '指挥调度中心', name_en: 'Command and dispatch centre' }
const urbanTeams = [
  { unit: 'team-1', name: '执法一中队', name_en: 'Enforcement team 1' },
  { unit: 'team-2', name: '执法二中队', name_en: 'Enforcement team 2' },
  { unit: 'team-3', name: '执法三中队', name_en: 'Enforcement team 3' },
  { unit: 'sanitation', name: '环境卫生服务中心', name_en: 'Sanitation service' },
  { unit: 'greening', name: '园林绿化服务中心', name_en: 'Greening service' },
  { unit: 'municipal', name: '市政设施养护中心', name_en: 'Municipal facilities maintenance' },
  { unit: 'works', name: '工程渣土中队', name_en: 'Construction-site team' },
]
const townshipTeams = townships.slice(2).map((t) => ({
  unit: `t-${t.township.slice(6)}`,
  township: t.township,
  name: `${t.name}综合执法队`,
  name_en: `Township team ${t.township.slice(6)}`,
}))
export const units = [center, ...urbanTeams, ...townshipTeams]

const surnames = '李王张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗'
const given = [
  '晓峰',
  '丽华',
  '建明',
  '云霞',
  '志远',
  '春燕',
  '国栋',
  '玉兰',
  '海涛',
  '雪梅',
  '文斌',
  '桂芳',
  '永康',
  '素琴',
  '立新',
  '小红',
]

/** A made-up name; the n-th is always the same. */
export const nameOf = (n: number) =>
  `${surnames[(n * 7) % surnames.length]}${given[(n * 5 + Math.floor(n / 16)) % given.length]}`

/** Accounts of the demo: desk posts, one leader and officers for each unit, a reviewer. All persons are invented. */
export function people(password: string) {
  const list: { person: string; name: string; unit: string; roles: string[]; password: string }[] = []
  const add = (person: string, unit: string, ...roles: string[]) =>
    list.push({ person, name: nameOf(list.length + 1), unit, roles, password })
  for (const n of [1, 2, 3]) add(`operator${n}`, 'center', 'operator')
  for (const n of [1, 2, 3]) add(`dispatcher${n}`, 'center', 'dispatcher')
  for (const n of [1, 2, 3, 4]) add(`verifier${n}`, 'center', 'verifier')
  add('chief', 'center', 'chief')
  add('admin', 'center', 'administrator')
  for (const u of units.slice(1)) {
    add(u.unit === 'team-1' ? 'leader' : `leader-${u.unit}`, u.unit, 'leader', 'officer')
    for (const n of [1, 2, 3])
      add(u.unit === 'team-1' && n === 1 ? 'officer' : `officer-${u.unit}-${n}`, u.unit, 'officer')
  }
  add('reviewer1', 'center', 'reviewer')
  return list
}

/** Who answers for what: services for facilities, sanitation and green; teams by town for order in the street. */
function responsibility() {
  const lines: { line: number; township: string; grid: string; class: string; unit: string }[] = []
  const add = (township: string, key: string, unit: string) =>
    lines.push({ line: lines.length + 1, township, grid: '', class: key, unit })
  for (const t of townships.slice(0, 2)) {
    const team = t.township.endsWith('101') ? 'team-1' : 'team-2'
    for (const kind of ['component', 'matter']) {
      add(t.township, `${kind}:01`, 'municipal')
      add(t.township, `${kind}:02`, 'municipal')
      add(t.township, `${kind}:03`, 'sanitation')
      add(t.township, `${kind}:04`, 'greening')
      add(t.township, `${kind}:05`, 'municipal')
    }
    for (const code of ['06010', '06011', '06012', '06014', '06015', '06017', '06037', '06038'])
      add(t.township, `matter:${code}`, 'sanitation')
    for (const code of ['06013', '06016', '06023']) add(t.township, `matter:${code}`, 'municipal')
    for (const code of ['06018', '06021', '06022']) add(t.township, `matter:${code}`, 'greening')
    add(t.township, 'matter:06', team)
    add(t.township, 'matter:07', team)
    add(t.township, 'matter:08', 'works')
    add(t.township, 'matter:09', t.township.endsWith('101') ? 'team-1' : 'team-2')
    for (const code of ['09009', '09010']) add(t.township, `matter:${code}`, 'team-3')
    add(t.township, 'matter:10', 'municipal')
    add(t.township, '', team)
  }
  for (const t of townships.slice(2)) add(t.township, '', `t-${t.township.slice(6)}`)
  add('', '', 'team-3')
  return lines
}

/** The demo bureau. `password` is the argon2id hash every demo account gets. */
export function demoBureau(password: string): Jurisdiction {
  const persons = people(password)
  const officers = persons.filter((p) => p.roles.includes('officer'))
  return {
    jurisdiction: JURISDICTION,
    name: '楚雄市综合行政执法局',
    organWord: '楚综执',
    boundary: rings,
    townships: townships.map(({ township, name }) => ({ township, name })),
    units,
    people: persons,
    duty: units.slice(1).flatMap(({ unit }) => {
      const mine = officers.filter((p) => p.unit === unit)
      return [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
        unit,
        weekday,
        person: mine[weekday % mine.length]?.person ?? '',
      }))
    }),
    grid: demoGrid(),
    responsibility: responsibility(),
    conditions: classes()
      .flatMap((c) => conditionsOf(c.kind, c.code))
      .map((c) => ({
        condition: c.id,
        class: `${c.kind}:${c.code}`,
        filing: c.filingZh,
        closing: c.closingZh,
        amount: c.limit.amount,
        unit: c.limit.unit === 'calendar-day' ? 'day' : c.limit.unit,
        urgent: c.urgent,
        source: c.source,
      })),
  }
}
