import type { Actor } from '@zhiheng/procedure'

/** A condition on the view `matter` (alias m), with its values; used by list, search, export, live and figures alike. */
export interface Predicate {
  readonly sql: string
  readonly values: readonly unknown[]
}

/** Until both scores of a file are in, only the leader who scores nothing sees its review; reviewers have their desk. */
const unblinded = "(m.kind <> 'review' OR m.stage NOT IN ('drawn', 'scoring'))"

const everywhere = ['operator', 'dispatcher', 'verifier', 'reviewer']

/**
 * Which matters someone may see. Desk posts, verifiers and bureau leaders see all of the jurisdiction; officers and
 * team leaders see what their unit holds or held and what they opened; an administrator handles no case and sees
 * none (GB/T 22239 separation of powers; 个人信息保护法 34). The file of an officer, with marks and papers, is no case:
 * the administrator and the bureau leader keep it, a team leader sees those of the unit, everybody the own.
 * `$n` numbering starts at `from`.
 */
export function visibleTo(actor: Actor, from: number): Predicate {
  const holds = (...roles: string[]) => actor.roles.some((r) => roles.includes(r))
  if (holds('chief')) return { sql: 'true', values: [] }
  if (holds(...everywhere)) return { sql: `m.kind <> 'officer' AND ${unblinded}`, values: [] }
  const own = `m.kind = 'officer' AND m.source = $${from + 1}::text`
  const values = [actor.unit, actor.id]
  if (holds('leader'))
    return {
      sql: `((m.seen_by @> ARRAY[$${from}::text] OR m.opener = $${from + 1}::text OR ${own}) AND ${unblinded})`,
      values,
    }
  if (holds('officer'))
    return {
      sql: `((m.seen_by @> ARRAY[$${from}::text] OR m.opener = $${from + 1}::text) AND m.kind <> 'officer' AND ${unblinded} OR ${own})`,
      values,
    }
  return { sql: holds('administrator') ? "m.kind = 'officer'" : 'false', values: [] }
}
