import { type ActSpec, type ActsOf, act, text } from '@zhiheng/procedure'
import * as c from './contract.ts'
import type { StageId } from './state.ts'

/** Who may score: any post that handles cases, but the leader of the bureau, who sees every score and decides. */
const scorers = ['reviewer', 'verifier', 'dispatcher', 'operator', 'leader', 'officer']
const unitPosts = ['leader', 'officer']

const criteria = {
  ...{ id: 'yunnan-default', version: 1, full: 100, tolerance: 5 },
  bands: [
    { grade: 'excellent' as const, from: 90 },
    { grade: 'qualified' as const, from: 60 },
  ],
}
const file = {
  ...{ matter: 'p1', kind: 'penalty', number: '示例〔2024〕1号', title: '示例案', unit: 'u3', handlers: ['h1'] },
  endedOn: '2024-02-01',
}
const drawn = {
  ...{
    round: 'r1',
    roundName: '二〇二四年评查',
    seed: '示例种子',
    seedPublishedOn: '2024-03-01',
    position: 1,
    drawn: 1,
  },
  ...{ from: '2024-01-01', to: '2024-02-29', eligible: 1, listHash: '0'.repeat(64), criteria, file },
}
const two = [
  { id: 'a-u1', name: '评查甲', unit: 'u1' },
  { id: 'a-u2', name: '评查乙', unit: 'u2' },
]
const scored = { criteria: 'yunnan-default', version: 1, vetoed: false }
const excellent = { ...scored, marks: [], total: 100, grade: 'excellent' as const }
const flawed = {
  ...scored,
  marks: [
    { criterion: 'records', off: 10, note: '示例问题' },
    { criterion: 'evidence', off: 10, note: '示例问题' },
  ],
  total: 80,
  grade: 'qualified' as const,
}

export const acts = {
  draw: act<StageId, typeof c.draw>({
    title: text('抽取案卷', 'Draw a file'),
    from: ['nothing'],
    to: ['drawn'],
    who: ['chief'],
    data: c.draw,
    examples: [drawn],
    rank: 1,
    silent: true,
  }),
  assign: act<StageId, typeof c.assign>({
    title: text('指定评查人员', 'Assign reviewers'),
    from: ['drawn'],
    to: ['scoring'],
    who: ['chief'],
    data: c.assign,
    examples: [{ reviewers: two }],
    help: text(
      '两人分别评分，互不知情；办案人员不得评查本案。',
      'Two score apart and blind; nobody who handled the file.',
    ),
    rank: 5,
    silent: true,
  }),
  reassign: act<StageId, typeof c.reassign>({
    title: text('更换评查人员', 'Change reviewers'),
    from: ['scoring'],
    to: ['scoring', 'settled', 'disputed'],
    who: ['chief'],
    data: c.reassign,
    examples: [{ reviewers: two, reason: '示例：原评查人员出差' }],
    help: text('留任人员已交的评分保留，离任人员的不再计算。', 'Scores of those who stay are kept.'),
    rank: 60,
    silent: true,
  }),
  submitScore: act<StageId, typeof c.submitScore>({
    title: text('提交评分', 'Hand in a score'),
    from: ['scoring'],
    to: ['scoring', 'settled', 'disputed'],
    who: scorers,
    data: c.submitScore,
    examples: [excellent, flawed],
    help: text('在评查台填写。', 'Filled in at the review desk.'),
    rank: 5,
    silent: true,
  }),
  resolveDispute: act<StageId, typeof c.resolveDispute>({
    title: text('裁定分歧', 'Resolve the disagreement'),
    from: ['disputed'],
    to: ['settled'],
    who: ['chief'],
    data: c.resolveDispute,
    examples: [{ total: 85, grade: 'qualified', reason: '示例：采纳甲的意见' }],
    rank: 5,
  }),
  serveOpinion: act<StageId, typeof c.serveOpinion>({
    title: text('送达评查意见', 'Serve the opinion'),
    from: ['settled'],
    to: ['served'],
    who: ['chief'],
    data: c.serveOpinion,
    examples: [
      { opinion: '示例：案卷规范，继续保持。' },
      { opinion: '示例：请予整改。', problems: '示例：笔录缺签名。', rectifyBy: '2024-12-31' },
    ],
    rank: 5,
  }),
  acceptOpinion: act<StageId, typeof c.acceptOpinion>({
    title: text('对评查结果无异议', 'Accept the opinion'),
    from: ['served'],
    who: unitPosts,
    data: c.acceptOpinion,
    examples: [{}],
    rank: 5,
  }),
  object: act<StageId, typeof c.object>({
    title: text('提出异议', 'Object'),
    from: ['served'],
    to: ['objected'],
    who: unitPosts,
    data: c.object,
    examples: [{ reason: '示例：笔录签名在附页' }],
    rank: 30,
  }),
  answerObjection: act<StageId, typeof c.answerObjection>({
    title: text('答复异议', 'Answer the objection'),
    from: ['objected'],
    to: ['served'],
    who: ['chief'],
    data: c.answerObjection,
    examples: [{ total: 92, grade: 'excellent', reason: '示例：异议成立，不扣分' }],
    rank: 5,
  }),
  reportRectification: act<StageId, typeof c.reportRectification>({
    title: text('报送整改报告', 'Report the rectification'),
    from: ['served', 'confirmed'],
    who: unitPosts,
    data: c.reportRectification,
    examples: [{ done: '示例：已补正并培训' }],
    evidence: 'optional',
    rank: 8,
  }),
  confirmGrade: act<StageId, typeof c.confirmGrade>({
    title: text('确认等次', 'Confirm the grade'),
    from: ['served'],
    to: ['confirmed'],
    who: ['chief'],
    data: c.confirmGrade,
    examples: [{}],
    exampleAt: '2024-04-26T10:00:00+08:00',
    rank: 10,
  }),
  close: act<StageId, typeof c.close>({
    title: text('办结', 'Close'),
    from: ['confirmed'],
    to: ['closed'],
    who: ['chief'],
    data: c.close,
    examples: [{}],
    rank: 20,
  }),
  drop: act<StageId, typeof c.drop>({
    title: text('不再评查', 'Drop the review'),
    from: ['drawn', 'scoring'],
    to: ['dropped'],
    who: ['chief'],
    data: c.drop,
    examples: [{ reason: '示例：案件正在复议，避免重复监督' }],
    rank: 80,
  }),
} satisfies Record<string, ActSpec<StageId>>
export type ReviewAct = ActsOf<typeof acts>
