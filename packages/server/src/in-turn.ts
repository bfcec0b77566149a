/** Reads one after the other: a reading that began earlier must not replace a later one. */
export function inTurn(read: () => Promise<void>) {
  let last: Promise<void> | null = null
  return {
    refresh(): Promise<void> {
      const next: Promise<void> = (last ?? Promise.resolve())
        .catch(() => undefined)
        .then(read)
        .finally(() => {
          if (last === next) last = null
        })
      last = next
      return next
    },
    /** The reading under way, if any. */
    settled: (): Promise<void> => last ?? Promise.resolve(),
  }
}
