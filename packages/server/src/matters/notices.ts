import { type Calendar, type CalendarOverride, calendar, parseCalendarOverrides, recompute } from '@zhiheng/law'
import { kinds } from '@zhiheng/matters'
import { countingBy } from '@zhiheng/matters/counting.ts'
import { type Act, clockRuns, dueOptions, pinnedKind } from '@zhiheng/procedure'
import { inTransaction, readActsMany, writeViews } from '@zhiheng/record'
import type { Pool, PoolClient } from 'pg'
import { put, setting } from '../intake/settings.ts'
import { type Change, keepChanges } from '../registers/changes.ts'
import { actsOf } from './office.ts'
import { replay } from './project.ts'
import { versionsOf } from './version.ts'

/** How a jurisdiction counts: notices entered since this release, and whether its local holidays count. */
export interface CalendarSetting {
  readonly overrides: readonly unknown[]
  readonly localCounts: boolean
}

/** The calendar of a jurisdiction as its settings stand. */
export async function calendarOf(db: Pool | PoolClient, jurisdiction: string): Promise<Calendar> {
  const { overrides = [], localCounts = false } = ((await setting(db, jurisdiction, 'calendar')) ??
    {}) as Partial<CalendarSetting>
  return calendar({ region: jurisdiction, localCounts, overrides: parseCalendarOverrides(overrides) })
}

export interface Moved {
  readonly matter: string
  readonly clock: string
  readonly before: string
  readonly after: string
  readonly reason: string
}

/**
 * Enters a notice (or the region’s choice on local holidays), computes every running limit again, and records for
 * each that moved from when to when, and why. @throws BadCalendar naming the wrong place of the JSON
 */
export async function enterNotice(
  db: Pool,
  jurisdiction: string,
  change: { notices?: unknown; localCounts?: boolean },
  at: string,
  by: { person: string; reason?: string } = { person: 'import' },
): Promise<Moved[]> {
  const added = change.notices === undefined ? [] : parseCalendarOverrides(change.notices)
  return inTransaction(db, async (client) => {
    await client.query('LOCK TABLE matter_head IN EXCLUSIVE MODE')
    const before = await calendarOf(client, jurisdiction)
    const old = ((await setting(client, jurisdiction, 'calendar')) ?? {}) as Partial<CalendarSetting>
    const years = new Set(added.map((n) => n.year))
    const kept = ((old.overrides ?? []) as { year: number }[]).filter((n) => !years.has(n.year))
    await put(client, jurisdiction, 'calendar', {
      overrides: [...kept, ...added],
      localCounts: change.localCounts ?? old.localCounts ?? false,
    })
    const after = await calendarOf(client, jurisdiction)
    const moved = await recomputeOpen(client, jurisdiction, before, after)
    for (const m of moved)
      await client.query('INSERT INTO due_change VALUES ($1, $2, $3, $4, $5, $6, $7)', [
        jurisdiction,
        at,
        m.matter,
        m.clock,
        m.before,
        m.after,
        m.reason,
      ])
    const changes = changesOf(old, { added, localCounts: change.localCounts })
    const reason = by.reason ?? added.map((n) => n.notice.name).join('；')
    await keepChanges(client, jurisdiction, changes, { person: by.person, reason, at })
    return moved
  })
}

/** What the calendar was for each year of the notices, and what it is now. */
function changesOf(
  old: Partial<CalendarSetting>,
  next: { added: readonly CalendarOverride[]; localCounts: boolean | undefined },
): Change[] {
  const kept = (old.overrides ?? []) as { year: number }[]
  const years = next.added.map((n) => {
    const before = kept.find((k) => k.year === n.year) ?? null
    return { register: 'calendar', line: String(n.year), before, after: n }
  })
  if (next.localCounts === undefined) return years
  const before = old.localCounts ?? false
  return [...years, { register: 'calendar', line: 'localCounts', before, after: next.localCounts }]
}

async function recomputeOpen(
  client: PoolClient,
  jurisdiction: string,
  before: Calendar,
  after: Calendar,
): Promise<Moved[]> {
  const moved: Moved[] = []
  for (const kind of kinds) {
    const { rows } = await client.query(
      'SELECT matter FROM matter WHERE jurisdiction = $1 AND kind = $2 AND NOT ended',
      [jurisdiction, kind.procedure.kind],
    )
    const stored = await readActsMany(
      client,
      jurisdiction,
      rows.map((r) => r.matter),
    )
    const versions = kind.procedure.earlier?.length
      ? await versionsOf(client, jurisdiction, [...stored.keys()])
      : new Map<string, number>()
    const histories = [...stored].map(([matter, list]) => {
      const acts = actsOf(list)
      return { acts, under: pinnedKind(kind, versions.get(matter) ?? kind.procedure.version, acts) }
    })
    for (const { acts, under } of histories) moved.push(...movedOf(under.procedure, acts, before, after))
    const shown = histories.map(({ acts, under }) => ({
      matter: (acts[0] as Act).matter,
      views: replay(under, acts, after).filter((one) => one.view.keeps === 'latest'),
    }))
    if (shown.length) await writeViews(client, jurisdiction, shown)
  }
  return moved
}

function movedOf(procedure: unknown, acts: readonly Act[], before: Calendar, after: Calendar): Moved[] {
  return countingBy(before, () => clockRuns(procedure, acts, before))
    .filter((run) => run.state === 'running')
    .flatMap((run) => {
      const due = run.limit.unit.endsWith('hour') ? run.dueAt.slice(0, 16) : run.dueAt.slice(0, 10)
      const again = recompute({ due }, run.limit, run.startedAt.slice(0, 16), after, dueOptions(run))
      const matter = (acts[0] as Act).matter
      return again.changed ? [{ matter, clock: run.id, before: due, after: again.due, reason: again.reasonZh }] : []
    })
}
