import { broken, caseRule, kept, notApplicable, type Rule, type Told, text } from '@zhiheng/procedure'
import type { ReviewAct } from './acts.ts'
import { basis } from './basis.ts'
import { type Grade, grades } from './criteria/types.ts'
import { gradeOf } from './score.ts'

type R = Rule<ReviewAct, unknown>
const rule = caseRule<ReviewAct>
const common = { basis: basis.system, inForce: '2018-12-05', severity: 'bars' } as const

const reviewersOf = (c: Told<ReviewAct>) => c.last('assign', 'reassign')?.data.reviewers ?? []

const byReviewers: R = rule({
  ...common,
  id: 'review-scored-by-its-reviewers',
  title: text('由指定的评查人员评分', 'Only the reviewers named score'),
  points: 10,
  guards: ['submitScore'],
  test: (c) =>
    reviewersOf(c).some((r) => r.id === c.act.actor)
      ? kept
      : broken('不是本案指定的评查人员', 'Not one of the reviewers named for this file'),
})

const once: R = rule({
  ...common,
  id: 'review-scored-once',
  title: text('每名评查人员评分一次', 'Each reviewer scores once'),
  points: 5,
  guards: ['submitScore'],
  test: (c) => {
    const from = c.acts.findLastIndex(
      (a) => a.kind === 'reassign' && !a.data.reviewers?.some((r) => r.id === c.act.actor),
    )
    const earlier = c.acts.slice(from + 1, -1)
    return earlier.some((a) => a.kind === 'submitScore' && a.actor === c.act.actor)
      ? broken('已经提交过评分，不能更改', 'A score was handed in and stays')
      : kept
  },
})

const sameCriteria: R = rule({
  ...common,
  id: 'review-scored-by-the-criteria-of-the-round',
  title: text('按本批次的标准评分', 'Scored by the criteria of the round'),
  points: 5,
  guards: ['submitScore'],
  test: (c) => {
    if (c.act.kind !== 'submitScore') return notApplicable
    const wanted = c.first('draw')?.data.criteria
    const id = c.need(wanted?.id, '本批次的标准', 'the criteria of the round')
    return c.act.data.criteria === id && c.act.data.version === wanted?.version
      ? kept
      : broken(`本批次的标准是${id}第${wanted?.version}版`, `This round is scored by ${id}, version ${wanted?.version}`)
  },
})

const addsUp: R = rule({
  ...common,
  id: 'review-score-adds-up',
  title: text('得分等于满分减去扣分', 'The points are what is left after deductions'),
  points: 5,
  guards: ['submitScore'],
  test: (c) => {
    if (c.act.kind !== 'submitScore') return notApplicable
    const full = c.need(c.first('draw')?.data.criteria?.full, '满分', 'full marks')
    const marks = c.need(c.act.data.marks, '扣分项', 'what was taken off')
    const total = Math.max(0, full - marks.reduce((n, m) => n + (m.off ?? 0), 0))
    return total === c.act.data.total
      ? kept
      : broken(
          `扣分后应为${total}分，而填写了${c.act.data.total}分`,
          `What is left is ${total}, not ${c.act.data.total}`,
        )
  },
})

const explained: R = rule({
  ...common,
  id: 'review-deduction-explained',
  title: text('扣分、否决写明理由', 'Every deduction and veto says why'),
  basis: basis.recordsUsed,
  points: 3,
  guards: ['submitScore'],
  test: (c) => {
    if (c.act.kind !== 'submitScore') return notApplicable
    const bare = c.act.data.marks?.find((m) => ((m.off ?? 0) > 0 || m.veto) && !m.note?.trim() && !m.rules?.length)
    return bare
      ? broken(`“${bare.criterion}”扣分没有写明理由`, `“${bare.criterion}” costs points without a reason`)
      : kept
  },
})

const vetoSaid: R = rule({
  ...common,
  id: 'review-veto-follows-its-criterion',
  title: text('否决须有否决项', 'A veto rests on a criterion'),
  points: 10,
  guards: ['submitScore'],
  test: (c) => {
    if (c.act.kind !== 'submitScore') return notApplicable
    const meant = c.act.data.marks?.some((m) => m.veto) ?? false
    return meant === c.act.data.vetoed
      ? kept
      : broken('“是否否决”与否决项不一致', 'Whether the file is vetoed does not follow from the criteria')
  },
})

/** The band a sum falls into decides the grade, also where a third person or an answer sets it anew. */
const gradeFits: R = rule({
  ...common,
  id: 'review-grade-follows-the-points',
  title: text('等次与得分、否决相符', 'The grade follows from points and veto'),
  points: 10,
  guards: ['submitScore', 'resolveDispute', 'answerObjection'],
  test: (c) => {
    const { act } = c
    if (act.kind !== 'submitScore' && act.kind !== 'resolveDispute' && act.kind !== 'answerObjection')
      return notApplicable
    const bands = c.need(c.first('draw')?.data.criteria?.bands, '等次标准', 'the grades of the round')
    const total = c.need(act.data.total, '得分', 'the points')
    const vetoed = act.kind === 'submitScore' && act.data.vetoed === true
    const grade = gradeOf({ bands: bands as { grade: Grade; from: number }[] }, total, vetoed)
    // Who resolves may uphold a veto whatever the sum.
    if (act.kind !== 'submitScore' && act.data.grade === 'unqualified') return kept
    return grade === act.data.grade
      ? kept
      : broken(
          `${vetoed ? '有否决项' : `${total}分`}应为“${grades[grade][0]}”`,
          `The grade should be “${grades[grade][1]}”`,
        )
  },
})

const third: R = rule({
  ...common,
  id: 'review-resolved-by-a-third',
  title: text('由第三人裁定分歧', 'A third person resolves a disagreement'),
  basis: basis.apart,
  inForce: '2021-07-15',
  points: 10,
  guards: ['resolveDispute', 'answerObjection'],
  test: (c) => {
    return reviewersOf(c).some((r) => r.id === c.act.actor)
      ? broken('评查人员不能裁定自己的评分', 'A reviewer does not decide on the own score')
      : kept
  },
})

const unbiased: R = rule({
  ...common,
  id: 'review-resolved-by-nobody-who-handled-it',
  title: text('裁定人没有办理过本案', 'Who resolves has not handled the case'),
  basis: basis.apart,
  inForce: '2021-07-15',
  // A small bureau may have one leader, who has approved the case as well.
  severity: 'overridable',
  points: 3,
  guards: ['resolveDispute'],
  test: (c) =>
    c.first('draw')?.data.file?.handlers?.includes(c.act.actor)
      ? broken('您办理过本案；确无其他人选的请说明理由', 'You handled this case; if nobody else is there, say why')
      : kept,
})

export const scoreRules: readonly R[] = [
  ...[byReviewers, once, sameCriteria, addsUp, explained, vetoSaid, gradeFits, third, unbiased],
]
