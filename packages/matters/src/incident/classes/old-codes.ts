import seed from '../../../data/old-codes.json' with { type: 'json' }
import { type ClassKind, classOf, type IncidentClass } from './catalogue.ts'

/** How a 2013 number was carried over: by its name, by an alias we wrote, by its place only, or not at all. */
export type MappedBy = 'name' | 'alias' | 'position' | 'unmapped'

export interface OldCode {
  readonly kind: 'component' | 'event'
  readonly old: string
  readonly nameZh: string
  readonly to: IncidentClass | undefined
  readonly by: MappedBy
  /** A number of one city's own list, counted down from 99; another city's may mean something else. */
  readonly local: boolean
}

const rows: readonly OldCode[] = seed.map((row) => {
  const [kind, code] = row.to ?? []
  return {
    kind: row.kind as OldCode['kind'], // the seed builder writes only these words, here and in `by`
    old: row.old,
    nameZh: row.name,
    to: kind && code ? classOf(kind as ClassKind, code) : undefined,
    by: row.by as MappedBy,
    local: row.local === true,
  }
})

const index = new Map(rows.map((row) => [`${row.kind} ${row.old}`, row]))

/** GB/T 30428.2-2013 number by number, with what it became; the unmapped are listed too. */
export const oldCodes = (): readonly OldCode[] => rows

/**
 * What a four-digit 2013 code (0405, 04-05) became. Events of majors 01–04 moved to 06–09; the 突发事件 and 其他
 * majors follow names only. A component may have become a matter (路沿石), so the kind of the result is its own.
 */
export function fromOldCode(kind: ClassKind | 'event', code: string): IncidentClass | undefined {
  const digits = code.replace(/[-\s]/g, '')
  if (!/^\d{4}$/.test(digits)) return undefined
  return index.get(`${kind === 'component' ? 'component' : 'event'} ${digits}`)?.to
}
