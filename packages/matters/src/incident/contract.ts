import { z } from 'zod'
import { choice, field, words } from '../fields.ts'

const reason = field(words(2, 500, '理由'), { zh: '理由', en: 'Reason', widget: 'long' })
const note = field(words(0, 1000, '说明').optional(), { zh: '说明', en: 'Note', widget: 'long' })
export const sources = {
  patrol: ['巡查发现', 'Patrol'],
  public: ['公众上报', 'Public report'],
  hotline: ['12345 热线', '12345 hotline'],
  media: ['媒体曝光', 'Media'],
  sensor: ['视频或传感器', 'Camera or sensor'],
  leader: ['领导交办', 'Leader’s note'],
} as const
export type Source = keyof typeof sources

export const labels = {
  service: ['服务', 'Service'],
  management: ['管理', 'Management'],
  enforcement: ['执法', 'Enforcement'],
} as const
export type Label = keyof typeof labels

/** Key of a class: the same five digits name a component and a matter, so the kind is part of the key. */
export const classKey = field(
  z.object({
    kind: z.enum(['component', 'matter']),
    code: z.string().regex(/^\d{5}$/, '类别码为五位数字'),
    /** Name of a class the bureau added itself, as it was that day; the office fills it in. */
    name: z.string().max(30).optional(),
  }),
  { zh: '类别', en: 'Class', widget: 'class' },
)
export type ClassKey = z.output<typeof classKey>

/** WGS84 degrees, six decimals are about a hand's breadth. */
const lon = z.number().min(-180).max(180)
const lat = z.number().min(-90).max(90)

export const place = field(
  z.object({
    address: words(2, 256, '地点'),
    lon: lon.optional(),
    lat: lat.optional(),
    /** Nine-digit township code; found from the point when absent. */
    township: z
      .string()
      .regex(/^\d{9}$/, '乡镇代码为九位数字')
      .optional(),
    grid: z.string().max(15).optional(),
  }),
  { zh: '地点', en: 'Place', widget: 'place' },
)
export type Place = z.output<typeof place>

export const report = z.object({
  source: choice(sources, '来源', 'Source'),
  text: field(words(2, 2000, '情况描述'), { zh: '情况描述', en: 'What happened', widget: 'long' }),
  place,
  class: classKey.optional(),
  /** Suggestions made at intake, with their confidence: kept so that the choice can be explained later. */
  suggested: field(
    z
      .array(z.object({ kind: z.string(), code: z.string(), confidence: z.number() }))
      .max(3)
      .optional(),
    {
      zh: '系统建议',
      en: 'Suggested',
      widget: 'hidden',
    },
  ),
  /** Reference into the contact register; the number itself is never in an act (个人信息保护法 6). */
  contact: field(z.string().max(64).optional(), { zh: '联系方式', en: 'Contact', widget: 'hidden' }),
  reporter: field(words(0, 40, '称呼').optional(), { zh: '称呼', en: 'Name', widget: 'text' }),
  /** Hotline order number, so that the answer can be sent back. */
  order: field(z.string().max(64).optional(), { zh: '工单号', en: 'Order number', widget: 'text' }),
})

export const supplement = z.object({
  text: field(words(2, 1000, '补充内容'), { zh: '补充内容', en: 'More details', widget: 'long' }),
})
export const check = z.object({
  exists: choice({ yes: ['属实', 'Found as reported'], no: ['现场未发现', 'Not found'] }, '核实结果', 'Result'),
  note,
})
export const accept = z.object({ note })
export const reject = z.object({
  ground: choice(
    {
      'out-of-scope': ['不属于本局职责', 'Not this bureau’s duty'],
      'not-found': ['现场核实不存在', 'Not found on the spot'],
      unclear: ['地点或情况不明，无法核实', 'Too unclear to check'],
      repeated: ['已办结的重复反映', 'Already handled'],
    },
    '不予受理的情形',
    'Ground',
  ),
  reason: field(words(4, 500, '告知反映人的理由'), {
    zh: '告知反映人的理由',
    en: 'Reason told to the reporter',
    widget: 'long',
    helpZh: '反映人查进度时会看到这段话，请写明应向哪个部门反映。',
    helpEn: 'The reporter reads this; say whom to turn to.',
  }),
})
/** Amount and unit of a handling limit, copied from the filing condition on the day of filing. */
export const handlingLimit = z.object({
  amount: z.number().int().min(1).max(365),
  unit: z.enum(['urgent-hour', 'working-hour', 'working-day', 'day']),
})
export type HandlingLimit = z.output<typeof handlingLimit>

