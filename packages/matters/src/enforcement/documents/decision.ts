import { cite } from '@zhiheng/law'
import { text } from '@zhiheng/procedure'
import {
  at,
  latest,
  maker,
  officersLine,
  on,
  own,
  paper,
  remedyWords,
  row,
  signed,
  yuan,
} from '../../compulsion-papers.ts'
import * as c from '../contract.ts'
import { addressee, caseRows, type EnforcementDocument } from './parts.ts'

export const decisionPaper: EnforcementDocument = {
  id: 'enforcement-decision',
  name: text('行政强制执行决定书', 'Decision to enforce'),
  madeBy: ['decideEnforcement'],
  order: 4,
  form: own(cite('行政强制法', 37)),
  audience: 'party',
  of(acts, s) {
    const { data } = maker(acts, 'decideEnforcement')
    return paper({
      title: '行政强制执行决定书',
      number: s.number,
      layout: 'decision',
      to: addressee(s),
      rows: caseRows(s),
      paragraphs: [
        `${data.reason}。依据${data.basisText}，本机关决定强制执行。`,
        [`强制执行的方式：${c.manners[data.manner][0]}；时间：`, on(data.executeOn), '。'],
        ...(data.immediate ? ['有证据证明有转移或者隐匿财物迹象，立即强制执行。'] : []),
      ],
      rights: [remedyWords(data)],
      signatures: [],
    })
  },
}

export const onBehalfDecision: EnforcementDocument = {
  id: 'enforcement-on-behalf-decision',
  name: text('代履行决定书', 'Decision on performance on behalf'),
  madeBy: ['decideOnBehalf'],
  order: 5,
  form: own(cite('行政强制法', 51, { item: 1 })),
  audience: 'party',
  of(acts, s) {
    const { data } = maker(acts, 'decideOnBehalf')
    return paper({
      title: '代履行决定书',
      number: s.number,
      layout: 'decision',
      to: addressee(s),
      rows: [
        ...caseRows(s),
        ...row('代履行标的', data.object),
        ...row(
          '代履行人',
          `${c.performers[data.performer][0]}${data.performerName ? `（${data.performerName}）` : ''}`,
        ),
        ...row('代履行时间', on(data.executeOn)),
        ...row('费用预算', yuan(data.budget)),
      ],
      paragraphs: [
        `你（单位）经催告仍不履行义务，其后果已经或者将${c.harms[data.harm][0]}。依据${data.basisText}，本机关决定代履行。`,
        '代履行的费用按照成本合理确定，由当事人承担，法律另有规定的除外。代履行三日前将再次催告；履行的，停止代履行。',
      ],
      rights: [remedyWords(data)],
      signatures: [],
    })
  },
}

export const executionRecord: EnforcementDocument = {
  id: 'enforcement-record',
  name: text('强制执行现场笔录', 'Record of the enforcement'),
  madeBy: ['enforce'],
  order: 7,
  form: own(cite('行政执法三项制度指导意见', undefined, { item: 7 })),
  part: 'open',
  of(acts, s) {
    const act = maker(acts, 'enforce')
    return paper({
      title: '强制执行现场笔录',
      number: s.number,
      layout: 'record',
      rows: [
        ...caseRows(s),
        ...row('开始时间', at(act.data.startedAt)),
        ...row('结束时间', at(act.data.endedAt)),
        ...row('执法人员', officersLine(act.data.officers)),
        ...row('现场财物', belongings(act.data.belongings)),
        ...row('音像记录', act.data.filmed ? '全程音像记录' : '未全程音像记录'),
      ],
      paragraphs: [act.data.result],
      signatures: [signed('记录人', act)],
      toSign: ['当事人', '见证人', '执法人员'],
      evidence: act.evidence,
    })
  },
}

const belongings = (how: 'none' | 'inventoried' | 'not-inventoried') =>
  ({ none: '现场没有财物', inventoried: '已清点登记并交付', 'not-inventoried': '未清点登记' })[how]

