import { text } from '@zhiheng/procedure'
import {
  at,
  caseRows,
  closedLoopForm,
  closingWords,
  type IncidentDocument,
  latest,
  maker,
  paper,
  row,
  signed,
  sourceWords,
  unit,
} from './parts.ts'

export const verification: IncidentDocument = {
  id: 'verification',
  name: text('核查单', 'Verification record'),
  madeBy: ['verify', 'rework'],
  order: 10,
  form: closedLoopForm,
  of(acts, s) {
    const act = maker(acts, 'verify', 'rework')
    const done = latest(acts, 'handle', 'quickHandle')
    return paper({
      title: '核查单',
      number: s.number,
      rows: [
        ...caseRows(s),
        ...row('处置单位', done && unit(done.unit)),
        ...row('处置结果', done?.data.result),
        ...row('结案标准', closingWords(s)),
        ...row('核查时间', at(act.happenedAt)),
        ...row('核查结果', act.kind === 'verify' ? '核查通过' : '核查不通过，返工'),
        ...row('说明', act.kind === 'verify' ? act.data.note : act.data.reason),
      ],
      signatures: [signed('核查人', act)],
      evidence: act.evidence,
    })
  },
}

export const closure: IncidentDocument = {
  id: 'closure',
  name: text('结案单', 'Closing form'),
  madeBy: ['close'],
  order: 12,
  form: closedLoopForm,
  of(acts, s) {
    const act = maker(acts, 'close')
    const done = latest(acts, 'handle', 'quickHandle')
    return paper({
      title: '结案单',
      number: s.number,
      rows: [
        ...row('来源', sourceWords(s)),
        ...caseRows(s),
        ...row('上报时间', at(s.at.opened)),
        ...row('立案时间', at(s.at.filed)),
        ...row('处置单位', done && unit(done.unit)),
        ...row('处置结果', done?.data.result),
        ...row('核查时间', at(s.at.verified)),
        ...row('返工次数', s.counts.reworked ? String(s.counts.reworked) : ''),
        ...row('结案时间', at(act.happenedAt)),
        ...row('结案答复', act.data.answer),
      ],
      signatures: [signed('结案人', act)],
      evidence: act.evidence,
    })
  },
}
