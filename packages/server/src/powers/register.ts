import { itemsOf } from '@zhiheng/matters/power-list/list.ts'
import { powerList } from '@zhiheng/matters/power-list/procedure.ts'
import type { PowerItemState } from '@zhiheng/matters/power-list/state.ts'
import { readActsMany } from '@zhiheng/record'
import type { Pool } from 'pg'
import { inTurn } from '../in-turn.ts'
import { actsOf } from '../matters/office.ts'

/** The list of powers in memory, made of its matters alone: a few hundred items that every filing looks at. */
export interface PowerRegister {
  items(): readonly PowerItemState[]
  /** Reads what has changed since; what was recorded before the call is there after it. */
  refresh(): Promise<void>
  /** Waits for readings under way; at once when there are none. */
  settled(): Promise<void>
}

/** Loads the list; a reading asks only for items that have changed since the last. */
export async function powerRegister(db: Pool, jurisdiction: string): Promise<PowerRegister> {
  const known = new Map<string, { sequence: number; item: PowerItemState }>()
  let items: readonly PowerItemState[] = []

  async function read() {
    const { rows } = await db.query<{ matter: string; sequence: number }>(
      'SELECT matter, sequence FROM matter WHERE jurisdiction = $1 AND kind = $2',
      [jurisdiction, powerList.kind],
    )
    const changed = rows.filter((r) => known.get(r.matter)?.sequence !== r.sequence).map((r) => r.matter)
    if (!changed.length) return
    for (const [matter, acts] of await readActsMany(db, jurisdiction, changed)) {
      const [item] = itemsOf(actsOf(acts))
      if (item) known.set(matter, { sequence: acts.length, item })
    }
    items = [...known.values()].map((k) => k.item)
  }

  await read()
  return {
    items: () => items,
    ...inTurn(read),
  }
}
