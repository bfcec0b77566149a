import type { Calendar } from '@zhiheng/law'
import type { Pool } from 'pg'
import { loadRegisters, type Registers } from './intake/registers.ts'
import { calendarOf } from './matters/notices.ts'

/** What a server holds in memory of the bureau’s own data, and how it reads it again. */
export interface Standing {
  registers(): Registers
  calendar(): Calendar
  /** Reads everything again; what was changed before the call is there after it. */
  reload(): Promise<void>
}

export async function standingOf(db: Pool, jurisdiction: string): Promise<Standing> {
  const read = async () => ({
    registers: await loadRegisters(db, jurisdiction),
    calendar: await calendarOf(db, jurisdiction),
  })
  let now = await read()
  // One after the other: a reading that began earlier must not replace a later one.
  let last: Promise<void> = Promise.resolve()
  return {
    registers: () => now.registers,
    calendar: () => now.calendar,
    reload() {
      const again = last
        .catch(() => undefined)
        .then(async () => {
          now = await read()
        })
      last = again
      return again
    },
  }
}
