import { text } from '@zhiheng/procedure'
import * as c from '../contract.ts'
import {
  at,
  caseRows,
  chosen,
  classRow,
  closedLoopForm,
  closingWords,
  filingWords,
  type IncidentDocument,
  labelWords,
  limitWords,
  maker,
  paper,
  person,
  recordForm,
  reported,
  reporterForm,
  row,
  signed,
  sourceWords,
} from './parts.ts'

const fromOutside = ['public', 'hotline', 'media']

export const registration: IncidentDocument = {
  id: 'registration',
  name: text('案件登记单', 'Registration form'),
  madeBy: ['report'],
  order: 1,
  form: reporterForm,
  of(acts, s) {
    const act = maker(acts, 'report')
    const outside = fromOutside.includes(s.source)
    return paper({
      title: '案件登记单',
      rows: [
        ...row('来源', sourceWords(s)),
        ...row('登记时间', at(act.happenedAt)),
        ...row('查询码', act.matter),
        ...row('热线工单号', act.data.order),
        ...(outside ? row('反映人', act.data.reporter || '未留称呼') : []),
        ...(outside ? row('联系方式', act.data.contact ? '已留，封存于联系人登记簿' : '未留') : []),
        ...row('地点', reported(s.place.address)),
        ...row('乡镇', s.place.township && { register: 'township', id: s.place.township }),
        ...row('单元网格', s.place.grid),
        ...row('情况描述', reported(s.text)),
        ...classRow('上报类别', s),
      ],
      signatures: [signed(act.actor === 'citizen' ? '反映人' : '登记人', act)],
      evidence: act.evidence,
    })
  },
}

export const check: IncidentDocument = {
  id: 'check',
  name: text('现场核实单', 'Record of the check on the spot'),
  madeBy: ['check'],
  order: 2,
  form: recordForm,
  of(acts, s) {
    const act = maker(acts, 'check')
    return paper({
      title: '现场核实单',
      rows: [
        ...caseRows(s),
        ...row('核实时间', at(act.happenedAt)),
        ...row('核实结果', chosen(c.check.shape.exists, act.data.exists)),
        ...row('说明', act.data.note),
      ],
      signatures: [signed('核实人', act)],
      evidence: act.evidence,
    })
  },
}

export const acceptance: IncidentDocument = {
  id: 'acceptance',
  name: text('受理单', 'Acceptance form'),
  madeBy: ['accept'],
  order: 3,
  form: recordForm,
  of(acts, s) {
    const act = maker(acts, 'accept')
    return paper({
      title: '受理单',
      rows: [
        ...row('来源', sourceWords(s)),
        ...row('上报时间', at(s.at.opened)),
        ...caseRows(s),
        ...row('受理时间', at(act.happenedAt)),
        ...row('受理意见', act.data.note || '予以受理'),
      ],
      signatures: [signed('受理人', act)],
      evidence: act.evidence,
    })
  },
}

export const notAccepted: IncidentDocument = {
  id: 'not-accepted',
  name: text('不予受理告知单', 'Notice of non-acceptance'),
  madeBy: ['reject'],
  order: 4,
  form: reporterForm,
  of(acts, s) {
    const act = maker(acts, 'reject')
    return paper({
      title: '不予受理告知单',
      to: s.reporters[0]?.name || '反映人',
      rows: [
        ...row('查询码', act.matter),
        ...row('上报时间', at(s.at.opened)),
        ...row('地点', reported(s.place.address)),
        ...row('反映的情况', reported(s.text)),
        ...row('不予受理的情形', chosen(c.reject.shape.ground, act.data.ground)),
      ],
      paragraphs: ['您反映的上述情况，本局不予受理，理由如下：', act.data.reason],
      signatures: [signed('经办人', act)],
      evidence: act.evidence,
    })
  },
}

export const filing: IncidentDocument = {
  id: 'filing',
  name: text('立案单', 'Filing form'),
  madeBy: ['file'],
  order: 5,
  form: closedLoopForm,
  of(acts, s) {
    const act = maker(acts, 'file')
    return paper({
      title: '立案单',
      number: s.number,
      rows: [
        ...row('来源', sourceWords(s)),
        ...caseRows(s),
        ...row('立案条件', filingWords(s)),
        ...row('结案标准', closingWords(s)),
        ...row('处置时限', limitWords(s)),
        ...row('721 类型', labelWords(s)),
        ...row('受理人', s.acceptedBy && person(s.acceptedBy)),
        ...row('受理时间', at(s.at.accepted)),
        ...row('立案时间', at(act.happenedAt)),
      ],
      signatures: [signed('立案人', act)],
      evidence: act.evidence,
    })
  },
}
