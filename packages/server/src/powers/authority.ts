import { formatCitation } from '@zhiheng/law'
import { type Exercise, mayExerciseAmong, type Wanting } from '@zhiheng/matters/power-list/may-exercise.ts'
import type { PowerItemState } from '@zhiheng/matters/power-list/state.ts'
import type { Authority } from '@zhiheng/procedure'
import type { Registers, Unit } from '../intake/registers.ts'

/** In whose place a unit acts: its township government’s, an entrusted body’s, or the bureau’s own at a place. */
export function wantingOf(unit: Pick<Unit, 'township' | 'entrusted'> | undefined, place: string): Wanting {
  if (unit?.township) return { who: 'township', township: unit.township }
  if (unit?.entrusted) return { who: 'entrusted', organisation: unit.entrusted }
  return place ? { who: 'bureau', township: place } : { who: 'bureau' }
}

/** An answer of the list as an act keeps it. */
export function written(wanting: Wanting, said: Exercise, townshipName: (code: string) => string): Authority {
  const holder = wanting.who === 'township' ? wanting.township : wanting.who === 'entrusted' ? wanting.organisation : ''
  const named = (text: string) => (wanting.who === 'township' ? text.replaceAll(holder, townshipName(holder)) : text)
  const why = said.is === 'broken' ? said.why : said.is === 'unknown' ? said.missing : undefined
  return {
    who: wanting.who,
    holder,
    is: said.is === 'not-applicable' ? 'unknown' : said.is,
    ...(why ? { why: { zh: named(why.zh), en: named(why.en) } } : {}),
    article: formatCitation(said.basis),
    ...(said.inNameOf ? { inNameOf: said.inNameOf } : {}),
    ...(said.since ? { since: said.since } : {}),
  }
}

/** Answers whether a unit may exercise an item; undefined while the office keeps no list, and so nothing can be told. */
export const authorityAmong =
  (registers: () => Pick<Registers, 'units' | 'townships'>, items: () => readonly PowerItemState[]) =>
  (unit: string, place: string, code: string, on: string): Authority | undefined => {
    const list = items()
    if (!list.length) return undefined
    const { units, townships } = registers()
    const wanting = wantingOf(units.get(unit), place)
    return written(wanting, mayExerciseAmong(list, wanting, code, on), (t) => townships.get(t) ?? t)
  }
