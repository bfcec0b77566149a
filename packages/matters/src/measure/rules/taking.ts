import { epochMinute } from '@zhiheng/law'
import { broken, kept, likelyBroken, notApplicable, text } from '@zhiheng/procedure'
import { basisRanks, inForce, lacks, limitOf, momentOf, recordBasis, remediesTold } from '../../compulsion.ts'
import { actedByTwo } from '../../officers.ts'
import { decisionContents } from '../contract.ts'
import { type C, law, must, neverDone, rule, takingDay } from './rule.ts'

const enough = ['law', 'administrative-regulation', 'local-regulation']

const powerByLaw = rule({
  id: 'measure-power-by-law',
  title: text('强制措施须有法律、法规依据', 'A measure rests on a law or regulation'),
  basis: law(10),
  severity: 'bars',
  points: 20,
  guards: ['proposeMeasure', 'takeMeasure'],
  test: (c) => {
    if (c.act.kind !== 'proposeMeasure' && c.act.kind !== 'takeMeasure') return notApplicable
    const rank = c.need(c.act.data.basisRank, '依据的效力层级', 'the rank of the basis')
    return must(
      enough.includes(rank),
      `依据“${c.act.data.basisText ?? ''}”为${basisRanks[rank][0]}，法律、法规以外的文件不得设定强制措施`,
      `The basis is a ${basisRanks[rank][1].toLowerCase()}; only laws and regulations may provide for measures`,
    )
  },
})

const notEntrusted = rule({
  id: 'measure-not-entrusted',
  title: text('强制措施权不得委托', 'The power is not entrusted'),
  basis: law(17, undefined, 1),
  severity: 'bars',
  points: 20,
  guards: ['takeMeasure'],
  test: (c) => {
    if (c.act.kind !== 'takeMeasure') return notApplicable
    const by = c.need(c.act.data.implementer, '实施主体', 'who carried it out')
    return must(by === 'own', '由受委托的机关或者组织实施', 'An entrusted body carried it out')
  },
})

const withinTheList = rule({
  id: 'measure-by-the-organ-that-has-it',
  title: text('由法律、法规规定的机关实施', 'Taken by the organ that law names'),
  basis: law(17, undefined, 1),
  severity: 'bars',
  points: 20,
  guards: ['proposeMeasure', 'takeMeasure'],
  test: (c) => {
    if (c.act.kind !== 'proposeMeasure' && c.act.kind !== 'takeMeasure') return notApplicable
    const said = c.act.data.authority
    if (!said?.is) return c.whole ? notApplicable : c.missing('实施机关是否有权', 'whether the organ has the power')
    if (said.is !== 'broken') return said.is === 'kept' ? kept : notApplicable
    return broken(said.why?.zh ?? '本单位没有这项权力', said.why?.en ?? 'This unit has no such power')
  },
})

const approvedBefore = rule({
  id: 'measure-approved-before',
  title: text('实施前经负责人批准', 'Approved before it is taken'),
  basis: law(18, 1),
  severity: 'bars',
  points: 15,
  guards: ['takeMeasure', 'approveMeasure'],
  cure: 'approveMeasure',
  test: (c) => {
    if (c.act.kind === 'approveMeasure') return madeUp(c)
    if (c.act.kind !== 'takeMeasure') return notApplicable
    const approval = c.last('approveMeasure')
    if (approval) return notAfter(c, approval.happenedAt)
    if (c.act.data.urgent) return notApplicable
    if (c.has('approveMeasure')) return kept
    const words = ['实施前未经行政机关负责人批准', 'The head had not approved it'] as const
    // Urgency is the exception, and who says that nobody approved would tell it.
    if (!c.whole && c.act.data.urgent === undefined && neverDone(c, 'approveMeasure')) return likelyBroken(...words)
    const urgent = c.need(c.act.data.urgent, '是否情况紧急', 'whether it was urgent')
    return urgent ? notApplicable : broken(...words)
  },
})

/** An approval that follows the measure is lawful only where the measure was urgent. */
function madeUp(c: C) {
  const taken = c.last('takeMeasure')
  if (!taken || c.all('approveMeasure').length > 1) return notApplicable
  if (c.need(taken.data.urgent, '是否情况紧急', 'whether it was urgent')) return notApplicable
  const [from, to] = [takingDay(c), c.day(c.act, '批准的日期', 'the day of approval')]
  return broken(`并非情况紧急，${from}实施，${to}才批准`, `It was not urgent: taken on ${from}, approved only on ${to}`)
}

