import { type ActSpec, act, text } from '@zhiheng/procedure'
import * as c from '../contract/lead.ts'
import type { StageId } from '../state.ts'
import { citizen, spot, two } from './examples.ts'

type Acts = Record<string, ActSpec<StageId>>

/** From a lead to a case, or to none. */
export const leadActs = {
  lead: act({
    title: text('登记线索', 'Register a lead'),
    from: ['nothing'],
    to: ['lead'],
    who: ['operator', 'dispatcher', 'officer', 'leader'],
    data: c.lead,
    examples: [{ source: 'inspection', text: '巡查发现占道堆放', place: spot }],
    evidence: 'optional',
    help: text(
      '巡查、检查、投诉举报、移送等发现的线索先登记；登记后十五个工作日内核查，再决定是否立案（住建部令55号 第十五条）。',
      'Whatever patrol, inspection, complaint or transfer brings is registered first, checked within fifteen working days, then filed or not.',
    ),
    rank: 1,
  }),
  checkLead: act({
    title: text('核查线索', 'Check the lead'),
    from: ['lead'],
    who: ['officer', 'leader'],
    data: c.checkLead,
    examples: [
      { officers: two, findings: '现场属实', evidence: true, competent: true, inTime: true, suggestion: 'file' },
      { officers: two, findings: '现场没有', evidence: false, competent: true, inTime: true, suggestion: 'refuse' },
    ],
    evidence: 'expected',
    help: text(
      '十五个工作日内核查完毕；依法取得的材料立案后可作证据（住建部令55号 第十五条）。',
      'Within fifteen working days; what is lawfully obtained may be evidence later.',
    ),
    rank: 10,
  }),
  extendCheck: act({
    title: text('延长核查', 'More time to check'),
    from: ['lead'],
    who: ['chief'],
    data: c.extendCheck,
    examples: [{ reason: '情况复杂' }],
    rank: 60,
  }),
  file: act({
    title: text('批准立案', 'File the case'),
    from: ['lead'],
    to: ['investigating'],
    who: ['chief'],
    data: c.file,
    examples: [{ power: 'RO-006', cause: '擅自占用城市道路', party: citizen, violatedOn: '2024-03-01', officers: two }],
    help: text(
      '三个条件都符合才立案；九十日的办案期限从今天起算（行政处罚法 第五十四条、第六十条）。',
      'Only when all three conditions are met; the ninety days run from today.',
    ),
    rank: 20,
  }),
  refuseFiling: act({
    title: text('不予立案', 'Do not file'),
    from: ['lead'],
    to: ['notFiled'],
    who: ['chief'],
    data: c.refuseFiling,
    examples: [{ ground: 'no-violation', reason: '经核查不属实' }],
    rank: 30,
  }),
  transfer: act({
    title: text('移送', 'Transfer'),
    from: ['lead', 'investigating', 'concluded', 'noticed'],
    to: ['transferred'],
    who: ['chief'],
    data: c.transfer,
    examples: [
      { to: '示例部门', organ: 'administrative', reason: '不属于本机关管辖' },
      {
        to: '示例公安机关',
        organ: 'police',
        reason: '涉嫌犯罪',
        reportedAt: '2024-03-04T09:00:00+08:00',
        approvedAt: '2024-03-04T09:00:00+08:00',
      },
    ],
    rank: 70,
  }),
  terminate: act({
    title: text('终止调查', 'Terminate the investigation'),
    from: ['investigating', 'suspended', 'concluded'],
    to: ['settled'],
    who: ['chief'],
    data: c.terminate,
    examples: [{ ground: 'unproven', reason: '证据不足以认定' }],
    rank: 75,
  }),
} as const satisfies Acts
