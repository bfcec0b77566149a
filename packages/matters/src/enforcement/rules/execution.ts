import { formatYuan } from '@zhiheng/law'
import { broken, kept, likelyBroken, notApplicable, type Verdict } from '@zhiheng/procedure'
import { inForce, lastDay, limitOf, momentOf, notAhead, recordBasis } from '../../compulsion.ts'
import { countedBy } from '../../counting.ts'
import type { signers } from '../contract.ts'
import { law, must, rule, today } from './rule.ts'

interface Execution {
  readonly startedAt?: string
  readonly endedAt?: string
  readonly urgent?: boolean
  /** Told from outside by words that name no hour: 深夜. */
  readonly night?: boolean
}

const minutes = (at: string) => Number(at.slice(11, 13)) * 60 + Number(at.slice(14, 16))

/**
 * Night: no law on compulsion says when it begins. Ten in the evening to six, as the laws on noise have it (噪声污染防治法
 * 88), is night for certain; the two hours around it are left open where an excerpt tells no more.
 */
function night(at: string): 'night' | 'dusk' | 'day' {
  const m = minutes(at)
  if (m >= 22 * 60 || m < 6 * 60) return 'night'
  return m >= 20 * 60 || m < 7 * 60 ? 'dusk' : 'day'
}

const notAtNight = rule({
  id: 'enforcement-not-at-night',
  title: ['不得在夜间强制执行', 'Not at night'],
  basis: law(43, undefined, 1),
  severity: 'bars',
  points: 15,
  on: ['enforce', 'performOnBehalf'],
  test(c, d: Execution) {
    if (d.urgent) return notApplicable
    if (d.night && d.startedAt === undefined)
      return (d.urgent === false ? broken : likelyBroken)('在夜间强制执行', 'It was done at night')
    const start = c.need(d.startedAt ?? momentOf(c.act), '开始的时刻', 'the hour it began')
    const times = [start, ...(d.endedAt ? [d.endedAt] : [])]
    const late = times.find((at) => night(at) === 'night')
    if (late) {
      // Urgency is the exception and would be told.
      return (c.whole || d.urgent === false ? broken : likelyBroken)(
        `${late.slice(0, 16).replace('T', ' ')}仍在强制执行，属于夜间`,
        `It went on at ${late.slice(0, 16)}, at night`,
      )
    }
    if (!c.whole) c.need(d.endedAt, '结束的时刻', 'the hour it ended')
    const dusk = times.find((at) => night(at) === 'dusk')
    if (dusk && !c.whole)
      c.need(undefined, `${dusk.slice(11, 16)}是否属于夜间`, `whether ${dusk.slice(11, 16)} is night there`)
    return kept
  },
})

const notOnHolidays = rule({
  id: 'enforcement-not-on-holidays',
  title: ['不得在法定节假日强制执行', 'Not on statutory holidays'],
  basis: law(43, undefined, 1),
  severity: 'bars',
  points: 15,
  on: ['enforce', 'performOnBehalf'],
  test(c, d: Execution) {
    if (d.urgent) return notApplicable
    const on = (d.startedAt ?? today(c)).slice(0, 10)
    const day = countedBy().day(on)
    if (day.kind !== 'holiday') return kept
    return (c.whole || d.urgent === false ? broken : likelyBroken)(
      `${on}为${day.nameZh}假期`,
      `${on} is a holiday (${day.nameEn})`,
    )
  },
})

/** Whether 法定节假日 takes in Saturdays and Sundays is disputed: no bar, and an excerpt is left open. */
const notOnWeekends = rule({
  id: 'enforcement-not-on-weekends',
  title: ['周末强制执行应有紧急情况', 'On a weekend only when urgent'],
  basis: law(43, undefined, 1),
  severity: 'defect',
  points: 3,
  on: ['enforce', 'performOnBehalf'],
  test(c, d: Execution) {
    if (d.urgent) return notApplicable
    const on = (d.startedAt ?? today(c)).slice(0, 10)
    if (countedBy().day(on).kind !== 'weekend') return kept
    if (!c.whole)
      return c.need<Verdict>(undefined, '双休日是否属于法定节假日', 'whether weekends count as statutory holidays')
    return broken(
      `${on}为双休日，是否属于法定节假日有争议`,
      `${on} is a weekend, which may count as a statutory holiday`,
    )
  },
})

const utilities = rule({
  id: 'enforcement-no-cutting-off-homes',
  title: ['不得对居民停水、停电、停热、停气', 'Homes are not cut off'],
  basis: law(43, undefined, 2),
  severity: 'bars',
  points: 20,
  on: ['enforce'],
  test(c, d) {
    if (!c.need(d.utilitiesCut, '是否停止供水、供电、供热、供燃气', 'whether supplies were cut off')) return kept
    const home = c.need(d.home, '是否涉及居民生活', 'whether a home is concerned')
    return must(
      !home,
      '对居民生活停止供水、供电、供热或者供燃气，迫使履行',
      'Supplies of a home were cut off to force performance',
    )
  },
})

