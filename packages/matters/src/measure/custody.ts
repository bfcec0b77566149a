import type { Item } from './contract.ts'

/** Where an object stands, from taken to out of our hands. */
export type Status =
  | 'held'
  | 'testing'
  | 'sold'
  | 'to-return'
  | 'to-confiscate'
  | 'to-destroy'
  | 'returned'
  | 'transferred'
  | 'disposed'

export const gone: readonly Status[] = ['returned', 'transferred', 'disposed']

export interface Movement {
  readonly at: string
  /** Kind of the act. */
  readonly act: string
  readonly place: string
  readonly keeper: string
  readonly actor: string
}

/** One object of the custody register. */
export interface CustodyEntry {
  readonly item: Item
  readonly status: Status
  readonly place: string
  readonly keeper: string
  readonly movements: readonly Movement[]
}

/** An act as the register reads it: any act of a measure. */
export interface CustodyAct {
  readonly kind: string
  readonly actor: string
  readonly happenedAt: string
  readonly data: unknown
}

interface Touch {
  readonly items?: readonly string[]
  readonly to?: string
  readonly keeper?: string
  readonly institute?: string
  readonly receiver?: string
  readonly outcome?: 'release' | 'confiscate' | 'destroy'
}

const afterDecision = { release: 'to-return', confiscate: 'to-confiscate', destroy: 'to-destroy' } as const

/** The status an act gives to the objects it names; undefined when it changes none. */
export function statusAfter(kind: string, data: unknown): Status | undefined {
  switch (kind) {
    case 'sendForTesting':
      return 'testing'
    case 'finishTesting':
      return 'held'
    case 'sellPerishable':
      return 'sold'
    case 'decideDisposition':
      return afterDecision[(data as Touch).outcome ?? 'release']
    case 'releaseMeasure':
      return 'to-return'
    case 'returnObject':
      return 'returned'
    case 'transferObjects':
      return 'transferred'
    case 'disposeObject':
      return 'disposed'
    default:
      return undefined
  }
}

/**
 * The custody register of a measure: every object on the inventory with where it is, who keeps it and every movement,
 * oldest first. Objects named by an act but not on the inventory are left out; a rule finds them.
 */
export function custodyOf(acts: readonly CustodyAct[]): CustodyEntry[] {
  const register = new Map<string, CustodyEntry>()
  for (const act of acts) {
    if (act.kind === 'takeMeasure')
      for (const item of (act.data as { items?: readonly Item[] }).items ?? []) register.set(item.id, taken(item, act))
    const touch = act.data as Touch
    if (act.kind === 'takeMeasure' || !Array.isArray(touch.items)) continue
    for (const id of touch.items) {
      const entry = register.get(id)
      if (entry) register.set(id, moved(entry, act, touch))
    }
  }
  return [...register.values()]
}

const taken = (item: Item, act: CustodyAct): CustodyEntry => ({
  item,
  status: 'held',
  place: item.place,
  keeper: item.keeper,
  movements: [{ at: act.happenedAt, act: act.kind, place: item.place, keeper: item.keeper, actor: act.actor }],
})

function moved(entry: CustodyEntry, act: CustodyAct, touch: Touch): CustodyEntry {
  // A request for testing has a `to` as well: the day its time ends.
  const place = touch.institute ?? touch.to ?? entry.place
  const keeper =
    touch.keeper ?? touch.institute ?? touch.receiver ?? (act.kind === 'transferObjects' ? place : entry.keeper)
  return {
    ...entry,
    status: statusAfter(act.kind, act.data) ?? entry.status,
    place,
    keeper,
    movements: [...entry.movements, { at: act.happenedAt, act: act.kind, place, keeper, actor: act.actor }],
  }
}
