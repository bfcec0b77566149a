import { cite } from '@zhiheng/law'
import {
  broken,
  type CaseRule,
  caseRule,
  kept,
  notApplicable,
  type Rule,
  type SeenOf,
  type Told,
  text,
  type Verdict,
} from '@zhiheng/procedure'
import { basisRanks, inForce, notAhead, recordBasis } from '../compulsion.ts'
import { countedBy } from '../counting.ts'
import type { OffSiteAct } from './acts.ts'

type R = Rule<OffSiteAct, unknown>
type C = Told<OffSiteAct>
type Kind = OffSiteAct['kind']
type Draft = Omit<CaseRule<OffSiteAct>, 'inForce'> & { readonly inForce?: string }
const rule = (r: Draft): R => caseRule<OffSiteAct>({ inForce: inForce.penalty, ...r })
const must = (holds: boolean, zh: string, en: string): Verdict => (holds ? kept : broken(zh, en))

const device = cite('行政处罚法', 41, { paragraph: 1 })
const content = cite('行政处罚法', 41, { paragraph: 2 })
const telling = cite('行政处罚法', 41, { paragraph: 3 })

/** Which record an act is about; undefined where the case does not say. */
const recordOf = (a: { readonly data: unknown }) => (a.data as { readonly record?: string }).record

/**
 * The last act of a kind about the record that is judged. Acts of which none names a record are about the same one; where
 * only some do, it cannot be told.
 */
function about<K extends Kind>(c: C, kind: K): SeenOf<OffSiteAct, K> | undefined {
  const id = recordOf(c.act)
  const all = c.all(kind)
  const found = all.findLast((a) => recordOf(a) === id)
  if (!found && (all.some((a) => recordOf(a) === undefined) || (id === undefined && all.length)))
    return c.need<never>(undefined, '记录编号', 'the number of the record')
  return found
}

/** As `about`; ends the test where an excerpt does not tell. Undefined: it did not happen. */
function happened<K extends Kind>(c: C, kind: K): SeenOf<OffSiteAct, K> | undefined {
  const found = about(c, kind)
  if (!found && !c.saw(kind)) c.has(kind)
  return found
}

const basisInLaw = rule({
  id: 'off-site-basis-in-law',
  title: text('依照法律、行政法规规定使用监控设备', 'A law or administrative regulation provides for it'),
  basis: device,
  severity: 'bars',
  points: 15,
  guards: ['proposeDevice'],
  test(c) {
    const rank = c.need(c.last('proposeDevice')?.data.basisRank, '依据的效力层级', 'the rank of the basis')
    return must(
      rank === 'law' || rank === 'administrative-regulation',
      `依据为${basisRanks[rank][0]}，不是法律、行政法规`,
      `The basis is a ${basisRanks[rank][1].toLowerCase()}, neither a law nor an administrative regulation`,
    )
  },
})

const used: readonly Kind[] = ['activateDevice', 'handOverRecord']

const legal = rule({
  id: 'off-site-legal-review',
  title: text('设备经过法制审核', 'The device passed legal review'),
  basis: device,
  severity: 'bars',
  points: 15,
  guards: used,
  cure: 'reviewDeviceLegally',
  test(c) {
    if (!c.has('reviewDeviceLegally')) return broken('设备未经法制审核', 'The device had no legal review')
    const passed = c.need(c.last('reviewDeviceLegally')?.data.passed, '法制审核结论', 'the result of the legal review')
    return must(passed, '设备法制审核未通过', 'The device failed the legal review')
  },
})

const technicalOf = (c: C) => {
  if (!c.has('reviewDeviceTechnically')) return null
  return c.last('reviewDeviceTechnically')?.data ?? {}
}

const technical = rule({
  id: 'off-site-technical-review',
  title: text('设备经过技术审核', 'The device passed technical review'),
  basis: device,
  severity: 'bars',
  points: 15,
  guards: used,
  cure: 'reviewDeviceTechnically',
  test(c) {
    const d = technicalOf(c)
    if (!d) return broken('设备未经技术审核', 'The device had no technical review')
    return must(
      c.need(d.passed, '技术审核结论', 'the result of the technical review'),
      '设备技术审核未通过',
      'The device failed the technical review',
    )
  },
})

const standard = rule({
  id: 'off-site-standard-met',
  title: text('设备符合标准', 'The device meets the standard'),
  basis: device,
  severity: 'bars',
  points: 10,
  guards: used,
  test(c) {
    const met = c.need(
      c.last('reviewDeviceTechnically')?.data.standardMet,
      '设备是否符合标准',
      'whether it meets the standard',
    )
    return must(met, '设备不符合标准', 'The device does not meet the standard')
  },
})

const placed = rule({
  id: 'off-site-placed-reasonably',
  title: text('设备设置合理', 'The device is placed reasonably'),
  basis: device,
  severity: 'bars',
  points: 8,
  guards: used,
  test(c) {
    const well = c.need(
      c.last('reviewDeviceTechnically')?.data.placedWell,
      '设置是否合理',
      'whether it is placed reasonably',
    )
    return must(well, '设备设置不合理', 'The device is not placed reasonably')
  },
})

