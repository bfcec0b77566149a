import { broken, caseRule, kept, notApplicable, type Rule, type Told, text } from '@zhiheng/procedure'
import type { ReviewAct } from './acts.ts'
import { basis } from './basis.ts'
import { objectionEnds } from './limits.ts'

type R = Rule<ReviewAct, unknown>
const rule = caseRule<ReviewAct>

const vetoed = (c: Told<ReviewAct>) => c.all('submitScore').some((a) => a.data.vetoed === true)
const unqualified = (c: Told<ReviewAct>) =>
  (c.last('resolveDispute')?.data.grade ?? c.last('submitScore')?.data.grade) === 'unqualified'

const problemsNamed: R = rule({
  id: 'review-opinion-names-problems',
  title: text('评查意见写明存在的问题', 'The opinion names the problems found'),
  basis: basis.recordsUsed,
  inForce: '2018-12-05',
  severity: 'overridable',
  points: 3,
  guards: ['serveOpinion'],
  test: (c) => {
    if (c.act.kind !== 'serveOpinion') return notApplicable
    const found = c.all('submitScore').some((a) => a.data.marks?.some((m) => (m.off ?? 0) > 0 || m.veto))
    return found && !c.act.data.problems?.trim()
      ? broken('评分时有扣分，意见应写明存在的问题', 'Points were taken off: the opinion says for what')
      : kept
  },
})

const corrected: R = rule({
  id: 'review-unqualified-is-corrected',
  title: text('不合格案卷限期整改', 'An unqualified file is to be corrected by a day'),
  basis: basis.supervised,
  inForce: '2021-07-15',
  severity: 'bars',
  points: 10,
  guards: ['serveOpinion'],
  test: (c) => {
    if (c.act.kind !== 'serveOpinion') return notApplicable
    const must = unqualified(c) || (vetoed(c) && !c.saw('resolveDispute'))
    return must && !c.act.data.rectifyBy
      ? broken('不合格案卷应当写明整改期限', 'An unqualified file needs a day by which it is corrected')
      : kept
  },
})

const dayAhead: R = rule({
  id: 'review-rectification-leaves-time',
  title: text('整改期限在意见送达以后', 'The day of correction lies after the opinion'),
  basis: basis.supervised,
  inForce: '2021-07-15',
  severity: 'bars',
  points: 2,
  guards: ['serveOpinion'],
  test: (c) => {
    if (c.act.kind !== 'serveOpinion' || !c.act.data.rectifyBy) return notApplicable
    return c.act.data.rectifyBy <= c.act.happenedAt.slice(0, 10)
      ? broken('整改期限已到，请改为以后的日期', 'The day of correction has come already; give a later one')
      : kept
  },
})

const heard: R = rule({
  id: 'review-confirmed-after-objections',
  title: text('异议期满、无异议或者已答复方可确认等次', 'A grade is confirmed once objections are over'),
  basis: basis.system,
  inForce: '2018-12-05',
  severity: 'bars',
  points: 10,
  guards: ['confirmGrade'],
  test: (c) => {
    if (c.saw('acceptOpinion') || c.saw('answerObjection')) return kept
    const last = objectionEnds(c.day(c.last('serveOpinion'), '评查意见送达', 'the service of the opinion'))
    return c.act.happenedAt.slice(0, 10) > last
      ? kept
      : broken(`办案单位可在${last}前提出异议`, `The handling unit may object until ${last}`)
  },
})

const inTime: R = rule({
  id: 'review-rectified-in-time',
  title: text('按期报送整改情况', 'The correction is reported in time'),
  basis: basis.supervised,
  inForce: '2021-07-15',
  severity: 'defect',
  points: 3,
  guards: ['reportRectification'],
  test: (c) => {
    const by = c.last('serveOpinion')?.data.rectifyBy
    return by && c.act.happenedAt.slice(0, 10) > by ? broken(`整改期限至${by}`, `It was due by ${by}`) : kept
  },
})

const rectified: R = rule({
  id: 'review-closed-when-rectified',
  title: text('要求整改的，整改报告报送后方可办结', 'Closed once the correction asked for is reported'),
  basis: basis.supervised,
  inForce: '2021-07-15',
  severity: 'bars',
  points: 10,
  guards: ['close'],
  cure: 'reportRectification',
  test: (c) =>
    c.last('serveOpinion')?.data.rectifyBy && !c.saw('reportRectification')
      ? broken('办案单位尚未报送整改报告', 'The handling unit has not reported the correction')
      : kept,
})

export const resultRules: readonly R[] = [problemsNamed, corrected, dayAhead, heard, inTime, rectified]
