import { type Act, type AnyKind, movedTo, pinnedKind } from '@zhiheng/procedure'
import type { Pool, PoolClient } from 'pg'

/** The version each matter is pinned to. */
export async function versionsOf(
  db: Pool | PoolClient,
  jurisdiction: string,
  matters: readonly string[],
): Promise<Map<string, number>> {
  const { rows } = await db.query(
    'SELECT matter, version FROM matter_head WHERE jurisdiction = $1 AND matter = ANY ($2)',
    [jurisdiction, matters],
  )
  return new Map(rows.map((r) => [r.matter, r.version]))
}

/** The kind as a matter sees it under the version it is pinned to; a kind with one version asks nothing. */
export async function kindUnder(
  office: { readonly db: Pool; readonly jurisdiction: string },
  kind: AnyKind,
  matter: string,
  acts: readonly Act[],
): Promise<AnyKind> {
  if (!kind.procedure.earlier?.length || !acts.length) return kind
  const version = movedTo(acts) ?? (await versionsOf(office.db, office.jurisdiction, [matter])).get(matter)
  return pinnedKind(kind, version ?? kind.procedure.version, acts)
}
