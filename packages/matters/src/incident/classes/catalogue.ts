import rows from '../../../data/classes.json' with { type: 'json' }

export type ClassKind = 'component' | 'matter'

/** One class of GB/T 47678.5-2026, or a class the bureau added itself. The key is (kind, code), never the code alone. */
export interface IncidentClass {
  readonly kind: ClassKind
  /** Five digits: two for the major class, three for the minor one. */
  readonly code: string
  readonly name: string
  readonly majorCode: string
  readonly majorName: string
  /** A matter "…异常" that repeats the digits of a component. */
  readonly derived: boolean
  /** Not in the national list. */
  readonly local: boolean
}

export interface ClassKey {
  readonly kind: ClassKind
  readonly code: string
}

export const classKey = (kind: ClassKind, code: string): string => `${kind} ${code}`

const national: readonly IncidentClass[] = rows.map((row) => ({
  kind: row.kind as ClassKind, // the seed builder writes only these two words
  code: row.code,
  name: row.name,
  majorCode: row.code.slice(0, 2),
  majorName: row.majorName,
  derived: row.derived === true,
  local: false,
}))

const index = new Map(national.map((entry) => [classKey(entry.kind, entry.code), entry]))

/** The 403 national classes, in the order of the standard. */
export const classes = (): readonly IncidentClass[] => national

/** The class of that kind and code, or undefined. Numbers have gaps; none is filled in. */
export const classOf = (kind: ClassKind, code: string): IncidentClass | undefined => index.get(classKey(kind, code))

/** The national catalogue with a bureau's own classes laid over it; an own class may replace a national name. */
export function catalogueWith(own: readonly IncidentClass[]): {
  classes: readonly IncidentClass[]
  classOf: (kind: ClassKind, code: string) => IncidentClass | undefined
} {
  const merged = new Map(index)
  for (const entry of own) merged.set(classKey(entry.kind, entry.code), entry)
  return { classes: [...merged.values()], classOf: (kind, code) => merged.get(classKey(kind, code)) }
}
