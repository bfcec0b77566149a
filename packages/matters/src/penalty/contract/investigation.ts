import { z } from 'zod'
import { choice, day, field, instant, long, optionalLong, optionalShort, short, words, yes } from '../../fields.ts'
import { officers } from '../../officers.ts'

export const evidenceKinds = {
  documentary: ['书证', 'Documentary'],
  physical: ['物证', 'Physical'],
  'audio-visual': ['视听资料', 'Audio-visual'],
  electronic: ['电子数据', 'Electronic data'],
  witness: ['证人证言', 'Testimony'],
  party: ['当事人的陈述', 'Statement of the party'],
  expert: ['鉴定意见', 'Expert opinion'],
  record: ['勘验笔录、现场笔录', 'Record of inspection'],
} as const

/** One thing in an inventory. */
export const item = z.object({
  name: words(1, 100, '物品名称'),
  quantity: z.number().positive('数量应大于零').max(1e9),
  unit: words(1, 20, '单位'),
  model: words(0, 100, '规格型号').optional(),
  keptAt: words(0, 200, '保存地点').optional(),
})
export const items = field(z.array(item).min(1, '请填写物品清单').max(500), {
  zh: '物品清单',
  en: 'Inventory',
  widget: 'items',
})

export const signed = choice(
  {
    signed: ['已签名', 'Signed'],
    refused: ['拒绝签名，已注明', 'Refused, noted'],
    absent: ['不在场，已用录像等方式记录', 'Absent, recorded on video'],
  },
  '当事人签名',
  'Signature of the party',
)

const shown = yes('已出示执法证件', 'Certificate shown')
const recusalTold = yes('已告知申请回避等权利', 'Told of the right to ask for recusal')
const span = {
  startedAt: instant('开始时间', 'Started'),
  endedAt: instant('结束时间', 'Ended'),
}

export const inspect = z.object({
  officers,
  shown,
  recusalTold,
  ...span,
  place: short('地点', 'Place', { max: 256 }),
  partyPresent: yes('当事人在场', 'The party was present'),
  witness: optionalShort('见证人', 'Witness'),
  findings: long('现场情况', 'What was seen', { min: 10 }),
  signed,
})

export const questionAnswer = z.object({ question: words(1, 500, '问'), answer: words(1, 4000, '答') })

export const inquire = z.object({
  officers,
  shown,
  recusalTold,
  ...span,
  place: short('地点', 'Place', { max: 256 }),
  person: short('被询问人', 'Person questioned'),
  role: choice(
    { party: ['当事人', 'Party'], witness: ['证人', 'Witness'], other: ['有关人员', 'Other person'] },
    '身份',
    'Who it is',
  ),
  alone: yes('个别询问', 'Questioned alone'),
  /** Under eighteen: a guardian is told and may be present. */
  minor: yes('未成年人', 'Minor').optional(),
  guardianPresent: yes('监护人在场', 'Guardian present').optional(),
  qa: field(z.array(questionAnswer).min(1, '请填写问答').max(200), { zh: '问答', en: 'Questions', widget: 'items' }),
  signed,
})

export const collectEvidence = z.object({
  officers,
  kind: choice(evidenceKinds, '证据种类', 'Kind of evidence'),
  name: short('证据名称', 'Name'),
  source: short('来源', 'Source', { max: 200 }),
  proves: long('证明内容', 'What it proves', { max: 1000 }),
  original: choice(
    {
      original: ['原件、原物', 'Original'],
      'checked-copy': ['复制件，经核对一致', 'Copy, checked against the original'],
      'plain-copy': ['复制件，未核对', 'Copy, not checked'],
    },
    '原件或者复制件',
    'Original or copy',
  ),
  /** The provider and the officers sign a copy (住建部令55 17). */
  signed: yes('提供人、执法人员已签名', 'Signed by provider and officers'),
  heldBy: optionalShort('保管人', 'Held by'),
  lawful: yes('以合法手段取得', 'Lawfully obtained').optional(),
})

export const moveEvidence = z.object({
  evidence: short('证据名称', 'Evidence'),
  from: short('移交人', 'From'),
  to: short('接收人', 'To'),
  reason: long('事由', 'Why', { max: 500 }),
})

