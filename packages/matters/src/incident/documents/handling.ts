import { text } from '@zhiheng/procedure'
import * as c from '../contract.ts'
import {
  at,
  caseRows,
  chosen,
  closedLoopForm,
  closingWords,
  type IncidentDocument,
  latest,
  limitForm,
  limitWords,
  maker,
  paper,
  recordForm,
  row,
  signed,
  unit,
  units,
} from './parts.ts'

export const dispatch: IncidentDocument = {
  id: 'dispatch',
  name: text('任务派遣单', 'Dispatch order'),
  madeBy: ['dispatch'],
  order: 6,
  form: closedLoopForm,
  of(acts, s) {
    const act = maker(acts, 'dispatch')
    return paper({
      title: '任务派遣单',
      number: s.number,
      rows: [
        ...caseRows(s),
        ...row('承办单位', units(act.data.units)),
        ...row('派遣依据', act.data.why),
        ...row('任务要求', act.data.task),
        ...row('处置时限', limitWords(s)),
        ...row('结案标准', closingWords(s)),
        ...row('派遣时间', at(act.happenedAt)),
      ],
      signatures: [signed('派遣人', act)],
      evidence: act.evidence,
    })
  },
}

export const result: IncidentDocument = {
  id: 'result',
  name: text('处置反馈单', 'Report of the result'),
  madeBy: ['handle', 'quickHandle'],
  order: 7,
  form: closedLoopForm,
  of(acts, s) {
    const act = maker(acts, 'handle', 'quickHandle')
    return paper({
      title: '处置反馈单',
      number: s.number,
      rows: [
        ...caseRows(s),
        ...row('处置方式', act.kind === 'quickHandle' ? '自处理' : '派遣处置'),
        ...row('处置单位', unit(act.unit)),
        ...row('处置结果', act.data.result),
        ...row('完成时间', at(act.happenedAt)),
      ],
      signatures: [signed('处置人', act)],
      evidence: act.evidence,
    })
  },
}

const longer = { 'working-hour': '个工作时', 'working-day': '个工作日' } as const

export const postponement: IncidentDocument = {
  id: 'postponement',
  name: text('延期审批单', 'Approval of more time'),
  madeBy: ['approvePostponement', 'refusePostponement'],
  order: 8,
  form: limitForm,
  of(acts, s) {
    const act = maker(acts, 'approvePostponement', 'refusePostponement')
    const asked = latest(acts, 'requestPostponement')
    const agreed = act.kind === 'approvePostponement'
    return paper({
      title: '延期审批单',
      number: s.number,
      rows: [
        ...caseRows(s),
        ...row('原处置时限', limitWords(s)),
        ...row('申请延长', asked && `${asked.data.amount}${longer[asked.data.unit]}`),
        ...row('申请理由', asked?.data.reason),
        ...row('审批意见', agreed ? '同意延期' : '不同意延期'),
        ...row('说明', act.kind === 'approvePostponement' ? act.data.note : act.data.reason),
      ],
      signatures: [...(asked ? [signed('申请人', asked)] : []), signed('审批人', act)],
      evidence: asked?.evidence ?? [],
    })
  },
}

export const suspension: IncidentDocument = {
  id: 'suspension',
  name: text('挂账审批单', 'Approval of the pending list'),
  madeBy: ['approveSuspension', 'refuseSuspension'],
  order: 9,
  form: limitForm,
  of(acts, s) {
    const act = maker(acts, 'approveSuspension', 'refuseSuspension')
    const asked = latest(acts, 'requestSuspension')
    const agreed = act.kind === 'approveSuspension'
    return paper({
      title: '挂账审批单',
      number: s.number,
      rows: [
        ...caseRows(s),
        ...row('挂账情形', asked && chosen(c.requestSuspension.shape.ground, asked.data.ground)),
        ...row('申请理由', asked?.data.reason),
        ...row('审批意见', agreed ? '同意挂账，处置期限停止计算，恢复办理后继续' : '不同意挂账'),
        ...row('说明', act.kind === 'approveSuspension' ? act.data.note : act.data.reason),
      ],
      signatures: [...(asked ? [signed('申请人', asked)] : []), signed('审批人', act)],
      evidence: asked?.evidence ?? [],
    })
  },
}

export const transfer: IncidentDocument = {
  id: 'transfer',
  name: text('案件移送函', 'Letter of transfer'),
  madeBy: ['transfer'],
  order: 11,
  form: recordForm,
  audience: 'external',
  of(acts, s) {
    const act = maker(acts, 'transfer')
    return paper({
      title: '案件移送函',
      number: s.number,
      to: act.data.to,
      rows: caseRows(s),
      paragraphs: ['上述案件属你单位职责，现予移送，请依法处理。', `移送理由：${act.data.reason}`],
      signatures: [signed('经办人', act)],
      evidence: [...new Set(acts.flatMap((a) => a.evidence))],
    })
  },
}
