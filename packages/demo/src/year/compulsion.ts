import { enforcementKind, measureKind } from '@zhiheng/matters'
import { instantOf } from '@zhiheng/server'
import { enforcementScripts } from './enforcement.ts'
import { type Place, partyOf, placeFor, teamOf } from './parties.ts'
import type { Castings } from './penalty.ts'
import { type Making, making } from './perform.ts'
import type { Chance } from './plan.ts'
import { Script } from './script-legal.ts'

/** How an impoundment goes, and on which day it begins. */
type Course = 'released' | 'confiscated' | 'extended' | 'refused' | 'urgent' | 'held' | 'proposed'

const courses: readonly (readonly [Course, string])[] = [
  ['released', '2024-02-27'],
  ['released', '2024-05-14'],
  ['released', '2024-08-06'],
  ['confiscated', '2024-06-11'],
  ['extended', '2024-04-09'],
  ['refused', '2024-03-19'],
  ['urgent', '2024-09-10'],
  ['held', '2024-11-12'],
  ['held', '2024-11-20'],
  ['held', '2024-11-26'],
  ['proposed', '2024-11-28'],
]

const goods = [
  ['三轮售货车', '辆', '无照售卖早点'],
  ['烧烤炉具', '套', '无照露天烧烤'],
  ['煤气炉和桌椅', '套', '无照夜市摊点'],
  ['水果及货架', '批', '无照流动售卖水果'],
] as const

/** Measures and enforcement of the year, closed and open: the custody register is not empty. */
export function compulsionMatters(chance: Chance, castings: Castings): Making[] {
  const measures = courses.map(([course, day]) => {
    const place = placeFor(chance, chance.pick(['532301101', '532301102']))
    const s = begin(chance, castings, place, day)
    measureSteps(s, course, place)
    return making(measureKind, course, s.steps, chance)
  })
  const enforcements = enforcementScripts.map(({ course, day, write }) => {
    const place = placeFor(chance, '532301101')
    const s = begin(chance, castings, place, day)
    write(s, partyOf(chance, 'organisation', '建材有限公司', place.address), place)
    return making(enforcementKind, course, s.steps, chance)
  })
  return [...measures, ...enforcements]
}

const begin = (chance: Chance, castings: Castings, place: Place, day: string) =>
  new Script(chance, castings.cast(teamOf(place.township), day), 0).at(day, '09:20')

function measureSteps(s: Script, course: Course, place: Place): void {
  const [name, unit, what] = s.chance.pick(goods)
  const origin = {
    measure: 'impound',
    party: partyOf(s.chance, 'citizen', '', place.address),
    cause: `户外公共场所${what}`,
    place: place.address,
    reason: '涉嫌用于无照经营，需查清事实、防止转移',
    basisText: '《无证无照经营查处办法》第十一条',
    basisRank: 'administrative-regulation',
  }
  if (course !== 'urgent') {
    s.act('officer', 'proposeMeasure', { ...origin, objects: `${name}一${unit}` })
    if (course === 'proposed') return
    s.minutes(30, 60)
    if (course === 'refused') {
      s.act('chief', 'refuseMeasure', { reason: '当事人愿意当场改正，采用非强制手段可以达到目的' })
      return
    }
    s.act('chief', 'approveMeasure', { approver: 'head', opinion: '同意' })
  }
  take(s, origin, { name, unit }, course === 'urgent')
  if (course === 'held') {
    s.days(1).act('officer', 'moveObject', {
      ...{ items: ['i1'], to: '本局罚没物品库', keeper: '库管员（演示）', keeping: 'bureau', reason: '入库保管' },
    })
    return
  }
  s.days(3, 6).act('officer', 'checkStorage', { items: ['i1'], condition: 'good' })
  if (course === 'extended') extend(s)
  else s.days(6, 12)
  letGo(s, course, origin.party.name)
}

function take(s: Script, origin: object, { name, unit }: { name: string; unit: string }, urgent: boolean): void {
  s.minutes(60, 120)
  s.act(
    'officer',
    'takeMeasure',
    {
      ...origin,
      ...{ urgent, implementer: 'own', officers: s.two, certificateShown: true, partyNotified: true },
      ...{ attendance: 'party', toldReasons: true, toldRights: true, heard: 'heard', filmed: true, days: 30 },
      statement: '当事人表示愿意配合',
      items: [
        {
          ...{ id: 'i1', name, quantity: 1, unit, place: '执法车辆', keeper: '执法中队（演示）' },
          ...{ condition: '完好', related: true, necessity: false },
        },
      ],
      ...{ reconsiderationBody: '楚雄市人民政府', court: '楚雄市人民法院' },
    },
    { photo: 'before' },
  )
  const startedAt = instantOf(s.now)
  s.minutes(25, 45).act('officer', 'recordScene', {
    ...{ startedAt, endedAt: instantOf(s.now), partySigned: 'signed', officersSigned: 2 },
    content: `现场清点${name}一${unit}，当事人在场核对无误。`,
  })
  s.minutes(3, 8).act('officer', 'deliverDecision', { onTheSpot: true, inventoryCopies: 2, receipt: 'signed' })
  if (!urgent) return
  s.minutes(60, 120).act('officer', 'reportUrgent', { note: '当事人准备驾车离开，情况紧急，当场实施' })
  s.minutes(30, 60).act('chief', 'approveMeasure', { approver: 'head', opinion: '同意补办' })
}

function extend(s: Script): void {
  s.days(13, 14).act('chief', 'extendMeasure', {
    ...{ days: 20, reason: '货物来源复杂，需进一步核查', approver: 'head' },
    ...{ reconsiderationBody: '楚雄市人民政府', court: '楚雄市人民法院' },
  })
  s.minutes(60, 120).act('officer', 'tellExtension', { inWriting: true, reasonGiven: true, receiver: '当事人' })
  s.days(5, 8)
}

function letGo(s: Script, course: Course, party: string): void {
  const items = ['i1']
  if (course === 'confiscated') {
    s.act('chief', 'decideDisposition', {
      ...{ items, outcome: 'confiscate', reason: '系专用于无照经营的工具，依法没收' },
      penaltyDecision: '另案决定（演示）',
    })
    s.days(2, 4).act('officer', 'disposeObject', { items, way: 'handed-in', supervisedBy: '法制审核人员（演示）' })
  } else {
    s.act('chief', 'releaseMeasure', { items, ground: 'decided', inWriting: true })
    s.minutes(40, 90).act('officer', 'returnObject', { items, receiver: party, signed: true })
  }
  s.minutes(20, 40).act('officer', 'settleStorage', { amount: 6_000, payer: 'bureau' })
  s.days(1, 3).act('leader', 'closeMeasure', {})
}
