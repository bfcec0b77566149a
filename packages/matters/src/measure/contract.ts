import { z } from 'zod'
import { authority } from '../authority.ts'
import { approver, basisRank, basisText, contentsOf, remedies } from '../compulsion.ts'
import { choice, day, field, hidden, instant, long, money, optionalLong, optionalShort, short, yes } from '../fields.ts'
import { officers } from '../officers.ts'
import { namedOrgan } from '../organ.ts'
import { party } from '../party.ts'

export const measures = {
  'seal-up': ['查封', 'Sealing-up'],
  impound: ['扣押', 'Impoundment'],
} as const
export type MeasureWay = keyof typeof measures
const measure = choice(measures, '强制措施', 'Measure')

const id = z.string().trim().min(1, '请填写编号').max(40)
export const itemIds = field(z.array(id).min(1, '请选择财物').max(200), { zh: '财物', en: 'Objects', widget: 'items' })

/** One line of the inventory (清单). */
export const item = z.object({
  id,
  name: short('名称', 'Name'),
  quantity: field(z.number().positive('数量须大于零'), { zh: '数量', en: 'Quantity', widget: 'text' }),
  unit: short('单位', 'Unit', { max: 20 }),
  specification: optionalShort('规格型号、特征', 'Specification and marks'),
  condition: optionalShort('成色、现状', 'Condition'),
  place: short('存放地点', 'Where it is kept'),
  keeper: short('保管人', 'Keeper'),
  related: yes('与违法行为有关', 'Concerns the offence'),
  necessity: yes('公民及其所扶养家属的生活必需品', 'Daily necessity of a citizen or dependants'),
  /** Another organ of state that has already sealed it. */
  sealedBy: optionalShort('已由其他国家机关查封', 'Already sealed by'),
})
export type Item = z.output<typeof item>
export const items = field(z.array(item).min(1, '请填写清单').max(500), {
  zh: '清单',
  en: 'Inventory',
  widget: 'items',
})

const penaltyMatter = field(z.string().max(64).optional(), {
  zh: '行政处罚案件',
  en: 'Penalty case',
  widget: 'matter',
})
const origin = {
  measure,
  penaltyMatter,
  party,
  /** Item of the list of powers; a unit of a township cannot go without. */
  power: field(z.string().trim().max(40).optional(), {
    zh: '权责清单中的强制措施事项',
    en: 'Measure on the list of powers',
    widget: 'power',
  }),
  authority,
  namedOrgan,
  cause: short('案由', 'Cause'),
  place: short('地点', 'Place', { max: 200 }),
  reason: long('采取措施的理由', 'Why'),
  basisText,
  basisRank,
}

export const proposeMeasure = z.object({ ...origin, objects: long('拟查封、扣押的场所、设施或者财物', 'What') })
export const approveMeasure = z.object({ approver, opinion: optionalLong('审批意见', 'Opinion') })
export const refuseMeasure = z.object({ reason: long('不予批准的理由', 'Why not') })
export const withdrawMeasure = z.object({ reason: long('不再采取措施的理由', 'Why it is not needed') })

export const attendances = {
  party: ['当事人到场', 'The party was present'],
  witness: ['当事人未到场，见证人到场', 'A witness stood in'],
  none: ['当事人、见证人均未到场', 'Neither was present'],
} as const
export const heards = {
  heard: ['已听取陈述和申辩', 'The party was heard'],
  'nothing-said': ['当事人未作陈述和申辩', 'The party said nothing'],
  'not-heard': ['未听取', 'The party was not heard'],
} as const
export const implementers = {
  own: ['本机关', 'The organ itself'],
  entrusted: ['受委托的机关或者组织', 'An entrusted body'],
} as const

