import { cite } from '@zhiheng/law'
import { type Act, broken, kept, notApplicable, text, type Verdict } from '@zhiheng/procedure'
import { basisRanks, inForce, limitOf, notAhead, recordBasis, toldOf } from '../../compulsion.ts'
import { countedBy } from '../../counting.ts'
import type { MeasureAct } from '../acts.ts'
import { type CustodyAct, type CustodyEntry, custodyOf, gone } from '../custody.ts'
import { added, type C, law, must, over, periodEnd, rule, taking } from './rule.ts'

/** The register before the judged act. */
const registerBefore = (c: C): CustodyEntry[] => custodyOf(c.acts.slice(0, -1) as readonly CustodyAct[])

/** Whether every object the act names satisfies; objects not on the inventory end the test. */
function each(c: C, ids: readonly string[] | undefined, test: (e: CustodyEntry) => Verdict): Verdict {
  c.need(taking(c).data.items, '清单', 'the inventory')
  const register = registerBefore(c)
  for (const id of c.need(ids, '涉及的财物', 'which objects')) {
    const entry = register.find((e) => e.item.id === id)
    if (!entry) continue
    const verdict = test(entry)
    if (verdict.is !== 'kept') return verdict
  }
  return kept
}

const named: readonly MeasureAct['kind'][] = [
  'moveObject',
  'sendForTesting',
  'finishTesting',
  'checkStorage',
  'sellPerishable',
  'decideDisposition',
  'releaseMeasure',
  'returnObject',
  'transferObjects',
  'disposeObject',
]

/** Ends the test of an excerpt in which some act does not say which objects it is about. */
function allNamed(c: C): void {
  for (const act of c.all('decideDisposition', 'releaseMeasure', 'returnObject', 'disposeObject', 'transferObjects'))
    c.need(act.data.items, '涉及的财物', 'which objects')
}

const inRegister = rule({
  id: 'measure-object-in-custody',
  title: text('财物在清单上且尚在保管中', 'The object is on the inventory and still in custody'),
  basis: law(24, 3, 2),
  severity: 'bars',
  points: 8,
  guards: named,
  test: (c) => {
    const { items: ids } = c.act.data as { items?: readonly string[] }
    const list = c.need(taking(c).data.items, '清单', 'the inventory')
    const stray = c.need(ids, '涉及的财物', 'which objects').filter((id) => !list.some((i) => i.id === id))
    if (stray.length) return broken(`清单上没有：${stray.join('、')}`, `Not on the inventory: ${stray.join(', ')}`)
    return each(c, ids, ({ item, status }) =>
      must(
        !gone.includes(status),
        `“${item.name ?? item.id}”已不在保管中`,
        `“${item.name ?? item.id}” is no longer in custody`,
      ),
    )
  },
})

const steady = rule({
  id: 'measure-object-ready',
  title: text('按决定退还、处置', 'Objects leave as decided'),
  basis: law(27),
  severity: 'bars',
  points: 8,
  guards: ['returnObject', 'disposeObject'],
  test: (c) => {
    if (c.act.kind !== 'returnObject' && c.act.kind !== 'disposeObject') return notApplicable
    const back = c.act.kind === 'returnObject'
    return each(c, c.act.data.items, ({ item, status }) => {
      const ready = back ? status === 'to-return' : status === 'to-confiscate' || status === 'to-destroy'
      if (!ready && !c.whole) {
        c.has('decideDisposition', 'releaseMeasure')
        allNamed(c)
      }
      return must(
        ready,
        back ? `“${item.name}”尚未决定解除` : `“${item.name}”尚未决定没收或者销毁`,
        back ? `“${item.name}” was not released` : `“${item.name}” was not to be confiscated or destroyed`,
      )
    })
  },
})

const withinPeriod = rule({
  id: 'measure-decided-within-period',
  title: text('在期限内作出处理决定', 'Decided within the period'),
  basis: law(27),
  severity: 'overridable',
  past: 'bars',
  points: 15,
  guards: ['decideDisposition', 'transferObjects'],
  test: (c) =>
    beyond(c, (end, day) => [
      `期限至${end}届满，${day}才作出处理`,
      `The period ended on ${end}; the decision was made on ${day}`,
    ]),
})

const releasedInTime = rule({
  id: 'measure-released-when-over',
  title: text('期限届满及时解除', 'Released when the period ends'),
  basis: law(28, 4),
  severity: 'overridable',
  past: 'bars',
  points: 15,
  guards: ['releaseMeasure', 'returnObject', 'closeMeasure'],
  test: (c) => {
    // Returning is only looked at where an excerpt tells of no decision or release before it.
    if (c.act.kind === 'returnObject' && (c.whole || c.saw('decideDisposition', 'releaseMeasure'))) return notApplicable
    if (c.act.kind === 'closeMeasure' && c.saw('decideDisposition', 'releaseMeasure', 'transferObjects'))
      return notApplicable
    return beyond(c, (end, day) => [
      `期限至${end}届满，至${day}才解除`,
      `The period ended on ${end}; it was held until ${day}`,
    ])
  },
})

