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
  名称: 'title',
  机关: 'organ',
  执法机关: 'organ',
  处罚机关: 'organ',
  程序: 'procedure',
  当事人: 'party',
  地点: 'place',
  违法地点: 'place',
  违法日期: 'violatedOn',
  违法行为发生日: 'violatedOn',
  行为终了日: 'endedOn',
  事项: 'power',
  涉及生命健康安全: 'lifeOrHealth',
  听证标准: 'largeAmount',
  较大数额标准: 'largeAmount',
  完整: 'complete',
  没有: 'absent',
  未做: 'absent',
  行为: 'acts',
  经过: 'acts',
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
