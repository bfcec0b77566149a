import { cite } from '@zhiheng/law'
import {
  broken,
  type CaseRule,
  caseRule,
  kept,
  notApplicable,
  type Rule,
  type Told,
  text,
  type Verdict,
} from '@zhiheng/procedure'
import { inForce, notAhead, recordBasis, remediesTold, servedDay, servedLawfully } from '../compulsion.ts'
import { actedByTwo } from '../officers.ts'
import type { RectificationAct } from './acts.ts'
import { results } from './contract.ts'

type R = Rule<RectificationAct, unknown>
type C = Told<RectificationAct>
type Draft = Omit<CaseRule<RectificationAct>, 'inForce'> & { readonly inForce?: string }
const rule = (r: Draft): R => caseRule<RectificationAct>({ inForce: inForce.penalty, ...r })
const must = (holds: boolean, zh: string, en: string): Verdict => (holds ? kept : broken(zh, en))

const correct = cite('行政处罚法', 28, { paragraph: 1 })
const order = (c: C) => c.last('orderRectification')?.data ?? {}
const today = (c: C) => c.day(c.act, '行为的日期', 'the date of the act')

/** The deadline that stands: of the last order or extension. */
function deadline(c: C): string {
  const last = c.last('orderRectification', 'orderAgain', 'extendRectification')
  return c.need(last?.data.performBy, '改正期限', 'the deadline')
}

const basisGiven = rule({
  id: 'rectification-basis',
  title: text('责令改正写明依据', 'The order gives its basis'),
  basis: correct,
  severity: 'bars',
  points: 10,
  guards: ['orderRectification'],
  test(c) {
    c.need(order(c).basisText, '责令改正的依据', 'the basis of the order')
    return kept
  },
})

const inWriting = rule({
  id: 'rectification-in-writing',
  title: text('责令改正有书面记录', 'The order is in writing'),
  basis: recordBasis.written,
  inForce: inForce.recording,
  severity: 'overridable',
  points: 5,
  guards: ['orderRectification'],
  test: (c) =>
    must(
      c.need(order(c).inWriting, '是否书面责令', 'whether it was in writing'),
      '口头责令改正，没有书面记录',
      'The order was oral and not recorded',
    ),
})

const requirement = rule({
  id: 'rectification-requirement',
  title: text('写明改正的内容', 'The order says what is to be done'),
  basis: correct,
  severity: 'bars',
  points: 8,
  guards: ['orderRectification'],
  test(c) {
    c.need(order(c).requirement, '改正的内容和要求', 'what is to be done')
    return kept
  },
})

const stated = rule({
  id: 'rectification-deadline-stated',
  title: text('限期改正写明合理期限', 'A deadline is stated and lies ahead'),
  basis: correct,
  severity: 'bars',
  points: 8,
  guards: ['orderRectification', 'orderAgain', 'extendRectification'],
  test(c) {
    if (c.act.kind === 'orderRectification' && c.act.data.way === 'at-once') return notApplicable
    const { performBy } = c.act.data as { performBy?: string }
    if (c.act.kind === 'orderRectification' && performBy === undefined)
      c.need(c.act.data.way, '改正方式', 'whether by a date')
    const end = c.need(performBy, '改正期限', 'the deadline')
    return must(
      end > today(c),
      `${today(c)}责令，限于${end}前改正，没有给予时间`,
      `Ordered on ${today(c)} to be done by ${end}: no time was left`,
    )
  },
})

const twoOfficers = rule({
  id: 'rectification-two-officers',
  title: text('两名以上执法人员', 'Two certified officers act'),
  basis: cite('行政处罚法', 42),
  severity: 'bars',
  points: 10,
  guards: ['orderRectification', 'reinspect'],
  test: actedByTwo,
})

const certificate = rule({
  id: 'rectification-certificate-shown',
  title: text('复查出示执法证件', 'Certificates are shown at the re-inspection'),
  basis: cite('行政处罚法', 55),
  severity: 'bars',
  points: 8,
  guards: ['reinspect'],
  test(c) {
    const { certificateShown } = c.act.data as { certificateShown?: boolean }
    return must(
      c.need(certificateShown, '是否出示执法证件', 'whether certificates were shown'),
      '复查时未出示执法证件',
      'No certificate was shown',
    )
  },
})

const recordMade = rule({
  id: 'rectification-reinspection-recorded',
  title: text('复查制作笔录', 'The re-inspection is recorded'),
  basis: cite('行政处罚法', 55, { paragraph: 2 }),
  severity: 'overridable',
  points: 5,
  guards: ['reinspect'],
  test(c) {
    const { recordMade } = c.act.data as { recordMade?: boolean }
    return must(
      c.need(recordMade, '检查笔录', 'whether a record was made'),
      '复查没有制作笔录',
      'No record of the re-inspection was made',
    )
  },
})

