import { type ActSpec, type ActsOf, act, text } from '@zhiheng/procedure'
import * as c from './contract.ts'
import type { StageId } from './state.ts'

const field = ['officer', 'leader']
const on = (day: string) => `2024-${day}T10:00:00+08:00`
const record = 'r1'
const good = { record, authentic: true, clear: true, complete: true, accurate: true, passed: true }

/** The device: reviewed twice, marked, published, then used. */
const device = {
  proposeDevice: act({
    title: text('申请设置监控设备', 'Ask for a device'),
    from: ['nothing'],
    to: ['proposed'],
    who: field,
    data: c.proposeDevice,
    examples: [
      {
        device: 'D-001',
        name: '示例路口监控设备',
        place: '示例大道与示例路交叉口',
        purpose: '车辆运输途中遗撒',
        basisText: '示例法律第一条',
        basisRank: 'law',
        standard: '示例标准',
      },
    ],
    exampleAt: on('01-08'),
    help: text(
      '监控设备须经法制和技术审核，设置合理、标志明显，地点向社会公布后方可取证（行政处罚法 第四十一条）。',
      'Legal and technical review, a clear sign and a published place come before any record counts (Penalty Law, Art. 41).',
    ),
    rank: 10,
  }),
  reviewDeviceLegally: act({
    title: text('设备法制审核', 'Legal review of the device'),
    from: ['proposed'],
    who: ['leader', 'chief'],
    data: c.reviewDeviceLegally,
    examples: [
      { passed: true, opinion: '依据充分' },
      { passed: false, opinion: '依据不足' },
    ],
    exampleAt: on('01-10'),
    rank: 8,
  }),
  reviewDeviceTechnically: act({
    title: text('设备技术审核', 'Technical review of the device'),
    from: ['proposed'],
    who: ['leader', 'chief'],
    data: c.reviewDeviceTechnically,
    examples: [
      { passed: true, standardMet: true, placedWell: true, validUntil: '2024-12-31', opinion: '符合标准' },
      { passed: false, standardMet: false, placedWell: true, validUntil: '2024-12-31', opinion: '不符合标准' },
    ],
    exampleAt: on('01-11'),
    rank: 8,
  }),
  setSignage: act({
    title: text('设置标志', 'Set up the sign'),
    from: ['proposed'],
    who: field,
    data: c.setSignage,
    examples: [{ visible: true }],
    exampleAt: on('01-12'),
    evidence: 'expected',
    rank: 9,
  }),
  publishSite: act({
    title: text('公布设置地点', 'Publish the place'),
    from: ['proposed'],
    who: field,
    data: c.publishSite,
    examples: [{ where: '本机关门户网站' }],
    exampleAt: on('01-15'),
    rank: 9,
  }),
  activateDevice: act({
    title: text('启用设备', 'Put into use'),
    from: ['proposed'],
    to: ['active'],
    who: ['chief'],
    data: c.activateDevice,
    examples: [{}],
    exampleAt: on('02-01'),
    rank: 10,
  }),
  rejectDevice: act({
    title: text('不予启用', 'Do not use'),
    from: ['proposed'],
    to: ['rejected'],
    who: ['chief'],
    data: c.rejectDevice,
    examples: [{ reason: '审核未通过' }],
    exampleAt: on('02-01'),
    rank: 40,
  }),
  recalibrate: act({
    title: text('重新检定、校准', 'Calibrate anew'),
    from: ['active'],
    who: field,
    data: c.recalibrate,
    examples: [{ validUntil: '2025-12-31' }],
    exampleAt: on('02-20'),
    rank: 50,
  }),
  retireDevice: act({
    title: text('停用设备', 'Take out of use'),
    from: ['active'],
    to: ['retired'],
    who: ['chief'],
    data: c.retireDevice,
    examples: [{ reason: '设备更新' }],
    exampleAt: on('06-03'),
    rank: 60,
  }),
} satisfies Record<string, ActSpec<StageId>>

/** Each record: reviewed, told, answered, handed over or dropped. */
const records = {
  captureRecord: act({
    title: text('记录违法事实', 'Record an offence'),
    from: ['active'],
    who: field,
    data: c.captureRecord,
    examples: [
      { record, capturedAt: '2024-03-04T08:30:00+08:00', offence: '车辆运输途中遗撒砂石', object: '示例车牌' },
    ],
    exampleAt: on('03-04'),
    evidence: 'expected',
    rank: 10,
  }),
  reviewRecord: act({
    title: text('审核记录内容', 'Review the record'),
    from: ['active'],
    who: ['leader'],
    data: c.reviewRecord,
    examples: [good, { ...good, clear: false, passed: false }],
    exampleAt: on('03-05'),
    rank: 8,
  }),
  notifyParty: act({
    title: text('告知当事人违法事实', 'Tell the party'),
    from: ['active'],
    who: field,
    data: c.notifyParty,
    examples: [
      { record, party: '示例运输有限公司', manner: 'message', factsTold: true, inquiry: true, restricted: false },
    ],
    exampleAt: on('03-06'),
    rank: 9,
  }),
  hearObjection: act({
    title: text('记录陈述申辩', 'Record an objection'),
    from: ['active'],
    who: [...field, 'citizen'],
    data: c.hearObjection,
    examples: [{ record, content: '该车当日已出租他人' }],
    exampleAt: on('03-08'),
    rank: 30,
  }),
  reviewObjection: act({
    title: text('复核陈述申辩', 'Review the objection'),
    from: ['active'],
    who: ['leader'],
    data: c.reviewObjection,
    examples: [
      { record, accepted: false, opinion: '理由不成立' },
      { record, accepted: true, opinion: '理由成立' },
    ],
    exampleAt: on('03-11'),
    rank: 8,
  }),
  handOverRecord: act({
    title: text('转行政处罚案件', 'Hand over to a penalty case'),
    from: ['active'],
    who: ['leader'],
    data: c.handOverRecord,
    examples: [{ record, penaltyMatter: 'p1' }],
    exampleAt: on('03-12'),
    rank: 12,
  }),
  dropRecord: act({
    title: text('不予采用', 'Drop the record'),
    from: ['active'],
    who: ['leader'],
    data: c.dropRecord,
    examples: [{ record, reason: '审核不符合要求或者申辩成立' }],
    exampleAt: on('03-12'),
    rank: 30,
  }),
} satisfies Record<string, ActSpec<StageId>>

export const acts = { ...device, ...records }
export type OffSiteAct = ActsOf<typeof acts>