const signage = rule({
  id: 'off-site-signage',
  title: text('标志明显', 'A sign is plain to see'),
  basis: device,
  severity: 'bars',
  points: 10,
  guards: used,
  cure: 'setSignage',
  test(c) {
    if (!c.has('setSignage')) return broken('没有设置标志', 'There is no sign')
    return must(
      c.need(c.last('setSignage')?.data.visible, '标志是否明显', 'whether the sign is plain to see'),
      '标志不明显',
      'The sign is not plain to see',
    )
  },
})

const published = rule({
  id: 'off-site-place-published',
  title: text('设置地点向社会公布', 'The place is published'),
  basis: device,
  severity: 'bars',
  points: 10,
  guards: used,
  cure: 'publishSite',
  test(c) {
    if (!c.has('publishSite')) return broken('设置地点没有向社会公布', 'The place was not published')
    const from = c.last('publishSite')?.happenedAt.slice(0, 10)
    if (c.act.kind === 'activateDevice') return kept
    const record = c.need(about(c, 'captureRecord'), '记录违法事实的时间', 'when it was recorded')
    const at = c.need(record.data.capturedAt ?? record.happenedAt, '记录时间', 'when it was recorded').slice(0, 10)
    const on = c.need(from, '公布的日期', 'the day of publication')
    return must(on <= at, `${at}记录，${on}才公布设置地点`, `Recorded on ${at}, published only on ${on}`)
  },
})

const calibrated = rule({
  id: 'off-site-calibrated',
  title: text('记录时设备在检定、校准有效期内', 'The device was within its calibration'),
  basis: device,
  severity: 'bars',
  points: 8,
  guards: ['captureRecord', 'handOverRecord'],
  test(c) {
    const record = c.need(about(c, 'captureRecord'), '记录违法事实的时间', 'when it was recorded')
    const at = c.need(record.data.capturedAt ?? record.happenedAt, '记录时间', 'when it was recorded').slice(0, 10)
    const last = c.last('reviewDeviceTechnically', 'recalibrate')
    const until = c.need(last?.data.validUntil, '检定、校准有效期', 'until when the calibration is valid')
    return must(
      at <= until,
      `检定、校准有效期至${until}，${at}记录`,
      `The calibration ended on ${until}; recorded on ${at}`,
    )
  },
})

const once = rule({
  id: 'off-site-record-once',
  title: text('记录编号不重复', 'A record has its own number'),
  basis: content,
  severity: 'bars',
  points: 3,
  guards: ['captureRecord'],
  test(c) {
    const id = c.need(recordOf(c.act), '记录编号', 'the number of the record')
    const ids = c.all('captureRecord').map((a) => c.need(recordOf(a), '记录编号', 'the number of the record'))
    const same = ids.filter((other) => other === id)
    return must(same.length === 1, `记录编号${id}已经使用`, `The number ${id} is taken`)
  },
})

const qualities = {
  authentic: ['真实', 'true'],
  clear: ['清晰', 'clear'],
  complete: ['完整', 'complete'],
  accurate: ['准确', 'accurate'],
} as const

const quality = rule({
  id: 'off-site-record-quality',
  title: text('记录真实、清晰、完整、准确', 'The record is true, clear, complete, accurate'),
  basis: content,
  severity: 'bars',
  points: 10,
  guards: ['reviewRecord', 'handOverRecord'],
  test(c) {
    const review = c.need(about(c, 'reviewRecord'), '记录内容的审核', 'the review of the record')
    if (c.act.kind === 'reviewRecord' && review.data.passed === false) return kept
    const ids = Object.keys(qualities) as (keyof typeof qualities)[]
    const bad = ids.filter((q) => review.data[q] === false)
    if (bad.length)
      return broken(
        `记录不${bad.map((q) => qualities[q][0]).join('、不')}`,
        `The record is not ${bad.map((q) => qualities[q][1]).join(', not ')}`,
      )
    for (const q of ids)
      c.need(review.data[q], `记录是否${qualities[q][0]}`, `whether the record is ${qualities[q][1]}`)
    return kept
  },
})

const reviewed = rule({
  id: 'off-site-record-reviewed',
  title: text('未经审核的记录不作证据', 'Only a reviewed record is evidence'),
  basis: content,
  severity: 'bars',
  points: 15,
  guards: ['handOverRecord'],
  cure: 'reviewRecord',
  test(c) {
    const review = happened(c, 'reviewRecord')
    if (!review) return broken('记录未经审核', 'The record was not reviewed')
    return must(
      c.need(review.data.passed, '记录审核结论', 'the result of the review'),
      '记录经审核不符合要求',
      'The record failed the review',
    )
  },
})

