import { z } from 'zod'
import { basisText, remedies, service } from '../compulsion.ts'
import { choice, day, field, hidden, long, optionalLong, optionalShort, short, yes } from '../fields.ts'
import { officers } from '../officers.ts'
import { namedOrgan } from '../organ.ts'
import { party } from '../party.ts'

export const ways = {
  'at-once': ['立即改正', 'At once'],
  'by-date': ['限期改正', 'By a date'],
} as const
const performBy = day('改正期限', 'To be done by')

export const orderRectification = z.object({
  penaltyMatter: field(z.string().max(64).optional(), { zh: '行政处罚案件', en: 'Penalty case', widget: 'matter' }),
  party,
  offence: long('违法行为', 'The offence'),
  place: short('地点', 'Place', { max: 200 }),
  basisText,
  way: choice(ways, '改正方式', 'When'),
  performBy: performBy.optional(),
  requirement: long('改正内容和要求', 'What is to be done'),
  inWriting: yes('书面责令', 'In writing'),
  officers,
  ...remedies,
  namedOrgan,
  number: hidden(z.string().max(60).optional(), '文号', 'Number'),
})
export const serveRectification = z.object(service)
export const reportDone = z.object({ words: optionalLong('当事人的说明', 'What the party says') })
export const extendRectification = z.object({ performBy, reason: long('延期理由', 'Why') })

export const results = {
  done: ['已改正', 'Done'],
  partly: ['部分改正', 'Done in part'],
  not: ['未改正', 'Not done'],
} as const
export const reinspect = z.object({
  officers,
  certificateShown: yes('已出示执法证件', 'Certificates were shown'),
  result: choice(results, '复查结果', 'Result'),
  found: long('复查情况', 'What was found'),
  recordMade: yes('已制作检查笔录', 'A record was made'),
  partyWords: optionalLong('当事人意见', 'What the party said'),
})
export const orderAgain = z.object({ performBy, reason: long('再次责令的理由', 'Why') })
export const revokeRectification = z.object({ reason: long('撤销理由', 'Why') })
export const escalations = {
  penalty: ['立案查处', 'Penalty case'],
  enforcement: ['强制执行', 'Compulsory enforcement'],
  transfer: ['移送有权机关', 'Transfer to the competent organ'],
} as const
export const escalateRectification = z.object({
  to: choice(escalations, '后续处理', 'What follows'),
  matter: optionalShort('案件编号', 'Matter'),
  reason: long('理由', 'Why'),
})
export const closeRectification = z.object({ note: optionalLong('说明', 'Note') })
