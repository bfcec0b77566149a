import type { FineAmount, PowerOnDay } from '@zhiheng/law/powers/types.ts'
import type { Base, Condition, Unit } from '@zhiheng/law/powers/words.ts'

/** What a calculation must ask for an item: only what its law looks at. */
export interface Asked {
  readonly conditions: readonly Condition[]
  readonly bases: readonly Base[]
  readonly units: readonly Unit[]
  readonly local: boolean
}

/** Composite conditions follow from these parts, which are what an officer sees. */
const parts: Partial<Record<Condition, readonly Condition[]>> = {
  'uncorrected-or-grave': ['uncorrected', 'grave'],
  'uncorrected-or-serious': ['uncorrected', 'serious'],
  'uncorrected-little-output': ['uncorrected', 'little-output'],
  'first-grade-grave': ['first-grade', 'uncorrected', 'grave'],
  'second-grade-grave': ['second-grade', 'uncorrected', 'grave'],
  'third-grade-grave': ['third-grade', 'uncorrected', 'grave'],
}

/** What to ask for the versions of an item that may apply. */
export function askedFor(versions: readonly (Pick<PowerOnDay, 'consequences'> | undefined)[]): Asked {
  const consequences = versions.flatMap((v) => v?.consequences ?? [])
  const amounts = consequences.flatMap((c): FineAmount[] => (c.kind === 'fine' ? [c.amount] : []))
  const conditions = consequences.flatMap((c) => (c.when ? (parts[c.when] ?? [c.when]) : []))
  return {
    conditions: [...new Set(conditions)],
    bases: [...new Set(amounts.flatMap((a) => (a.basis === 'percent' || a.basis === 'multiple' ? [a.of] : [])))],
    units: [...new Set(amounts.flatMap((a) => (a.basis === 'per-unit' ? [a.unit] : [])))],
    local: amounts.some((a) => a.basis === 'set-locally'),
  }
}

/** An amount typed in yuan, in fen; undefined when it is none. */
export function fenOf(typed: string | undefined): number | undefined {
  const text = typed?.trim() ?? ''
  return /^\d{1,11}(\.\d{1,2})?$/.test(text) ? Math.round(Number(text) * 100) : undefined
}
