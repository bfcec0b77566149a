import { officerKind } from '@zhiheng/matters'
import type { OfficerAct } from '@zhiheng/matters/officer/acts.ts'
import { standingOn } from '@zhiheng/matters/officer/standing.ts'
import type { OfficerStanding, Services } from '@zhiheng/procedure'
import { type Enrolled, roster } from '../chuxiong/roster.ts'
import { type MadeMatter, type Making, making } from './perform.ts'
import type { Chance } from './plan.ts'
import type { Step } from './script.ts'

const at = (day: string, hour: string) => Date.parse(`${day}T${hour}+08:00`)
/** The register was set up on the first working day: what was earlier was entered then. */
const ENTERED = at('2024-01-02', '09:00:00')
const organ = '云南省人民政府（演示）'
const examiner = '楚雄州司法局（演示）'
const scope = '城市管理综合执法'

const lessons = [
  ['law', '行政处罚法与住建行政处罚程序规定'],
  ['business', '执法文书制作与案卷评查'],
  ['law', '行政强制法与裁量权基准'],
  ['business', '规范文明执法与现场取证'],
] as const

interface Given {
  readonly person: Enrolled
  readonly n: number
  readonly chance: Chance
}

/** The files of the register of officers, one a person. */
export function officerFiles(chance: Chance): Making[] {
  return roster().map((person, n) => {
    const steps = [...entry({ person, n, chance }), ...learning({ person, n, chance }), ...leaving(person)]
    return making(
      officerKind,
      person.as,
      steps.sort((a, b) => a.at - b.at),
      chance,
    )
  })
}

function step(kind: string, when: number, data: Record<string, unknown>): Step {
  const recordedLater = when < ENTERED ? ENTERED + 1000 - when : 0
  return { kind, at: when, actor: 'admin', unit: 'center', roles: ['administrator'], data, recordedLater }
}

/** Registered, examined, certified. */
function entry({ person: p, n, chance }: Given): Step[] {
  const status = p.as === 'assistant' ? 'assistant' : 'officer'
  const register = (when: number) =>
    step('register', when, { person: p.person, name: p.name, status, unit: p.unit, post: p.post })
  if (p.as === 'assistant') return [register(at('2023-03-06', '09:00:00') + n * 60_000)]
  const year = p.as === 'new' || p.as === 'failed' ? 2024 : 2020 + (n % 4)
  const month = p.as === 'new' || p.as === 'failed' ? 4 + (n % 4) : 3 + (n % 8)
  const day = (d: number) => `${year}-${String(month).padStart(2, '0')}-${String(d).padStart(2, '0')}`
  const examined = step('recordExam', at(day(12), '16:00:00') + n * 1000, {
    on: day(10),
    result: p.as === 'failed' ? 'failed' : 'passed',
    score: p.as === 'failed' ? 52 : chance.between(72, 98),
    organiser: examiner,
  })
  const first = [register(at(day(2), '09:00:00') + n * 1000), examined]
  if (p.as === 'failed') return first
  const number = `云YS${year}${String(n + 1).padStart(4, '0')}`
  const issued = step('issueCertificate', at(day(24), '10:00:00') + n * 1000, {
    ...{ number, organ, scope },
    from: day(24),
    to: `${year + 5}-${day(23).slice(5)}`,
  })
  return [...first, issued, ...(p.reviewer ? [reviewing(day(25), n)] : [])]
}

const reviewing = (since: string, n: number) =>
  step('qualifyReviewer', at(since, '10:00:00'), {
    ...{ since, initial: 'yes' },
    lawNumber: `A2019532301${String(n).padStart(4, '0')}`,
  })

/** Training through the year; whoever came later missed the first of it. */
function learning({ person: p, n, chance }: Given): Step[] {
  const days = ['2024-01-18', '2024-03-21', '2024-08-15', '2024-10-17']
  const from = p.as === 'new' || p.as === 'failed' ? 2 : 0
  const to = p.as === 'retired' ? 1 : days.length
  return days.slice(from, to).map((on, i) => {
    const [training, subject] = lessons[from + i] as (typeof lessons)[number]
    const hours = p.as === 'assistant' ? 8 : chance.between(14, 18)
    return step('recordTraining', at(on, '17:00:00') + n * 1000, { on, hours, training, subject, organiser: '本局' })
  })
}

function leaving(p: Enrolled): Step[] {
  if (p.as === 'retired')
    return [
      step('withdraw', at('2024-06-28', '10:00:00'), { ground: 'retired', reason: '到龄退休' }),
      step('leave', at('2024-06-28', '10:05:00'), { reason: '退休' }),
    ]
  if (p.person !== REPLACED) return []
  const number = '云YS2024B001'
  return [step('replace', at('2024-09-11', '10:00:00'), { ground: 'damaged', number, reason: '证件芯片损坏' })]
}

/** Whose certificate was replaced this year. */
const REPLACED = 'officer-team-2-2'

/** What the register answers on a day, from the acts of its files. */
export function standingIn(files: readonly MadeMatter[]): NonNullable<Services['officer']> {
  const byPerson = new Map(
    files.map(({ acts }) => {
      const own = acts as readonly OfficerAct[]
      return [own[0]?.kind === 'register' ? own[0].data.person : '', own] as const
    }),
  )
  const known = new Map<string, OfficerStanding>()
  return (person, on) => {
    const key = `${person} ${on}`
    const acts = byPerson.get(person)
    if (!acts || known.has(key)) return known.get(key)
    const { id, name, standing, assistant, reviewer, certificate, validFrom, validTo } = standingOn(acts, on)
    const answer = {
      ...{ id, name, standing, assistant, reviewer },
      ...(certificate ? { certificate } : {}),
      ...(validFrom ? { validFrom } : {}),
      ...(validTo ? { validTo } : {}),
    }
    known.set(key, answer)
    return answer
  }
}
