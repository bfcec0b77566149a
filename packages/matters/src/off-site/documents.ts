import { cite } from '@zhiheng/law'
import { type DocumentSpec, text } from '@zhiheng/procedure'
import { at, latest, maker, on, own, paper, row, signed } from '../compulsion-papers.ts'
import type { OffSiteAct } from './acts.ts'
import type { OffSiteState } from './state.ts'

type D = DocumentSpec<OffSiteAct, OffSiteState>
const article = (paragraph: number) => own(cite('行政处罚法', 41, { paragraph }))
const deviceRows = (s: OffSiteState) => [...row('设备', `${s.name}（${s.device}）`), ...row('设置地点', s.place)]
const captured = (acts: readonly OffSiteAct[], id: string) =>
  acts.findLast(
    (a): a is Extract<OffSiteAct, { kind: 'captureRecord' }> => a.kind === 'captureRecord' && a.data.record === id,
  )
const yesNo = (yes: boolean) => (yes ? '是' : '否')

const deviceReview: D = {
  id: 'off-site-device-review',
  name: text('电子技术监控设备审核表', 'Review of a monitoring device'),
  madeBy: ['activateDevice', 'rejectDevice'],
  order: 1,
  form: article(1),
  of(acts, s) {
    const act = maker(acts, 'activateDevice', 'rejectDevice')
    const proposed = latest(acts, 'proposeDevice')?.data
    const legal = latest(acts, 'reviewDeviceLegally')
    const technical = latest(acts, 'reviewDeviceTechnically')
    const opinion = (label: string, review: typeof legal | typeof technical) =>
      review
        ? [
            {
              label,
              words: review.data.opinion,
              who: { register: 'person' as const, id: review.actor },
              at: review.happenedAt,
            },
          ]
        : []
    return paper({
      title: '电子技术监控设备审核表',
      layout: 'form',
      rows: [
        ...deviceRows(s),
        ...row('法律依据', proposed?.basisText),
        ...row('适用标准', proposed?.standard),
        ...row('符合标准', technical && yesNo(technical.data.standardMet)),
        ...row('设置合理', technical && yesNo(technical.data.placedWell)),
        ...row('检定、校准有效期至', on(s.validUntil)),
        ...row('标志明显', yesNo(s.signed)),
        ...row('设置地点已公布', yesNo(s.published)),
        ...row('结论', act.kind === 'activateDevice' ? '同意启用' : `不予启用：${act.data.reason}`),
      ],
      opinions: [...opinion('法制审核意见', legal), ...opinion('技术审核意见', technical)],
      signatures: [signed('批准人', act)],
    })
  },
}

const recordReview: D = {
  id: 'off-site-record-review',
  name: text('监控记录审核表', 'Review of a record'),
  madeBy: ['reviewRecord'],
  order: 2,
  form: article(2),
  of(acts, s) {
    const act = maker(acts, 'reviewRecord')
    const record = captured(acts, act.data.record)
    return paper({
      title: '监控记录审核表',
      number: act.data.record,
      layout: 'form',
      rows: [
        ...deviceRows(s),
        ...row('记录时间', at(record?.data.capturedAt)),
        ...row('记录的违法事实', record?.data.offence),
        ...row('真实', yesNo(act.data.authentic)),
        ...row('清晰', yesNo(act.data.clear)),
        ...row('完整', yesNo(act.data.complete)),
        ...row('准确', yesNo(act.data.accurate)),
        ...row('审核结论', act.data.passed ? '符合要求' : '不符合要求，不作为证据'),
      ],
      signatures: [signed('审核人', act)],
      evidence: record?.evidence ?? [],
    })
  },
}

const notice: D = {
  id: 'off-site-notice',
  name: text('违法事实告知书', 'Notice of the facts'),
  madeBy: ['notifyParty'],
  order: 3,
  form: article(3),
  audience: 'party',
  of(acts, s) {
    const act = maker(acts, 'notifyParty')
    const record = captured(acts, act.data.record)
    return paper({
      title: '违法事实告知书',
      number: act.data.record,
      layout: 'letter',
      to: act.data.party,
      rows: [
        ...deviceRows(s),
        ...row('记录时间', at(record?.data.capturedAt)),
        ...row('识别信息', record?.data.object),
      ],
      paragraphs: [`电子技术监控设备记录到下列违法事实：${record?.data.offence ?? ''}。`],
      rights: ['你（单位）可以查询上述记录，依法享有陈述权、申辩权；提出的事实、理由或者证据成立的，本机关将予采纳。'],
      signatures: [],
    })
  },
}

const handOver: D = {
  id: 'off-site-hand-over',
  name: text('监控记录移交单', 'Hand-over of a record'),
  madeBy: ['handOverRecord', 'dropRecord'],
  order: 4,
  form: article(2),
  of(acts, s) {
    const act = maker(acts, 'handOverRecord', 'dropRecord')
    const record = captured(acts, act.data.record)
    const over = act.kind === 'handOverRecord'
    return paper({
      title: over ? '监控记录移交单' : '监控记录不予采用登记表',
      number: act.data.record,
      layout: 'form',
      rows: [
        ...deviceRows(s),
        ...row('记录的违法事实', record?.data.offence),
        ...row('行政处罚案件', over ? act.data.penaltyMatter : undefined),
        ...row('不予采用的理由', over ? undefined : act.data.reason),
      ],
      signatures: [signed('经办人', act)],
      evidence: record?.evidence ?? [],
    })
  },
}

/** The papers of a monitoring device and its records. */
export const documents: readonly D[] = [deviceReview, recordReview, notice, handOver]
