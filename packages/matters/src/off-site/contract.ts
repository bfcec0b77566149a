import { z } from 'zod'
import { basisRank, basisText } from '../compulsion.ts'
import { choice, day, field, instant, long, optionalLong, optionalShort, short, yes } from '../fields.ts'
import { namedOrgan } from '../organ.ts'

const recordId = field(z.string().trim().min(1, '请填写记录编号').max(64), {
  zh: '记录编号',
  en: 'Record',
  widget: 'text',
})

export const proposeDevice = z.object({
  device: short('设备编号', 'Device'),
  name: short('设备名称', 'Name'),
  place: short('设置地点', 'Place', { max: 200 }),
  purpose: long('收集、固定的违法事实', 'What it records'),
  basisText,
  basisRank,
  standard: short('适用标准', 'Standard', { max: 200 }),
  namedOrgan,
})
const opinion = long('审核意见', 'Opinion')
export const reviewDeviceLegally = z.object({ passed: yes('法制审核通过', 'Legal review passed'), opinion })
export const reviewDeviceTechnically = z.object({
  passed: yes('技术审核通过', 'Technical review passed'),
  standardMet: yes('设备符合标准', 'It meets the standard'),
  placedWell: yes('设置合理', 'It is placed reasonably'),
  validUntil: day('检定、校准有效期至', 'Calibration valid until'),
  opinion,
})
export const setSignage = z.object({ visible: yes('标志明显', 'The sign is plain to see') })
export const publishSite = z.object({ where: short('公布方式', 'Published in', { max: 200 }) })
export const activateDevice = z.object({ note: optionalLong('说明', 'Note') })
export const rejectDevice = z.object({ reason: long('不予启用的理由', 'Why not') })
export const recalibrate = z.object({ validUntil: day('检定、校准有效期至', 'Calibration valid until') })
export const retireDevice = z.object({ reason: long('停用理由', 'Why') })

export const captureRecord = z.object({
  record: recordId,
  capturedAt: instant('记录时间', 'Recorded at'),
  offence: long('记录的违法事实', 'What it shows'),
  object: optionalShort('车辆、设施等识别信息', 'Vehicle or facility'),
})
export const reviewRecord = z.object({
  record: recordId,
  authentic: yes('真实', 'True'),
  clear: yes('清晰', 'Clear'),
  complete: yes('完整', 'Complete'),
  accurate: yes('准确', 'Accurate'),
  passed: yes('审核符合要求', 'Meets the requirements'),
})
export const notifyParty = z.object({
  record: recordId,
  party: short('当事人', 'Party'),
  manner: choice(
    {
      message: ['信息化手段', 'Electronic'],
      paper: ['书面', 'In writing'],
      other: ['其他方式', 'Other'],
    },
    '告知方式',
    'How',
  ),
  factsTold: yes('已告知违法事实', 'The facts were told'),
  inquiry: yes('提供查询、陈述和申辩的便利', 'Inquiry and statement are made easy'),
  restricted: yes('限制或者变相限制陈述、申辩', 'The right to speak is restricted'),
})
export const hearObjection = z.object({ record: recordId, content: long('陈述、申辩的内容', 'What was said') })
export const reviewObjection = z.object({
  record: recordId,
  accepted: yes('事实、理由或者证据成立', 'It holds'),
  opinion,
})
export const handOverRecord = z.object({
  record: recordId,
  penaltyMatter: field(z.string().max(64).optional(), { zh: '行政处罚案件', en: 'Penalty case', widget: 'matter' }),
})
export const dropRecord = z.object({ record: recordId, reason: long('不予采用的理由', 'Why not') })
