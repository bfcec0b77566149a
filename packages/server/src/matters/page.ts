import { explain } from '@zhiheng/law'
import { countingBy } from '@zhiheng/matters/counting.ts'
import { organOf } from '@zhiheng/matters/organ.ts'
import {
  type Actor,
  type ActSpec,
  type AnyKind,
  type AnyState,
  type ClockRun,
  clockRuns,
  documentsOf,
  dueOptions,
  findingsOf,
  foldActs,
  standsInTheWay,
} from '@zhiheng/procedure'
import { readActs } from '@zhiheng/record'
import { visibleTo } from './access.ts'
import { guardAhead } from './ahead.ts'
import { instant, withInstants } from './list.ts'
import { actsOf, kindOf, type Office } from './office.ts'
import { kindUnder } from './version.ts'

/** Who scores a case file sees it, whatever unit it is of, while the score is open. */
const reviews = (n: number) => `EXISTS (SELECT 1 FROM review r WHERE r.jurisdiction = m.jurisdiction
  AND r.file = m.matter AND r.stage = 'scoring' AND r.reviewers::text[] @> ARRAY[$${n}::text])`

/** The line of one matter, if this viewer may see it. */
export async function lineOf(office: Office, matter: string, viewer: Actor) {
  const sight = visibleTo(viewer, 3)
  const { rows } = await office.db.query(
    `SELECT m.matter, m.kind, m.number, m.title, m.stage, m.ended, m.waiting, m.units, m.seen_by AS "seenBy", m.class,
       m.township, m.grid, m.source, m.label, m.flags, m.opened_at AS "openedAt", m.ended_at AS "endedAt", m.clock,
       m.started_at AS "startedAt", m.due_at AS "dueAt", m.provisional, m.place, m.lon, m.lat, m.sequence
     FROM matter m WHERE m.jurisdiction = $1 AND m.matter = $2 AND (${sight.sql} OR ${reviews(3 + sight.values.length)})`,
    [office.jurisdiction, matter, ...sight.values, viewer.id],
  )
  return rows[0] ? withInstants(rows[0]) : null
}

/** Everything the matter page shows: line, acts, clocks with their arithmetic, findings, papers. Null when not visible. */
export async function pageOf(office: Office, matter: string, viewer: Actor) {
  const line = await lineOf(office, matter, viewer)
  const newest = line && kindOf(office, line.kind)
  if (!line || !newest) return null
  const stored = await readActs(office.db, office.jurisdiction, matter)
  const acts = actsOf(stored)
  const kind = await kindUnder(office, newest, matter, acts)
  const runs = countingBy(office.calendar, () => clockRuns(kind.procedure, acts, office.calendar))
  return {
    line,
    /** In whose name it is handled. */
    organ: office.organ(organOf(acts)).name,
    version: kind.procedure.version,
    state: foldActs(kind.procedure, acts),
    acts: stored.map((a) => ({
      id: a.id,
      sequence: a.sequence,
      kind: a.kind,
      actor: a.actor,
      unit: a.unit,
      happenedAt: a.happenedAt,
      recordedAt: a.recordedAt,
      data: a.data,
      evidence: a.evidence,
      findings: a.findings ?? [],
      hash: a.hash,
    })),
    clocks: runs.map((r) => withTrace(r, office)),
    findings: countingBy(office.calendar, () => findingsOf(kind.procedure, acts)),
    documents: documentsOf(kind.procedure, acts).map(({ content, ...made }) => ({ ...made, number: content.number })),
    dueChanges: await dueChanges(office, matter),
  }
}

/** Limits of this matter that a later holiday notice moved, with the recorded reason. */
async function dueChanges(office: Office, matter: string) {
  const { rows } = await office.db.query(
    'SELECT at, clock, before, after, reason FROM due_change WHERE jurisdiction = $1 AND matter = $2 ORDER BY at',
    [office.jurisdiction, matter],
  )
  return rows.map((r) => ({ ...r, at: instant(r.at) }))
}

function withTrace(run: ClockRun, office: Office) {
  const from = run.startedAt.slice(0, 16)
  const { trace } = explain(run.limit, from, office.calendar, dueOptions(run))
  return { ...run, trace }
}

/** What this viewer may do now, most likely first, and what stands in the way of the rest. */
export async function actionsOf(office: Office, matter: string, viewer: Actor) {
  const line = await lineOf(office, matter, viewer)
  const newest = line && kindOf(office, line.kind)
  if (!line || !newest) return null
  const acts = actsOf(await readActs(office.db, office.jurisdiction, matter))
  const kind = await kindUnder(office, newest, matter, acts)
  return {
    sequence: acts.length,
    actions: listActions(kind, foldActs(kind.procedure, acts), viewer, acts, matter, office),
  }
}

function listActions(
  kind: AnyKind,
  state: AnyState,
  viewer: Actor,
  acts: ReturnType<typeof actsOf>,
  matter: string,
  office: Office,
) {
  const specs = Object.entries(kind.procedure.acts) as [string, ActSpec][]
  return specs
    .filter(
      ([, spec]) => !spec.silent && !spec.from.includes('nothing') && spec.who.some((r) => viewer.roles.includes(r)),
    )
    .map(([id, spec]) => ({
      act: id,
      title: spec.title,
      help: spec.help ?? null,
      rank: spec.rank,
      evidence: spec.evidence ?? null,
      barred:
        standsInTheWay(kind.procedure, state, id, viewer) ?? guardAhead(kind, state, id, viewer, acts, matter, office),
    }))
    .sort((a, b) => Number(!!a.barred) - Number(!!b.barred) || a.rank - b.rank)
}
