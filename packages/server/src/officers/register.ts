import type { OfficerAct } from '@zhiheng/matters/officer/acts.ts'
import { officer } from '@zhiheng/matters/officer/procedure.ts'
import { YEARLY_HOURS } from '@zhiheng/matters/officer/rules-learning.ts'
import { standingOn } from '@zhiheng/matters/officer/standing.ts'
import type { OfficerState } from '@zhiheng/matters/officer/state.ts'
import { foldActs, type OfficerStanding } from '@zhiheng/procedure'
import { readActsMany } from '@zhiheng/record'
import type { Pool } from 'pg'
import { inTurn } from '../in-turn.ts'
import { setting } from '../intake/settings.ts'

/** One person of the register, as the acts tell. */
export interface OfficerFile {
  readonly matter: string
  readonly acts: readonly OfficerAct[]
  readonly state: OfficerState
}

/** What the office set for officers. */
export interface OfficerSettings {
  /** Training hours wanted in a year. */
  readonly trainingHours: number
  readonly minutes: number
  readonly passMark: number
}

export const usualSettings: OfficerSettings = { trainingHours: YEARLY_HOURS, minutes: 60, passMark: 60 }
export const OFFICER_SETTING = 'officers'

/** The register of officers in memory, made of the officer matters alone. */
export interface OfficerRegister {
  files(): readonly OfficerFile[]
  fileOf(person: string): OfficerFile | undefined
  /** The standing of a person on a day or at an instant; undefined for a stranger. */
  officer(person: string, on: string): OfficerStanding | undefined
  /** Person who holds or held a certificate of this number. */
  holderOf(certificate: string): string | undefined
  settings(): OfficerSettings
  /** Reads what has changed since; what was recorded before the call is there after it. */
  refresh(): Promise<void>
  /** Waits for readings under way; at once when there are none. */
  settled(): Promise<void>
}

/** Loads the register; a reading asks only for matters that have grown since the last. */
export async function officerRegister(db: Pool, jurisdiction: string): Promise<OfficerRegister> {
  const byMatter = new Map<string, OfficerFile>()
  let byPerson = new Map<string, OfficerFile>()
  let holders = new Map<string, string>()
  let settings = usualSettings

  async function read() {
    settings = { ...usualSettings, ...((await setting(db, jurisdiction, OFFICER_SETTING)) as object | undefined) }
    const { rows } = await db.query<{ matter: string; sequence: number }>(
      `SELECT h.matter, h.sequence FROM officer f JOIN matter_head h USING (jurisdiction, matter)
       WHERE f.jurisdiction = $1`,
      [jurisdiction],
    )
    const grown = rows.filter((r) => byMatter.get(r.matter)?.acts.length !== r.sequence).map((r) => r.matter)
    if (!grown.length) return
    for (const [matter, stored] of await readActsMany(db, jurisdiction, grown)) {
      const acts = stored as unknown as OfficerAct[] // the kind of their matter says so
      byMatter.set(matter, { matter, acts, state: foldActs(officer, acts) })
    }
    // The file opened first is the person’s: a second can only come from two servers at one moment.
    const files = [...byMatter.values()].sort((a, b) => (a.state.registeredAt < b.state.registeredAt ? 1 : -1))
    byPerson = new Map(files.map((f) => [f.state.person, f]))
    holders = new Map(files.flatMap((f) => f.state.numbers.map((n) => [n, f.state.person] as const)))
  }

  await read()
  return {
    files: () => [...byPerson.values()],
    fileOf: (person) => byPerson.get(person),
    officer: (person, on) => {
      const file = byPerson.get(person)
      return file && asContract(file, on)
    },
    holderOf: (certificate) => holders.get(certificate),
    settings: () => settings,
    ...inTurn(read),
  }
}

/** The parts that other matters record of somebody who took part; nobody’s before they were registered. */
function asContract({ acts }: OfficerFile, on: string): OfficerStanding | undefined {
  const s = standingOn(acts, on)
  if (!s.id) return undefined
  const { id, name, standing, assistant, reviewer, certificate, validFrom, validTo } = s
  return {
    ...{ id, name, standing, assistant, reviewer },
    ...(certificate ? { certificate } : {}),
    ...(validFrom ? { validFrom } : {}),
    ...(validTo ? { validTo } : {}),
  }
}
