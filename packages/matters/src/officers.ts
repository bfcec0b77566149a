import { type Act, broken, kept, type Services, type Told, unknown, type Verdict } from '@zhiheng/procedure'
import { z } from 'zod'
import { field } from './fields.ts'

/**
 * Someone who took part, with the standing held at that moment. A form gives the `id`; the office fills in the rest
 * from its register of officers, as of the day of the act.
 */
export const officer = z.object({
  /** Reference into the register of officers. */
  id: z.string().min(1).max(64),
  name: z.string().max(40).optional(),
  /** Number of the enforcement certificate. */
  certificate: z.string().max(40).optional(),
  /** First and last day of the certificate. */
  validFrom: z.string().optional(),
  validTo: z.string().optional(),
  standing: z.enum(['certified', 'suspended', 'revoked', 'none']).optional(),
  /** An assistant helps and never counts as an officer. */
  assistant: z.boolean().optional(),
})
export type Officer = z.output<typeof officer>

/** Who acted. How many are enough is a matter of law, so the form accepts one and the rule answers. */
export const officers = field(z.array(officer).min(1, '请选择执法人员').max(12), {
  zh: '执法人员',
  en: 'Officers',
  widget: 'officers',
})

type LooseOfficer = Partial<Officer>

/** Officers as the register knows them on a day; a stranger stays as given, without a certificate. */
export function standingOf(list: readonly Officer[], on: string, office: Pick<Services, 'officer'>): Officer[] {
  if (!office.officer) return [...list]
  return list.map(({ id, name }) => {
    const found = office.officer?.(id, on)
    if (!found) return { id, ...(name ? { name } : {}), standing: 'none' as const }
    const { reviewer: _, ...known } = found
    return known
  })
}

/** Why one person does not count as an officer on a day; null when the person does; undefined when not told. */
function flawOf(o: LooseOfficer, on: string): readonly [zh: string, en: string] | null | undefined {
  const name = o.name ?? o.id ?? ''
  if (o.assistant) return [`${name}是执法辅助人员`, `${name} is an assistant`]
  if (o.standing === 'none') return [`${name}没有执法证件`, `${name} has no certificate`]
  if (o.standing === 'suspended') return [`${name}的执法证件已暂停使用`, `${name}'s certificate is suspended`]
  if (o.standing === 'revoked') return [`${name}的执法证件已注销`, `${name}'s certificate was withdrawn`]
  if (o.validTo && on > o.validTo)
    return [`${name}的执法证件已于${o.validTo}到期`, `${name}'s certificate expired on ${o.validTo}`]
  if (o.validFrom && on < o.validFrom)
    return [`${name}的执法证件自${o.validFrom}起有效`, `${name}'s certificate is valid from ${o.validFrom}`]
  return o.standing === 'certified' || o.certificate || o.validTo ? null : undefined
}

/**
 * Whether at least two certified officers acted on the day of the act (行政处罚法 42; 行政强制法 17, 18): *broken* names
 * whoever does not count and why, *unknown* says whose certificate is not told.
 */
export function twoCertified(list: readonly LooseOfficer[], on: string): Verdict {
  const flaws: ReturnType<typeof flawOf>[] = []
  let good = 0
  for (const o of list) {
    const flaw = flawOf(o, on)
    if (flaw === null && ++good === 2) return kept
    flaws.push(flaw)
  }
  const bad = flaws.filter((f) => Array.isArray(f))
  const open = flaws.filter((f) => f === undefined).length
  if (good + open >= 2) return unknown('执法人员的执法证件', 'the officers’ certificates')
  const [zh, en] = [bad.map((f) => f?.[0]).join('，'), bad.map((f) => f?.[1]).join(', ')]
  return broken(
    `具有执法资格的执法人员不足两人${zh ? `：${zh}` : ''}`,
    `Fewer than two certified officers acted${en ? `: ${en}` : ''}`,
  )
}

/** The same over the judged act, whatever it is: for rules of every matter. */
export function actedByTwo<A extends Act>(c: Told<A>): Verdict {
  const { officers: list } = c.act.data as { officers?: readonly LooseOfficer[] }
  const told = c.need(list, '执法人员', 'who acted')
  return twoCertified(told, c.day(c.act, '行为的日期', 'the date of the act'))
}
