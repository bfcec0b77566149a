import { broken, caseRule, kept, notApplicable, type Rule, type Seen, text } from '@zhiheng/procedure'
import type { OfficerAct } from './acts.ts'
import { basis } from './basis.ts'
import { dayAfter } from './days.ts'
import { hoursBetween } from './standing.ts'
import { standingBefore } from './told.ts'

type R = Rule<OfficerAct, unknown>
const rule = caseRule<OfficerAct>

/**
 * Training hours wanted in a year where the office set no other: 法治政府建设实施纲要（2021—2025年） asks for no fewer
 * than sixty. Its successor may say otherwise, so it is a setting of the office.
 */
export const YEARLY_HOURS = 60

const trainingHours: R = rule({
  id: 'officer-training-hours',
  title: text('延续换证前一年的培训学时', 'Hours of training in the year before a renewal'),
  basis: basis.trained,
  inForce: '2022-05-01',
  binds: 'housing',
  severity: 'defect',
  points: 5,
  guards: ['renew'],
  cure: 'recordTraining',
  test: (c) => {
    if (c.act.kind !== 'renew') return notApplicable
    const on = c.day(c.act, '办理日期', 'the day of renewal')
    const wanted = c.act.data.hoursWanted ?? YEARLY_HOURS
    const told = c.all('recordTraining').map((a) => a.data)
    const hours = hoursBetween(told, dayAfter(on, -364), on)
    return hours >= wanted
      ? kept
      : broken(
          `近一年登记培训 ${hours} 学时，少于 ${wanted} 学时`,
          `${hours} hours of training in the last year, fewer than ${wanted}`,
        )
  },
})

const trainingHeld: R = rule({
  id: 'officer-training-held',
  title: text('登记已经举办的培训', 'Training is recorded after it was held'),
  basis: basis.wholeRecord,
  inForce: '2018-12-05',
  severity: 'bars',
  points: 2,
  guards: ['recordTraining'],
  test: (c) => {
    if (c.act.kind !== 'recordTraining') return notApplicable
    const on = c.need(c.act.data.on, '培训日期', 'the day of the training')
    return on > c.day(c.act, '登记日期', 'the day of recording')
      ? broken('培训日期在登记之后，请核对', 'The training lies after its recording; check the day')
      : kept
  },
})

const examHeld: R = rule({
  id: 'officer-examination-held',
  title: text('登记已经举行的考试', 'An examination is recorded after it was held'),
  basis: basis.wholeRecord,
  inForce: '2018-12-05',
  severity: 'bars',
  points: 2,
  guards: ['recordExam'],
  test: (c) => {
    if (c.act.kind !== 'recordExam') return notApplicable
    const on = c.need(c.act.data.on, '考试日期', 'the day of the examination')
    return on > c.day(c.act, '登记日期', 'the day of recording')
      ? broken('考试日期在登记之后，请核对', 'The examination lies after its recording; check the day')
      : kept
  },
})

const exemption: R = rule({
  id: 'officer-exemption-qualified',
  title: text('免试须取得法律职业资格', 'Exemption needs the legal profession qualification'),
  basis: basis.team,
  inForce: '2018-12-05',
  severity: 'bars',
  points: 10,
  guards: ['recordExam'],
  test: (c) => {
    if (c.act.kind !== 'recordExam' || c.act.data.result !== 'exempt') return notApplicable
    c.need(c.act.data.lawNumber, '法律职业资格证书编号', 'the number of the legal profession qualification')
    return kept
  },
})

const reviewerQualified: R = rule({
  id: 'officer-reviewer-qualified',
  title: text('初次从事法制审核须取得法律职业资格', 'Who reviews for the first time holds the national qualification'),
  basis: basis.reviewer,
  inForce: '2021-07-15',
  severity: 'bars',
  points: 20,
  guards: ['qualifyReviewer'],
  test: (c) => {
    if (c.act.kind !== 'qualifyReviewer') return notApplicable
    const initial = c.need(c.act.data.initial, '是否初次从事法制审核', 'whether it is the first time')
    if (initial === 'no') return notApplicable
    c.need(c.act.data.lawNumber, '法律职业资格证书编号', 'the number of the legal profession qualification')
    return kept
  },
})

const reviewerNoAssistant: R = rule({
  id: 'officer-reviewer-no-assistant',
  title: text('执法辅助人员不从事法制审核', 'An assistant does not review'),
  basis: basis.assistants,
  inForce: '2015-12-24',
  severity: 'bars',
  points: 20,
  guards: ['qualifyReviewer'],
  cure: 'appoint',
  test: (c) =>
    standingBefore(c).assistant
      ? broken('执法辅助人员只能从事辅助性事务', 'An assistant only helps and does not review decisions')
      : kept,
})

