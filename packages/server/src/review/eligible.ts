import { listHash } from '@zhiheng/matters/review/draw.ts'
import { readActs } from '@zhiheng/record'
import type { Pool, PoolClient } from 'pg'
import { instant } from '../matters/list.ts'
import { actsOf } from '../matters/office.ts'

/** Kinds whose files are reviewed: those that end in an act of enforcement. */
export const REVIEWED_KINDS = ['penalty', 'summary-penalty', 'measure', 'enforcement', 'rectification'] as const

/** Where to look: a pool, or the transaction of a draw. */
export interface Record {
  readonly db: Pool | PoolClient
  readonly jurisdiction: string
}

export interface Eligible {
  readonly ids: readonly string[]
  readonly hash: string
}

/** Ids, sorted, of the matters of these kinds that ended in a span of days and are in no review. */
export async function eligibleIn(
  { db, jurisdiction }: Record,
  { from, to, kinds }: { from: string; to: string; kinds: readonly string[] },
): Promise<Eligible> {
  const { rows } = await db.query<{ matter: string }>(
    `SELECT m.matter FROM matter m
     WHERE m.jurisdiction = $1 AND m.kind = ANY ($2) AND m.ended
       AND (m.ended_at AT TIME ZONE 'Asia/Shanghai')::date BETWEEN $3::date AND $4::date
       AND NOT EXISTS (SELECT 1 FROM review r
         WHERE r.jurisdiction = m.jurisdiction AND r.file = m.matter AND r.stage <> 'dropped')`,
    [jurisdiction, [...kinds], from, to],
  )
  const ids = rows.map((r) => r.matter).sort()
  return { ids, hash: listHash(ids) }
}

const nobody = ['citizen', 'clock', '']

/** What a review keeps of the file it looks at. Null when there is no such matter. */
export async function fileOf({ db, jurisdiction }: Record, matter: string) {
  const { rows } = await db.query(
    `SELECT kind, number, title, seen_by AS "seenBy", ended_at AS "endedAt" FROM matter
     WHERE jurisdiction = $1 AND matter = $2`,
    [jurisdiction, matter],
  )
  const line = rows[0]
  if (!line) return null
  const acts = actsOf(await readActs(db, jurisdiction, matter))
  const people = acts.flatMap((a) => {
    const { officers } = a.data as { officers?: readonly { id?: string }[] }
    return [a.actor, ...(Array.isArray(officers) ? officers.map((o) => o.id ?? '') : [])]
  })
  return {
    matter,
    kind: line.kind as string,
    number: line.number as string,
    title: (line.title as string).slice(0, 300),
    unit: (line.seenBy as string[])[0] || acts[0]?.unit || '',
    handlers: [...new Set(people)].filter((p) => !nobody.includes(p)),
    endedOn: (instant(line.endedAt) ?? '').slice(0, 10),
  }
}
