import type { Castings } from './penalty.ts'
import type { Making } from './perform.ts'
import type { Chance } from './plan.ts'
export function otherMatters(_chance: Chance, _castings: Castings): Making[] {
  return []
}
