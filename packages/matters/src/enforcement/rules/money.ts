import { addDays, additionalFine, additionalFineRate, cite, formatYuan } from '@zhiheng/law'
import { broken, kept, notApplicable } from '@zhiheng/procedure'
import { inForce, lastDay, limitOf } from '../../compulsion.ts'
import { type C, decision, law, must, remediesOver, remedyTimes, rule, today } from './rule.ts'

const yuan = (fen: number) => `${formatYuan(fen)}元`

const standardTold = rule({
  id: 'enforcement-additional-fine-told',
  title: ['加处罚款的标准告知当事人', 'The standard of the additional fine is told'],
  basis: law(45, undefined, 1),
  severity: 'bars',
  points: 8,
  on: ['setAdditionalFine'],
  test: (c, d) =>
    must(
      c.need(d.standardTold, '是否告知加处标准', 'whether the standard was told'),
      '未告知加处罚款的标准',
      'The standard was not told',
    ),
})

const rate = rule({
  id: 'enforcement-additional-fine-rate',
  title: ['加处罚款每日不超过百分之三', 'Three percent a day at most'],
  basis: cite('行政处罚法', 72, { item: 1 }),
  since: inForce.penalty,
  severity: 'bars',
  points: 10,
  on: ['setAdditionalFine'],
  test(c, d) {
    const asked = c.need(d.percentPerDay, '加处的比例', 'the rate')
    const most = c.need(additionalFineRate.on(today(c))?.percentPerDay, '当时的法定比例', 'the rate of that time')
    return must(
      asked <= most,
      `每日加处百分之${asked}，法定为百分之${most}`,
      `${asked} % a day; the law gives ${most} %`,
    )
  },
})

const start = rule({
  id: 'enforcement-additional-fine-start',
  title: ['到期不缴纳方可加处', 'It runs only once the fine is overdue'],
  basis: cite('行政处罚法', 72, { item: 1 }),
  since: inForce.penalty,
  severity: 'bars',
  points: 8,
  on: ['setAdditionalFine'],
  test(c, d) {
    const from = c.need(d.startsOn, '加处的起算日期', 'when it runs from')
    const end = decision(c).deferredUntil ?? c.need(decision(c).performBy, '缴纳期限', 'when the fine was due')
    return must(
      from > end,
      `缴纳期限至${end}，自${from}起加处`,
      `The fine was due by ${end}; it was made to run from ${from}`,
    )
  },
})

/** What was added to the fine, wherever the case says so. */
const addedIn = (d: { amount?: number; additional?: number; until?: string }, kind: string) =>
  kind === 'settleAdditionalFine' ? d.amount : d.additional

const principalOf = (c: C) =>
  c.need(c.last('setAdditionalFine')?.data.principal ?? decision(c).amount, '罚款数额', 'the amount of the fine')

const capped = rule({
  id: 'enforcement-additional-fine-capped',
  title: ['加处罚款不超出罚款数额', 'The additional fine does not exceed the fine'],
  basis: law(45, undefined, 2),
  severity: 'bars',
  points: 15,
  on: ['settleAdditionalFine', 'demand', 'applyToCourt'],
  test(c, d) {
    const added = addedIn(d, c.act.kind)
    if (added === undefined && c.act.kind !== 'settleAdditionalFine')
      return c.whole || decision(c).obligation !== 'money'
        ? notApplicable
        : c.need<never>(added, '加处罚款的数额', 'the additional fine')
    const sum = c.need(added, '加处罚款的数额', 'the additional fine')
    const most = principalOf(c)
    return must(
      sum <= most,
      `加处罚款${yuan(sum)}，超出罚款${yuan(most)}`,
      `Added ${formatYuan(sum)} yuan to a fine of ${formatYuan(most)}`,
    )
  },
})