export const file = z.object({
  class: classKey,
  condition: field(z.string().max(40), { zh: '立案条件', en: 'Filing condition', widget: 'condition' }),
  limit: field(handlingLimit.optional(), { zh: '处置时限', en: 'Handling limit', widget: 'hidden' }),
  /** What the condition said on the day of filing: editing it later changes no case. */
  words: field(z.object({ filing: z.string(), closing: z.string() }).optional(), {
    zh: '立案条件原文',
    en: 'Words of the condition',
    widget: 'hidden',
  }),
  label: choice(labels, '721 类型', '721 label'),
  number: field(z.string().max(40).optional(), { zh: '案卷号', en: 'Number', widget: 'hidden' }),
})
export const voidCase = z.object({ reason })

export const dispatch = z.object({
  units: field(z.array(z.string().min(1)).min(1, '请选择承办单位').max(8), {
    zh: '承办单位',
    en: 'Units',
    widget: 'units',
  }),
  task: field(words(0, 500, '任务要求').optional(), { zh: '任务要求', en: 'Task', widget: 'long' }),
  why: field(z.string().max(400).optional(), { zh: '派遣依据', en: 'Why this unit', widget: 'hidden' }),
})
export const returnTask = z.object({ reason })
export const requestPostponement = z.object({
  amount: field(z.number().int().min(1, '至少延长 1').max(60, '一次最多延长 60'), {
    zh: '延长',
    en: 'Extend by',
    widget: 'limit',
  }),
  unit: choice(
    { 'working-hour': ['工作时', 'working hours'], 'working-day': ['工作日', 'working days'] },
    '单位',
    'Unit',
  ),
  reason,
})
export const answer = z.object({ note })
export const refuse = z.object({ reason })
export const requestSuspension = z.object({
  ground: choice(
    {
      'no-owner': ['权属不清', 'No owner found'],
      budget: ['需专项经费', 'Needs a budget'],
      weather: ['天气或季节原因', 'Weather or season'],
      works: ['已列入改造工程', 'Part of planned works'],
    },
    '挂账情形',
    'Ground',
  ),
  reason,
})
export const resume = z.object({ note })
export const urge = z.object({
  note: field(words(2, 500, '督办要求'), { zh: '督办要求', en: 'What is demanded', widget: 'long' }),
})
export const handle = z.object({
  result: field(words(2, 1000, '处置结果'), { zh: '处置结果', en: 'Result', widget: 'long' }),
})
export const quickHandle = z.object({
  class: classKey,
  result: field(words(2, 1000, '处置结果'), { zh: '处置结果', en: 'Result', widget: 'long' }),
  number: field(z.string().max(40).optional(), { zh: '案卷号', en: 'Number', widget: 'hidden' }),
})
export const verify = z.object({ note })
export const rework = z.object({ reason })
export const close = z.object({
  answer: field(words(2, 1000, '答复'), {
    zh: '给反映人的答复',
    en: 'Answer to the reporter',
    widget: 'long',
    helpZh: '反映人查进度时会看到，请写清做了什么、结果如何。',
    helpEn: 'Shown to the reporter: what was done, with what result.',
  }),
})
export const archive = z.object({
  retention: choice(
    { '10': ['10 年', '10 years'], '30': ['30 年', '30 years'], forever: ['永久', 'Permanent'] },
    '保管期限',
    'Retention',
  ),
})
export const rate = z.object({
  solved: choice({ yes: ['已解决', 'Solved'], no: ['未解决', 'Not solved'] }, '问题解决了吗', 'Was it solved'),
  stars: field(z.number().int().min(1, '请打分').max(5), { zh: '满意度', en: 'Rating', widget: 'choice' }),
  comment: field(words(0, 500, '意见').optional(), { zh: '意见', en: 'Comment', widget: 'long' }),
})
export const merge = z.object({
  primary: field(z.string().min(1, '请选择主案卷'), { zh: '并入案卷', en: 'Merge into', widget: 'matter' }),
  reason,
})
export const absorb = z.object({
  matter: z.string(),
  reporter: z.string().optional(),
  contact: z.string().optional(),
})
export const transfer = z.object({
  to: field(words(2, 100, '接收部门'), { zh: '接收部门', en: 'Transferred to', widget: 'text' }),
  reason,
})
export const upgrade = z.object({
  cause: field(words(2, 200, '涉嫌违法行为'), { zh: '涉嫌违法行为', en: 'Suspected violation', widget: 'text' }),
  lead: field(z.string().optional(), { zh: '线索编号', en: 'Lead', widget: 'hidden' }),
})
export const label = z.object({ label: choice(labels, '721 类型', '721 label'), reason })
