import { type ClassKind, catalogueWith, classes, type IncidentClass } from '@zhiheng/matters'
import type { Pool, PoolClient } from 'pg'
import { type Signing, signings } from '../signing.ts'
import { type Cell, GridIndex, type Rings } from './geo.ts'
import { type Organ, type OrganLine, organsOf } from './organs.ts'
import type { Responsibility } from './routing.ts'

export interface Unit {
  readonly unit: string
  readonly name: string
  readonly nameEn: string
  readonly phone: string
  /** Township government whose unit it is; empty: the bureau’s own. */
  readonly township: string
  /** Entrusted body that it is, as the list of powers names it; empty: none. */
  readonly entrusted: string
}

export interface Condition {
  readonly condition: string
  readonly class: string
  readonly filing: string
  readonly closing: string
  readonly amount: number
  readonly unit: string
  readonly urgent: boolean
  readonly source: string
}

export interface Person {
  readonly name: string
  readonly unit: string
  readonly roles: readonly string[]
  readonly active: boolean
}

/** The bureau's own data, held in memory: a few thousand rows that every intake looks at. */
export interface Registers {
  readonly name: string
  readonly boundary: Rings | null
  readonly grid: GridIndex
  readonly townships: ReadonlyMap<string, string>
  readonly townshipLines: readonly OrganLine[]
  /** In whose name papers are written and numbers given: each township, and the bureau under the empty code. */
  organ(township: string): Organ
  readonly units: ReadonlyMap<string, Unit>
  readonly responsibilities: readonly Responsibility[]
  readonly conditions: ReadonlyMap<string, Condition>
  readonly people: ReadonlyMap<string, Person>
  /** `unit|weekday` → names on duty. */
  readonly duty: ReadonlyMap<string, readonly string[]>
  /** The same with their accounts. */
  readonly dutyPeople: ReadonlyMap<string, readonly string[]>
  /** The national classes, and those the bureau added. */
  readonly classes: readonly IncidentClass[]
  classOf(kind: ClassKind, code: string): IncidentClass | undefined
  readonly signing: Signing
  /** Where the public reaches this server, such as https://zhifa.example: setting `public-address`; empty when unset. */
  readonly publicAddress: string
}

/** Reads them one after the other, so that a transaction can read them too. */
export async function loadRegisters(db: Pool | PoolClient, jurisdiction: string): Promise<Registers> {
  const all = async <T>(sql: string) => (await db.query(sql, [jurisdiction])).rows as T[]
  const cells = await all<Cell>(
    'SELECT grid, township, west, south, east, north FROM grid_cell WHERE jurisdiction = $1',
  )
  const townships = await all<OrganLine>(
    `SELECT township, name, organ_name AS "organName", organ_word AS "organWord" FROM township
     WHERE jurisdiction = $1 ORDER BY township`,
  )
  const units = await all<Unit>(
    'SELECT unit, name, name_en AS "nameEn", phone, township, entrusted FROM unit WHERE jurisdiction = $1 ORDER BY unit',
  )
  const lines = await all<Responsibility>(
    'SELECT line, township, grid, class, unit FROM responsibility WHERE jurisdiction = $1 ORDER BY line',
  )
  const conditions = await all<Condition>(
    `SELECT condition, class, filing, closing, amount, unit, urgent, source FROM filing_condition
     WHERE jurisdiction = $1 ORDER BY condition`,
  )
  const people = await all<Person & { person: string }>(
    'SELECT person, name, unit, roles, active FROM person WHERE jurisdiction = $1 ORDER BY person',
  )
  const duty = await all<{ unit: string; weekday: number; person: string }>(
    'SELECT unit, weekday, person FROM duty WHERE jurisdiction = $1 ORDER BY unit, weekday, person',
  )
  const own = await all<{ kind: ClassKind; code: string; name: string }>(
    'SELECT kind, code, name FROM local_class WHERE jurisdiction = $1 ORDER BY kind, code',
  )
  const settings = await all<{ name: string; value: unknown }>(
    'SELECT name, value FROM setting WHERE jurisdiction = $1',
  )
  const setting = new Map(settings.map((s) => [s.name, s.value]))
  const names = new Map(people.map(({ person, ...p }) => [person, p]))
  const onDuty = new Map<string, string[]>()
  const dutyPeople = new Map<string, string[]>()
  for (const d of duty) {
    const key = `${d.unit}|${d.weekday}`
    onDuty.set(key, [...(onDuty.get(key) ?? []), names.get(d.person)?.name ?? d.person])
    dutyPeople.set(key, [...(dutyPeople.get(key) ?? []), d.person])
  }
  const bureau: Organ = {
    name: String(setting.get('name') ?? jurisdiction),
    word: String(setting.get('organ-word') ?? ''),
  }
  const organs = organsOf(bureau, townships)
  return {
    name: bureau.name,
    boundary: (setting.get('boundary') as Rings | undefined) ?? null,
    grid: new GridIndex(cells),
    townships: new Map(townships.map((t) => [t.township, t.name])),
    townshipLines: townships,
    organ: (township) => organs.get(township) ?? { name: township, word: township },
    units: new Map(units.map((u) => [u.unit, u])),
    responsibilities: lines,
    conditions: new Map(conditions.map((c) => [c.condition, c])),
    people: names,
    duty: onDuty,
    dutyPeople,
    ...catalogueWith(own.map(localClass)),
    publicAddress: String(setting.get('public-address') ?? '').replace(/\/$/, ''),
    signing: (setting.get('signing') as Signing | undefined) ?? signings.ed25519,
  }
}

const majors = new Map(classes().map((c) => [`${c.kind}:${c.majorCode}`, c.majorName]))

/** Name of a major class (`matter:09`) of the national list. */
export const majorNameOf = (key: string): string | undefined => majors.get(key)

/** A class a bureau added: its first two digits name the national major class it belongs to. */
function localClass({ kind, code, name }: { kind: ClassKind; code: string; name: string }): IncidentClass {
  const majorCode = code.slice(0, 2)
  const majorName = majors.get(`${kind}:${majorCode}`) ?? majorCode
  return { kind, code, name, majorCode, majorName, derived: false, local: true }
}

/** Name of a class key (`matter:09005`) or of a major class (`matter:09`). */
export function classNameOf(r: Pick<Registers, 'classOf'>, key: string): string {
  const [kind, code] = key.split(':') as [ClassKind, string]
  return (code?.length === 2 ? majors.get(key) : r.classOf(kind, code ?? '')?.name) ?? key
}