function notAfter(c: C, at: string) {
  const [approved, taken] = [
    c.need(at, '批准的日期', 'the day of approval'),
    c.need(c.act.happenedAt, '实施的日期', 'the day'),
  ]
  const same = approved.slice(0, 10) === taken.slice(0, 10)
  if (same && (approved.length === 10 || taken.length === 10)) return kept
  return must(
    approved <= taken,
    `${taken.slice(0, 16).replace('T', ' ')}实施，${approved.slice(0, 16).replace('T', ' ')}才批准`,
    `Taken at ${taken.slice(0, 16)}, approved only at ${approved.slice(0, 16)}`,
  )
}

const approvedByHead = rule({
  id: 'measure-approved-by-head',
  title: text('由行政机关负责人批准', 'The head of the organ approves'),
  basis: law(18, 1),
  severity: 'bars',
  points: 10,
  guards: ['approveMeasure'],
  test: (c) => {
    if (c.act.kind !== 'approveMeasure') return notApplicable
    const by = c.need(c.act.data.approver, '批准人', 'who approved')
    return must(by === 'head', '批准人不是行政机关负责人', 'The one who approved does not head the organ')
  },
})

const twoOfficers = rule({
  id: 'measure-two-officers',
  title: text('两名以上执法人员实施', 'Two certified officers act'),
  basis: law(18, 2),
  severity: 'bars',
  points: 15,
  guards: ['takeMeasure'],
  test: actedByTwo,
})

type Flag = 'certificateShown' | 'partyNotified' | 'toldReasons' | 'toldRights' | 'filmed'
const flag = (
  id: string,
  which: Flag,
  item: number,
  severity: 'bars' | 'overridable',
  zh: [string, string],
  en: [string, string],
) =>
  rule({
    id,
    title: text(zh[0], en[0]),
    basis: law(18, item),
    severity,
    points: 10,
    guards: ['takeMeasure'],
    test: (c) => {
      if (c.act.kind !== 'takeMeasure') return notApplicable
      if (item === 5 && c.act.data.attendance && c.act.data.attendance !== 'party') return notApplicable
      return must(c.need(c.act.data[which], zh[0], en[0].toLowerCase()), zh[1], en[1])
    },
  })

const certificateShown = flag(
  'measure-certificate-shown',
  'certificateShown',
  3,
  'bars',
  ['实施时出示执法证件', '未出示执法证件'],
  ['Certificates are shown', 'No certificate was shown'],
)
const partyNotified = flag(
  'measure-party-called',
  'partyNotified',
  4,
  'overridable',
  ['通知当事人到场', '未通知当事人到场'],
  ['The party is called', 'The party was not called'],
)
const toldReasons = flag(
  'measure-reasons-told',
  'toldReasons',
  5,
  'bars',
  ['当场告知理由、依据', '未当场告知采取措施的理由、依据'],
  ['Reason and basis are told on the spot', 'Reason and basis were not told on the spot'],
)
const toldRights = flag(
  'measure-rights-told',
  'toldRights',
  5,
  'bars',
  ['当场告知权利、救济途径', '未当场告知当事人的权利和救济途径'],
  ['Rights and remedies are told on the spot', 'Rights and remedies were not told on the spot'],
)

const heard = rule({
  id: 'measure-statement-heard',
  title: text('听取陈述和申辩', 'The party is heard'),
  basis: law(18, 6),
  severity: 'bars',
  points: 10,
  guards: ['takeMeasure'],
  test: (c) => {
    if (c.act.kind !== 'takeMeasure') return notApplicable
    if (c.act.data.attendance && c.act.data.attendance !== 'party') return notApplicable
    const how = c.need(c.act.data.heard, '是否听取陈述申辩', 'whether the party was heard')
    return must(how !== 'not-heard', '未听取当事人的陈述和申辩', 'The party was not heard')
  },
})

const witness = rule({
  id: 'measure-witness',
  title: text('当事人不到场的，邀请见证人', 'A witness stands in for an absent party'),
  basis: law(18, 9),
  severity: 'overridable',
  points: 8,
  guards: ['takeMeasure'],
  test: (c) => {
    if (c.act.kind !== 'takeMeasure') return notApplicable
    const { attendance, witness: name } = c.act.data
    const who = c.need(attendance, '到场情况', 'who was present')
    if (who === 'party') return notApplicable
    if (who === 'none') return broken('当事人未到场，也没有见证人', 'Neither the party nor a witness was present')
    c.need(name, '见证人姓名', 'the name of the witness')
    return kept
  },
})

const filmed = rule({
  id: 'measure-filmed',
  title: text('查封、扣押全程音像记录', 'Filmed throughout'),
  basis: recordBasis.video,
  inForce: inForce.recording,
  severity: 'defect',
  points: 3,
  guards: ['takeMeasure'],
  test: (c) => {
    if (c.act.kind !== 'takeMeasure') return notApplicable
    const yes = c.need(c.act.data.filmed, '音像记录', 'whether it was filmed')
    return must(yes, '未全程音像记录', 'It was not filmed throughout')
  },
})

