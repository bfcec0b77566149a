import { broken, kept, notApplicable, text } from '@zhiheng/procedure'
import { limitOf } from '../../compulsion.ts'
import { conditions } from '../contract.ts'
import { added, type C, law, must, neverDone, over, periodEnd, rule, taking } from './rule.ts'

const onlyRelated = rule({
  id: 'measure-only-objects-concerned',
  title: text('限于涉案的场所、设施或者财物', 'Only objects that concern the offence'),
  basis: law(23, undefined, 1),
  severity: 'bars',
  points: 15,
  guards: ['takeMeasure'],
  test: (c) => {
    if (c.act.kind !== 'takeMeasure') return notApplicable
    const list = c.need(c.act.data.items, '清单', 'the inventory')
    const stray = list.filter((i) => i.related === false).map((i) => i.name ?? i.id)
    if (stray.length)
      return broken(`与违法行为无关：${stray.join('、')}`, `Does not concern the offence: ${stray.join(', ')}`)
    for (const i of list) c.need(i.related, `“${i.name ?? i.id}”是否涉案`, `whether “${i.name ?? i.id}” is concerned`)
    return kept
  },
})

const noNecessities = rule({
  id: 'measure-no-daily-necessities',
  title: text('不得查封、扣押生活必需品', 'No daily necessities'),
  basis: law(23, undefined, 1),
  severity: 'bars',
  points: 15,
  guards: ['takeMeasure'],
  test: (c) => {
    if (c.act.kind !== 'takeMeasure') return notApplicable
    if (c.act.data.party?.kind === 'organisation') return notApplicable
    const list = c.need(c.act.data.items, '清单', 'the inventory')
    const needed = list.filter((i) => i.necessity === true).map((i) => i.name ?? i.id)
    if (needed.length)
      return broken(
        `属于公民及其所扶养家属的生活必需品：${needed.join('、')}`,
        `A daily necessity: ${needed.join(', ')}`,
      )
    for (const i of list)
      c.need(i.necessity, `“${i.name ?? i.id}”是否生活必需品`, `whether “${i.name ?? i.id}” is a daily necessity`)
    return kept
  },
})

const noDouble = rule({
  id: 'measure-no-double-sealing',
  title: text('不得重复查封', 'No sealing twice'),
  basis: law(23, undefined, 2),
  severity: 'bars',
  points: 10,
  guards: ['takeMeasure'],
  test: (c) => {
    if (c.act.kind !== 'takeMeasure') return notApplicable
    const list = c.need(c.act.data.items, '清单', 'the inventory')
    const twice = list.filter((i) => i.sealedBy).map((i) => `${i.name ?? i.id}（${i.sealedBy}）`)
    if (twice.length) return broken(`已被其他国家机关查封：${twice.join('、')}`, `Already sealed: ${twice.join(', ')}`)
    return c.whole ? kept : c.need<never>(undefined, '是否已被其他国家机关查封', 'whether another organ had sealed it')
  },
})

const inventory = rule({
  id: 'measure-inventory',
  title: text('清单写明名称、数量', 'The inventory names objects and quantities'),
  basis: law(24, 3, 2),
  severity: 'bars',
  points: 8,
  guards: ['takeMeasure'],
  test: (c) => {
    if (c.act.kind !== 'takeMeasure') return notApplicable
    const items = c.act.data.items as typeof c.act.data.items | null
    const list = items === null ? [] : c.need(items, '清单', 'the inventory')
    if (list.length === 0) return broken('没有清单', 'There is no inventory')
    for (const i of list) {
      c.need(i.name, '财物的名称', 'the name of an object')
      c.need(i.quantity, `“${i.name}”的数量`, `the quantity of “${i.name}”`)
    }
    return kept
  },
})

const recordMade = rule({
  id: 'measure-record-made',
  title: text('制作现场笔录', 'A record of the scene is made'),
  basis: law(18, 7),
  severity: 'bars',
  points: 10,
  guards: ['takeMeasure', 'decideDisposition', 'closeMeasure'],
  cure: 'recordScene',
  test: (c) => {
    taking(c)
    if (c.act.kind === 'takeMeasure' && !neverDone(c, 'recordScene')) return notApplicable
    return must(c.has('recordScene'), '没有现场笔录', 'There is no record of the scene')
  },
})

const recordSigned = rule({
  id: 'measure-record-signed',
  title: text('现场笔录签名或者注明拒签', 'The record is signed, or the refusal noted'),
  basis: law(18, 8),
  severity: 'overridable',
  points: 8,
  guards: ['recordScene'],
  test: (c) => {
    if (c.act.kind !== 'recordScene') return notApplicable
    const d = c.act.data
    const party = c.need(d.partySigned, '当事人签名情况', 'whether the party signed')
    if (party === 'refused')
      return broken('当事人拒绝签名，笔录中未注明', 'The party refused to sign and the record does not say so')
    if (party === 'absent' && !c.need(d.witnessSigned, '见证人签名', 'whether the witness signed'))
      return broken('当事人未到场，见证人未签名', 'The party was absent and no witness signed')
    const officers = c.need(d.officersSigned, '签名的执法人员人数', 'how many officers signed')
    return must(officers >= 2, `只有${officers}名执法人员签名`, `Only ${officers} officer(s) signed`)
  },
})

