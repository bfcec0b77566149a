import { classes, classOf } from '@zhiheng/matters'
import type { Pool } from 'pg'
import { type Cell, GridIndex, type Rings } from './geo.ts'
import type { Responsibility } from './routing.ts'

export interface Unit {
  readonly unit: string
  readonly name: string
  readonly nameEn: string
}

export interface Condition {
  readonly condition: string
  readonly class: string
  readonly filing: string
  readonly closing: string
  readonly amount: number
  readonly unit: string
  readonly urgent: boolean
}

/** The bureau's own data, held in memory: a few thousand rows that every intake looks at. */
export interface Registers {
  readonly name: string
  readonly boundary: Rings | null
  readonly grid: GridIndex
  readonly townships: ReadonlyMap<string, string>
  readonly units: ReadonlyMap<string, Unit>
  readonly responsibilities: readonly Responsibility[]
  readonly conditions: ReadonlyMap<string, Condition>
  readonly people: ReadonlyMap<string, { name: string; unit: string; roles: readonly string[] }>
  /** `unit|weekday` → names on duty. */
  readonly duty: ReadonlyMap<string, readonly string[]>
}

export async function loadRegisters(db: Pool, jurisdiction: string): Promise<Registers> {
  const all = async <T>(sql: string) => (await db.query(sql, [jurisdiction])).rows as T[]
  const [cells, townships, units, lines, conditions, people, duty, settings] = await Promise.all([
    all<Cell>('SELECT grid, township, west, south, east, north FROM grid_cell WHERE jurisdiction = $1'),
    all<{ township: string; name: string }>(
      'SELECT township, name FROM township WHERE jurisdiction = $1 ORDER BY township',
    ),
    all<Unit>('SELECT unit, name, name_en AS "nameEn" FROM unit WHERE jurisdiction = $1 ORDER BY unit'),
    all<Responsibility>(
      'SELECT line, township, grid, class, unit FROM responsibility WHERE jurisdiction = $1 ORDER BY line',
    ),
    all<Condition>(
      'SELECT condition, class, filing, closing, amount, unit, urgent FROM filing_condition WHERE jurisdiction = $1 ORDER BY condition',
    ),
    all<{ person: string; name: string; unit: string; roles: string[] }>(
      'SELECT person, name, unit, roles FROM person WHERE jurisdiction = $1',
    ),
    all<{ unit: string; weekday: number; person: string }>(
      'SELECT unit, weekday, person FROM duty WHERE jurisdiction = $1 ORDER BY unit, weekday, person',
    ),
    all<{ name: string; value: unknown }>('SELECT name, value FROM setting WHERE jurisdiction = $1'),
  ])
  const setting = new Map(settings.map((s) => [s.name, s.value]))
  const names = new Map(people.map((p) => [p.person, { name: p.name, unit: p.unit, roles: p.roles }]))
  const onDuty = new Map<string, string[]>()
  for (const d of duty) {
    const key = `${d.unit}|${d.weekday}`
    onDuty.set(key, [...(onDuty.get(key) ?? []), names.get(d.person)?.name ?? d.person])
  }
  return {
    name: String(setting.get('name') ?? jurisdiction),
    boundary: (setting.get('boundary') as Rings | undefined) ?? null,
    grid: new GridIndex(cells),
    townships: new Map(townships.map((t) => [t.township, t.name])),
    units: new Map(units.map((u) => [u.unit, u])),
    responsibilities: lines,
    conditions: new Map(conditions.map((c) => [c.condition, c])),
    people: names,
    duty: onDuty,
  }
}

const majors = new Map(classes().map((c) => [`${c.kind}:${c.majorCode}`, c.majorName]))

/** Name of a class key (`matter:09005`) or of a major class (`matter:09`). */
export function classNameOf(key: string): string {
  const [kind, code] = key.split(':') as ['component' | 'matter', string]
  return (code?.length === 2 ? majors.get(key) : classOf(kind, code ?? '')?.name) ?? key
}