const notified = rule({
  id: 'off-site-party-notified',
  title: text('告知当事人违法事实', 'The party is told the facts'),
  basis: telling,
  severity: 'bars',
  points: 12,
  guards: ['handOverRecord'],
  cure: 'notifyParty',
  test(c) {
    const notice = happened(c, 'notifyParty')
    if (!notice) return broken('没有告知当事人违法事实', 'The party was not told')
    return must(
      c.need(notice.data.factsTold, '是否告知违法事实', 'whether the facts were told'),
      '告知中没有违法事实',
      'The notice did not tell the facts',
    )
  },
})

/** The law says “in time” (及时) and names no number: the bureau's own promise, which binds no other organ. */
export const noticeWorkingDays = 10

const inTime = rule({
  id: 'off-site-notified-in-time',
  title: text('及时告知', 'The party is told in time'),
  basis: telling,
  severity: 'defect',
  points: 5,
  guards: ['notifyParty'],
  test(c) {
    const record = c.need(about(c, 'captureRecord'), '记录违法事实的时间', 'when it was recorded')
    const from = c.need(record.data.capturedAt ?? record.happenedAt, '记录时间', 'when it was recorded').slice(0, 10)
    const on = c.day(c.act, '告知的日期', 'the day of the notice')
    const end = countedBy().addWorkingDays(from, noticeWorkingDays)
    if (on <= end) return kept
    if (!c.whole) c.need(undefined, `${from}记录、${on}告知是否及时`, `whether telling on ${on} of ${from} is in time`)
    return broken(
      `${from}记录，${on}才告知，超过${noticeWorkingDays}个工作日`,
      `Recorded on ${from}, told on ${on}: more than ${noticeWorkingDays} working days`,
    )
  },
})

const inquiry = rule({
  id: 'off-site-inquiry-made-easy',
  title: text('为查询、陈述和申辩提供便利', 'Inquiry and statement are made easy'),
  basis: telling,
  severity: 'bars',
  points: 8,
  guards: ['notifyParty'],
  test(c) {
    const { inquiry: ways } = c.act.data as { inquiry?: boolean }
    return must(
      c.need(ways, '是否提供查询、陈述、申辩的便利', 'whether inquiry was made easy'),
      '未提供查询、陈述和申辩的便利',
      'Inquiry and statement were not made easy',
    )
  },
})

const unrestricted = rule({
  id: 'off-site-statement-unrestricted',
  title: text('不得限制或者变相限制陈述申辩', 'The right to speak is not restricted'),
  basis: telling,
  severity: 'bars',
  points: 12,
  guards: ['notifyParty'],
  test(c) {
    const { restricted } = c.act.data as { restricted?: boolean }
    return must(
      !c.need(restricted, '是否限制陈述、申辩', 'whether the right to speak was restricted'),
      '限制或者变相限制陈述、申辩',
      'The right to speak was restricted',
    )
  },
})

const objection = rule({
  id: 'off-site-statement-reviewed',
  title: text('陈述申辩经复核，成立的采纳', 'A statement is reviewed, and what holds is adopted'),
  basis: cite('行政处罚法', 45),
  severity: 'bars',
  points: 10,
  guards: ['handOverRecord'],
  cure: 'reviewObjection',
  test(c) {
    if (!happened(c, 'hearObjection')) return kept
    const review = happened(c, 'reviewObjection')
    if (!review) return broken('陈述、申辩未经复核', 'The statement was not reviewed')
    return must(
      !c.need(review.data.accepted, '复核结论', 'the result of the review'),
      '陈述、申辩成立，仍转处罚',
      'The statement holds, yet it was handed over',
    )
  },
})

const settled = rule({
  id: 'off-site-records-settled',
  title: text('停用前各条记录均有去向', 'Every record is settled before the device is retired'),
  basis: content,
  severity: 'bars',
  points: 3,
  guards: ['retireDevice'],
  cure: 'dropRecord',
  test(c) {
    if (!c.has('captureRecord')) return notApplicable
    const idOf = (a: { readonly data: unknown }) => c.need(recordOf(a), '记录编号', 'the number of the record')
    const done = c.all('handOverRecord', 'dropRecord').map(idOf)
    const open = c
      .all('captureRecord')
      .map(idOf)
      .filter((id) => !done.includes(id))
    if (open.length && !done.length) c.has('handOverRecord', 'dropRecord')
    return must(open.length === 0, `尚未处理：${open.join('、')}`, `Not settled: ${open.join(', ')}`)
  },
})

const notFuture = rule({
  id: 'off-site-not-in-the-future',
  title: text('不得记录尚未发生的行为', 'Nothing is recorded before it happens'),
  basis: recordBasis.written,
  inForce: inForce.recording,
  severity: 'bars',
  points: 5,
  guards: ['captureRecord', 'reviewRecord', 'notifyParty', 'handOverRecord'],
  test: notAhead,
})

export const rules: readonly R[] = [
  basisInLaw,
  legal,
  technical,
  standard,
  placed,
  signage,
  published,
  calibrated,
  once,
  quality,
  reviewed,
  notified,
  inTime,
  inquiry,
  unrestricted,
  objection,
  settled,
  notFuture,
]