export const sample = z.object({
  officers,
  shown,
  items,
  method: long('抽样方法', 'Method', { max: 500 }),
  sealed: yes('样品已封存', 'Samples sealed'),
  partyPresent: yes('当事人在场', 'The party was present'),
  witness: optionalShort('见证人', 'Witness'),
  signed,
})

export const approvePreservation = z.object({
  reason: choice(
    { lost: ['证据可能灭失', 'May be lost'], later: ['以后难以取得', 'Hard to obtain later'] },
    '先行登记保存的情形',
    'Ground',
  ),
  note: optionalLong('说明', 'Note'),
})
export const preserve = z.object({
  officers,
  shown,
  items,
  keeper: short('保存人', 'Keeper'),
  counted: yes('已当场清点并开具清单', 'Counted and listed on the spot'),
  signed,
})
export const settlePreserved = z.object({
  disposition: choice(
    {
      record: ['记录、复制、拍照、录像保全', 'Recorded and returned'],
      test: ['送检测、检验、鉴定', 'Sent to be tested'],
      measure: ['决定查封、扣押', 'Sealed up or impounded'],
      confiscate: ['依法没收', 'To be confiscated'],
      lift: ['解除登记保存', 'Lifted'],
    },
    '处理决定',
    'Disposition',
  ),
  note: optionalLong('说明', 'Note'),
})

export const commissionTest = z.object({
  agency: short('检测、检验、鉴定机构', 'Agency'),
  qualified: yes('机构具备相应条件', 'The agency is qualified'),
  subject: long('委托事项', 'What is asked', { max: 500 }),
})
export const receiveTest = z.object({
  result: long('结果', 'Result', { max: 2000 }),
  told: yes('结果已告知当事人', 'The party was told the result'),
})

export const askAssistance = z.object({
  to: short('协助机关', 'To'),
  what: long('协助事项', 'What is asked', { max: 1000 }),
  by: day('请于何日前答复', 'By').optional(),
})

export const orderRectify = z.object({
  officers,
  violated: short('违反的条款', 'Article violated', { max: 120 }),
  what: long('改正内容', 'What is to be done', { max: 1000 }),
  at: choice({ once: ['立即改正', 'At once'], by: ['限期改正', 'By a day'] }, '改正期限', 'When'),
  by: day('限期', 'By').optional(),
})
export const reinspect = z.object({
  officers,
  corrected: choice(
    { yes: ['已改正', 'Corrected'], partly: ['部分改正', 'In part'], no: ['未改正', 'Not corrected'] },
    '改正情况',
    'Corrected',
  ),
  findings: long('复查情况', 'What was seen', { max: 1000 }),
})

export const askRecusal = z.object({
  of: short('被申请回避人', 'Of whom'),
  by: choice(
    { party: ['当事人申请', 'Asked by the party'], self: ['本人提出', 'By the person'] },
    '提出人',
    'Asked by',
  ),
  reason: long('理由', 'Reason', { max: 500 }),
})
export const decideRecusal = z.object({
  granted: yes('准予回避', 'Granted'),
  reason: long('理由', 'Reason', { max: 500 }),
})

export const suspend = z.object({
  ground: choice(
    {
      judgment: ['须以相关裁判或者其他决定为依据', 'Waits for a judgment or decision'],
      interpretation: ['须报请解释或者确认', 'Waits for an interpretation'],
      'force-majeure': ['不可抗力', 'Force majeure'],
      missing: ['当事人下落不明', 'The party cannot be found'],
      other: ['其他应当中止的情形', 'Other'],
    },
    '中止情形',
    'Ground',
  ),
  reason: long('理由', 'Reason', { max: 500 }),
})
export const resume = z.object({ reason: long('恢复理由', 'Reason', { max: 500 }) })

export const extendDecision = z.object({
  reason: long('延长理由', 'Reason', { max: 500 }),
  days: field(z.number().int().min(1).max(60), { zh: '延长日数', en: 'Days', widget: 'limit' }),
  collective: yes('经负责人集体讨论决定', 'Decided collectively'),
})
