import type { Party, PartyKind } from '@zhiheng/matters/party.ts'
import { nameOf } from '../chuxiong/bureau.ts'
import { type Township, townships } from '../chuxiong/places.ts'
import { addressIn, type Chance, placeIn, weighted } from './plan.ts'
import { keptByTownships } from './power-list.ts'

export interface Place {
  readonly address: string
  readonly lon: number
  readonly lat: number
  readonly township: string
}

/** An invented party; businesses say in their name that they belong to the demo. */
export function partyOf(chance: Chance, kind: PartyKind, trade: string, address: string): Party {
  const name = nameOf(chance.between(200, 900))
  if (kind === 'citizen') return { kind, name, address }
  const business = `${kind === 'organisation' ? '楚雄演示' : '演示'}${chance.pick(words)}${trade}`
  return { kind, name: business, representative: name, address }
}

const words = ['彝乡', '龙川', '紫溪', '鹿鸣', '金沙', '兴盛', '远航', '祥和', '云岭', '福源', '青山', '恒达']

/** Somewhere in the city, more often where more people live. */
export function placeFor(chance: Chance, township?: string): Place {
  const found = townships.find((t) => t.township === township)
  const t: Township = found ?? weighted(chance, townships, (x) => x.weight)
  return { address: addressIn(chance, t), ...placeIn(chance, t), township: t.township }
}

/** Who handles a case: the township team of the place where the item was handed over, else a team of the bureau. */
export const handlerOf = (unit: string, power: string): string =>
  unit.startsWith('t-') && !keptByTownships(power) ? 'team-3' : unit

/** The team of a place: the two towns of the seat have their own, so has every other township. */
export const teamOf = (township: string): string =>
  township.endsWith('101') ? 'team-1' : township.endsWith('102') ? 'team-2' : `t-${township.slice(6)}`
