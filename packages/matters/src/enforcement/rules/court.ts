import { cite } from '@zhiheng/law'
import { broken, kept, likelyBroken, notApplicable } from '@zhiheng/procedure'
import { lacks, lastDay, latestOf, limitOf, servedDay, toldOf } from '../../compulsion.ts'
import { papers } from '../contract.ts'
import { decision, law, must, remediesEnd, remediesOver, rule, today } from './rule.ts'

const noOwnPower = rule({
  id: 'enforcement-court-without-own-power',
  title: ['没有强制执行权的机关申请法院执行', 'The court is for organs without the power'],
  basis: law(53),
  severity: 'overridable',
  points: 5,
  on: ['applyToCourt'],
  test(c) {
    const power = c.need(decision(c).power, '强制执行权', 'whether the organ has the power')
    return must(power === 'none', '本机关有强制执行权，应当自行强制执行', 'The organ has the power and enforces itself')
  },
})

const afterRemedies = rule({
  id: 'enforcement-court-after-remedies',
  title: ['复议、起诉期限届满后申请', 'Only after the time for remedies'],
  basis: law(53),
  severity: 'bars',
  points: 15,
  on: ['applyToCourt'],
  test: (c) => remediesOver(c),
})

const window = rule({
  id: 'enforcement-court-within-three-months',
  title: ['期限届满之日起三个月内申请', 'Within three months of that'],
  basis: law(53),
  severity: 'overridable',
  points: 12,
  on: ['applyToCourt'],
  test(c) {
    const { deferredUntil, remediesTold } = decision(c)
    const ended = remediesEnd(c, remediesTold === false)
    const from = latestOf(ended, deferredUntil ?? '')
    const end = lastDay('compulsion-court-application', from)
    if (today(c) <= end) return kept
    if (remediesTold === undefined && !c.whole) {
      // Where the decision told no remedies they run for a year; beyond three months of that it is late either way.
      const longest = lastDay('compulsion-court-application', latestOf(remediesEnd(c, true), deferredUntil ?? ''))
      if (today(c) <= longest) c.need(remediesTold, '决定书是否告知救济途径和期限', 'whether remedies were told')
    }
    const find = toldOf(c, 'recordRemedy') === undefined && !deferredUntil ? likelyBroken : broken
    return find(
      `期限自${from}届满，三个月至${end}，${today(c)}才申请`,
      `The time ended on ${from}, three months on ${end}; applied on ${today(c)}`,
    )
  },
})

const tenDays = rule({
  id: 'enforcement-court-ten-days-after-demand',
  title: ['催告书送达十日后申请', 'Ten working days after the demand is served'],
  basis: law(54),
  severity: 'bars',
  points: 12,
  on: ['applyToCourt'],
  test(c) {
    const act = c.last('serveDemand')
    const from = act
      ? servedDay(c, act as never)
      : c.need<string>(undefined, '催告书的送达日期', 'when the demand was served')
    const end = lastDay('compulsion-demand', from)
    const n = limitOf('compulsion-demand').amount
    return must(
      today(c) > end,
      `催告书${from}送达，满${n}个工作日为${end}，${today(c)}即申请`,
      `The demand was served on ${from}; ${n} working days end on ${end}; applied on ${today(c)}`,
    )
  },
})

const place = rule({
  id: 'enforcement-court-place',
  title: ['不动产向不动产所在地法院申请', 'For an immovable, the court where it lies'],
  basis: law(54),
  severity: 'overridable',
  points: 5,
  on: ['applyToCourt'],
  test(c, d) {
    const land = c.need(d.immovable, '执行对象是否不动产', 'whether the object is immovable')
    const at = c.need(d.courtPlace, '法院所在地', 'where the court is')
    if (!land)
      return must(
        at === 'organ',
        '执行对象不是不动产，应向行政机关所在地法院申请',
        'The object is movable: the court where the organ is',
      )
    return must(
      at === 'immovable',
      '执行对象是不动产，应向不动产所在地法院申请',
      'The object is immovable: the court where it lies',
    )
  },
})

const complete = rule({
  id: 'enforcement-court-papers',
  title: ['申请材料齐全', 'The papers are complete'],
  basis: law(55, undefined, 1),
  severity: 'bars',
  points: 5,
  on: ['applyToCourt'],
  test: (c, d) => lacks(c, d.papers, papers),
})