const served = rule({
  id: 'rectification-served',
  title: text('复查前送达责令改正通知书', 'The order is served before the re-inspection'),
  basis: correct,
  severity: 'bars',
  points: 8,
  guards: ['reinspect', 'escalateRectification'],
  cure: 'serveRectification',
  test(c) {
    if (!c.has('serveRectification')) return broken('责令改正通知书没有送达', 'The order was not served')
    const day = servedDay(c, c.last('serveRectification') as never)
    return must(day <= today(c), `${day}才送达，${today(c)}已经复查`, `Served on ${day}, inspected on ${today(c)}`)
  },
})

const lawfully = rule({
  id: 'rectification-service-lawful',
  title: text('依法送达', 'Served as the law says'),
  basis: cite('民事诉讼法', 88),
  severity: 'overridable',
  points: 5,
  guards: ['serveRectification'],
  test: (c) => servedLawfully(c, c.act.data as object),
})

const afterDeadline = rule({
  id: 'rectification-inspected-after-deadline',
  title: text('期限届满后复查', 'Inspected after the deadline'),
  basis: correct,
  severity: 'overridable',
  points: 5,
  guards: ['reinspect'],
  test(c) {
    const last = c.last('orderRectification', 'orderAgain', 'extendRectification')
    if (last?.kind === 'orderRectification' && last.data.way === 'at-once') return notApplicable
    if ((c.act.data as { result?: string }).result === 'done') return notApplicable
    const end = deadline(c)
    if (today(c) > end) return kept
    return broken(
      `改正期限至${end}，${today(c)}即认定未改正`,
      `The deadline was ${end}; it was found not corrected on ${today(c)}`,
    )
  },
})

const extendedInTime = rule({
  id: 'rectification-extended-in-time',
  title: text('期限届满前延期', 'More time is given before the deadline'),
  basis: correct,
  severity: 'overridable',
  points: 3,
  guards: ['extendRectification'],
  test(c) {
    const before = c.acts.slice(0, -1).filter((a) => a.kind === 'orderRectification' || a.kind === 'orderAgain')
    const last = before.at(-1)?.data as { performBy?: string; way?: string } | undefined
    if (last?.way === 'at-once') return broken('责令立即改正，不存在延期', 'It was to be done at once')
    const end = c.need(last?.performBy, '原改正期限', 'the deadline before')
    return must(
      today(c) <= end,
      `期限至${end}届满，${today(c)}才延期`,
      `The deadline was ${end}; more time was given on ${today(c)}`,
    )
  },
})

const found = (c: C) => {
  if (!c.has('reinspect')) return null
  return c.need(c.last('reinspect')?.data.result, '复查结果', 'the result of the re-inspection')
}

const closedWhenDone = rule({
  id: 'rectification-closed-when-corrected',
  title: text('复查已改正方可办结', 'Closed only when corrected'),
  basis: correct,
  severity: 'bars',
  points: 10,
  guards: ['closeRectification'],
  cure: 'reinspect',
  test(c) {
    const result = found(c)
    if (!result) return broken('没有复查', 'There was no re-inspection')
    return must(
      result === 'done',
      `复查结果为${results[result][0]}`,
      `The re-inspection found: ${results[result][1].toLowerCase()}`,
    )
  },
})

const escalatedWhenNot = rule({
  id: 'rectification-passed-on-when-not-corrected',
  title: text('复查未改正方可转后续处理', 'Passed on only when not corrected'),
  basis: cite('行政处罚法', 54),
  severity: 'bars',
  points: 8,
  guards: ['escalateRectification'],
  cure: 'reinspect',
  test(c) {
    const result = found(c)
    if (!result) return broken('没有复查', 'There was no re-inspection')
    return must(result !== 'done', '复查已经改正', 'The re-inspection found it corrected')
  },
})

const remediesNamed = rule({
  id: 'rectification-remedies-told',
  title: text('告知救济途径和期限', 'Remedies and their limits are told'),
  basis: cite('行政复议法', 20, { paragraph: 3 }),
  inForce: '2024-01-01',
  severity: 'overridable',
  points: 5,
  guards: ['orderRectification'],
  test: (c) => remediesTold(c, order(c)),
})

const notFuture = rule({
  id: 'rectification-not-in-the-future',
  title: text('不得记录尚未发生的行为', 'Nothing is recorded before it happens'),
  basis: recordBasis.written,
  inForce: inForce.recording,
  severity: 'bars',
  points: 5,
  guards: ['orderRectification', 'serveRectification', 'reinspect'],
  test: notAhead,
})

export const rules: readonly R[] = [
  basisGiven,
  inWriting,
  requirement,
  stated,
  twoOfficers,
  certificate,
  recordMade,
  served,
  lawfully,
  afterDeadline,
  extendedInTime,
  closedWhenDone,
  escalatedWhenNot,
  remediesNamed,
  notFuture,
]
