import { type ActSpec, act, text } from '@zhiheng/procedure'
import * as c from './contract.ts'
import * as e from './examples.ts'
import type { StageId } from './state.ts'

const who = ['leader', 'chief']
const on = (day: string) => `2024-${day}T10:00:00+08:00`

/** Application to the court (行政强制法 53–60); what the court does is recorded by the bureau. */
export const acts = {
  applyToCourt: act({
    title: text('申请法院强制执行', 'Apply to the court'),
    from: ['demanded'],
    to: ['applied'],
    who,
    data: c.applyToCourt,
    examples: [e.application],
    exampleAt: on('03-18'),
    help: text(
      '救济期限届满之日起三个月内；催告书送达十个工作日后。',
      'Within three months; ten working days after the demand.',
    ),
    rank: 14,
  }),
  courtAccept: act({
    title: text('法院受理', 'The court accepts'),
    from: ['applied'],
    to: ['accepted'],
    who,
    data: c.courtAccept,
    examples: [{}],
    exampleAt: on('03-20'),
    rank: 10,
  }),
  courtRefuse: act({
    title: text('法院不予受理或者不准予执行', 'The court refuses'),
    from: ['applied', 'accepted'],
    to: ['court-refused'],
    who,
    data: c.courtRefuse,
    examples: [{ ruling: 'not-accepted', receivedOn: '2024-03-22', reason: '材料不全' }],
    exampleAt: on('03-22'),
    rank: 30,
  }),
  askHigherCourt: act({
    title: text('向上一级法院申请复议', 'Ask the higher court'),
    from: ['court-refused'],
    who,
    data: c.askHigherCourt,
    examples: [{ court: '示例州中级人民法院', reason: '材料齐全' }],
    exampleAt: on('03-28'),
    rank: 10,
  }),
  higherCourtRules: act({
    title: text('上一级法院裁定', 'The higher court rules'),
    from: ['court-refused'],
    to: ['accepted', 'court-refused'],
    who,
    data: c.higherCourtRules,
    examples: [{ result: 'granted' }, { result: 'upheld' }],
    exampleAt: on('04-10'),
    rank: 11,
  }),
  courtOrder: act({
    title: text('法院裁定准予执行', 'The court orders enforcement'),
    from: ['accepted'],
    to: ['ordered'],
    who,
    data: c.courtOrder,
    examples: [{}],
    exampleAt: on('04-12'),
    rank: 10,
  }),
  courtExecuted: act({
    title: text('法院执行完毕', 'Enforced by the court'),
    from: ['ordered'],
    to: ['executed'],
    who,
    data: c.courtExecuted,
    examples: [{ result: '已执行到位' }],
    exampleAt: on('04-18'),
    rank: 10,
  }),
} satisfies Record<string, ActSpec<StageId>>
