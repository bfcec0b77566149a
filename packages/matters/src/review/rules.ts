import { broken, caseRule, kept, notApplicable, type Rule, text } from '@zhiheng/procedure'
import type { ReviewAct } from './acts.ts'
import { basis } from './basis.ts'
import { objectionEnds } from './limits.ts'
import { resultRules } from './rules-result.ts'
import { scoreRules } from './rules-score.ts'

type R = Rule<ReviewAct, unknown>
const rule = caseRule<ReviewAct>
/** Rules of the ministry’s order 55 hold since it came into force. */
const ORDER_55 = '2022-05-01'
const THREE_SYSTEMS = '2018-12-05'

const every: readonly ReviewAct['kind'][] = [
  ...(['draw', 'assign', 'reassign', 'submitScore', 'resolveDispute', 'serveOpinion', 'acceptOpinion'] as const),
  ...(['object', 'answerObjection', 'reportRectification', 'confirmGrade', 'close', 'drop'] as const),
]

const future: R = rule({
  id: 'review-not-in-the-future',
  title: text('不得记录尚未发生的行为', 'Nothing is recorded before it happens'),
  basis: basis.wholeRecord,
  inForce: THREE_SYSTEMS,
  severity: 'bars',
  points: 10,
  guards: every,
  test: ({ act }) =>
    act.happenedAt > act.recordedAt
      ? broken('发生时间在将来，请改为实际时间', 'The time lies in the future; give the real time')
      : kept,
})

const ended: R = rule({
  id: 'review-file-closed-before',
  title: text('评查已结案的案卷', 'A file is reviewed once its case is closed'),
  basis: basis.filed,
  inForce: ORDER_55,
  binds: 'housing',
  severity: 'bars',
  points: 5,
  guards: ['draw'],
  test: (c) => {
    if (c.act.kind !== 'draw') return notApplicable
    const on = c.need(c.act.data.file?.endedOn, '案件结案日期', 'when the case was closed')
    const { from = '', to = '9999' } = c.act.data
    if (on > c.act.happenedAt.slice(0, 10)) return broken(`案件于${on}才结案`, `The case was closed only on ${on}`)
    return on < from || on > to
      ? broken(`案件于${on}结案，不在评查期间`, `Closed on ${on}, outside the days of this review`)
      : kept
  },
})

const seedFirst: R = rule({
  id: 'review-seed-published-first',
  title: text('先公布种子再抽取', 'The seed is published before the draw'),
  basis: basis.system,
  inForce: THREE_SYSTEMS,
  severity: 'bars',
  points: 5,
  guards: ['draw'],
  test: (c) => {
    if (c.act.kind !== 'draw') return notApplicable
    const on = c.need(c.act.data.seedPublishedOn, '种子公布日期', 'when the seed was published')
    return on > c.act.happenedAt.slice(0, 10)
      ? broken(`种子于${on}才公布`, `The seed was published only on ${on}`)
      : kept
  },
})

const drawnOpenly: R = rule({
  id: 'review-draw-can-be-repeated',
  title: text('抽取可由任何人重做', 'Anyone can repeat the draw'),
  basis: basis.system,
  inForce: THREE_SYSTEMS,
  severity: 'bars',
  points: 5,
  guards: ['draw'],
  test: (c) => {
    if (c.act.kind !== 'draw') return notApplicable
    const { eligible, drawn, position, listHash } = c.act.data
    c.need(listHash, '备选清单校验值', 'the hash of the list')
    const n = c.need(drawn, '抽取数', 'how many were drawn')
    const of = c.need(eligible, '备选案卷数', 'how many were eligible')
    const at = c.need(position, '抽取顺序', 'the place in the draw')
    return n > of || at > n
      ? broken(`从${of}件中抽取${n}件、第${at}位，数目不符`, `${n} drawn from ${of}, place ${at}: impossible`)
      : kept
  },
})

const both: readonly ReviewAct['kind'][] = ['assign', 'reassign']
const chosen = (act: { kind: string; data: object }) =>
  (act.kind === 'assign' || act.kind === 'reassign'
    ? ((act.data as { reviewers?: readonly { id?: string; name?: string; unit?: string }[] }).reviewers ?? [])
    : []) as readonly { id?: string; name?: string; unit?: string }[]

