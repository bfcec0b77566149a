/** Things with a time, day by day, in the order of their time. */
export function byDay<T extends { readonly heldAt: string }>(list: readonly T[]): [day: string, of: T[]][] {
  const days = new Map<string, T[]>()
  for (const one of [...list].sort((a, b) => a.heldAt.localeCompare(b.heldAt))) {
    const day = one.heldAt.slice(0, 10)
    days.set(day, [...(days.get(day) ?? []), one])
  }
  return [...days]
}
