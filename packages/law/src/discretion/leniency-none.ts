import { article, educate, type LeniencyRow, order, promise, row, zhEn } from './leniency-row.ts'

const slight = (id: string, powers: readonly string[], zh: string, en: string): LeniencyRow =>
  row('none', id, {
    powers,
    circumstance: 'minor-corrected',
    conditions: [
      zhEn(zh, en),
      zhEn('当场或者在责令的期限内改正', 'corrected on the spot or within the time ordered'),
      zhEn('没有造成危害后果', 'no harm done'),
    ],
    measures: [educate, order],
    basis: [article(33, 1)],
  })

const first = (id: string, powers: readonly string[], zh: string, en: string): LeniencyRow =>
  row('none', id, {
    powers,
    circumstance: 'first-slight',
    conditions: [
      zhEn('两年内首次被发现', 'found for the first time in two years'),
      zhEn(zh, en),
      zhEn('及时改正', 'corrected in time'),
    ],
    measures: [educate, order, promise],
    basis: [article(33, 1)],
  })

/** 行政处罚法 30, 33. */
export const none: readonly LeniencyRow[] = [
  slight(
    'none-stalls',
    ['RO-006', 'CA-014'],
    '占用面积不超过2平方米，不影响通行',
    'not above 2 square metres, nobody hindered',
  ),
  slight('none-goods', ['CA-009', 'CA-003'], '堆放、吊挂不超过2平方米', 'not above 2 square metres'),
  slight('none-posters', ['CA-001', 'CA-002'], '不超过5处，能够清除', 'not above 5 places, can be removed'),
  slight('none-litter', ['SA-001', 'SA-002', 'SA-003'], '数量极少，当场清理', 'very little, cleared at once'),
  slight('none-plants', ['GR-002'], '损坏花草不超过1平方米，已补植', 'not above 1 square metre, planted again'),
  slight('none-lights', ['RO-023'], '污损轻微，已恢复', 'slight, restored'),
  first(
    'none-first-appearance',
    ['CA-005', 'CA-006', 'CA-007', 'SA-004'],
    '责任区或者工地整治轻微不到位',
    'the area or site was put right but for little',
  ),
  first('none-first-spill', ['CA-004', 'SM-013'], '遗撒面积不超过5平方米', 'spilled on not above 5 square metres'),
  first(
    'none-first-waste',
    ['WA-001', 'WA-012', 'WA-017', 'WA-023'],
    '数量不超过0.5立方米',
    'not above 0.5 cubic metres',
  ),
  first(
    'none-first-noise',
    ['NO-009', 'NO-010'],
    '超过标准不超过3分贝，或者未造成群众反复投诉',
    'not above the limit by more than 3 decibels, or no repeated complaints',
  ),
  first('none-first-barbecue', ['SM-004'], '一个烧烤摊点，立即停止', 'one stall, stopped at once'),
  row('none', 'none-minor', {
    powers: [],
    circumstance: 'under-14',
    conditions: [zhEn('违法行为发生时不满十四周岁', 'under fourteen on the day of the act')],
    measures: [zhEn('责令监护人加以管教', 'order the guardian to discipline the minor')],
    basis: [article(30)],
  }),
  row('none', 'none-no-fault', {
    powers: [],
    circumstance: 'no-fault',
    conditions: [
      zhEn('当事人提供的证据足以证明没有主观过错', 'the party’s evidence proves there was no fault'),
      zhEn('法律、行政法规没有其他规定', 'no law or regulation says otherwise'),
    ],
    measures: [educate, order],
    basis: [article(33, 2)],
  }),
]
