import { offSiteKind, rectificationKind } from '@zhiheng/matters'
import { instantOf } from '@zhiheng/server'
import { type Place, partyOf, placeFor, teamOf } from './parties.ts'
import type { Castings } from './penalty.ts'
import { type Making, making } from './perform.ts'
import type { Chance } from './plan.ts'
import { Script } from './script-legal.ts'

/** How an order to rectify ends, and the day it is given. */
type Course = 'corrected' | 'escalated' | 'again' | 'ordered' | 'failed'

const orders: readonly (readonly [Course, string])[] = [
  ['corrected', '2024-01-16'],
  ['corrected', '2024-03-12'],
  ['corrected', '2024-05-21'],
  ['corrected', '2024-07-09'],
  ['corrected', '2024-09-03'],
  ['again', '2024-04-16'],
  ['escalated', '2024-06-18'],
  ['ordered', '2024-11-22'],
  ['ordered', '2024-11-26'],
  ['failed', '2024-11-14'],
]

/** Orders to rectify and monitoring devices. */
export function otherMatters(chance: Chance, castings: Castings): Making[] {
  const rectifications = orders.map(([course, day]) => {
    const place = placeFor(chance, chance.pick(['532301101', '532301102', '532301103']))
    const s = new Script(chance, castings.cast(teamOf(place.township), day), 0).at(day, '10:00')
    orderSteps(s, course, place)
    return making(rectificationKind, course, s.steps, chance)
  })
  const devices = (['used', 'used', 'rejected'] as const).map((course, n) => {
    const place = placeFor(chance, '532301101')
    const s = new Script(chance, castings.cast('works', '2024-01-08'), 0).at('2024-01-08', '10:00')
    deviceSteps(s, course, place, n + 1)
    return making(offSiteKind, course, s.steps, chance)
  })
  return [...rectifications, ...devices]
}

function orderSteps(s: Script, course: Course, place: Place): void {
  const party = partyOf(s.chance, 'individual-business', '小吃店', place.address)
  s.act(
    'officer',
    'orderRectification',
    {
      ...{ party, offence: '占用人行道摆放桌椅经营', place: `${place.address}门前`, way: 'by-date' },
      ...{ basisText: '行政处罚法第二十八条第一款', performBy: s.dayIn(7), inWriting: true, officers: s.two },
      requirement: '将桌椅收回店内，恢复人行道通行',
      ...{ reconsiderationBody: '楚雄市人民政府', court: '楚雄市人民法院' },
    },
    { photo: 'before' },
  )
  s.minutes(40, 120).act('officer', 'serveRectification', {
    ...{ manner: 'direct', servedOn: s.today, receiver: party.representative },
  })
  if (course === 'ordered') return
  look(s, course === 'corrected' ? 'done' : course === 'again' ? 'partly' : 'not')
  if (course === 'failed') return
  if (course === 'escalated') {
    s.days(1, 3).act('leader', 'escalateRectification', { to: 'penalty', reason: '逾期未改正，转立案查处' })
    return
  }
  if (course === 'again') {
    s.days(1).act('officer', 'orderAgain', { performBy: s.dayIn(7), reason: '部分改正，尚余一处' })
    look(s, 'done')
  }
  s.days(1, 3).act('leader', 'closeRectification', {})
}

function look(s: Script, result: 'done' | 'partly' | 'not'): void {
  const found = { done: '门前桌椅已收回，人行道畅通', partly: '仍有一张桌子摆在门外', not: '桌椅仍摆在人行道上' }
  s.days(7, 8).act(
    'officer',
    'reinspect',
    { officers: s.two, certificateShown: true, result, found: found[result], recordMade: true },
    { photo: 'after' },
  )
}

/** A device set up, and what it recorded; one was not allowed. */
function deviceSteps(s: Script, course: 'used' | 'rejected', place: Place, n: number): void {
  s.act('officer', 'proposeDevice', {
    ...{ device: `YS-${String(n).padStart(3, '0')}`, name: '渣土车辆遗撒抓拍设备', place: place.address },
    ...{ purpose: '固定运输建筑垃圾沿途遗撒的违法事实', standard: '设备检定证书（演示）' },
    ...{ basisText: '《中华人民共和国行政处罚法》第四十一条', basisRank: 'law' },
  })
  const ok = course === 'used'
  s.days(2).act('chief', 'reviewDeviceLegally', { passed: ok, opinion: ok ? '依据充分，同意设置' : '设置理由不充分' })
  s.days(1).act('leader', 'reviewDeviceTechnically', {
    ...{ passed: true, standardMet: true, placedWell: true, validUntil: '2025-01-31', opinion: '符合标准' },
  })
  if (!ok) {
    s.days(2).act('chief', 'rejectDevice', { reason: '法制审核未通过' })
    return
  }
  s.days(1).act('officer', 'setSignage', { visible: true }, { photo: 'after' })
  s.days(2).act('officer', 'publishSite', { where: '楚雄市人民政府门户网站' })
  s.at('2024-02-26', '10:00').act('chief', 'activateDevice', {})
  for (const [i, day] of ['2024-04-11', '2024-07-16', '2024-10-15', '2024-11-27'].entries())
    record(s.at(day, '10:00'), `YS-${n}-${i + 1}`, i)
}

/** Handed over, dropped after an objection, dropped as unclear, still to be reviewed. */
function record(s: Script, id: string, how: number): void {
  const capturedAt = instantOf(s.now - 5400_000)
  const object = `云E演示${s.chance.between(100, 999)}`
  s.act(
    'officer',
    'captureRecord',
    { record: id, capturedAt, offence: '车辆运输途中遗撒砂石', object },
    { photo: 'before' },
  )
  if (how === 3) return
  const clear = how !== 2
  s.days(1).act('leader', 'reviewRecord', {
    ...{ record: id, authentic: true, clear, complete: true, accurate: true, passed: clear },
  })
  if (!clear) {
    s.days(1).act('leader', 'dropRecord', { record: id, reason: '画面不清晰，不予采用' })
    return
  }
  s.days(1).act('officer', 'notifyParty', {
    ...{ record: id, party: '楚雄演示渣土运输有限公司', manner: 'message', factsTold: true, inquiry: true },
    restricted: false,
  })
  if (how === 1) {
    s.days(2).act('officer', 'hearObjection', { record: id, content: '该车当日已出租他人，附租赁合同' })
    s.days(1).act('leader', 'reviewObjection', { record: id, accepted: true, opinion: '理由成立' })
    s.days(1).act('leader', 'dropRecord', { record: id, reason: '申辩成立，不予采用' })
    return
  }
  s.days(6).act('leader', 'handOverRecord', { record: id })
}