const filmed = rule({
  id: 'enforcement-filmed',
  title: ['强制拆除等全程音像记录', 'Filmed throughout'],
  basis: recordBasis.video,
  since: inForce.recording,
  severity: 'defect',
  points: 3,
  on: ['enforce'],
  test: (c, d) =>
    must(c.need(d.filmed, '音像记录', 'whether it was filmed'), '未全程音像记录', 'It was not filmed throughout'),
})

const belongings = rule({
  id: 'enforcement-belongings-listed',
  title: ['现场财物清点登记', 'Belongings on the spot are listed'],
  basis: recordBasis.written,
  since: inForce.recording,
  severity: 'overridable',
  points: 5,
  on: ['enforce'],
  test: (c, d) =>
    must(
      c.need(d.belongings, '现场财物的处理', 'what became of belongings') !== 'not-inventoried',
      '现场财物未清点登记',
      'Belongings were not listed',
    ),
})

const servedBefore = rule({
  id: 'enforcement-on-behalf-served-before',
  title: ['代履行前送达决定书', 'The decision is served before performance on behalf'],
  basis: law(51, 1),
  severity: 'bars',
  points: 12,
  on: ['performOnBehalf'],
  cure: 'serveEnforcement',
  test: (c) => must(c.has('serveEnforcement'), '代履行决定书没有送达', 'The decision was not served'),
})

const demandedBefore = rule({
  id: 'enforcement-on-behalf-demand-three-days',
  title: ['代履行三日前催告', 'A demand three working days before'],
  basis: law(51, 2),
  severity: 'bars',
  points: 10,
  on: ['performOnBehalf'],
  cure: 'demandOnBehalf',
  test(c) {
    if (!c.has('demandOnBehalf')) return broken('代履行前没有催告', 'There was no demand before it')
    const from = c.day(c.last('demandOnBehalf'), '代履行前催告的日期', 'the day of that demand')
    const latest = lastDay('compulsion-substitute-demand', today(c))
    const n = limitOf('compulsion-substitute-demand').amount
    return must(
      from <= latest,
      `${from}催告，${today(c)}即代履行，不足${n}个工作日`,
      `Demanded on ${from}, performed on ${today(c)}: fewer than ${n} working days`,
    )
  },
})

const supervised = rule({
  id: 'enforcement-on-behalf-supervised',
  title: ['行政机关派员到场监督', 'The organ supervises on the spot'],
  basis: law(51, 3),
  severity: 'bars',
  points: 8,
  on: ['performOnBehalf'],
  test: (c, d) =>
    must(
      c.need(d.supervised, '是否派员到场监督', 'whether the organ was there'),
      '代履行时行政机关未派员到场监督',
      'Nobody of the organ was there',
    ),
})

const signedBy = rule({
  id: 'enforcement-on-behalf-signed',
  title: ['监督人员、代履行人和当事人或者见证人签名', 'Supervisor, performer and party or witness sign'],
  basis: law(51, 4),
  severity: 'overridable',
  points: 5,
  on: ['performOnBehalf'],
  test(c, d) {
    const has: readonly (typeof signers)[number][] = c.need(d.signedBy, '执行文书的签名', 'who signed')
    const missing = [
      ...(has.includes('supervisor') ? [] : [['监督人员', 'the supervisor']]),
      ...(has.includes('performer') ? [] : [['代履行人', 'the performer']]),
      ...(has.includes('party') || has.includes('witness') ? [] : [['当事人或者见证人', 'the party or a witness']]),
    ]
    return must(
      missing.length === 0,
      `未签名：${missing.map((m) => m[0]).join('、')}`,
      `Not signed by ${missing.map((m) => m[1]).join(', ')}`,
    )
  },
})

const noViolence = rule({
  id: 'enforcement-on-behalf-no-violence',
  title: ['代履行不得采用暴力、胁迫', 'No violence and no threats'],
  basis: law(51, undefined, 3),
  severity: 'bars',
  points: 20,
  on: ['performOnBehalf'],
  test: (c, d) =>
    must(
      !c.need(d.violence, '是否采用暴力、胁迫等方式', 'whether violence was used'),
      '采用暴力、胁迫或者其他非法方式',
      'Violence, threats or other unlawful means were used',
    ),
})

