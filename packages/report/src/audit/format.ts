import { z } from 'zod'

/** Longest line that is read, in characters; a case on paper has a few thousand. */
export const MOST_CHARACTERS = 5_000_000
export const MOST_ACTS = 2_000

/** A case told from anywhere, after its Chinese keys are read: see docs/audit.md. */
export const toldCase = z.object({
  id: z.union([z.string(), z.number()]).transform(String).optional(),
  title: z.string().optional(),
  organ: z
    .object({
      name: z.string().optional(),
      /** `housing`: housing and urban-rural construction, urban management, comprehensive enforcement. */
      kind: z.enum(['housing', 'other']).optional(),
    })
    .optional(),
  procedure: z.string().optional(),
  party: z.record(z.string(), z.unknown()).optional(),
  place: z.string().optional(),
  violatedOn: z.string().optional(),
  endedOn: z.string().optional(),
  power: z.string().optional(),
  lifeOrHealth: z.boolean().optional(),
  /** Complex or grave, so that the heads deliberate (行政处罚法 57). */
  complex: z.boolean().optional(),
  /** Who acted throughout. */
  officers: z.array(z.record(z.string(), z.unknown())).optional(),
  /** Local threshold of a large fine, in fen. */
  largeAmount: z.number().optional(),
  /** Everything that happened is told: an act that is not listed did not happen. */
  complete: z.boolean().default(false),
  /** Acts told not to have happened. */
  absent: z.array(z.string()).default([]),
  acts: z.array(z.record(z.string(), z.unknown())).max(MOST_ACTS).default([]),
})
export type ToldCase = z.output<typeof toldCase>

/** Keys of a case in Chinese, and the English ones they stand for. */
export const caseKeys: Readonly<Record<string, string>> = {
  编号: 'id',
  案号: 'id',
  案件编号: 'id',
  名称: 'title',
  案件名称: 'title',
  机关: 'organ',
  执法机关: 'organ',
  处罚机关: 'organ',
  行政机关: 'organ',
  执法单位: 'organ',
  处罚单位: 'organ',
  实施机关: 'organ',
  办案机关: 'organ',
  程序: 'procedure',
  适用程序: 'procedure',
  程序类型: 'procedure',
  执法类型: 'procedure',
  当事人: 'party',
  被处罚人: 'party',
  行政相对人: 'party',
  相对人: 'party',
  处罚对象: 'party',
  地点: 'place',
  违法地点: 'place',
  违法行为发生地: 'place',
  违法日期: 'violatedOn',
  违法时间: 'violatedOn',
  违法行为发生日: 'violatedOn',
  违法行为发生时间: 'violatedOn',
  违法行为日期: 'violatedOn',
  违法行为时间: 'violatedOn',
  案发日期: 'violatedOn',
  行为终了日: 'endedOn',
  行为终了日期: 'endedOn',
  违法行为终了日: 'endedOn',
  违法行为终了日期: 'endedOn',
  事项: 'power',
  涉及生命健康安全: 'lifeOrHealth',
  情节复杂或者重大: 'complex',
  重大案件: 'complex',
  执法人员: 'officers',
  听证标准: 'largeAmount',
  较大数额标准: 'largeAmount',
  听证数额标准: 'largeAmount',
  较大数额罚款标准: 'largeAmount',
  完整: 'complete',
  没有: 'absent',
  未做: 'absent',
  未履行: 'absent',
  未履行程序: 'absent',
  未履行的程序: 'absent',
  缺少: 'absent',
  缺失: 'absent',
  行为: 'acts',
  经过: 'acts',
  案件经过: 'acts',
  处理经过: 'acts',
  办案经过: 'acts',
  程序经过: 'acts',
}

export interface AuditFinding {
  readonly rule: string
  readonly title: string
  readonly basis: string
  readonly severity: 'bars' | 'overridable' | 'defect'
  readonly certainty: 'certain' | 'likely'
  /** What happened, in Chinese. */
  readonly message: string
  readonly messageEn: string
  readonly act: string
  readonly on: string
}

export interface AuditGap {
  readonly rule: string
  readonly basis: string
  /** What is missing. */
  readonly message: string
  readonly messageEn: string
}

export interface Audited {
  readonly id: string
  readonly verdict: 'lawful' | 'defective' | 'unlawful' | 'cannot-tell'
  readonly findings: readonly AuditFinding[]
  readonly cannotTell: readonly AuditGap[]
  /** Rules that spoke: kept, broken or unknown. */
  readonly judged: number
}
