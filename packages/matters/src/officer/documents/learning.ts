import { text } from '@zhiheng/procedure'
import { results, trainings } from '../contract.ts'
import { hoursBetween } from '../standing.ts'
import { type OfficerDocument, paper, personRows, row, signed, teamForm, trainedForm } from './parts.ts'

export const examination: OfficerDocument = {
  id: 'examination',
  name: text('资格考试成绩登记表', 'Examination result'),
  madeBy: ['recordExam', 'submitExam'],
  order: 1,
  form: teamForm,
  of(acts, s) {
    const act = acts.at(-1)
    if (act?.kind !== 'recordExam' && act?.kind !== 'submitExam') throw new Error('made by an examination')
    const start = acts.findLast((a) => a.kind === 'startExam')
    const online = act.kind === 'submitExam'
    return paper({
      title: '资格考试成绩登记表',
      layout: 'form',
      rows: [
        ...personRows(s),
        ...row('考试方式', online ? '在线考试' : '统一考试'),
        ...row('组织考试的机关', online ? '' : act.data.organiser),
        ...row('考试日期', { on: online ? act.happenedAt.slice(0, 10) : act.data.on }),
        ...row('抽题种子', online ? start?.data.seed : ''),
        ...row('题库版本', online ? start?.data.bank : ''),
        ...row('成绩', act.data.score === undefined ? '' : String(act.data.score)),
        ...row('合格线', online ? String(act.data.passMark) : ''),
        ...row('结果', online ? results[act.data.passed ? 'passed' : 'failed'][0] : results[act.data.result][0]),
        ...row('法律职业资格证书编号', online ? '' : act.data.lawNumber),
      ],
      signatures: [signed(online ? '应考人' : '登记人', act)],
      evidence: act.evidence,
    })
  },
}

export const training: OfficerDocument = {
  id: 'training',
  name: text('培训记录', 'Training record'),
  madeBy: ['recordTraining'],
  order: 3,
  form: trainedForm,
  of(acts, s) {
    const act = acts.at(-1)
    if (act?.kind !== 'recordTraining') throw new Error('made by recordTraining')
    const year = act.data.on.slice(0, 4)
    const ofYear = s.trainings.filter((t) => t.on.startsWith(year)).sort((a, b) => (a.on < b.on ? -1 : 1))
    return paper({
      title: '培训记录',
      layout: 'list',
      rows: [
        ...personRows(s),
        ...row('年度', year),
        ...row('本年累计学时', String(hoursBetween(s.trainings, `${year}-01-01`, `${year}-12-31`))),
      ],
      tables: [
        {
          head: ['日期', '培训内容', '类别', '学时'],
          rows: ofYear.map((t) => [{ on: t.on }, t.subject, trainings[t.kind][0], String(t.hours)]),
          widths: [2, 5, 2, 1],
        },
      ],
      signatures: [signed('登记人', act)],
      evidence: act.evidence,
    })
  },
}
