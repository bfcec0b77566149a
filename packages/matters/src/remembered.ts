/** How many answers are kept before all are dropped. */
const MOST = 20_000

type Level = Map<unknown, unknown>

/**
 * Keeps what a pure question answered: rules ask the same of the same articles and days over and over. Arguments are
 * told apart by identity, so they are texts and numbers, or objects that are themselves remembered.
 */
export function remembered<A extends readonly unknown[], V>(ask: (...given: A) => V): (...given: A) => V {
  const root: Level = new Map()
  let size = 0
  return (...given) => {
    let level = root
    const last = given.length - 1
    for (let i = 0; i < last; i++) {
      let next = level.get(given[i]) as Level | undefined
      if (!next) {
        next = new Map()
        level.set(given[i], next)
      }
      level = next
    }
    const known = level.get(given[last]) as V | undefined
    if (known !== undefined || level.has(given[last])) return known as V
    const answer = ask(...given)
    if (++size > MOST) {
      root.clear()
      size = 0
    } else level.set(given[last], answer)
    return answer
  }
}