const decisionDelivered = rule({
  id: 'measure-decision-delivered',
  title: text('交付决定书和清单', 'Decision and inventory are handed over'),
  basis: law(24, undefined, 1),
  severity: 'bars',
  points: 12,
  guards: ['takeMeasure', 'extendMeasure', 'decideDisposition', 'closeMeasure'],
  cure: 'deliverDecision',
  test: (c) => {
    taking(c)
    if (c.act.kind === 'takeMeasure' && !neverDone(c, 'deliverDecision')) return notApplicable
    return must(
      c.has('deliverDecision'),
      '未交付查封、扣押决定书和清单',
      'Decision and inventory were never handed over',
    )
  },
})

const onTheSpot = rule({
  id: 'measure-delivered-on-the-spot',
  title: text('决定书和清单当场交付', 'They are handed over on the spot'),
  basis: law(24, undefined, 1),
  severity: 'overridable',
  past: 'bars',
  points: 8,
  guards: ['deliverDecision'],
  test: (c) => {
    if (c.act.kind !== 'deliverDecision') return notApplicable
    const from = c.day(taking(c), '实施的日期', 'the day of the measure')
    const day = c.day(c.act, '交付的日期', 'the day of delivery')
    if (day > from) return broken(`${from}实施，${day}才交付`, `Taken on ${from}, handed over only on ${day}`)
    const there = c.need(c.act.data.onTheSpot, '是否当场交付', 'whether it was on the spot')
    return must(there, '决定书和清单未当场交付', 'Decision and inventory were not handed over on the spot')
  },
})

const duplicate = rule({
  id: 'measure-inventory-in-duplicate',
  title: text('清单一式二份', 'The inventory is made in duplicate'),
  basis: law(24, undefined, 3),
  severity: 'defect',
  points: 3,
  guards: ['deliverDecision'],
  test: (c) => {
    if (c.act.kind !== 'deliverDecision') return notApplicable
    const n = c.need(c.act.data.inventoryCopies, '清单份数', 'the number of copies')
    return must(n >= 2, `清单只有${n}份，当事人和行政机关应各存一份`, `Only ${n} copy; party and organ keep one each`)
  },
})

const most = () => limitOf('compulsion-sealing').amount
const mostAdded = () => limitOf('compulsion-sealing-extension').amount

const days = rule({
  id: 'measure-thirty-days',
  title: text('期限不超过三十日', 'The period is thirty days at most'),
  basis: law(25, undefined, 1),
  severity: 'bars',
  points: 10,
  guards: ['takeMeasure'],
  test: (c) => {
    if (c.act.kind !== 'takeMeasure') return notApplicable
    const n = c.need(c.act.data.days, '期限', 'the period')
    return must(
      n <= most(),
      `期限定为${n}日，不得超过${most()}日`,
      `The period was set to ${n} days; ${most()} at most`,
    )
  },
})

const extensionDays = rule({
  id: 'measure-extension-thirty-days',
  title: text('延长不超过三十日', 'Thirty days are added at most'),
  basis: law(25, undefined, 1),
  severity: 'bars',
  points: 10,
  guards: ['extendMeasure'],
  test: (c) => {
    if (c.act.kind !== 'extendMeasure') return notApplicable
    const n = added(c)
    return must(
      n <= mostAdded(),
      `共延长${n}日，不得超过${mostAdded()}日`,
      `${n} days were added; ${mostAdded()} at most`,
    )
  },
})

const extensionApproved = rule({
  id: 'measure-extension-approved',
  title: text('延长经负责人批准', 'The head approves an extension'),
  basis: law(25, undefined, 1),
  severity: 'bars',
  points: 10,
  guards: ['extendMeasure'],
  test: (c) => {
    if (c.act.kind !== 'extendMeasure') return notApplicable
    const by = c.need(c.act.data.approver, '延长的批准人', 'who approved the extension')
    return must(by === 'head', '延长未经行政机关负责人批准', 'The head did not approve the extension')
  },
})

const extensionInTime = rule({
  id: 'measure-extension-in-time',
  title: text('期限届满前决定延长', 'Extended before the period ends'),
  basis: law(25, undefined, 1),
  severity: 'bars',
  points: 10,
  guards: ['extendMeasure'],
  cure: 'releaseMeasure',
  test: (c) => {
    if (c.act.kind !== 'extendMeasure') return notApplicable
    const before = added(c) - c.need(c.act.data.days, '延长的天数', 'the days added')
    return within(c, before, (end, day) => [
      `期限至${end}届满，${day}才决定延长`,
      `The period ended on ${end}; it was extended only on ${day}`,
    ])
  },
})

/** Kept when the act falls within the period; what an excerpt leaves open may only lengthen the period. */
function within(c: C, extended: number, words: (end: string, day: string) => readonly [string, string]) {
  const day = c.day(c.act, '行为的日期', 'the date of the act')
  const end = periodEnd(c, extended)
  if (day <= end) return kept
  return over(c, words(end, day))
}

