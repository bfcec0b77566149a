import type { ClassInfo } from '../api/types.ts'

const MOST = 40

/** Classes whose name, code or major class has every part of what was typed; names that start with it first. */
export function searchClasses(classes: readonly ClassInfo[], typed: string): ClassInfo[] {
  const parts = typed.trim().toLowerCase().split(/\s+/).filter(Boolean)
  if (!parts.length) return classes.slice(0, MOST)
  const hits = classes.filter((c) =>
    parts.every((p) => c.name.includes(p) || c.code.startsWith(p) || c.majorName.includes(p)),
  )
  const first = parts[0]!
  const score = (c: ClassInfo) => (c.name === first ? 0 : c.name.startsWith(first) ? 1 : c.name.includes(first) ? 2 : 3)
  return hits.sort((a, b) => score(a) - score(b) || a.key.localeCompare(b.key)).slice(0, MOST)
}

/** Only a class with a filing condition can be filed. */
export const fileable = (c: ClassInfo): boolean => c.conditions.length > 0
