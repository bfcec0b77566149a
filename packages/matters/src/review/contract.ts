import { z } from 'zod'
import { day, field, hidden, long, optionalLong, short } from '../fields.ts'
import { type Grade, grades } from './criteria/types.ts'

const reason = long('理由', 'Reason', { max: 1000 })
/** Points go by halves. */
const score = (max: number) =>
  z.number().min(0, '分值不能为负').max(max, `分值最多${max}`).multipleOf(0.5, '分值以半分为单位')
const gradeIds = Object.keys(grades) as [Grade, ...Grade[]]
const grade = field(z.enum(gradeIds, '请选择等次'), {
  zh: '等次',
  en: 'Grade',
  widget: 'choice',
  choices: grades,
})
const total = field(score(1000), { zh: '得分', en: 'Points', widget: 'limit' })
const id = z.string().min(1).max(80)

/** Draws one file into a round; all of it is filled in by the office from its own views. */
export const draw = z.object({
  round: hidden(id, '评查批次', 'Round'),
  roundName: short('批次名称', 'Name of the round', { min: 2, max: 60 }),
  seed: short('公布的种子', 'Published seed', { max: 120 }),
  seedPublishedOn: day('种子公布日期', 'Seed published on'),
  /** Files of these days of closing were eligible. */
  from: day('结案起始日', 'Closed from'),
  to: day('结案截止日', 'Closed to'),
  eligible: hidden(z.number().int().min(1).max(1_000_000), '备选案卷数', 'Eligible files'),
  drawn: hidden(z.number().int().min(1).max(10_000), '抽取数', 'Files drawn'),
  position: hidden(z.number().int().min(1).max(10_000), '抽取顺序', 'Place in the draw'),
  /** SHA-256, in hex, of the sorted ids of the eligible files. */
  listHash: hidden(z.string().regex(/^[0-9a-f]{64}$/), '备选清单校验值', 'Hash of the list'),
  file: hidden(
    z.object({
      matter: id,
      kind: id,
      number: z.string().max(80),
      title: z.string().max(300),
      /** Unit that handled it. */
      unit: z.string().min(1).max(40),
      /** Everybody who acted in it. */
      handlers: z.array(id).max(200),
      endedOn: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
    }),
    '被评查案卷',
    'File',
  ),
  criteria: hidden(
    z.object({
      id,
      version: z.number().int().min(1),
      full: z.number().min(1).max(1000),
      bands: z
        .array(z.object({ grade: z.enum(gradeIds), from: z.number().min(0).max(1000) }))
        .min(1)
        .max(6),
      tolerance: z.number().min(0).max(100),
      /** Name, and the preset whose criteria they have, where the office adopted its own. */
      title: z.string().max(100).optional(),
      base: z.string().max(40).optional(),
    }),
    '评查标准',
    'Criteria',
  ),
})

const reviewer = z.object({ id, name: z.string().max(40).optional(), unit: z.string().max(40).optional() })
const reviewers = field(z.array(reviewer).min(1, '请选择评查人员').max(12), {
  zh: '评查人员（两名）',
  en: 'Two reviewers',
  widget: 'officers',
})
export const assign = z.object({ reviewers })
export const reassign = z.object({ reviewers, reason })

const mark = z.object({
  criterion: id,
  off: score(100),
  veto: z.boolean().optional(),
  /** Rules of the file that speak for it. */
  rules: z.array(id).max(60).optional(),
  note: z.string().max(500).optional(),
})
/** One blind score: what was taken off and why, the sum, the grade; criteria without objection are left out. */
export const submitScore = z.object({
  criteria: hidden(id, '评查标准', 'Criteria'),
  version: hidden(z.number().int().min(1), '标准版本', 'Version'),
  marks: hidden(z.array(mark).max(200), '扣分项', 'Marks'),
  total,
  vetoed: hidden(z.boolean(), '是否否决', 'Vetoed'),
  grade,
  note: optionalLong('说明', 'Note'),
})
export const resolveDispute = z.object({ total, grade, reason })

export const serveOpinion = z.object({
  opinion: long('评查意见', 'Opinion', { min: 4 }),
  problems: optionalLong('存在的问题', 'Problems found'),
  rectifyBy: field(day('整改期限', 'Rectify by').optional(), { zh: '整改期限', en: 'Rectify by', widget: 'date' }),
})
export const acceptOpinion = z.object({ note: optionalLong('说明', 'Note') })
export const object = z.object({ reason })
export const answerObjection = z.object({ total, grade, reason })
export const reportRectification = z.object({
  done: long('整改情况', 'What was done', { min: 4 }),
  measures: optionalLong('防止再次发生的措施', 'So that it does not happen again'),
})
export const confirmGrade = z.object({ note: optionalLong('说明', 'Note') })
export const close = z.object({ note: optionalLong('说明', 'Note') })
export const drop = z.object({ reason })
