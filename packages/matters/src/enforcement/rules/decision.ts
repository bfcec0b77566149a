import { cite } from '@zhiheng/law'
import { broken, kept, notApplicable } from '@zhiheng/procedure'
import { inForce, lacks, recordBasis, remediesTold } from '../../compulsion.ts'
import { decisionContents, levels, onBehalfContents } from '../contract.ts'
import { type C, decision, law, must, remediesOver, rule, today } from './rule.ts'

/** How it is enforced; an excerpt may say so without telling the decision. */
const mannerOf = (c: C) => c.last('decideEnforcement')?.data.manner ?? (c.context.manner as string | undefined)

/** Of the enforcement itself it is asked only where an excerpt tells of no decision to enforce. */
const asked = (c: C) => c.act.kind === 'enforce' && (c.whole || c.saw('decideEnforcement'))

const powerByLaw = rule({
  id: 'enforcement-power-by-law',
  title: ['法律规定有强制执行权', 'A law gives the power to enforce'],
  basis: law(13),
  severity: 'bars',
  points: 20,
  on: ['decideEnforcement', 'enforce'],
  cure: 'applyToCourt',
  test(c) {
    if (asked(c)) return notApplicable
    const power = c.need(decision(c).power, '强制执行权', 'whether the organ has the power')
    return must(
      power !== 'none',
      '法律没有规定由本机关强制执行，应当申请人民法院强制执行',
      'No law gives the organ the power; it applies to the court',
    )
  },
})

const ordered = rule({
  id: 'enforcement-demolition-ordered',
  title: ['县级以上地方人民政府责成拆除', 'A county government or above orders the demolition'],
  basis: cite('城乡规划法', 68),
  severity: 'bars',
  points: 15,
  on: ['decideEnforcement', 'enforce'],
  cure: 'orderByGovernment',
  test(c, d) {
    if (asked(c)) return notApplicable
    const how = (d as { manner?: string }).manner ?? mannerOf(c)
    if (how !== undefined && how !== 'demolish') return notApplicable
    const power = c.need(decision(c).power, '强制执行权的来源', 'where the power comes from')
    if (power !== 'government') return notApplicable
    c.need(how, '强制执行方式', 'the manner')
    if (!c.has('orderByGovernment'))
      return broken('没有县级以上地方人民政府的责成', 'No government of the county or above ordered it')
    const level = c.need(c.last('orderByGovernment')?.data.level, '责成机关', 'who ordered it')
    return must(
      level === 'county' || level === 'above',
      `责成机关为${levels[level][0]}`,
      `It was ordered by a ${levels[level][1].toLowerCase()}`,
    )
  },
})

const announced = rule({
  id: 'enforcement-demolition-announced',
  title: ['强制拆除前公告限期自行拆除', 'A demolition is announced with a time to do it oneself'],
  basis: law(44),
  severity: 'bars',
  points: 15,
  on: ['decideEnforcement', 'enforce'],
  cure: 'announceDemolition',
  test(c) {
    const how = c.need(mannerOf(c), '强制执行方式', 'the manner')
    if (how !== 'demolish') return notApplicable
    // The law wants it before the demolition; of cases from elsewhere the decision is no demolition yet.
    const { never } = c.context as { never?: { enforcement?: readonly string[] } }
    if (!c.whole && c.act.kind === 'decideEnforcement' && !never?.enforcement?.includes('announceDemolition'))
      return notApplicable
    return must(c.has('announceDemolition'), '强制拆除前没有公告', 'The demolition was not announced')
  },
})

const announcementOver = rule({
  id: 'enforcement-announced-time-over',
  title: ['公告的自行拆除期限届满', 'The announced time is over'],
  basis: law(44),
  severity: 'bars',
  points: 10,
  on: ['enforce'],
  test(c) {
    const how = c.need(mannerOf(c), '强制执行方式', 'the manner')
    if (how !== 'demolish') return notApplicable
    if (!c.has('announceDemolition')) return notApplicable
    const end = c.need(c.last('announceDemolition')?.data.deadline, '公告的期限', 'the announced deadline')
    return must(
      today(c) > end,
      `公告限于${end}前自行拆除，${today(c)}即强制拆除`,
      `Announced until ${end}; demolished on ${today(c)}`,
    )
  },
})

