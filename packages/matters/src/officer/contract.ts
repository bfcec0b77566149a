import { z } from 'zod'
import { choice, day, field, hidden, instant, long, optionalLong, optionalShort, short } from '../fields.ts'

export const statuses = {
  officer: ['执法人员', 'Officer'],
  assistant: ['执法辅助人员', 'Assistant'],
} as const
export type Status = keyof typeof statuses

export const trainings = {
  law: ['法律知识', 'Law'],
  business: ['业务知识', 'Business'],
} as const

export const results = {
  passed: ['合格', 'Passed'],
  failed: ['不合格', 'Failed'],
  exempt: ['免试（已取得法律职业资格）', 'Exempt (holds the legal profession qualification)'],
} as const

export const replacements = {
  lost: ['遗失补发', 'Lost'],
  damaged: ['损坏换发', 'Damaged'],
  changed: ['登记事项变化换发', 'What it says has changed'],
} as const

export const withdrawals = {
  left: ['调离执法岗位', 'Left enforcement work'],
  retired: ['退休、离职或死亡', 'Retired, resigned or died'],
  expired: ['有效期届满未延续', 'Expired and not renewed'],
  revoked: ['取消执法资格', 'Qualification withdrawn'],
} as const

const reason = long('理由', 'Reason', { max: 500 })
const unit = (zh: string, en: string) => field(z.string().min(1, `请选择${zh}`).max(40), { zh, en, widget: 'unit' })
const number = short('证件号码', 'Certificate number', { min: 4, max: 40 })
const lawNumber = optionalShort('法律职业资格证书编号', 'Number of the legal profession qualification')
const from = day('有效期自', 'Valid from')
const to = day('有效期至', 'Valid to')
const organ = short('发证机关', 'Issued by', { min: 2, max: 60 })
const inOrder = <T extends { from: string; to: string }>(v: T) => v.from <= v.to
const upsideDown = { error: '有效期的起始日晚于截止日', path: ['to'] }

export const register = z.object({
  person: short('人员编号', 'Person', {
    max: 40,
    help: '有登录账号的填账号，本人即可参加在线考试；没有账号的填工号。',
    helpEn: 'The account name, so that the person can take the examination; without an account the staff number.',
  }),
  name: short('姓名', 'Name', { max: 40 }),
  status: choice(statuses, '人员类别', 'Status'),
  unit: unit('所在单位', 'Unit'),
  post: short('岗位', 'Post', { max: 40 }),
})
export const appoint = z.object({ post: short('岗位', 'Post', { max: 40 }), reason })

export const recordExam = z.object({
  on: day('考试日期', 'Day of the examination'),
  result: choice(results, '结果', 'Result'),
  score: field(z.number().int('成绩应为整数').min(0, '成绩不能为负').max(1000, '成绩过大，请核对').optional(), {
    zh: '成绩',
    en: 'Mark',
    widget: 'limit',
  }),
  organiser: short('组织考试的机关', 'Held by', { min: 2, max: 60 }),
  lawNumber,
})
/** Opens a paper; the office fills everything in, with `closesAt` from its own clock. */
export const startExam = z.object({
  attempt: hidden(z.string().min(1).max(64), '场次', 'Attempt'),
  seed: hidden(z.string().min(1).max(120), '抽题种子', 'Seed'),
  bank: hidden(z.string().min(1).max(40), '题库版本', 'Bank version'),
  minutes: hidden(z.number().int().min(1).max(300), '限时（分钟）', 'Minutes'),
  full: hidden(z.number().int().min(1).max(1000), '满分', 'Full marks'),
  passMark: hidden(z.number().int().min(1).max(1000), '合格线', 'Pass mark'),
  closesAt: hidden(instant('交卷截止', 'Closes at'), '交卷截止', 'Closes at'),
})
/** Answers as given and the mark they came to; marked by the office, never by the browser. */
export const submitExam = z.object({
  attempt: hidden(z.string().min(1).max(64), '场次', 'Attempt'),
  answers: hidden(z.record(z.string().max(20), z.string().max(12)), '答案', 'Answers'),
  score: hidden(z.number().int().min(0).max(1000), '成绩', 'Mark'),
  full: hidden(z.number().int().min(1).max(1000), '满分', 'Full marks'),
  passMark: hidden(z.number().int().min(1).max(1000), '合格线', 'Pass mark'),
  passed: hidden(z.boolean(), '是否合格', 'Passed'),
  wrong: hidden(z.array(z.string().max(20)).max(300), '答错的题', 'Wrong'),
})

export const issueCertificate = z
  .object({ number, from, to, organ, scope: short('执法范围', 'Scope', { min: 2, max: 200 }) })
  .refine(inOrder, upsideDown)
export const renew = z
  .object({
    number: optionalShort('新证件号码', 'New number'),
    from,
    to,
    /** Training wanted in the year before, as the office had set it that day. */
    hoursWanted: hidden(z.number().int().min(0).max(1000).optional(), '要求学时', 'Hours wanted'),
  })
  .refine(inOrder, upsideDown)
export const replace = z.object({ ground: choice(replacements, '换发情形', 'Ground'), number, reason })
export const change = z.object({
  name: optionalShort('新姓名', 'New name'),
  unit: field(z.string().max(40).optional(), { zh: '新单位', en: 'New unit', widget: 'unit' }),
  post: optionalShort('新岗位', 'New post'),
  number: optionalShort('更正后的证件号码', 'Number put right'),
  scope: optionalShort('新执法范围', 'New scope'),
  reason,
})
export const suspend = z.object({ reason })
export const restore = z.object({ reason })
export const withdraw = z.object({ ground: choice(withdrawals, '注销情形', 'Ground'), reason })
export const recordTraining = z.object({
  on: day('培训日期', 'Day of the training'),
  hours: field(z.number().int('学时应为整数').min(1, '至少 1 学时').max(200, '一次最多 200 学时'), {
    zh: '学时',
    en: 'Hours',
    widget: 'limit',
  }),
  training: choice(trainings, '培训类别', 'Kind'),
  subject: short('培训内容', 'Subject', { min: 2, max: 100 }),
  organiser: optionalShort('举办单位', 'Held by'),
})
export const qualifyReviewer = z.object({
  since: day('从事法制审核起始日', 'Reviews since'),
  initial: choice(
    {
      yes: ['初次从事', 'For the first time'],
      no: ['非初次', 'Not for the first time'],
    },
    '是否初次从事法制审核',
    'First time',
    {
      helpZh: '初次从事行政处罚决定法制审核的，应当取得法律职业资格（行政处罚法 第五十八条第二款）。',
      helpEn: 'Whoever reviews for the first time holds the national qualification (行政处罚法 58, paragraph 2).',
    },
  ),
  lawNumber,
})
export const endReviewer = z.object({ reason })
export const leave = z.object({ reason })
export const rejoin = z.object({
  unit: unit('所在单位', 'Unit'),
  post: short('岗位', 'Post', { max: 40 }),
  note: optionalLong('说明', 'Note'),
})
