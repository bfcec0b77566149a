import type { Actor } from '@zhiheng/procedure'

/** A condition on the view `matter` (alias m), with its values; used by list, search, export, live and figures alike. */
export interface Predicate {
  readonly sql: string
  readonly values: readonly unknown[]
}

const everywhere = ['operator', 'dispatcher', 'chief', 'verifier']

/**
 * Which matters someone may see. Desk posts, verifiers and bureau leaders see all of the jurisdiction; officers and
 * team leaders see what their unit holds or held and what they opened; an administrator handles no case and sees
 * none (GB/T 22239 separation of powers; 个人信息保护法 34).
 * `$n` numbering starts at `from`.
 */
export function visibleTo(actor: Actor, from: number): Predicate {
  if (actor.roles.some((r) => everywhere.includes(r))) return { sql: 'true', values: [] }
  if (actor.roles.some((r) => r === 'officer' || r === 'leader'))
    return {
      sql: `(m.seen_by @> ARRAY[$${from}::text] OR m.opener = $${from + 1}::text)`,
      values: [actor.unit, actor.id],
    }
  return { sql: 'false', values: [] }
}