const two: R = rule({
  id: 'review-two-reviewers',
  title: text('由两名评查人员分别评分', 'Two reviewers score apart'),
  basis: basis.system,
  inForce: THREE_SYSTEMS,
  severity: 'bars',
  points: 10,
  guards: both,
  test: ({ act }) => {
    const people = new Set(chosen(act).map((r) => r.id))
    return people.size === 2 && chosen(act).length === 2
      ? kept
      : broken('应当指定两名不同的评查人员', 'Exactly two different reviewers are to be named')
  },
})

const apart: R = rule({
  id: 'review-by-nobody-who-handled-it',
  title: text('办案人员不得评查本案', 'Nobody reviews a file that they handled'),
  basis: basis.apart,
  inForce: '2021-07-15',
  severity: 'bars',
  points: 20,
  guards: both,
  test: (c) => {
    const handlers = c.need(c.first('draw')?.data.file?.handlers, '案件的办理人员', 'who handled the case')
    const found = chosen(c.act).find((r) => r.id && handlers.includes(r.id))
    return found
      ? broken(
          `${found.name ?? found.id}办理过本案，请另行指定`,
          `${found.name ?? found.id} handled this case; name another`,
        )
      : kept
  },
})

const units: R = rule({
  id: 'review-from-different-units',
  title: text('评查人员来自不同单位', 'The reviewers come from different units'),
  basis: basis.system,
  inForce: THREE_SYSTEMS,
  severity: 'overridable',
  points: 3,
  guards: both,
  test: (c) => {
    const [a, b] = chosen(c.act)
    return a?.unit && a.unit === b?.unit
      ? broken(
          '两名评查人员属于同一单位；确无其他人选的请说明理由',
          'Both reviewers are of one unit; if nobody else is there, say why',
        )
      : kept
  },
})

const notOwnUnit: R = rule({
  id: 'review-not-by-the-handling-unit',
  title: text('评查人员不属于办案单位', 'The reviewers are not of the handling unit'),
  basis: basis.apart,
  inForce: '2021-07-15',
  severity: 'overridable',
  points: 5,
  guards: both,
  test: (c) => {
    const unit = c.first('draw')?.data.file?.unit
    return unit && chosen(c.act).some((r) => r.unit === unit)
      ? broken(
          '有评查人员属于办案单位；确无其他人选的请说明理由',
          'A reviewer is of the handling unit; if nobody else is there, say why',
        )
      : kept
  },
})

const objectedInTime: R = rule({
  id: 'review-objection-in-time',
  title: text('十个工作日内提出异议', 'Objections come within ten working days'),
  basis: basis.system,
  inForce: THREE_SYSTEMS,
  severity: 'overridable',
  points: 0,
  guards: ['object'],
  test: (c) => {
    const last = objectionEnds(c.day(c.last('serveOpinion'), '评查意见送达', 'the service of the opinion'))
    return c.act.happenedAt.slice(0, 10) > last
      ? broken(`异议期限至${last}；确有理由的请说明`, `Objections were open until ${last}; say why it came later`)
      : kept
  },
})

const answeredInTime: R = rule({
  id: 'review-objection-answered-in-time',
  title: text('十个工作日内答复异议', 'Objections are answered within ten working days'),
  basis: basis.system,
  inForce: THREE_SYSTEMS,
  severity: 'defect',
  points: 3,
  guards: ['answerObjection'],
  test: (c) => {
    const last = objectionEnds(c.day(c.last('object'), '提出异议', 'the objection'))
    return c.act.happenedAt.slice(0, 10) > last ? broken(`应于${last}前答复`, `An answer was due by ${last}`) : kept
  },
})

export const rules: readonly R[] = [
  ...[future, ended, seedFirst, drawnOpenly, two, apart, units, notOwnUnit],
  ...scoreRules,
  ...[objectedInTime, answeredInTime],
  ...resultRules,
]
