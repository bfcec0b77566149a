import { cite } from '@zhiheng/law'
import { broken, kept, notApplicable } from '@zhiheng/procedure'
import { lacks, servedDay, servedLawfully } from '../../compulsion.ts'
import { demandContents } from '../contract.ts'
import { decision, law, must, rule, today } from './rule.ts'

const steps = ['decideEnforcement', 'decideOnBehalf', 'applyToCourt', 'auctionSeized'] as const

const overdue = rule({
  id: 'enforcement-decision-overdue',
  title: ['履行期限届满后方可催告', 'The time to perform is over'],
  basis: law(34),
  severity: 'bars',
  points: 10,
  on: ['demand'],
  test(c) {
    const { performBy, deferredUntil } = decision(c)
    const end = deferredUntil ?? c.need(performBy, '履行期限届满日', 'when it was to be performed')
    return must(
      today(c) > end,
      `履行期限至${end}，${today(c)}尚未届满`,
      `It was to be performed by ${end}; on ${today(c)} there was time left`,
    )
  },
})

const inWriting = rule({
  id: 'enforcement-demand-in-writing',
  title: ['催告以书面形式作出', 'The demand is in writing'],
  basis: law(35),
  severity: 'bars',
  points: 8,
  on: ['demand'],
  test: (c, d) =>
    must(
      c.need(d.inWriting, '是否书面催告', 'whether it was in writing'),
      '催告未采用书面形式',
      'The demand was not in writing',
    ),
})

const contents = rule({
  id: 'enforcement-demand-contents',
  title: ['催告书载明法定事项', 'The demand states what the law wants'],
  basis: law(35),
  severity: 'overridable',
  points: 5,
  on: ['demand'],
  test(c, d) {
    const { money, ...always } = demandContents
    const owes = c.need(
      decision(c).obligation ?? (d.amount === undefined ? undefined : 'money'),
      '义务的种类',
      'the duty',
    )
    return lacks(c, d.contents, owes === 'money' ? { ...always, money } : always)
  },
})

const amountTold = rule({
  id: 'enforcement-demand-amount',
  title: ['金钱给付写明金额', 'A demand for money states the amount'],
  basis: law(35, 3),
  severity: 'bars',
  points: 5,
  on: ['demand'],
  test(c, d) {
    const owes = decision(c).obligation
    if (owes !== undefined && owes !== 'money') return notApplicable
    c.need(d.amount, '催告的金额', 'the amount demanded')
    return kept
  },
})

const deadlineAhead = rule({
  id: 'enforcement-demand-leaves-time',
  title: ['催告给予履行期限', 'The demand leaves time'],
  basis: law(35, 1),
  severity: 'bars',
  points: 5,
  on: ['demand'],
  test(c, d) {
    const end = c.need(d.performBy, '催告的履行期限', 'the deadline of the demand')
    return must(
      end > today(c),
      `${today(c)}催告，限于${end}前履行，没有给予期限`,
      `Demanded on ${today(c)} to be done by ${end}: no time was left`,
    )
  },
})

const demandFirst = rule({
  id: 'enforcement-demand-first',
  title: ['事先催告', 'A demand comes first'],
  basis: law(35),
  severity: 'bars',
  points: 15,
  on: [...steps, 'enforce'],
  cure: 'demand',
  test: (c) => {
    // Enforcing is only looked at where an excerpt tells of no decision before it.
    if (c.act.kind === 'enforce' && (c.whole || c.saw(...steps))) return notApplicable
    return must(c.has('demand'), '未经催告', 'There was no demand')
  },
})

const demandServed = rule({
  id: 'enforcement-demand-served',
  title: ['催告书送达当事人', 'The demand is served'],
  basis: law(38),
  severity: 'bars',
  points: 10,
  on: steps,
  cure: 'serveDemand',
  test: (c) => must(c.has('serveDemand'), '催告书没有送达', 'The demand was not served'),
})

const served = rule({
  id: 'enforcement-service-lawful',
  title: ['催告书、决定书依法送达', 'Papers are served as the law says'],
  basis: law(38),
  severity: 'bars',
  points: 8,
  on: ['serveDemand', 'serveEnforcement'],
  test: (c, d) => servedLawfully(c, d),
})

const statementReviewed = rule({
  id: 'enforcement-statement-reviewed',
  title: ['陈述申辩经过复核', 'A statement is reviewed'],
  basis: law(36),
  severity: 'bars',
  points: 10,
  on: steps,
  cure: 'reviewStatement',
  test(c) {
    if (!c.saw('hearStatement')) return c.has('hearStatement') ? kept : notApplicable
    return must(c.has('reviewStatement'), '当事人陈述、申辩后未复核', 'What the party said was not reviewed')
  },
})

const statementAdopted = rule({
  id: 'enforcement-statement-adopted',
  title: ['成立的意见应当采纳', 'What holds is adopted'],
  basis: law(36),
  severity: 'bars',
  points: 10,
  on: steps,
  test(c) {
    const review = c.last('reviewStatement')
    if (!review) return notApplicable
    const holds = c.need(review.data.accepted, '复核的结论', 'the result of the review')
    return must(
      !holds,
      '复核认为当事人的意见成立，仍继续强制执行',
      'The review found for the party, yet enforcement went on',
    )
  },
})