function beyond(c: C, words: (end: string, day: string) => readonly [string, string]): Verdict {
  const day = c.day(c.act, '行为的日期', 'the date of the act')
  const end = periodEnd(c, added(c))
  if (day <= end) return kept
  if (c.saw('extendMeasure')) return over(c, words(end, day))
  // An extension may be untold; beyond it only testing could save the measure.
  const longest = periodEnd(c, limitOf('compulsion-sealing-extension').amount)
  if (day <= longest) c.has('extendMeasure')
  return over(c, words(toldOf(c, 'extendMeasure') === false ? end : longest, day))
}

const destroyByLaw = rule({
  id: 'measure-destroyed-by-law',
  title: text('销毁须有法律、行政法规规定', 'Destroyed only where a law says so'),
  basis: law(27),
  severity: 'bars',
  points: 10,
  guards: ['decideDisposition'],
  test: (c) => {
    if (c.act.kind !== 'decideDisposition' || c.act.data.outcome !== 'destroy') return notApplicable
    const rank = c.need(c.act.data.destroyRank, '销毁依据的效力层级', 'the rank of the basis for destroying')
    return must(
      rank === 'law' || rank === 'administrative-regulation',
      `销毁的依据是${basisRanks[rank][0]}`,
      `The basis for destroying is a ${basisRanks[rank][1].toLowerCase()}`,
    )
  },
})

const confiscateByPenalty = rule({
  id: 'measure-confiscated-by-penalty',
  title: text('没收以行政处罚决定为据', 'Confiscated by a penalty decision'),
  basis: cite('行政处罚法', 9, { item: 2 }),
  inForce: inForce.penalty,
  severity: 'bars',
  points: 10,
  guards: ['decideDisposition'],
  test: (c) => {
    if (c.act.kind !== 'decideDisposition' || c.act.data.outcome !== 'confiscate') return notApplicable
    c.need(c.act.data.penaltyDecision, '没收的行政处罚决定', 'the penalty decision that confiscates')
    return kept
  },
})

const crimeTold = rule({
  id: 'measure-transfer-told',
  title: text('随案移送书面告知当事人', 'The party is told of a transfer in writing'),
  basis: law(21),
  severity: 'overridable',
  points: 5,
  guards: ['transferObjects'],
  test: (c) => {
    if (c.act.kind !== 'transferObjects') return notApplicable
    const told = c.need(c.act.data.toldInWriting, '是否书面告知移送', 'whether the transfer was told in writing')
    return must(told, '移送财物未书面告知当事人', 'The party was not told of the transfer in writing')
  },
})

const inWriting = rule({
  id: 'measure-release-in-writing',
  title: text('解除作出书面决定', 'A release is a written decision'),
  basis: law(27),
  severity: 'defect',
  points: 3,
  guards: ['releaseMeasure'],
  test: (c) => {
    if (c.act.kind !== 'releaseMeasure') return notApplicable
    const yes = c.need(c.act.data.inWriting, '解除决定书', 'the written release')
    return must(yes, '没有解除查封、扣押决定书', 'There is no written release')
  },
})

const returnedAtOnce = rule({
  id: 'measure-returned-at-once',
  title: text('解除后立即退还', 'Returned at once after release'),
  basis: law(28, undefined, 2),
  severity: 'defect',
  points: 5,
  guards: ['returnObject'],
  test: (c) => {
    if (c.act.kind !== 'returnObject') return notApplicable
    const ids = c.act.data.items
    const decided = c
      .all('releaseMeasure', 'decideDisposition')
      .filter((a) => !ids || !a.data.items || a.data.items.some((id) => ids.includes(id)))
      .at(-1)
    const from = c.day(decided, '解除决定的日期', 'the day of the release')
    const to = c.day(c.act, '退还的日期', 'the day of return')
    // The law says “at once” and names no number: the same or the next working day passes.
    return must(
      to <= countedBy().addWorkingDays(from, 1),
      `${from}解除，${to}才退还`,
      `Released on ${from}, returned only on ${to}`,
    )
  },
})

const proceeds = rule({
  id: 'measure-proceeds-returned',
  title: text('已变卖的退还所得款项', 'What was sold is returned in money'),
  basis: law(28, undefined, 2),
  severity: 'bars',
  points: 8,
  guards: ['returnObject'],
  test: (c) => {
    if (c.act.kind !== 'returnObject') return notApplicable
    const { items: ids = [], proceeds: paid } = c.act.data
    const sales = c.all('sellPerishable').filter((a) => (a.data.items ?? []).some((id) => ids.includes(id)))
    if (sales.length === 0) return notApplicable
    const owed = sales.reduce((n, a) => n + c.need(a.data.proceeds, '变卖所得款项', 'the proceeds of the sale'), 0)
    const back = c.need(paid, '退还的款项', 'the money returned')
    return must(
      back >= owed,
      `变卖所得${owed / 100}元，只退还${back / 100}元`,
      `The sale brought ${owed / 100} yuan; only ${back / 100} were returned`,
    )
  },
})

