import { type CustodyEntry, custodyOf } from '@zhiheng/matters/measure/custody.ts'
import type { Actor } from '@zhiheng/procedure'
import { type Act, readActsMany } from '@zhiheng/record'
import { visibleTo } from './access.ts'
import { withInstants } from './list.ts'
import type { Office } from './office.ts'

/** How many matters these lists look through, newest first. */
const MOST = 500

interface Line {
  readonly matter: string
  readonly number: string
  readonly title: string
  readonly ended: boolean
}

/** The nearest limit that runs on a matter. */
interface Limited {
  readonly clock: string
  readonly startedAt: string | null
  readonly dueAt: string | null
  readonly provisional: boolean
}

export interface Hearing extends Line {
  readonly heldAt: string
  readonly place: string
  readonly host: string
  /** `open`, or why it is not public. */
  readonly open: string
  readonly party: string
  readonly cause: string
  readonly state: 'notified' | 'held'
}

/** Hearings told to parties in penalty cases this viewer may see, by their time. */
export async function hearingsFor(office: Office, viewer: Actor): Promise<Hearing[]> {
  const lines = await linesOf(office, viewer, 'penalty', "m.flags @> '{hearing}'")
  const acts = await actsOfLines(office, lines)
  return lines
    .flatMap((line) => hearingOf(line, acts.get(line.matter) ?? []))
    .sort((a, b) => a.heldAt.localeCompare(b.heldAt))
}

/** The last hearing told in a case; none while it was withdrawn or never told. */
export function hearingOf(line: Line, acts: readonly Pick<Act, 'kind' | 'data'>[]): Hearing[] {
  let told: Pick<Hearing, 'heldAt' | 'place' | 'host' | 'open'> | null = null
  let state: Hearing['state'] = 'notified'
  let party = ''
  let cause = ''
  for (const act of acts) {
    const data = act.data as Record<string, unknown>
    if (act.kind === 'file') {
      party = (data.party as { name?: string } | undefined)?.name ?? ''
      cause = String(data.cause ?? '')
    } else if (act.kind === 'notifyHearing') {
      const { heldAt, place, host, open } = data
      told = { heldAt: String(heldAt), place: String(place), host: String(host), open: String(open) }
      state = 'notified'
    } else if (act.kind === 'withdrawHearing') told = null
    else if (act.kind === 'holdHearing') state = 'held'
  }
  return told ? [{ ...line, ...told, party, cause, state }] : []
}

export interface Custody extends CustodyEntry, Limited {
  readonly matter: string
  readonly number: string
  readonly party: string
}

/** Every object sealed up or impounded in measures this viewer may see, those still in custody first. */
export async function custodyFor(office: Office, viewer: Actor): Promise<Custody[]> {
  const lines = await linesOf(office, viewer, 'measure', 'true')
  const acts = await actsOfLines(office, lines)
  return lines.flatMap(({ matter, number, clock, startedAt, dueAt, provisional }) => {
    const own = acts.get(matter) ?? []
    const party = own.map((a) => (a.data as { party?: { name?: string } }).party?.name).find(Boolean) ?? ''
    return custodyOf(own).map((entry) => ({
      ...{ ...entry, matter, number, party },
      ...{ clock, startedAt, dueAt, provisional },
    }))
  })
}

async function linesOf(office: Office, viewer: Actor, kind: string, also: string): Promise<(Line & Limited)[]> {
  const sight = visibleTo(viewer, 3)
  const { rows } = await office.db.query<Line & Limited>(
    `SELECT m.matter, m.number, m.title, m.ended, m.clock, m.started_at AS "startedAt", m.due_at AS "dueAt", m.provisional
     FROM matter m
     WHERE m.jurisdiction = $1 AND m.kind = $2 AND ${sight.sql} AND ${also}
     ORDER BY m.opened_at DESC, m.matter LIMIT ${MOST}`,
    [office.jurisdiction, kind, ...sight.values],
  )
  return rows.map(withInstants)
}

const actsOfLines = (office: Office, lines: readonly Line[]) =>
  readActsMany(
    office.db,
    office.jurisdiction,
    lines.map((l) => l.matter),
  )