const computed = rule({
  id: 'enforcement-additional-fine-computed',
  title: ['加处罚款按日计算无误', 'The additional fine is no more than its days give'],
  basis: cite('行政处罚法', 72, { item: 1 }),
  since: inForce.penalty,
  severity: 'bars',
  points: 8,
  on: ['settleAdditionalFine'],
  test(c, d) {
    const { sum, most } = bound(c, d, false)
    return must(
      sum <= most,
      `加处罚款${yuan(sum)}，按日计算最多${yuan(most)}`,
      `Added ${formatYuan(sum)} yuan; its days give ${formatYuan(most)} at most`,
    )
  },
})

const notDuringRemedies = rule({
  id: 'enforcement-additional-fine-not-during-remedies',
  title: ['复议、诉讼期间不计加处罚款', 'It does not run during reconsideration or litigation'],
  basis: cite('行政处罚法', 73, { paragraph: 3 }),
  since: inForce.penalty,
  severity: 'bars',
  points: 12,
  on: ['settleAdditionalFine'],
  test(c, d) {
    const { sum, most } = bound(c, d, true)
    if (sum > most)
      return broken(
        `扣除复议、诉讼期间后加处罚款最多${yuan(most)}，核算为${yuan(sum)}`,
        `Without the time of remedies ${formatYuan(most)} yuan at most; ${formatYuan(sum)} were asked`,
      )
    return c.has('recordRemedy') ? kept : notApplicable
  },
})

function bound(c: C, d: { amount?: number; until?: string }, remedies: boolean) {
  const sum = c.need(d.amount, '加处罚款的数额', 'the additional fine')
  const until = c.need(d.until, '计算至何日', 'until when it is computed')
  const from = c.need(c.last('setAdditionalFine')?.data.startsOn, '加处的起算日期', 'when it runs from')
  const spans = remedies ? remedyTimes(c, until) : []
  const most = additionalFine(principalOf(c), addDays(from, -1), until, spans)
  return { sum, most: c.need(most?.amount, '当时的加处标准', 'the standard of that time') }
}

const ran = rule({
  id: 'enforcement-additional-fine-ran-thirty-days',
  title: ['加处罚款超过三十日方可强制执行', 'The additional fine has run for more than thirty days'],
  basis: law(46, undefined, 1),
  severity: 'bars',
  points: 8,
  on: ['decideEnforcement'],
  test(c, d) {
    const owes = decision(c).obligation
    if (owes !== undefined && owes !== 'money') return notApplicable
    if (d.manner !== undefined && d.manner !== 'auction' && d.manner !== 'transfer') return notApplicable
    c.need(owes, '义务的种类', 'the duty')
    if (!c.has('setAdditionalFine')) return broken('尚未加处罚款', 'No additional fine was set')
    const from = c.need(c.last('setAdditionalFine')?.data.startsOn, '加处的起算日期', 'when it runs from')
    const end = lastDay('compulsion-additional-fine', from)
    const n = limitOf('compulsion-additional-fine').amount
    return must(
      today(c) > end,
      `加处罚款自${from}起，满${n}日为${end}，${today(c)}即决定执行`,
      `It ran from ${from}; ${n} days end on ${end}; decided on ${today(c)}`,
    )
  },
})

const transfer = rule({
  id: 'enforcement-transfer-by-law',
  title: ['划拨存款须由法律规定的机关决定', 'Only organs named by law transfer deposits'],
  basis: law(47, undefined, 1),
  severity: 'bars',
  points: 15,
  on: ['decideEnforcement'],
  test(c, d) {
    if (c.need(d.manner, '强制执行方式', 'the manner') !== 'transfer') return kept
    const may = c.need(d.transferPower, '划拨的法律授权', 'the power to transfer')
    return must(may, '法律没有规定本机关可以划拨存款、汇款', 'No law lets the organ transfer deposits')
  },
})

