import type { Duty } from '../api/types.ts'
import { weekday } from '../words/time.ts'

/** Duty of the day of `now`, in one unit or (null) in every unit that has named somebody. */
export function dutyOn(duty: readonly Duty[], now: string, unit: string | null): readonly Duty[] {
  const today = weekday(now) || 7
  return duty.filter((d) => d.weekday === today && d.names.length > 0 && (unit === null || d.unit === unit))
}