const cost = rule({
  id: 'enforcement-on-behalf-cost',
  title: ['代履行费用按成本合理确定', 'The party pays no more than the cost'],
  basis: law(51, undefined, 2),
  severity: 'bars',
  points: 10,
  on: ['chargeCost'],
  test(c, d) {
    const [asked, spent] = [
      c.need(d.amount, '收取的费用', 'what was charged'),
      c.need(d.cost, '实际成本', 'the actual cost'),
    ]
    return must(
      asked <= spent,
      `收取${formatYuan(asked)}元，成本${formatYuan(spent)}元`,
      `Charged ${formatYuan(asked)} yuan for a cost of ${formatYuan(spent)}`,
    )
  },
})

const atOnce = rule({
  id: 'enforcement-clearing-place',
  title: ['立即代履行限于道路、河道、航道、公共场所', 'At once only on roads, rivers, waterways, public places'],
  basis: law(52),
  severity: 'bars',
  points: 10,
  on: ['clearAtOnce'],
  test(c, d) {
    const where = c.need(d.where, '地点类别', 'what place it was')
    const what = c.need(d.what, '清除对象', 'what was cleared')
    return must(
      where !== 'other' && what !== 'other',
      '不属于道路、河道、航道或者公共场所的遗洒物、障碍物、污染物',
      'Neither the place nor the thing allows clearing at once',
    )
  },
})

const unable = rule({
  id: 'enforcement-clearing-party-unable',
  title: ['需要立即清除且当事人不能清除', 'It must be cleared at once and the party cannot'],
  basis: law(52),
  severity: 'bars',
  points: 10,
  on: ['clearAtOnce'],
  test(c, d) {
    if (!c.need(d.needed, '是否需要立即清除', 'whether it had to be cleared at once'))
      return broken('不需要立即清除', 'It did not have to be cleared at once')
    return must(
      c.need(d.unable, '当事人能否清除', 'whether the party could'),
      '当事人能够清除',
      'The party could have cleared it',
    )
  },
})

const toldAfter = rule({
  id: 'enforcement-clearing-told-afterwards',
  title: ['当事人不在场的，事后立即通知', 'An absent party is told at once afterwards'],
  basis: law(52),
  severity: 'bars',
  points: 8,
  on: ['chargeCost', 'closeEnforcement'],
  cure: 'notifyAfterClearing',
  test(c) {
    const act = c.last('clearAtOnce')
    if (!act)
      return c.whole || c.saw('decideOnBehalf', 'decideEnforcement', 'openEnforcement')
        ? notApplicable
        : c.need<Verdict>(undefined, '是否立即代履行', 'whether it was cleared at once')
    if (c.need(act.data.present, '当事人是否在场', 'whether the party was present')) return notApplicable
    if (!c.has('notifyAfterClearing')) return broken('当事人不在场，事后未通知', 'The party was absent and never told')
    const [from, to] = [
      c.day(act, '清除的日期', 'the day of clearing'),
      c.day(c.last('notifyAfterClearing'), '通知的日期', 'the day of telling'),
    ]
    return must(
      to <= countedBy().addWorkingDays(from, 1),
      `${from}清除，${to}才通知当事人`,
      `Cleared on ${from}, told only on ${to}`,
    )
  },
})

const suspension = rule({
  id: 'enforcement-suspension-harmless',
  title: ['以难以弥补的损失中止，不损害公共利益', 'Suspended for irreparable harm only without public harm'],
  basis: law(39, 3),
  severity: 'bars',
  points: 3,
  on: ['suspendEnforcement'],
  test(c, d) {
    if (c.need(d.ground, '中止情形', 'the ground') !== 'irreparable') return kept
    return must(
      !c.need(d.harmsPublic, '是否损害公共利益', 'whether the public is harmed'),
      '中止执行损害公共利益',
      'Suspension harms the public interest',
    )
  },
})

const lapse = rule({
  id: 'enforcement-lapse-after-three-years',
  title: ['中止满三年方可不再执行', 'It lapses after three years of suspension'],
  basis: law(39, undefined, 2),
  severity: 'bars',
  points: 8,
  on: ['lapseEnforcement'],
  test(c, d) {
    const from = c.day(c.last('suspendEnforcement'), '中止的日期', 'the day of suspension')
    const end = lastDay('compulsion-enforcement-lapse', from)
    if (today(c) < end)
      return broken(
        `${from}中止，满三年为${end}，${today(c)}即不再执行`,
        `Suspended on ${from}; three years end on ${end}; lapsed on ${today(c)}`,
      )
    if (!c.need(d.harmless, '有无明显社会危害', 'whether society is harmed'))
      return broken('有明显社会危害', 'Society is clearly harmed')
    return must(
      c.need(d.unable, '当事人有无履行能力', 'whether the party can perform'),
      '当事人有能力履行',
      'The party can perform',
    )
  },
})