const heldBefore = rule({
  id: 'enforcement-auction-held-before',
  title: ['抵缴罚款限于已经查封、扣押的财物', 'Only what was held before is auctioned for a fine'],
  basis: law(46, undefined, 3),
  severity: 'bars',
  points: 10,
  on: ['auctionSeized'],
  test: (c, d) =>
    must(
      c.need(d.held, '是否已查封、扣押', 'whether it was held before'),
      '财物未在行政管理过程中查封、扣押',
      'It had not been sealed or impounded before',
    ),
})

const auctionAfterRemedies = rule({
  id: 'enforcement-auction-after-remedies',
  title: ['复议、起诉期限届满后方可拍卖抵缴', 'Auctioned only after the time for remedies'],
  basis: law(46, undefined, 3),
  severity: 'bars',
  points: 12,
  on: ['auctionSeized'],
  test: (c) => remediesOver(c),
})

const auctionForFine = rule({
  id: 'enforcement-auction-for-a-fine',
  title: ['拍卖所得抵缴罚款', 'The auction pays a fine'],
  basis: law(46, undefined, 3),
  severity: 'bars',
  points: 5,
  on: ['auctionSeized'],
  test: (c) =>
    must(
      c.need(decision(c).obligation, '义务的种类', 'the duty') === 'money',
      '该义务不是缴纳罚款',
      'The duty is not to pay a fine',
    ),
})

const auctionHouse = rule({
  id: 'enforcement-auction-house',
  title: ['委托拍卖机构拍卖', 'An auction house sells'],
  basis: law(48),
  severity: 'bars',
  points: 8,
  on: ['auctionSeized'],
  test: (c, d) =>
    must(
      c.need(d.through, '拍卖方式', 'how it was sold') === 'house',
      '行政机关自行拍卖、变卖',
      'The organ sold it itself',
    ),
})

const offset = rule({
  id: 'enforcement-auction-surplus',
  title: ['抵缴不超过应缴数额', 'No more is kept than is owed'],
  basis: law(46, undefined, 3),
  severity: 'bars',
  points: 8,
  on: ['auctionSeized'],
  test(c, d) {
    const kept = c.need(d.offset, '抵缴的数额', 'what was set against the fine')
    const fine = c.need(decision(c).amount, '罚款数额', 'the fine')
    const added = c.last('settleAdditionalFine')?.data.amount ?? 0
    if (!c.saw('settleAdditionalFine') && kept > fine) c.has('settleAdditionalFine')
    return must(
      kept <= fine + added,
      `抵缴${yuan(kept)}，应缴${yuan(fine + added)}`,
      `Kept ${formatYuan(kept)} yuan of ${formatYuan(fine + added)} owed`,
    )
  },
})

const handedIn = rule({
  id: 'enforcement-proceeds-handed-in',
  title: ['所得款项上缴国库或者财政专户', 'Proceeds go to the treasury'],
  basis: law(49),
  severity: 'bars',
  points: 15,
  on: ['handInProceeds'],
  test: (c, d) =>
    must(
      c.need(d.to, '款项去向', 'where the money went') !== 'other',
      '款项进入国库、财政专户以外的账户',
      'The money went to another account',
    ),
})

const proceedsSettled = rule({
  id: 'enforcement-proceeds-settled',
  title: ['办结前款项已经上缴', 'Proceeds are handed in before the matter closes'],
  basis: law(49),
  severity: 'bars',
  points: 8,
  on: ['closeEnforcement'],
  cure: 'handInProceeds',
  test(c) {
    const manner = c.last('decideEnforcement')?.data.manner
    const money = c.saw('auctionSeized') || manner === 'auction' || manner === 'transfer'
    if (!money) return c.has('auctionSeized') ? kept : notApplicable
    return must(c.has('handInProceeds'), '拍卖、划拨所得尚未上缴', 'The proceeds were not handed in')
  },
})

export const moneyRules = [
  standardTold,
  rate,
  start,
  capped,
  computed,
  notDuringRemedies,
  ran,
  transfer,
  heldBefore,
  auctionAfterRemedies,
  auctionForFine,
  auctionHouse,
  offset,
  handedIn,
  proceedsSettled,
]
