import { kinds } from '@zhiheng/matters'
import { type AnyKind, pinnedKind } from '@zhiheng/procedure'
import { type Act, inTransaction, streamActs, type ViewRows, writeViews } from '@zhiheng/record'
import type { Pool, PoolClient } from 'pg'
import { calendarOf } from './notices.ts'
import { actsOf } from './office.ts'
import { numberView, pastFineView, replay } from './project.ts'
import { mergeTallies } from './summary.ts'

export interface Rebuilt {
  readonly acts: number
  readonly matters: number
  readonly tables: readonly { table: string; rows: number; same: boolean }[]
}

const BATCH = 300

/**
 * Drops every view of a jurisdiction and replays it from the acts in one transaction, then says for each table
 * whether it came back byte for byte. Whoever writes meanwhile waits for the end.
 */
export async function rebuild(
  db: Pool,
  jurisdiction: string,
  onProgress: (done: number) => void = () => {},
): Promise<Rebuilt> {
  return inTransaction(db, async (client) => {
    await client.query('LOCK TABLE matter_head IN EXCLUSIVE MODE')
    await mergeTallies(client, jurisdiction)
    const tables = ['matter', ...kinds.map((k) => k.facts.table), 'tally', pastFineView.table, numberView.table]
    const before = await digests(client, jurisdiction, tables)
    for (const table of [...tables, 'tally_delta'])
      await client.query(`DELETE FROM ${table} WHERE jurisdiction = $1`, [jurisdiction])
    const counts = await replayAll(client, jurisdiction, onProgress)
    await mergeTallies(client, jurisdiction)
    const after = await digests(client, jurisdiction, tables)
    return {
      ...counts,
      tables: tables.map((table, i) => ({
        table,
        rows: after[i]?.rows ?? 0,
        same: after[i]?.digest === before[i]?.digest,
      })),
    }
  })
}

async function digests(client: PoolClient, jurisdiction: string, tables: readonly string[]) {
  const found: { rows: number; digest: string | null }[] = []
  for (const table of tables) {
    const { rows } = await client.query(
      `SELECT count(*)::int AS rows, md5(string_agg(md5(t::text), '' ORDER BY md5(t::text))) AS digest FROM ${table} t WHERE jurisdiction = $1`,
      [jurisdiction],
    )
    found.push(rows[0])
  }
  return found
}

async function replayAll(client: PoolClient, jurisdiction: string, onProgress: (done: number) => void) {
  const total = (
    await client.query('SELECT count(*)::int AS n FROM matter_head WHERE jurisdiction = $1', [jurisdiction])
  ).rows[0].n
  const { rows } = await client.query('SELECT matter, kind, version FROM matter_head WHERE jurisdiction = $1', [
    jurisdiction,
  ])
  const heads = new Map(rows.map((r) => [r.matter, r as { kind: string; version: number }]))
  const byKind = new Map<AnyKind, { matter: string; views: ViewRows[] }[]>()
  const days = await calendarOf(client, jurisdiction)
  let [acts, matters] = [0, 0]
  const finish = async (run: readonly Act[]) => {
    const head = heads.get(run[0]?.matter ?? '')
    const kind = kinds.find((k) => k.procedure.kind === head?.kind)
    if (!head || !kind) throw new Error(`no matter of this release is of the kind ${head?.kind}`)
    const under = pinnedKind(kind, head.version, actsOf(run))
    acts += run.length
    matters++
    const list = [
      ...(byKind.get(kind) ?? []),
      { matter: (run[0] as Act).matter, views: replay(under, actsOf(run), days) },
    ]
    byKind.set(kind, list.length >= BATCH ? [] : list)
    if (list.length >= BATCH) await writeViews(client, jurisdiction, list)
    if (matters % 50 === 0) onProgress(matters / total)
  }
  let run: Act[] = []
  for await (const batch of streamActs(client, jurisdiction))
    for (const act of batch) {
      if (run.length && run[0]?.matter !== act.matter) {
        await finish(run)
        run = []
      }
      run.push(act)
    }
  if (run.length) await finish(run)
  for (const list of byKind.values()) if (list.length) await writeViews(client, jurisdiction, list)
  onProgress(1)
  return { acts, matters }
}