const signed = rule({
  id: 'enforcement-court-application-signed',
  title: ['申请书由负责人签名、盖章、注明日期', 'Signed by the head, sealed, dated'],
  basis: law(55, undefined, 2),
  severity: 'bars',
  points: 5,
  on: ['applyToCourt'],
  test(c, d) {
    if (!c.need(d.headSigned, '负责人签名', 'the signature of the head'))
      return broken('申请书没有负责人签名', 'The head did not sign it')
    if (!c.need(d.sealed, '印章', 'the seal')) return broken('申请书没有加盖印章', 'It is not sealed')
    return must(c.need(d.dated, '日期', 'the date'), '申请书没有注明日期', 'It is not dated')
  },
})

const urgent = rule({
  id: 'enforcement-court-urgent-for-safety',
  title: ['申请立即执行须为保障公共安全', 'Immediate enforcement only for public safety'],
  basis: law(59),
  severity: 'bars',
  points: 5,
  on: ['applyToCourt'],
  test(c, d) {
    if (!c.need(d.urgent, '是否申请立即执行', 'whether immediate enforcement was asked')) return kept
    return must(
      c.need(d.publicSafety, '是否为保障公共安全', 'whether it is for public safety'),
      '不是为保障公共安全',
      'It is not for public safety',
    )
  },
})

const higher = rule({
  id: 'enforcement-higher-court-in-time',
  title: ['十五日内向上一级法院申请复议', 'The higher court is asked within fifteen days'],
  basis: law(56, undefined, 2),
  severity: 'overridable',
  points: 5,
  on: ['askHigherCourt'],
  test(c) {
    const from = c.need(c.last('courtRefuse')?.data.receivedOn, '收到裁定的日期', 'when the ruling was received')
    const end = lastDay('compulsion-higher-court', from)
    return must(
      today(c) <= end,
      `${from}收到裁定，十五日至${end}，${today(c)}才申请`,
      `Received on ${from}, fifteen days end on ${end}; asked on ${today(c)}`,
    )
  },
})

const accepted = rule({
  id: 'enforcement-court-accepts-in-time',
  title: ['法院五日内受理', 'The court accepts within five working days'],
  basis: law(56, undefined, 1),
  severity: 'defect',
  points: 0,
  on: ['courtAccept'],
  test(c) {
    const from = c.day(c.last('applyToCourt'), '申请的日期', 'the day of the application')
    if (c.saw('courtRefuse')) return notApplicable
    const end = lastDay('compulsion-court-acceptance', from)
    return must(
      today(c) <= end,
      `${from}申请，五个工作日至${end}，${today(c)}才受理`,
      `Applied on ${from}; five working days end on ${end}; accepted on ${today(c)}`,
    )
  },
})

const ruled = rule({
  id: 'enforcement-court-rules-in-time',
  title: ['法院在期限内裁定', 'The court rules in time'],
  basis: law(58),
  severity: 'defect',
  points: 0,
  on: ['courtOrder'],
  test(c) {
    const from = c.day(c.last('courtAccept', 'higherCourtRules'), '受理的日期', 'the day of acceptance')
    const end = lastDay('compulsion-court-full-review', from)
    return must(
      today(c) <= end,
      `${from}受理，三十日至${end}，${today(c)}才裁定`,
      `Accepted on ${from}; thirty days end on ${end}; ruled on ${today(c)}`,
    )
  },
})

const afterDeferral = rule({
  id: 'enforcement-court-after-deferral',
  title: ['暂缓、分期缴纳期限结束后申请', 'Only after a deferral has ended'],
  basis: cite('行政处罚法', 72, { paragraph: 2 }),
  since: '2021-07-15',
  severity: 'bars',
  points: 5,
  on: ['applyToCourt'],
  test(c) {
    const { deferredUntil } = decision(c)
    if (!deferredUntil)
      return c.whole
        ? notApplicable
        : c.need<never>(undefined, '是否批准延期、分期缴纳', 'whether payment was deferred')
    return must(
      today(c) > deferredUntil,
      `批准延期、分期至${deferredUntil}，${today(c)}即申请`,
      `Deferred until ${deferredUntil}; applied on ${today(c)}`,
    )
  },
})

export const courtRules = [
  noOwnPower,
  afterRemedies,
  window,
  tenDays,
  place,
  complete,
  signed,
  urgent,
  higher,
  accepted,
  ruled,
  afterDeferral,
]