const reviewerTurns: R = rule({
  id: 'officer-reviewer-in-turn',
  title: text('法制审核资格先确认、后终止', 'A reviewer is qualified first and ended after'),
  basis: basis.reviewers,
  inForce: '2018-12-05',
  severity: 'bars',
  points: 2,
  guards: ['qualifyReviewer', 'endReviewer'],
  test: (c) => {
    const last = c.acts.slice(0, -1).findLast((a) => ['qualifyReviewer', 'endReviewer', 'leave'].includes(a.kind))
    const reviews = last?.kind === 'qualifyReviewer'
    if (c.act.kind === 'qualifyReviewer')
      return reviews ? broken('已是法制审核人员', 'Already a reviewer of decisions') : kept
    return reviews ? kept : broken('不是法制审核人员', 'Not a reviewer of decisions')
  },
})

/** The last act that handed out a paper, took one in or ended it: leaving ends an open one. */
const lastPaper = (acts: readonly Seen<OfficerAct>[]) =>
  acts.slice(0, -1).findLast((a) => a.kind === 'startExam' || a.kind === 'submitExam' || a.kind === 'leave')

const onePaper: R = rule({
  id: 'officer-one-paper-at-a-time',
  title: text('一次只答一份试卷', 'One paper at a time'),
  basis: basis.certified,
  inForce: '2015-12-24',
  severity: 'bars',
  points: 0,
  guards: ['startExam'],
  test: (c) => {
    const last = lastPaper(c.acts)
    const open = last?.kind === 'startExam' && c.act.happenedAt <= (last.data.closesAt ?? '')
    return open ? broken('上一份试卷还没有交，请继续作答', 'A paper is still open; go on with it') : kept
  },
})

const ownPaper: R = rule({
  id: 'officer-paper-handed-out',
  title: text('只收已发出且未交的试卷', 'Only a paper handed out and not handed in is taken'),
  basis: basis.certified,
  inForce: '2015-12-24',
  severity: 'bars',
  points: 5,
  guards: ['submitExam'],
  test: (c) => {
    if (c.act.kind !== 'submitExam') return notApplicable
    const last = lastPaper(c.acts)
    return last?.kind === 'startExam' && last.data.attempt === c.act.data.attempt
      ? kept
      : broken('这份试卷已经交过，或不是您的试卷', 'This paper was handed in before, or is not yours')
  },
})

const inTime: R = rule({
  id: 'officer-paper-in-time',
  title: text('在规定时间内交卷', 'A paper is handed in within its time'),
  basis: basis.certified,
  inForce: '2015-12-24',
  severity: 'bars',
  points: 5,
  guards: ['submitExam'],
  cure: 'startExam',
  test: (c) => {
    const closesAt = c.need(c.last('startExam')?.data.closesAt, '交卷截止时间', 'when the paper closes')
    return c.act.happenedAt > closesAt
      ? broken(
          `交卷时间已于${closesAt.slice(11, 16)}截止，本次不计成绩；请重新开始一次考试`,
          `The paper closed at ${closesAt.slice(11, 16)} and is not counted; please start another one`,
        )
      : kept
  },
})

const markAgrees: R = rule({
  id: 'officer-mark-agrees',
  title: text('合格与否与成绩、合格线一致', 'Passed or not agrees with mark and pass mark'),
  basis: basis.certified,
  inForce: '2015-12-24',
  severity: 'bars',
  points: 10,
  guards: ['submitExam'],
  test: (c) => {
    if (c.act.kind !== 'submitExam') return notApplicable
    const { score, passMark, passed } = c.act.data
    const wanted = c.last('startExam')?.data.passMark
    const reached = c.need(score, '成绩', 'the mark') >= c.need(passMark, '合格线', 'the pass mark')
    return passed === reached && passMark === wanted
      ? kept
      : broken('是否合格与成绩、合格线不一致', 'Passed or not does not agree with the mark')
  },
})

/** Examinations, training, review of decisions. */
export const learningRules: readonly R[] = [
  trainingHours,
  trainingHeld,
  examHeld,
  exemption,
  reviewerQualified,
  reviewerNoAssistant,
  reviewerTurns,
  onePaper,
  ownPaper,
  inTime,
  markAgrees,
]
