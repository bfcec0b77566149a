import { at, chosen, latest, on, person, row, signed } from '../../compulsion-papers.ts'
import { partyKinds } from '../../party.ts'
import * as c from '../contract/lead.ts'
import type { PenaltyState } from '../state.ts'
import {
  doc,
  emptyOpinion,
  heading,
  law,
  officersRow,
  opinion,
  order55,
  type PenaltyDocument,
  sentence,
} from './parts.ts'

const yes = (b: boolean, no = '否') => (b ? '是' : no)
const sourceOf = (s: PenaltyState) => (s.source ? chosen(c.lead.shape.source, s.source) : '')

/** From a lead to a case, or to none. */
export const leadDocuments: readonly PenaltyDocument[] = [
  doc(
    {
      id: 'lead',
      zh: '案件来源登记表',
      en: 'Register of the lead',
      by: ['lead'],
      group: 'filing',
      place: 1,
      basis: order55(15),
      part: 'inner',
    },
    (act) => ({
      layout: 'form',
      rows: [
        ...row('线索来源', chosen(c.lead.shape.source, act.data.source)),
        ...row('收到时间', at(act.happenedAt)),
        ...row('涉嫌违法的单位或者个人', act.data.suspect ?? '尚不清楚'),
        ...row('违法行为发生地', act.data.place.address),
        ...row('线索内容', act.data.text),
        ...row('来源案卷', act.data.from),
      ],
      opinions: [emptyOpinion('拟办意见'), emptyOpinion('负责人意见')],
      signatures: [signed('登记人', act)],
    }),
  ),
  doc(
    {
      id: 'lead-check',
      zh: '线索核查表',
      en: 'Check of the lead',
      by: ['checkLead'],
      group: 'filing',
      place: 2,
      basis: order55(15),
      part: 'inner',
    },
    (act, s) => ({
      layout: 'form',
      rows: [
        ...row('线索来源', sourceOf(s)),
        ...row('线索内容', s.text),
        ...row('违法行为发生地', s.place.address),
        ...officersRow(act.data.officers, '核查人员'),
        ...row('核查情况', act.data.findings),
        ...row('有初步证据证明存在违法行为', yes(act.data.evidence)),
        ...row('属于本机关管辖', yes(act.data.competent)),
        ...row('未超过行政处罚时效', yes(act.data.inTime)),
      ],
      opinions: [opinion('核查意见', chosen(c.checkLead.shape.suggestion, act.data.suggestion), act)],
    }),
  ),
  doc(
    {
      id: 'check-extension',
      zh: '线索核查延期审批表',
      en: 'More time to check',
      by: ['extendCheck'],
      group: 'filing',
      place: 3,
      basis: order55(15),
      part: 'inner',
    },
    (act, s) => ({
      layout: 'form',
      rows: [
        ...row('线索内容', s.text),
        ...row('登记时间', at(s.at.opened)),
        ...row('延长理由', act.data.reason),
        ...row('延长期限', '十个工作日'),
      ],
      opinions: [opinion('负责人审批意见', '同意延长核查期限。', act)],
    }),
  ),
  doc(
    {
      id: 'filing',
      zh: '立案审批表',
      en: 'Approval of filing',
      by: ['file'],
      group: 'filing',
      place: 4,
      basis: order55(15, { paragraph: 3 }),
      part: 'inner',
    },
    (act, s, acts) => {
      const check = latest(acts, 'checkLead')
      const d = act.data
      return {
        layout: 'form',
        number: d.number ?? s.number,
        rows: [
          ...row('案由', d.cause),
          ...row('权责清单事项', d.power),
          ...row('线索来源', sourceOf(s)),
          ...row('当事人', `${d.party.name}（${partyKinds[d.party.kind][0]}）`),
          ...row('统一社会信用代码', d.party.creditCode),
          ...row('法定代表人或者经营者', d.party.representative),
          ...row('住址或者住所', d.party.address),
          ...row('监护人', d.party.guardian),
          ...row('违法行为发生地', s.place.address),
          ...row('违法行为发生日', on(d.violatedOn)),
          ...row('行为终了日', on(d.endedOn)),
          ...row('涉嫌违法行为', check ? check.data.findings : s.text),
          ...officersRow(d.officers, '承办人员'),
        ],
        opinions: [
          check
            ? opinion(
                '承办意见',
                '经核查，有初步证据证明存在违法行为，属于本机关管辖，未超过行政处罚时效，建议立案。',
                check,
              )
            : emptyOpinion('承办意见'),
          { ...opinion('负责人审批意见', '同意立案。', act), who: person(d.approver ?? act.actor) },
        ],
      }
    },
  ),
  doc(
    {
      id: 'no-filing',
      zh: '不予立案审批表',
      en: 'Approval not to file',
      by: ['refuseFiling'],
      group: 'filing',
      place: 5,
      basis: order55(15),
      part: 'inner',
    },
    (act, s, acts) => {
      const check = latest(acts, 'checkLead')
      return {
        layout: 'form',
        rows: [
          ...row('线索来源', sourceOf(s)),
          ...row('线索内容', s.text),
          ...row('违法行为发生地', s.place.address),
          ...row('核查情况', check?.data.findings),
          ...row('不予立案的情形', chosen(c.refuseFiling.shape.ground, act.data.ground)),
          ...row('理由', act.data.reason),
        ],
        opinions: [
          check
            ? opinion('承办意见', chosen(c.checkLead.shape.suggestion, check.data.suggestion), check)
            : emptyOpinion('承办意见'),
          { ...opinion('负责人审批意见', '同意不予立案。', act), who: person(act.data.approver ?? act.actor) },
        ],
      }
    },
  ),
  doc(
    {
      id: 'transfer',
      zh: '案件移送函',
      en: 'Letter of transfer',
      by: ['transfer'],
      group: 'other',
      place: 1,
      basis: order55(6),
      audience: 'external',
      part: 'open',
      when: (act) => act.data.organ === 'administrative',
    },
    (act, s) => ({
      layout: 'letter',
      number: s.number,
      to: act.data.to,
      paragraphs: [
        `本机关办理的${s.cause ? `${s.cause}一案` : '违法行为线索'}，因${sentence(act.data.reason).slice(0, -1)}，现将有关材料移送你单位处理。`,
        `基本情况：${sentence(s.text)}发生地点为${sentence(s.place.address)}${s.party ? `当事人为${sentence(s.party.name)}` : ''}`,
        '请将处理结果函告本机关。',
      ],
      enclosures: [act.data.materials ?? '案件材料清单'],
    }),
  ),
  doc(
    {
      id: 'crime-transfer',
      zh: '涉嫌犯罪案件移送书',
      en: 'Transfer of a suspected crime',
      by: ['transfer'],
      group: 'other',
      place: 2,
      basis: law(27, { paragraph: 1 }),
      audience: 'external',
      part: 'inner',
      when: (act) => act.data.organ === 'police',
    },
    (act, s) => ({
      layout: 'letter',
      number: s.number,
      to: act.data.to,
      rows: [...row('书面报告时间', at(act.data.reportedAt)), ...row('批准移送时间', at(act.data.approvedAt))],
      paragraphs: [
        `本机关在查处${s.cause ? `${s.cause}一案` : '违法行为线索'}中发现，${sentence(act.data.reason).slice(0, -1)}，涉嫌犯罪，现依法移送你机关审查。`,
        `案情：${sentence(s.text)}发生地点为${sentence(s.place.address)}${s.party ? `当事人为${sentence(s.party.name)}` : ''}`,
        '请在收到后出具回执，并将是否立案的决定书面通知本机关；依法不予立案的，请一并退回案卷材料。',
      ],
      enclosures: act.data.materials
        ? [act.data.materials]
        : ['案件情况的调查报告', '涉案物品清单', '有关检验报告或者鉴定意见', '其他有关涉嫌犯罪的材料'],
    }),
  ),
  doc(
    {
      id: 'termination',
      zh: '终止调查审批表',
      en: 'Approval to terminate',
      by: ['terminate'],
      group: 'main',
      place: 6,
      basis: order55(31, { item: 3 }),
      part: 'inner',
    },
    (act, s) => ({
      layout: 'form',
      rows: [
        ...heading(s),
        ...row('终止调查的情形', chosen(c.terminate.shape.ground, act.data.ground)),
        ...row('理由', act.data.reason),
      ],
      opinions: [emptyOpinion('承办意见'), opinion('负责人审批意见', '同意终止调查。', act)],
    }),
  ),
]
