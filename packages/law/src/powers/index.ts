import type { LocalDate } from '../dates/epoch.ts'
import { cityAppearance } from './list/city-appearance.ts'
import { drainage } from './list/drainage.ts'
import { forestry } from './list/forestry.ts'
import { gas } from './list/gas.ts'
import { grassland } from './list/grassland.ts'
import { greening } from './list/greening.ts'
import { housing } from './list/housing.ts'
import { naturalResources } from './list/natural-resources.ts'
import { noise } from './list/noise.ts'
import { planning } from './list/planning.ts'
import { roads } from './list/roads.ts'
import { sanitation } from './list/sanitation.ts'
import { smoke } from './list/smoke.ts'
import { waste } from './list/waste.ts'
import { water } from './list/water.ts'
import { waterSupply } from './list/water-supply.ts'
import type { Power, PowerOnDay } from './types.ts'

/** Every item with all its versions, by domain and code. Made from national law; what a province adds is not in it. */
export const allPowers: readonly Power[] = [
  ...cityAppearance,
  ...sanitation,
  ...waste,
  ...greening,
  ...planning,
  ...roads,
  ...drainage,
  ...gas,
  ...waterSupply,
  ...housing,
  ...noise,
  ...smoke,
  ...naturalResources,
  ...water,
  ...forestry,
  ...grassland,
]

const byCode = new Map(allPowers.map((each) => [each.code, each]))

/** An item with all its versions; undefined for a code never given. */
export const powerByCode = (code: string): Power | undefined => byCode.get(code)

/** The list of powers and duties as it stands on a day. */
export function powers(on: LocalDate): readonly PowerOnDay[] {
  return allPowers.flatMap((each) => onDay(each, on) ?? [])
}

/** One item as it stands on a day; undefined for a code never given, or an item without law that day. */
export function power(code: string, on: LocalDate): PowerOnDay | undefined {
  const found = byCode.get(code)
  return found && onDay(found, on)
}

/** An item as each of its versions has it, made once. */
const versions = new WeakMap<Power, readonly PowerOnDay[]>()

function onDay(item: Power, on: LocalDate): PowerOnDay | undefined {
  let known = versions.get(item)
  if (!known) {
    const { terms, ...rest } = item
    known = terms.map((term) => ({ ...rest, ...term }))
    versions.set(item, known)
  }
  for (const each of known) if (each.from <= on && (each.to === undefined || on <= each.to)) return each
  return undefined
}
