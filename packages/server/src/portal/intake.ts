import { incidentKind } from '@zhiheng/matters'
import { countingBy } from '@zhiheng/matters/counting.ts'
import type { IncidentState } from '@zhiheng/matters/incident/state.ts'
import { type Act, type Actor, type AnyProcedure, clockRuns, foldActs, nextDue } from '@zhiheng/procedure'
import { readActs } from '@zhiheng/record'
import { HttpProblem } from '../errors.ts'
import { actsOf, type Performed, performAct } from '../matters/office.ts'
import { kindUnder } from '../matters/version.ts'
import { instantOf } from '../now.ts'
import type { House } from '../routes/app.ts'
import type { Progress } from './progress.ts'

export const citizen: Actor = { id: 'citizen', name: '市民', roles: ['citizen'], unit: '' }

export interface PublicReport {
  readonly id: string
  readonly text: string
  readonly address: string
  readonly township?: string
  readonly lon?: number
  readonly lat?: number
  readonly phone?: string
  readonly name?: string
  readonly photos: readonly Buffer[]
}

/** A report by the public: photos kept, number sealed, one matter opened however often it is sent. */
export async function takeReport(house: House, r: PublicReport): Promise<Performed> {
  const evidence: string[] = []
  for (const photo of r.photos)
    evidence.push((await house.evidence.keep(photo, citizen.id, instantOf(house.office.now()))).sha256)
  const contact = r.phone ? await house.contacts.keep(r.phone) : undefined
  const place = { address: r.address, lon: r.lon, lat: r.lat, township: r.township || undefined }
  const data = { source: 'public', text: r.text, place, contact, reporter: r.name || undefined }
  return performAct(
    house.office,
    incidentKind,
    null,
    { actId: r.id, kind: 'report', expected: 0, data, evidence },
    citizen,
  )
}

/** `241129 7f3k 9q2m` and the like, as people type it. */
export const codeOf = (typed: string): string => {
  const plain = typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/[IL]/g, '1')
    .replaceAll('O', '0')
  return plain.length === 14 ? `${plain.slice(0, 6)}-${plain.slice(6)}` : plain
}

/** A report merged into a case that was merged in turn: nobody merges deeper than this. */
const MERGES = 8

/** How a report goes on; null when no matter has this code. */
export async function progressOf(
  house: House,
  typed: string,
): Promise<{ progress: Progress; acts: readonly Act[] } | null> {
  const code = codeOf(typed)
  const own = await incidentNamed(house, code)
  if (!own) return null
  const { acts, state } = own
  const main = await mainCase(house, own)
  const row = incidentKind.row(main.state)
  const due = nextDue(
    countingBy(house.office.calendar, () => clockRuns(main.procedure, main.acts, house.office.calendar)),
  )
  const units = house.registers().units
  const progress: Progress = {
    code,
    number: row.number,
    // The other reporter’s words stay theirs.
    title: main.state.class ? row.title : incidentKind.row(state).title,
    state,
    handled: main.state,
    unitNames: row.seenBy.map((u) => ({
      zh: units.get(u)?.name ?? u,
      en: units.get(u)?.nameEn || units.get(u)?.name || u,
    })),
    dueAt: due?.id === 'handling' ? due.dueAt : null,
  }
  return { progress, acts }
}

/** The case in which a report is handled: its own, or the one it was merged into. */
async function mainCase(house: House, own: Told) {
  let main = own
  for (let n = 0; main.state.mergedInto && n < MERGES; n++) {
    const next = await incidentNamed(house, main.state.mergedInto)
    if (!next) break
    main = next
  }
  return main
}

/** An incident as the version it is under tells it. */
interface Told {
  readonly acts: readonly Act[]
  readonly procedure: AnyProcedure
  readonly state: IncidentState
}

async function incidentNamed({ office }: House, code: string): Promise<Told | null> {
  const acts = actsOf(await readActs(office.db, office.jurisdiction, code))
  if (acts[0]?.kind !== 'report') return null
  const { procedure } = await kindUnder(office, incidentKind, code, acts)
  return { acts, procedure, state: foldActs(procedure, acts) as IncidentState }
}

/** The reporter’s rating. @throws HttpProblem not-found */
export async function takeRating(house: House, code: string, actId: string, data: unknown): Promise<Performed> {
  const found = await progressOf(house, code)
  if (!found) throw new HttpProblem('not-found')
  return performAct(
    house.office,
    incidentKind,
    found.progress.code,
    { actId, kind: 'rate', expected: found.acts.length, data },
    citizen,
  )
}
