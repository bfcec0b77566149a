import { z } from 'zod'
import { choice, day, field, hidden, instant, long, optionalLong, optionalShort, short, yes } from '../../fields.ts'
import { officer, officers } from '../../officers.ts'
import { sanction } from '../../sanction.ts'

export const outcomes = {
  penalty: ['给予行政处罚', 'Penalty'],
  none: ['不予行政处罚', 'No penalty'],
  crime: ['涉嫌犯罪，移送司法机关', 'Suspected crime'],
} as const

export const noPenaltyGrounds = {
  trifling: ['轻微并及时改正，没有造成危害后果', 'Trifling, corrected in time, harmless'],
  first: ['初次违法且危害后果轻微并及时改正', 'First time, slight, corrected in time'],
  faultless: ['有证据足以证明没有主观过错', 'Proved to be without fault'],
  child: ['不满十四周岁', 'Under fourteen'],
  mind: ['不能辨认或者不能控制自己行为', 'Unable to discern or control'],
  unproven: ['违法事实不能成立', 'The facts are not made out'],
  'time-barred': ['超过处罚时效', 'Time-barred'],
} as const

export const conclude = z.object({
  officers,
  ...sanction,
  evidence: long('主要证据', 'Main evidence', { min: 4 }),
  /** 行政处罚法 57, 58: what makes review and deliberation due. */
  complex: yes('情节复杂或者重大违法行为', 'Complex or grave'),
  publicInterest: yes('涉及重大公共利益', 'Major public interest'),
  manyRelations: yes('疑难复杂、涉及多个法律关系', 'Difficult, several legal relations'),
})

export const reopen = z.object({ reason: long('补充调查事项', 'What is missing', { max: 1000 }) })

/** The eight points of 住建部令55 24. */
export const reviewPoints = {
  organ: ['主体合法、人员具备资格', 'Organ and officers'],
  procedure: ['程序合法', 'Procedure'],
  facts: ['事实清楚、证据合法充分', 'Facts and evidence'],
  law: ['适用法律准确、裁量适当', 'Law and discretion'],
  powers: ['未超越法定权限', 'Within powers'],
  papers: ['文书完备、规范', 'Papers'],
  crime: ['是否涉嫌犯罪、需要移送', 'Suspected crime'],
  other: ['其他应当审核的内容', 'Other'],
} as const
export const point = z.object({
  point: choice(reviewPoints, '审核内容', 'Point'),
  opinion: long('审核意见', 'Opinion', { max: 500 }),
})

export const legalReview = z.object({
  reviewer: field(officer.extend({ reviewer: z.boolean().optional(), investigator: z.boolean().optional() }), {
    zh: '法制审核人员',
    en: 'Reviewer',
    widget: 'officers',
  }),
  receivedOn: day('收到审核材料日', 'Papers received'),
  points: field(z.array(point).min(1, '请逐项填写审核意见').max(12), {
    zh: '逐项审核意见',
    en: 'Opinion point by point',
    widget: 'items',
  }),
  result: choice(
    {
      agree: ['同意', 'Agreed'],
      investigate: ['建议补充调查', 'Investigate further'],
      correct: ['建议改正', 'Correct'],
      transfer: ['建议移送', 'Transfer'],
    },
    '审核结论',
    'Result',
  ),
})

export const deliberate = z.object({
  members: field(
    z
      .array(
        z.object({
          name: short('姓名', 'Name', { max: 40 }),
          post: short('职务', 'Post', { max: 40 }),
          opinion: long('意见', 'Opinion', { max: 1000 }),
        }),
      )
      .min(1, '请填写参加人员')
      .max(30),
    { zh: '参加人员及意见', en: 'Members and opinions', widget: 'items' },
  ),
  recorder: optionalShort('记录人', 'Recorder'),
  conclusion: long('结论', 'Conclusion', { max: 2000 }),
  /** What the meeting agreed to. */
  agreed: yes('同意拟处理意见', 'Agreed with the proposal'),
})

export const notify = z.object({
  ...sanction,
  statementTold: yes('已告知陈述、申辩权', 'Told of the right to speak'),
  hearingTold: yes('已告知听证权', 'Told of the right to a hearing'),
  number: hidden(z.string().max(60).optional(), '文号', 'Number'),
})

export const state = z.object({
  by: short('陈述人', 'By'),
  manner: choice({ spoken: ['口头', 'Spoken'], written: ['书面', 'Written'] }, '方式', 'How'),
  receivedAt: instant('提出时间', 'Received at'),
  words: long('陈述申辩内容', 'What was said', { min: 2 }),
})
export const waive = z.object({
  what: choice(
    {
      statement: ['放弃陈述、申辩', 'Statement and defence'],
      hearing: ['放弃听证', 'Hearing'],
      both: ['放弃陈述、申辩和听证', 'Both'],
    },
    '放弃的权利',
    'What is waived',
  ),
  signed: yes('当事人签名确认', 'Signed by the party'),
})
export const reviewStatement = z.object({
  result: choice(
    {
      accepted: ['成立，予以采纳', 'Accepted'],
      partly: ['部分采纳', 'In part'],
      refused: ['不成立，不予采纳', 'Not accepted'],
    },
    '复核意见',
    'Result',
  ),
  reasons: long('逐项理由', 'Reasons', { min: 4 }),
})

export const requestHearing = z.object({
  by: short('申请人', 'By'),
  requestedAt: instant('提出时间', 'Asked at'),
  manner: choice({ spoken: ['口头', 'Spoken'], written: ['书面', 'Written'] }, '方式', 'How'),
})
export const refuseHearing = z.object({
  ground: choice(
    { late: ['超过法定期限', 'Too late'], scope: ['不属于听证范围', 'Not within scope'] },
    '不予组织听证的情形',
    'Ground',
  ),
  reason: long('理由', 'Reason', { max: 500 }),
})
export const notifyHearing = z.object({
  heldAt: instant('听证时间', 'Time of the hearing'),
  place: short('听证地点', 'Place'),
  host: short('听证主持人', 'Host'),
  recorder: optionalShort('记录人', 'Recorder'),
  open: choice(
    {
      open: ['公开举行', 'In public'],
      'state-secret': ['涉及国家秘密，不公开', 'State secret'],
      'business-secret': ['涉及商业秘密，不公开', 'Business secret'],
      privacy: ['涉及个人隐私，不公开', 'Privacy'],
    },
    '是否公开',
    'Public',
  ),
})
export const withdrawHearing = z.object({ reason: optionalLong('说明', 'Note') })
export const holdHearing = z.object({
  host: short('听证主持人', 'Host'),
  hostInvestigated: yes('主持人参与过本案调查', 'The host investigated this case'),
  investigatorsPresent: yes('调查人员参加', 'Investigators took part'),
  attended: choice(
    {
      party: ['当事人或者代理人参加', 'The party or an agent took part'],
      absent: ['无正当理由不出席或者中途退出', 'Absent or left without reason'],
    },
    '当事人参加情况',
    'Attendance',
  ),
  agents: field(z.number().int().min(0).max(10).optional(), { zh: '代理人数', en: 'Agents', widget: 'limit' }),
  record: long('听证笔录要点', 'Record', { min: 4 }),
  signed: choice(
    { signed: ['核对无误后签名', 'Read and signed'], refused: ['拒绝签名，已注明', 'Refused, noted'] },
    '笔录签名',
    'Signature',
  ),
})
export const reportHearing = z.object({
  conclusion: long('听证意见', 'Conclusion', { min: 4 }),
  supports: yes('支持拟处罚意见', 'Supports the proposal'),
})
