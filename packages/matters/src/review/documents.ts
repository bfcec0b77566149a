import { type DocumentSpec, text } from '@zhiheng/procedure'
import { on, own, paper, person, row, signed, unit } from '../compulsion-papers.ts'
import type { ReviewAct } from './acts.ts'
import { basis } from './basis.ts'
import { criteriaOf } from './criteria/index.ts'
import { grades } from './criteria/types.ts'
import type { Marked, ReviewState } from './state.ts'

type D = DocumentSpec<ReviewAct, ReviewState>

const presetOf = (s: ReviewState) => criteriaOf(s.criteriaBase || s.criteria)
const nameOf = (s: ReviewState) =>
  s.criteriaTitle || `${criteriaOf(s.criteria)?.title.zh ?? s.criteria}第${s.criteriaVersion}版`

const fileRows = (s: ReviewState) => [
  ...row('评查批次', s.roundName),
  ...row('案卷', s.file ? `${s.file.title}（${s.file.number || s.file.matter}）` : ''),
  ...row('办案单位', s.file ? unit(s.file.unit) : ''),
  ...row('评查标准', nameOf(s)),
]
const graded = (s: ReviewState) => (s.grade ? `${s.total}分，${grades[s.grade][0]}` : '')

function marksTable(s: ReviewState, { reviewer, marks, total, grade }: Marked) {
  const titleOf = (id: string) => presetOf(s)?.criteria.find((c) => c.id === id)?.title.zh ?? id
  const lines = marks
    .filter((m) => m.off > 0 || m.veto)
    .map((m) => [titleOf(m.criterion), m.veto ? '否决' : String(m.off), m.note ?? ''])
  return {
    caption: `评查人员${reviewer}：${total}分，${grades[grade][0]}`,
    head: ['评查项目', '扣分', '理由'],
    rows: lines.length ? lines : [['各项', '0', '没有扣分']],
    widths: [4, 1, 5],
  }
}

const sheet: D = {
  id: 'review-sheet',
  name: text('案卷评查表', 'Review sheet'),
  // Written only with the opinion: until both scores are in there is no paper that could give one away.
  madeBy: ['serveOpinion'],
  order: 1,
  form: own(basis.ownReview),
  of(acts, s) {
    const act = acts.at(-1)
    if (!act) throw new Error('made by an act')
    return paper({
      title: '行政执法案卷评查表',
      number: s.file?.number ?? '',
      layout: 'form',
      rows: [
        ...fileRows(s),
        ...row('得分和等次', graded(s)),
        ...row(
          '评查人员',
          s.reviewers.map((r) => person(r.id)),
        ),
      ],
      tables: s.scores.map((m) => marksTable(s, m)),
      signatures: acts.filter((a) => a.kind === 'submitScore').map((a) => signed('评查人员', a)),
    })
  },
}

const opinion: D = {
  id: 'review-opinion',
  name: text('案卷评查意见书', 'Opinion on the file'),
  madeBy: ['serveOpinion'],
  order: 2,
  form: own(basis.ownReview),
  of(acts, s) {
    const act = acts.at(-1)
    if (act?.kind !== 'serveOpinion') throw new Error('made by serveOpinion')
    const { opinion: words, problems, rectifyBy } = act.data
    return paper({
      title: '行政执法案卷评查意见书',
      number: '',
      layout: 'letter',
      to: s.file ? unit(s.file.unit) : '',
      rows: [...fileRows(s), ...row('得分和等次', graded(s))],
      paragraphs: [
        words,
        ...(problems ? [`存在的问题：${problems}`] : []),
        ...(rectifyBy ? [['请于', on(rectifyBy), '前完成整改并报送整改报告。']] : []),
        '对评查结果有异议的，可以在收到本意见书之日起十个工作日内书面提出并说明理由。',
      ],
      signatures: [],
    })
  },
}

const answer: D = {
  id: 'review-answer',
  name: text('评查异议答复书', 'Answer to the objection'),
  madeBy: ['answerObjection'],
  order: 3,
  form: own(basis.system),
  of(acts, s) {
    const act = acts.at(-1)
    if (act?.kind !== 'answerObjection') throw new Error('made by answerObjection')
    const objected = acts.findLast((a) => a.kind === 'object')
    return paper({
      title: '案卷评查异议答复书',
      number: '',
      layout: 'letter',
      to: s.file ? unit(s.file.unit) : '',
      rows: [...fileRows(s), ...row('异议', objected?.kind === 'object' ? objected.data.reason : '')],
      paragraphs: [act.data.reason, `评查结果：${graded(s)}。`],
      signatures: [],
    })
  },
}

const report: D = {
  id: 'review-rectification-report',
  name: text('案卷整改报告', 'Report on the correction'),
  madeBy: ['reportRectification'],
  order: 4,
  form: own(basis.supervised),
  of(acts, s) {
    const act = acts.at(-1)
    if (act?.kind !== 'reportRectification') throw new Error('made by reportRectification')
    const { done, measures } = act.data
    return paper({
      title: '案卷评查整改报告',
      number: '',
      layout: 'form',
      rows: [
        ...fileRows(s),
        ...row('整改期限', on(s.rectifyBy)),
        ...row('整改情况', done),
        ...row('防范措施', measures),
      ],
      signatures: [signed('报告人', act)],
      evidence: act.evidence,
    })
  },
}

/** The papers of a review. */
export const documents: readonly D[] = [sheet, opinion, answer, report]