export const onBehalfRecord: EnforcementDocument = {
  id: 'enforcement-on-behalf-record',
  name: text('代履行执行文书', 'Record of performance on behalf'),
  madeBy: ['performOnBehalf', 'clearAtOnce'],
  order: 8,
  form: own(cite('行政强制法', 51, { item: 4 })),
  part: 'open',
  of(acts, s) {
    const act = maker(acts, 'performOnBehalf', 'clearAtOnce')
    const times =
      act.kind === 'performOnBehalf'
        ? [...row('开始时间', at(act.data.startedAt)), ...row('结束时间', at(act.data.endedAt))]
        : [...row('地点', act.data.place), ...row('时间', at(act.happenedAt))]
    return paper({
      title: act.kind === 'performOnBehalf' ? '代履行执行文书' : '立即代履行执行文书',
      number: s.number,
      layout: 'record',
      rows: [...(s.decisionNumber ? caseRows(s) : []), ...times],
      paragraphs: [act.data.result],
      signatures: [signed('到场监督人员', act)],
      toSign: ['到场监督人员', '代履行人', '当事人或者见证人'],
      evidence: act.evidence,
    })
  },
}

export const agreementPaper: EnforcementDocument = {
  id: 'enforcement-agreement',
  name: text('执行协议', 'Agreement on performance'),
  madeBy: ['agreeEnforcement'],
  order: 9,
  form: own(cite('行政强制法', 42)),
  audience: 'party',
  of(acts, s) {
    const act = maker(acts, 'agreeEnforcement')
    return paper({
      title: '执行协议',
      number: s.number,
      layout: 'letter',
      to: addressee(s),
      rows: caseRows(s),
      paragraphs: [act.data.terms, '当事人不履行本协议的，行政机关将恢复强制执行。'],
      tables: act.data.instalments?.length
        ? [{ head: ['日期', '金额'], rows: act.data.instalments.map((i) => [on(i.dueOn), yuan(i.amount)]) }]
        : [],
      signatures: [],
      toSign: ['当事人'],
    })
  },
}

const stopTitles = {
  suspendEnforcement: '中止执行通知书',
  resumeEnforcement: '恢复执行通知书',
  terminateEnforcement: '终结执行通知书',
  lapseEnforcement: '不再执行决定书',
} as const

export const stopped: EnforcementDocument = {
  id: 'enforcement-stopped',
  name: text('中止、恢复、终结执行通知书', 'Notice of suspension, resumption or end'),
  madeBy: ['suspendEnforcement', 'resumeEnforcement', 'terminateEnforcement', 'lapseEnforcement'],
  order: 10,
  form: own(cite('行政强制法', 39)),
  audience: 'party',
  of(acts, s) {
    const act = maker(acts, 'suspendEnforcement', 'resumeEnforcement', 'terminateEnforcement', 'lapseEnforcement')
    const ground =
      act.kind === 'suspendEnforcement'
        ? c.suspensionGrounds[act.data.ground][0]
        : act.kind === 'terminateEnforcement'
          ? c.terminationGrounds[act.data.ground][0]
          : act.kind === 'lapseEnforcement'
            ? '没有明显社会危害，当事人确无能力履行，中止执行满三年未恢复执行'
            : act.data.reason
    return paper({
      title: stopTitles[act.kind],
      number: s.number,
      layout: 'letter',
      to: addressee(s),
      rows: caseRows(s),
      paragraphs: [`因${ground}，特此通知。`],
      signatures: [],
    })
  },
}

export const application: EnforcementDocument = {
  id: 'enforcement-court-application',
  name: text('行政强制执行申请书', 'Application to the court'),
  madeBy: ['applyToCourt'],
  order: 11,
  form: own(cite('行政强制法', 55)),
  audience: 'court',
  of(acts, s) {
    const act = maker(acts, 'applyToCourt')
    const demanded = latest(acts, 'demand')
    const heard = latest(acts, 'hearStatement')
    return paper({
      title: '行政强制执行申请书',
      number: s.number,
      layout: 'letter',
      to: act.data.court,
      rows: [
        ...row('被执行人', addressee(s)),
        ...caseRows(s),
        ...row('申请执行标的', s.amount === null ? s.content : yuan(s.amount)),
        ...row('其中加处罚款', yuan(act.data.additional)),
      ],
      paragraphs: [
        '当事人在法定期限内不申请行政复议或者提起行政诉讼，又不履行行政决定。',
        ...(demanded ? [['本机关已于', at(demanded.happenedAt), '书面催告，当事人仍未履行。']] : []),
        `当事人的意见：${heard?.data.content ?? '未提出'}。`,
        act.data.urgent ? '因情况紧急，为保障公共安全，申请立即执行。' : '特申请强制执行。',
      ],
      enclosures: act.data.papers.map((id) => c.papers[id][0]),
      opinions: [
        { label: '行政机关负责人签名', words: '', who: { register: 'person', id: act.actor }, at: act.happenedAt },
      ],
      signatures: [],
      seal: true,
    })
  },
}