const lowSale = rule({
  id: 'measure-low-sale-compensated',
  title: text('变卖价格明显偏低的给予补偿', 'A sale far below the market is made good'),
  basis: law(28, undefined, 2),
  severity: 'bars',
  points: 5,
  guards: ['closeMeasure'],
  cure: 'compensate',
  test: (c) => {
    const sales = c.all('sellPerishable')
    if (sales.length === 0) return notApplicable
    const low = sales.some((a) => c.need(a.data.farBelowMarket, '变卖价格是否明显偏低', 'whether it sold far too low'))
    if (!low) return kept
    return must(
      c.has('compensate'),
      '变卖价格明显低于市场价格，未给予补偿',
      'Sold clearly below the market, not made good',
    )
  },
})

const harmCompensated = rule({
  id: 'measure-damage-compensated',
  title: text('保管造成的损失先行赔付', 'Loss in custody is made good'),
  basis: law(26, undefined, 1),
  severity: 'bars',
  points: 8,
  guards: ['closeMeasure'],
  cure: 'compensate',
  test: (c) => {
    const harmed = c.all('checkStorage').some((a) => a.data.condition !== undefined && a.data.condition !== 'good')
    if (!harmed) return notApplicable
    return must(c.has('compensate'), '财物在保管期间受损，未赔偿', 'Objects were harmed in custody, not made good')
  },
})

const refusedReleased = rule({
  id: 'measure-refused-released',
  title: text('负责人不同意的立即解除', 'Released at once when the head does not agree'),
  basis: law(19),
  severity: 'bars',
  points: 15,
  guards: ['extendMeasure', 'sendForTesting', 'sellPerishable', 'decideDisposition'],
  cure: 'releaseMeasure',
  test: (c) => {
    const taken = c.last('takeMeasure')
    const refused = c.last('refuseMeasure')
    if (!taken || !refused || (refused.happenedAt && refused.happenedAt < taken.happenedAt)) return notApplicable
    if (c.act.kind === 'decideDisposition' && c.need(c.act.data.outcome, '处理', 'the outcome') === 'release')
      return kept
    const on = c.day(refused, '不予批准的日期', 'the day of the refusal')
    return broken(
      `负责人${on}认为不应当采取措施，未立即解除`,
      `The head disagreed on ${on}; it was not released at once`,
    )
  },
})

const accounted = rule({
  id: 'measure-every-object-accounted-for',
  title: text('每件财物都有去向', 'Every object is accounted for'),
  basis: law(27),
  severity: 'bars',
  points: 10,
  guards: ['closeMeasure'],
  cure: 'returnObject',
  test: (c) => {
    c.need(taking(c).data.items, '清单', 'the inventory')
    const left = registerBefore(c).filter((e) => !gone.includes(e.status))
    if (left.length === 0) return kept
    if (!c.whole) {
      c.has('returnObject', 'disposeObject', 'transferObjects')
      allNamed(c)
    }
    const names = left.map((e) => e.item.name ?? e.item.id).join('、')
    return broken(`尚无去向：${names}`, `Not accounted for: ${names}`)
  },
})

const inOrder = rule({
  id: 'measure-acts-in-order',
  title: text('行为时间先后有序', 'Acts follow one another in time'),
  basis: recordBasis.written,
  inForce: inForce.recording,
  severity: 'defect',
  points: 3,
  guards: ['deliverDecision', 'extendMeasure', 'decideDisposition', 'releaseMeasure', 'returnObject', 'closeMeasure'],
  test: (c) => {
    const from = c.day(taking(c) as Act, '实施的日期', 'the day of the measure')
    const day = c.day(c.act, '行为的日期', 'the date of the act')
    return must(day >= from, `${day}早于实施日${from}`, `${day} lies before the measure of ${from}`)
  },
})

const notFuture = rule({
  id: 'measure-not-in-the-future',
  title: text('不得记录尚未发生的行为', 'Nothing is recorded before it happens'),
  basis: recordBasis.written,
  inForce: inForce.recording,
  severity: 'bars',
  points: 5,
  guards: ['takeMeasure', 'deliverDecision', 'extendMeasure', 'decideDisposition', 'releaseMeasure', 'returnObject'],
  test: notAhead,
})

export const endingRules = [
  inRegister,
  steady,
  withinPeriod,
  releasedInTime,
  destroyByLaw,
  confiscateByPenalty,
  crimeTold,
  inWriting,
  returnedAtOnce,
  proceeds,
  lowSale,
  harmCompensated,
  refusedReleased,
  accounted,
  inOrder,
  notFuture,
]