export const decisionContents = {
  party: ['当事人的姓名或者名称、地址', 'name and address of the party'],
  grounds: ['理由、依据和期限', 'reason, basis and period'],
  objects: ['场所、设施或者财物的名称、数量', 'names and quantities'],
  remedies: ['申请行政复议或者提起行政诉讼的途径和期限', 'remedies and their limits'],
  seal: ['行政机关的名称、印章和日期', 'organ, seal and date'],
} as const

export const takeMeasure = z.object({
  ...origin,
  urgent: yes('情况紧急，当场实施', 'Urgent, taken on the spot'),
  implementer: choice(implementers, '实施主体', 'Carried out by'),
  officers,
  certificateShown: yes('已出示执法证件', 'Certificates were shown'),
  partyNotified: yes('已通知当事人到场', 'The party was called'),
  attendance: choice(attendances, '到场情况', 'Attendance'),
  witness: optionalShort('见证人', 'Witness'),
  toldReasons: yes('已当场告知理由、依据', 'Reason and basis told on the spot'),
  toldRights: yes('已当场告知权利、救济途径', 'Rights and remedies told on the spot'),
  heard: choice(heards, '陈述申辩', 'Statement'),
  statement: optionalLong('陈述申辩的内容', 'What the party said'),
  items,
  days: field(z.number().int().min(1).max(365), { zh: '期限（日）', en: 'Period in days', widget: 'text' }),
  filmed: yes('全程音像记录', 'Filmed throughout'),
  contents: contentsOf(
    ['party', 'grounds', 'objects', 'remedies', 'seal'],
    '决定书载明事项',
    'What the decision states',
  ),
  ...remedies,
  number: hidden(z.string().max(60).optional(), '文号', 'Number'),
})

export const partySignatures = {
  signed: ['已签名或者盖章', 'Signed'],
  'refused-noted': ['拒绝签名，已在笔录中注明', 'Refused, noted in the record'],
  refused: ['拒绝签名，未注明', 'Refused, not noted'],
  absent: ['当事人未到场', 'Not present'],
} as const
export const recordScene = z.object({
  startedAt: instant('开始时间', 'Began'),
  endedAt: instant('结束时间', 'Ended'),
  content: long('现场情况', 'What was seen and done'),
  partySigned: choice(partySignatures, '当事人签名', 'Signature of the party'),
  witnessSigned: yes('见证人已签名或者盖章', 'Signed by the witness').optional(),
  officersSigned: field(z.number().int().min(0).max(20), {
    zh: '签名执法人员人数',
    en: 'Officers who signed',
    widget: 'text',
  }),
})
export const deliverDecision = z.object({
  onTheSpot: yes('当场交付', 'Handed over on the spot'),
  inventoryCopies: field(z.number().int().min(0).max(20), {
    zh: '清单份数',
    en: 'Copies of the inventory',
    widget: 'text',
  }),
  receipt: choice(
    {
      signed: ['已签收', 'Signed for'],
      'refused-noted': ['拒收，已注明', 'Refused, noted'],
      absent: ['当事人不在场，另行送达', 'Not present, served later'],
    },
    '签收情况',
    'Receipt',
  ),
})
export const reportUrgent = z.object({ note: optionalLong('报告内容', 'What was reported') })