const terminationGround = rule({
  id: 'enforcement-termination-ground',
  title: ['以决定被撤销终结，须确已撤销', 'Terminated as revoked only when it was'],
  basis: law(40, 4),
  severity: 'bars',
  points: 3,
  on: ['terminateEnforcement'],
  test(c, d) {
    if (c.need(d.ground, '终结情形', 'the ground') !== 'revoked') return kept
    if (!c.has('recordRemedyResult')) return broken('没有撤销行政决定的结果', 'No result says it was revoked')
    const result = c.need(c.last('recordRemedyResult')?.data.result, '复议、诉讼结果', 'the result')
    return must(result === 'revoked' || result === 'changed', '行政决定没有被撤销', 'The decision was not revoked')
  },
})

const agreement = rule({
  id: 'enforcement-agreement-harmless',
  title: ['执行协议不损害公共利益和他人权益', 'An agreement harms nobody'],
  basis: law(42, undefined, 1),
  severity: 'bars',
  points: 8,
  on: ['agreeEnforcement'],
  test(c, d) {
    if (c.need(d.harmsPublic, '是否损害公共利益', 'whether the public is harmed'))
      return broken('协议损害公共利益', 'It harms the public interest')
    return must(
      !c.need(d.harmsOthers, '是否损害他人权益', 'whether others are harmed'),
      '协议损害他人合法权益',
      'It harms the rights of others',
    )
  },
})

const remission = rule({
  id: 'enforcement-remission-after-remedial-measures',
  title: ['采取补救措施方可减免加处罚款', 'Remitted only after remedial measures'],
  basis: law(42, undefined, 1),
  severity: 'bars',
  points: 5,
  on: ['remitAdditionalFine'],
  test: (c, d) =>
    must(
      c.need(d.remedied, '是否采取补救措施', 'whether the party made amends'),
      '当事人没有采取补救措施',
      'The party took no remedial measures',
    ),
})

const agreementKept = rule({
  id: 'enforcement-agreement-respected',
  title: ['协议履行期间不强制执行', 'No enforcement while an agreement is kept'],
  basis: law(42, undefined, 2),
  severity: 'bars',
  points: 8,
  on: ['enforce', 'performOnBehalf', 'applyToCourt'],
  test(c) {
    if (!c.has('agreeEnforcement')) return kept
    const [made, broke] = [c.all('agreeEnforcement').length, c.all('breachAgreement').length]
    if (broke < made && !c.whole) c.has('breachAgreement')
    return must(broke >= made, '执行协议仍在履行', 'The agreement was still being kept')
  },
})

const undone = rule({
  id: 'enforcement-undone-when-revoked',
  title: ['决定撤销后恢复原状或者退还', 'Undone when the decision is revoked'],
  basis: law(41),
  severity: 'bars',
  points: 12,
  on: ['closeEnforcement'],
  cure: 'reverseEnforcement',
  test(c) {
    if (!c.has('recordRemedyResult')) return kept
    const gone = c.all('recordRemedyResult').some((a) => {
      const result = c.need(a.data.result, '复议、诉讼结果', 'the result')
      return result === 'revoked' || result === 'changed'
    })
    if (!gone) return kept
    return must(
      c.has('reverseEnforcement'),
      '据以执行的决定已被撤销或者变更，未恢复原状、退还或者赔偿',
      'The decision was revoked and nothing was undone',
    )
  },
})

const compensated = rule({
  id: 'enforcement-restored-before-compensated',
  title: ['能恢复、退还的不以赔偿代替', 'Restored or returned where possible'],
  basis: law(41),
  severity: 'overridable',
  points: 5,
  on: ['reverseEnforcement'],
  test(c, d) {
    if (c.need(d.way, '执行回转的方式', 'how it was undone') !== 'compensated') return kept
    return must(
      !c.need(d.possible, '能否恢复原状或者退还', 'whether restoring is possible'),
      '能够恢复原状或者退还，却以赔偿代替',
      'It could be restored or returned',
    )
  },
})

const notFuture = rule({
  id: 'enforcement-not-in-the-future',
  title: ['不得记录尚未发生的行为', 'Nothing is recorded before it happens'],
  basis: recordBasis.written,
  since: inForce.recording,
  severity: 'bars',
  points: 5,
  on: ['demand', 'serveDemand', 'decideEnforcement', 'decideOnBehalf', 'enforce', 'performOnBehalf', 'applyToCourt'],
  test: (c) => notAhead(c),
})

export const executionRules = [
  notAtNight,
  notOnHolidays,
  notOnWeekends,
  utilities,
  filmed,
  belongings,
  servedBefore,
  demandedBefore,
  supervised,
  signedBy,
  noViolence,
  cost,
  atOnce,
  unable,
  toldAfter,
  suspension,
  lapse,
  terminationGround,
  agreement,
  remission,
  agreementKept,
  undone,
  compensated,
  notFuture,
]