const contents = rule({
  id: 'measure-decision-contents',
  title: text('决定书载明法定事项', 'The decision states what the law wants'),
  basis: law(24, undefined, 2),
  severity: 'overridable',
  points: 5,
  guards: ['takeMeasure'],
  test: (c) => (c.act.kind === 'takeMeasure' ? lacks(c, c.act.data.contents, decisionContents) : notApplicable),
})

const remediesNamed = rule({
  id: 'measure-remedies-told',
  title: text('决定书告知救济途径和期限', 'The decision tells remedies and their limits'),
  basis: law(24, 4, 2),
  severity: 'overridable',
  points: 8,
  guards: ['takeMeasure', 'extendMeasure'],
  test: (c) =>
    c.act.kind === 'takeMeasure' || c.act.kind === 'extendMeasure' ? remediesTold(c, c.act.data) : notApplicable,
})

const urgentReported = rule({
  id: 'measure-urgent-reported',
  title: text('当场实施后二十四小时内报告', 'An urgent measure is reported within 24 hours'),
  basis: law(19),
  severity: 'overridable',
  points: 10,
  guards: ['reportUrgent', 'approveMeasure', 'refuseMeasure', 'decideDisposition', 'closeMeasure'],
  cure: 'reportUrgent',
  test: (c) => {
    const taken = c.last('takeMeasure')
    if (!taken || taken.data.urgent === false) return notApplicable
    if (approvedFirst(c, taken)) return notApplicable
    if (!c.need(taken.data.urgent, '是否情况紧急', 'whether it was urgent')) return notApplicable
    takingDay(c)
    const after = c.all('reportUrgent', 'approveMeasure', 'refuseMeasure').find((a) => a.happenedAt >= taken.happenedAt)
    if (!after) {
      c.has('reportUrgent', 'approveMeasure', 'refuseMeasure')
      return broken('当场实施后未向负责人报告', 'It was never reported to the head')
    }
    return inTime(c, taken, after)
  },
})

interface Dated {
  readonly happenedAt: string
}

/** A measure called urgent that had been approved beforehand needs nothing made up. */
const approvedFirst = (c: C, taken: Dated) =>
  c.all('approveMeasure').some((a) => a.happenedAt && taken.happenedAt && a.happenedAt < taken.happenedAt)

function inTime(c: C, taken: Dated, report: Dated) {
  const hours = limitOf('compulsion-urgent-report').amount
  const [from, to] = [momentOf(taken), momentOf(report)]
  const apart = daysApart(taken.happenedAt, report.happenedAt)
  if (!from || !to) {
    if (apart === 0) return kept
    if (apart < 2) return c.need<never>(undefined, '实施和报告的时刻', 'the hours of measure and report')
  }
  const passed = from && to ? (epochMinute(to.slice(0, 16)) - epochMinute(from.slice(0, 16))) / 60 : apart * 24
  return must(
    passed <= hours,
    `实施后${Math.ceil(passed)}小时才报告，法定为${hours}小时内`,
    `Reported ${Math.ceil(passed)} hours after; the law gives ${hours}`,
  )
}

const daysApart = (a: string, b: string) =>
  Math.round((Date.parse(`${b.slice(0, 10)}T00:00:00Z`) - Date.parse(`${a.slice(0, 10)}T00:00:00Z`)) / 86_400_000)

const urgentApproved = rule({
  id: 'measure-urgent-approved',
  title: text('当场实施后补办批准', 'Approval of an urgent measure is made up'),
  basis: law(19),
  severity: 'bars',
  points: 10,
  guards: ['extendMeasure', 'decideDisposition', 'closeMeasure'],
  cure: 'approveMeasure',
  test: (c) => {
    const taken = c.last('takeMeasure')
    if (!taken || taken.data.urgent === false || approvedFirst(c, taken)) return notApplicable
    if (!c.need(taken.data.urgent, '是否情况紧急', 'whether it was urgent')) return notApplicable
    return must(
      c.has('approveMeasure', 'refuseMeasure'),
      '当场实施后未补办批准手续',
      'Approval was never made up after the urgent measure',
    )
  },
})

export const takingRules = [
  powerByLaw,
  notEntrusted,
  withinTheList,
  approvedBefore,
  approvedByHead,
  twoOfficers,
  certificateShown,
  partyNotified,
  toldReasons,
  toldRights,
  heard,
  witness,
  filmed,
  contents,
  remediesNamed,
  urgentReported,
  urgentApproved,
]