const afterRemedies = rule({
  id: 'enforcement-demolition-after-remedies',
  title: ['复议、起诉期限届满后方可强制拆除', 'Demolished only after the time for remedies'],
  basis: law(44),
  severity: 'bars',
  points: 20,
  on: ['enforce'],
  test(c) {
    const how = c.need(mannerOf(c), '强制执行方式', 'the manner')
    return how === 'demolish' ? remediesOver(c) : notApplicable
  },
})

const contents = rule({
  id: 'enforcement-decision-contents',
  title: ['强制执行决定书载明法定事项', 'The decision states what the law wants'],
  basis: law(37, undefined, 2),
  severity: 'overridable',
  points: 5,
  on: ['decideEnforcement'],
  test: (c, d) => lacks(c, d.contents, decisionContents),
})

const remediesNamed = rule({
  id: 'enforcement-remedies-told',
  title: ['决定书告知救济途径和期限', 'The decision tells remedies and their limits'],
  basis: law(37, 4, 2),
  severity: 'overridable',
  points: 8,
  on: ['decideEnforcement', 'decideOnBehalf'],
  test: (c, d) => remediesTold(c, d),
})

const onBehalfDuty = rule({
  id: 'enforcement-on-behalf-duty',
  title: ['代履行限于排除妨碍、恢复原状等义务', 'Only a duty to remove or restore is performed on behalf'],
  basis: law(50),
  severity: 'bars',
  points: 10,
  on: ['decideOnBehalf'],
  test(c) {
    const duty = c.need(decision(c).obligation, '义务的种类', 'the duty')
    return must(
      duty === 'restore' || duty === 'other',
      '该义务不是排除妨碍、恢复原状等义务',
      'The duty is not to remove or to restore',
    )
  },
})

const onBehalfHarm = rule({
  id: 'enforcement-on-behalf-harm',
  title: ['后果危害交通、污染环境或者破坏资源', 'The consequence endangers traffic, environment or resources'],
  basis: law(50),
  severity: 'bars',
  points: 10,
  on: ['decideOnBehalf'],
  test: (c, d) =>
    must(
      c.need(d.harm, '不履行的后果', 'the consequence') !== 'none',
      '不履行没有危害交通安全、造成环境污染或者破坏自然资源的后果',
      'Nothing endangers traffic, environment or natural resources',
    ),
})

const performer = rule({
  id: 'enforcement-performer-without-interest',
  title: ['代履行人没有利害关系', 'Whoever performs has no interest'],
  basis: law(50),
  severity: 'bars',
  points: 8,
  on: ['decideOnBehalf'],
  test(c, d) {
    if (d.performer === 'bureau') return kept
    const stake = c.need(d.interested, '代履行人有无利害关系', 'whether the performer has an interest')
    if (stake)
      return broken(
        `代履行人${d.performerName ?? ''}有利害关系`,
        `The performer ${d.performerName ?? ''} has an interest`,
      )
    c.need(d.performer, '代履行人', 'who performs')
    return kept
  },
})

const onBehalfContentsStated = rule({
  id: 'enforcement-on-behalf-contents',
  title: ['代履行决定书载明法定事项', 'The decision on performance on behalf is complete'],
  basis: law(51, 1),
  severity: 'overridable',
  points: 5,
  on: ['decideOnBehalf'],
  test: (c, d) => lacks(c, d.contents, onBehalfContents),
})

const inOrder = rule({
  id: 'enforcement-acts-in-order',
  title: ['行为时间先后有序', 'Acts follow one another in time'],
  basis: recordBasis.written,
  since: inForce.recording,
  severity: 'defect',
  points: 3,
  on: ['decideEnforcement', 'decideOnBehalf', 'enforce', 'performOnBehalf', 'applyToCourt'],
  test(c) {
    const from = c.day(c.first('demand'), '催告的日期', 'the day of the demand')
    return must(today(c) >= from, `${today(c)}早于催告日${from}`, `${today(c)} lies before the demand of ${from}`)
  },
})

export const decisionRules = [
  powerByLaw,
  ordered,
  announced,
  announcementOver,
  afterRemedies,
  contents,
  remediesNamed,
  onBehalfDuty,
  onBehalfHarm,
  performer,
  onBehalfContentsStated,
  inOrder,
]