const period = rule({
  id: 'enforcement-demand-period-over',
  title: ['催告期限届满仍不履行', 'The time of the demand is over'],
  basis: law(37, undefined, 1),
  severity: 'bars',
  points: 10,
  on: ['decideEnforcement', 'decideOnBehalf'],
  test(c, d) {
    if ('immediate' in d && d.immediate) return notApplicable
    const end = c.need(c.last('demand')?.data.performBy, '催告的履行期限', 'the deadline of the demand')
    if (today(c) > end) return kept
    if (c.act.kind === 'decideEnforcement' && !c.whole)
      c.need(c.act.data.immediate, '是否立即强制执行', 'whether it was at once')
    return broken(
      `催告限于${end}前履行，${today(c)}即作出决定`,
      `The demand ran until ${end}; it was decided on ${today(c)}`,
    )
  },
})

const immediate = rule({
  id: 'enforcement-at-once-only-when-hiding',
  title: ['有转移、隐匿财物证据方可立即执行', 'At once only where property is moved or hidden'],
  basis: law(37, undefined, 3),
  severity: 'bars',
  points: 10,
  on: ['decideEnforcement'],
  test(c, d) {
    if (d.immediate === false) return notApplicable
    if (!c.need(d.immediate, '是否立即强制执行', 'whether it was at once')) return notApplicable
    const proof = c.need(d.hiding, '转移、隐匿财物的证据', 'evidence of hiding')
    return must(proof, '催告期间立即执行，没有转移或者隐匿财物的证据', 'Enforced at once without evidence of hiding')
  },
})

const justified = rule({
  id: 'enforcement-no-justified-reason',
  title: ['当事人无正当理由', 'The party has no justified reason'],
  basis: law(37, undefined, 1),
  severity: 'bars',
  points: 10,
  on: ['decideEnforcement'],
  test: (c, d) =>
    must(
      !c.need(d.justified, '有无正当理由', 'whether there was a reason'),
      '当事人有正当理由，仍决定强制执行',
      'The party had a justified reason',
    ),
})

const stillStands = rule({
  id: 'enforcement-decision-stands',
  title: ['据以执行的决定未被撤销、变更', 'The decision still stands'],
  basis: law(40, 4),
  severity: 'bars',
  points: 15,
  on: [...steps, 'enforce', 'performOnBehalf'],
  cure: 'terminateEnforcement',
  test(c) {
    const gone = c.all('recordRemedyResult').filter((a) => a.data.result === 'revoked' || a.data.result === 'changed')
    const last = gone.at(-1)
    if (last) {
      const on = last.data.endedOn ?? ''
      return broken(`行政决定已于${on}被撤销或者变更`, `The decision was revoked or changed on ${on}`)
    }
    if (!c.has('recordRemedy')) return kept
    if (!c.has('recordRemedyResult')) return kept
    for (const a of c.all('recordRemedyResult')) c.need(a.data.result, '复议、诉讼结果', 'the result')
    return kept
  },
})

const notStayed = rule({
  id: 'enforcement-not-stayed',
  title: ['停止执行期间不得强制执行', 'Not while enforcement is stayed'],
  basis: cite('行政复议法', 42),
  since: '2024-01-01',
  severity: 'bars',
  points: 15,
  on: [...steps, 'enforce', 'performOnBehalf'],
  test(c) {
    const stayed = c.all('recordRemedy').filter((a) => a.data.stay === true)
    const ended = c.all('recordRemedyResult').length
    if (stayed.length > ended) return broken('已决定或者裁定停止执行', 'Enforcement was stayed')
    if (!c.has('recordRemedy')) return kept
    for (const a of c.all('recordRemedy')) if (!ended) c.need(a.data.stay, '是否停止执行', 'whether it was stayed')
    return kept
  },
})

const notPerformed = rule({
  id: 'enforcement-not-yet-performed',
  title: ['已经履行的不再强制执行', 'What is performed is not enforced'],
  basis: law(34),
  severity: 'bars',
  points: 15,
  on: [...steps, 'enforce', 'performOnBehalf'],
  cure: 'closeEnforcement',
  test(c) {
    if (!c.has('recordPerformance')) return kept
    for (const a of c.all('recordPerformance'))
      if (c.need(a.data.extent, '履行的程度', 'how far it was performed') === 'full')
        return broken('当事人已经全部履行', 'The party had performed in full')
    return kept
  },
})

const decisionServed = rule({
  id: 'enforcement-decision-served',
  title: ['执行前送达强制执行决定书', 'The decision is served before it is carried out'],
  basis: law(38),
  severity: 'bars',
  points: 12,
  on: ['enforce'],
  cure: 'serveEnforcement',
  test(c) {
    if (!c.has('serveEnforcement')) return broken('强制执行决定书没有送达', 'The decision was not served')
    const day = servedDay(c, c.last('serveEnforcement') as never)
    return must(
      day <= today(c),
      `决定书${day}送达，${today(c)}已经执行`,
      `Served on ${day}, carried out on ${today(c)}`,
    )
  },
})

export const demandRules = [
  overdue,
  inWriting,
  contents,
  amountTold,
  deadlineAhead,
  demandFirst,
  demandServed,
  served,
  statementReviewed,
  statementAdopted,
  period,
  immediate,
  justified,
  stillStands,
  notStayed,
  notPerformed,
  decisionServed,
]