export const keepings = {
  bureau: ['本机关保管', 'Kept by the organ'],
  'third-party': ['委托第三人保管', 'Kept by a third party'],
} as const
export const moveObject = z.object({
  items: itemIds,
  to: short('移至地点', 'Moved to', { max: 200 }),
  keeper: short('保管人', 'Keeper'),
  keeping: choice(keepings, '保管方式', 'Kept by'),
  reason: long('移动理由', 'Why'),
})
export const payers = { bureau: ['行政机关', 'The organ'], party: ['当事人', 'The party'] } as const
const payer = choice(payers, '费用承担', 'Paid by')
export const sendForTesting = z.object({
  items: itemIds,
  institute: short('检测、检验、检疫或者技术鉴定机构', 'Institute'),
  from: day('开始日期', 'From'),
  to: day('届满日期', 'To'),
  toldInWriting: yes('期间已书面告知当事人', 'The party was told the period in writing'),
  payer,
})
export const finishTesting = z.object({ items: itemIds, result: long('结论', 'Result') })
export const extendMeasure = z.object({
  days: field(z.number().int().min(1).max(365), { zh: '延长（日）', en: 'Days added', widget: 'text' }),
  reason: long('情况复杂的理由', 'Why the matter is complex'),
  approver,
  ...remedies,
})
export const tellExtension = z.object({
  inWriting: yes('书面告知', 'In writing'),
  reasonGiven: yes('已说明理由', 'Reason given'),
  receiver: optionalShort('签收人', 'Signed for by'),
})
export const conditions = {
  good: ['完好', 'In good order'],
  used: ['被使用', 'Used'],
  damaged: ['损毁', 'Damaged'],
  lost: ['遗失', 'Lost'],
} as const
export const checkStorage = z.object({
  items: itemIds,
  condition: choice(conditions, '保管情况', 'Condition'),
  note: optionalLong('说明', 'Note'),
})
export const settleStorage = z.object({ amount: money('保管费用', 'Storage cost'), payer })
export const sellPerishable = z.object({
  items: itemIds,
  way: choice({ auction: ['拍卖', 'Auction'], sale: ['变卖', 'Sale'] }, '方式', 'How'),
  reason: long('不易保管的理由', 'Why it cannot be kept'),
  proceeds: money('所得款项', 'Proceeds'),
  farBelowMarket: yes('价格明显低于市场价格', 'Clearly below the market price'),
})
export const compensate = z.object({ amount: money('补偿、赔偿金额', 'Amount'), reason: long('理由', 'Why') })

export const outcomes = {
  release: ['解除并退还', 'Release'],
  confiscate: ['没收', 'Confiscate'],
  destroy: ['销毁', 'Destroy'],
} as const
export const decideDisposition = z.object({
  items: itemIds,
  outcome: choice(outcomes, '处理', 'Outcome'),
  reason: long('处理理由', 'Why'),
  penaltyDecision: optionalShort('行政处罚决定书文号', 'Number of the penalty decision'),
  destroyRank: basisRank.optional(),
  destroyBasis: optionalShort('销毁的法律依据', 'Basis for destroying'),
})
export const releaseGrounds = {
  'no-offence': ['当事人没有违法行为', 'There was no offence'],
  unrelated: ['与违法行为无关', 'The objects do not concern the offence'],
  decided: ['已作出处理决定，不再需要', 'Decided; no longer needed'],
  expired: ['期限已经届满', 'The period has ended'],
  'not-approved': ['负责人认为不应当采取', 'The head did not agree'],
  other: ['其他不再需要的情形', 'No longer needed'],
} as const
export const releaseMeasure = z.object({
  items: itemIds,
  ground: choice(releaseGrounds, '解除情形', 'Ground'),
  inWriting: yes('已制作解除决定书', 'A written decision was made'),
})
export const returnObject = z.object({
  items: itemIds,
  receiver: short('领取人', 'Received by'),
  proceeds: money('退还款项', 'Money returned').optional(),
  signed: yes('已签收', 'Signed for'),
})
export const transferObjects = z.object({
  items: itemIds,
  to: short('接收机关', 'Receiving organ'),
  reason: long('移送理由', 'Why'),
  toldInWriting: yes('已书面告知当事人', 'The party was told in writing'),
})
export const disposeObject = z.object({
  items: itemIds,
  way: choice(
    { destroyed: ['销毁', 'Destroyed'], auctioned: ['公开拍卖', 'Auctioned'], 'handed-in': ['上交处理', 'Handed in'] },
    '处置方式',
    'How',
  ),
  supervisedBy: short('监督人', 'Supervised by'),
})
export const closeMeasure = z.object({ note: optionalLong('说明', 'Note') })
