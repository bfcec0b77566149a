/** One line of the table. `peer` null: the bar is absolute. */
export interface Line {
  readonly measure: string
  readonly ours: string
  readonly peer: string
  readonly ratio: string
  readonly bar: string
  readonly met: boolean
}

export const quantile = (values: readonly number[], q: number): number => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? Number.NaN
}

export const median = (values: readonly number[]): number => quantile(values, 0.5)

export const perSecond = (n: number) => `${Math.round(n).toLocaleString('en')}/s`
export const milliseconds = (n: number) => `${n.toFixed(n < 10 ? 2 : 1)} ms`
export const times = (n: number) => `${n.toFixed(n < 10 ? 2 : 0)}×`

/** Runs both sides in turn, so that a busy machine is busy for both. The medians of all rounds. */
export async function sideBySide(rounds: number, ours: () => Promise<number>, peer: () => Promise<number>) {
  const [a, b, ratios] = [[] as number[], [] as number[], [] as number[]]
  for (let i = 0; i < rounds; i++) {
    const first = i % 2 === 0
    const p1 = first ? null : await peer()
    const o = await ours()
    const p = p1 ?? (await peer())
    a.push(o)
    b.push(p)
    ratios.push(o / p)
  }
  return { ours: median(a), peer: median(b), ratio: median(ratios) }
}

/** Operations per second of `clients` loops that each start the next as soon as the last is done. */
export async function closedLoop(clients: number, seconds: number, once: (client: number) => Promise<void>) {
  const start = performance.now()
  const end = start + seconds * 1000
  let done = 0
  await Promise.all(
    Array.from({ length: clients }, async (_, client) => {
      while (performance.now() < end) {
        await once(client)
        done++
      }
    }),
  )
  return (done / (performance.now() - start)) * 1000
}

/** Latencies at a steady rate, counted from when each was due, so that waiting counts too. */
export async function paced(rate: number, seconds: number, once: () => Promise<void>): Promise<number[]> {
  const start = performance.now()
  const total = Math.floor(rate * seconds)
  const latencies: number[] = []
  const running: Promise<void>[] = []
  for (let i = 0; i < total; ) {
    const now = performance.now()
    for (; i < total && start + (i * 1000) / rate <= now; i++) {
      const due = start + (i * 1000) / rate
      running.push(once().then(() => void latencies.push(performance.now() - due)))
    }
    await new Promise((next) => setTimeout(next, 1))
  }
  await Promise.all(running)
  return latencies
}