const extensionReason = rule({
  id: 'measure-extension-reason-told',
  title: text('延长书面告知并说明理由', 'An extension is told in writing, with its reason'),
  basis: law(25, undefined, 2),
  severity: 'overridable',
  points: 5,
  guards: ['tellExtension'],
  test: (c) => {
    if (c.act.kind !== 'tellExtension') return notApplicable
    if (!c.need(c.act.data.inWriting, '是否书面告知', 'whether it was told in writing'))
      return broken('延长未书面告知', 'The extension was not told in writing')
    const why = c.need(c.act.data.reasonGiven, '是否说明延长理由', 'whether the reason was given')
    return must(why, '告知延长未说明理由', 'No reason was given for the extension')
  },
})

const extensionTold = rule({
  id: 'measure-extension-told',
  title: text('延长及时告知当事人', 'The party is told of an extension'),
  basis: law(25, undefined, 2),
  severity: 'overridable',
  points: 5,
  guards: ['decideDisposition', 'closeMeasure'],
  cure: 'tellExtension',
  test: (c) => {
    if (!c.saw('extendMeasure')) return notApplicable
    return must(c.has('tellExtension'), '延长期限后未告知当事人', 'The party was never told of the extension')
  },
})

const testingTold = rule({
  id: 'measure-testing-told',
  title: text('检测、鉴定期间明确并书面告知', 'The time of testing is told in writing'),
  basis: law(25, undefined, 3),
  severity: 'overridable',
  points: 5,
  guards: ['sendForTesting'],
  test: (c) => {
    if (c.act.kind !== 'sendForTesting') return notApplicable
    const d = c.act.data
    const [from, to] = [
      c.need(d.from, '检测的开始日期', 'when it begins'),
      c.need(d.to, '检测的届满日期', 'when it ends'),
    ]
    if (to < from)
      return broken(`检测期间${from}至${to}不成立`, `The time of testing, ${from} to ${to}, runs backwards`)
    const told = c.need(d.toldInWriting, '是否书面告知检测期间', 'whether the time was told in writing')
    return must(
      told,
      `检测期间${from}至${to}未书面告知当事人`,
      `The time of testing, ${from} to ${to}, was not told in writing`,
    )
  },
})

const testingCost = rule({
  id: 'measure-testing-cost',
  title: text('检测、鉴定费用由行政机关承担', 'The organ pays for testing'),
  basis: law(25, undefined, 3),
  severity: 'bars',
  points: 8,
  guards: ['sendForTesting'],
  test: (c) => {
    if (c.act.kind !== 'sendForTesting') return notApplicable
    const by = c.need(c.act.data.payer, '检测费用由谁承担', 'who pays for the testing')
    return must(by === 'bureau', '检测、鉴定费用由当事人承担', 'The party was made to pay for testing')
  },
})

const storageCost = rule({
  id: 'measure-storage-cost',
  title: text('保管费用由行政机关承担', 'The organ pays for storage'),
  basis: law(26, undefined, 3),
  severity: 'bars',
  points: 8,
  guards: ['settleStorage'],
  test: (c) => {
    if (c.act.kind !== 'settleStorage') return notApplicable
    const by = c.need(c.act.data.payer, '保管费用由谁承担', 'who pays for storage')
    return must(by === 'bureau', '保管费用由当事人承担', 'The party was made to pay for storage')
  },
})

const noHarm = rule({
  id: 'measure-no-use-or-damage',
  title: text('妥善保管，不得使用或者损毁', 'Objects are neither used nor damaged'),
  basis: law(26, undefined, 1),
  severity: 'defect',
  points: 10,
  guards: ['checkStorage'],
  test: (c) => {
    if (c.act.kind !== 'checkStorage') return notApplicable
    const how = c.need(c.act.data.condition, '保管情况', 'the condition')
    const which = (c.act.data.items ?? []).join('、')
    return must(
      how === 'good',
      `财物${which}${conditions[how][0]}`,
      `Object ${which}: ${conditions[how][1].toLowerCase()}`,
    )
  },
})

const thirdParty = rule({
  id: 'measure-third-party-keeps-sealed-only',
  title: text('委托第三人保管限于查封的财物', 'Third parties keep only what is sealed'),
  basis: law(26, undefined, 2),
  severity: 'overridable',
  points: 3,
  guards: ['moveObject'],
  test: (c) => {
    if (c.act.kind !== 'moveObject') return notApplicable
    if (c.need(c.act.data.keeping, '保管方式', 'who keeps it') !== 'third-party') return kept
    const way = c.need(taking(c).data.measure, '强制措施的种类', 'the kind of measure')
    return must(way === 'seal-up', '扣押的财物委托第三人保管', 'Impounded objects were given to a third party')
  },
})

export const holdingRules = [
  onlyRelated,
  noNecessities,
  noDouble,
  inventory,
  recordMade,
  recordSigned,
  decisionDelivered,
  onTheSpot,
  duplicate,
  days,
  extensionDays,
  extensionApproved,
  extensionInTime,
  extensionReason,
  extensionTold,
  testingTold,
  testingCost,
  storageCost,
  noHarm,
  thirdParty,
]
