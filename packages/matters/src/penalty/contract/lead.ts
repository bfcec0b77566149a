import { z } from 'zod'
import { authority } from '../../authority.ts'
import { choice, day, field, hidden, long, optionalLong, optionalShort, short, words, yes } from '../../fields.ts'
import { officers } from '../../officers.ts'
import { namedOrgan } from '../../organ.ts'
import { party } from '../../party.ts'
import { placeAs } from '../../place.ts'

export const leadSources = {
  inspection: ['监督检查', 'Inspection'],
  complaint: ['投诉举报', 'Complaint or report'],
  incident: ['指挥平台转办', 'From an incident'],
  transferred: ['其他机关移送', 'Transferred by another organ'],
  assigned: ['上级交办', 'Assigned from above'],
  monitoring: ['非现场执法', 'Off-site enforcement'],
} as const

export const place = placeAs('违法行为发生地', 'Place of the violation')

export const lead = z.object({
  source: choice(leadSources, '线索来源', 'Source'),
  text: long('线索内容', 'What is told', { min: 4 }),
  place,
  /** The incident, monitoring record or other matter it comes from. */
  from: field(z.string().max(64).optional(), { zh: '来源案卷', en: 'From matter', widget: 'matter' }),
  suspect: optionalShort('涉嫌违法的单位或者个人', 'Who is suspected'),
  namedOrgan,
})

export const extendCheck = z.object({ reason: long('延长理由', 'Why', { max: 500 }) })

export const checkLead = z.object({
  officers,
  findings: long('核查情况', 'What was found', { min: 4 }),
  /** 住建部令55 15: the three conditions of filing. */
  evidence: yes('有初步证据证明存在违法行为', 'First evidence of a violation'),
  competent: yes('属于本机关管辖', 'Within our competence'),
  inTime: yes('未超过处罚时效', 'Not time-barred'),
  suggestion: choice(
    { file: ['建议立案', 'File a case'], refuse: ['建议不予立案', 'Do not file'] },
    '核查意见',
    'Suggestion',
  ),
  namedOrgan,
})

export const file = z.object({
  /** Item of the list of powers. */
  power: field(words(1, 40, '案由'), { zh: '案由（权责清单事项）', en: 'Cause of case', widget: 'power' }),
  cause: short('案由名称', 'Name of the cause'),
  party,
  violatedOn: day('违法行为发生日', 'Day of the violation'),
  /** Of a continuing act. */
  endedOn: day('行为终了日', 'Day it ended').optional(),
  /** 行政处罚法 36: five years instead of two. */
  lifeOrHealth: yes('涉及公民生命健康安全、金融安全且有危害后果', 'Harm to life, health or finance').optional(),
  officers,
  approver: hidden(z.string().max(64).optional(), '批准人', 'Approved by'),
  authority,
  number: hidden(z.string().max(40).optional(), '案号', 'Case number'),
})

export const refuseFiling = z.object({
  ground: choice(
    {
      'no-violation': ['没有违法事实', 'No violation'],
      'not-ours': ['不属于本机关管辖', 'Not within our competence'],
      'time-barred': ['已过处罚时效', 'Time-barred'],
      trifling: ['轻微并已改正，无危害后果', 'Trifling, corrected, harmless'],
    },
    '不予立案的情形',
    'Ground',
  ),
  reason: long('理由', 'Reason', { max: 500 }),
  approver: hidden(z.string().max(64).optional(), '批准人', 'Approved by'),
})

export const transfer = z.object({
  to: short('接收机关', 'Transferred to'),
  organ: choice(
    {
      administrative: ['行政机关', 'Administrative organ'],
      police: ['公安机关（涉嫌犯罪）', 'Police: suspected crime'],
    },
    '接收机关类别',
    'Kind of organ',
  ),
  reason: long('移送理由', 'Reason', { max: 1000 }),
  materials: optionalLong('移送材料', 'Materials'),
  /** When the head approved: 行政执法机关移送涉嫌犯罪案件的规定 5. */
  reportedAt: field(z.string().optional(), { zh: '核实情况书面报告时间', en: 'Reported at', widget: 'instant' }),
  approvedAt: field(z.string().optional(), { zh: '批准移送时间', en: 'Approved at', widget: 'instant' }),
})

export const terminate = z.object({
  ground: choice(
    {
      unproven: ['不能认定违法事实', 'The facts cannot be proved'],
      'time-barred': ['已过处罚时效', 'Time-barred'],
      gone: ['当事人死亡或者终止且无承受人', 'The party is gone without successor'],
      merged: ['并入其他案件', 'Joined with another case'],
    },
    '终止调查的情形',
    'Ground',
  ),
  reason: long('理由', 'Reason', { max: 1000 }),
})
