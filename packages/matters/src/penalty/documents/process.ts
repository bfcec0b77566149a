import { at, chosen, row } from '../../compulsion-papers.ts'
import * as c from '../contract/investigation.ts'
import { doc, emptyOpinion, heading, opinion, order55, type PenaltyDocument } from './parts.ts'

/** Approvals that stop the clock, start it again, or add days. */
export const processDocuments: readonly PenaltyDocument[] = [
  doc(
    {
      id: 'suspension',
      zh: '中止案件调查审批表',
      en: 'Approval to suspend',
      by: ['suspend'],
      group: 'other',
      place: 5,
      basis: order55(30, { paragraph: 1 }),
      part: 'inner',
    },
    (act, s) => ({
      layout: 'form',
      rows: [
        ...heading(s),
        ...row('中止情形', chosen(c.suspend.shape.ground, act.data.ground)),
        ...row('理由', act.data.reason),
      ],
      opinions: [emptyOpinion('承办意见'), opinion('负责人审批意见', '同意中止调查。', act)],
    }),
  ),
  doc(
    {
      id: 'resumption',
      zh: '恢复案件调查审批表',
      en: 'Approval to resume',
      by: ['resume'],
      group: 'other',
      place: 6,
      basis: order55(30, { paragraph: 2 }),
      part: 'inner',
    },
    (act, s, acts) => ({
      layout: 'form',
      rows: [
        ...heading(s),
        ...row('中止时间', at(acts.findLast((a) => a.kind === 'suspend')?.happenedAt)),
        ...row('恢复理由', act.data.reason),
      ],
      opinions: [emptyOpinion('承办意见'), opinion('负责人审批意见', '同意恢复调查。', act)],
    }),
  ),
  doc(
    {
      id: 'extension',
      zh: '案件延期审批表',
      en: 'Approval of an extension',
      by: ['extendDecision'],
      group: 'other',
      place: 7,
      basis: order55(29, { paragraph: 1 }),
      part: 'inner',
    },
    (act, s) => ({
      layout: 'form',
      rows: [
        ...heading(s),
        ...row('立案时间', at(s.at.filed)),
        ...row('第几次延期', s.extended.length > 1 ? '第二次' : '第一次'),
        ...row('延长期限', `${act.data.days}日`),
        ...row('延长理由', act.data.reason),
        ...row('集体讨论', act.data.collective ? '已经负责人集体讨论决定' : '本次延期由负责人批准'),
      ],
      opinions: [emptyOpinion('承办意见'), opinion('负责人审批意见', '同意延期。', act)],
    }),
  ),
  doc(
    {
      id: 'further-investigation',
      zh: '补充调查通知单',
      en: 'Sent back to investigate',
      by: ['reopen'],
      group: 'other',
      place: 8,
      basis: order55(20),
      part: 'inner',
    },
    (act, s) => ({
      layout: 'form',
      rows: [...heading(s), ...row('补充调查事项', act.data.reason)],
      opinions: [opinion('退回意见', '退回承办机构补充调查。', act)],
    }),
  ),
]
