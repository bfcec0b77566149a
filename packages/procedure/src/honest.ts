import type { Act } from './act.ts'
import type { BaseState } from './declare.ts'
import { type Flaw, proposals, stateKey } from './explore.ts'
import { type AnyProcedure, perform } from './perform.ts'

/**
 * Is the key honest? Walks at random (seeded), pairs up different paths with equal keys, and checks that both
 * accept the same proposals and lead to equal keys. A dishonest key would let the explorer overlook a state.
 */
export function dishonesty(p: AnyProcedure, seed: number, walks: number, length: number): Flaw | null {
  const random = mulberry32(seed)
  const seen = new Map<string, { acts: readonly Act[]; state: BaseState }>()
  for (let w = 0; w < walks; w++) {
    let acts: readonly Act[] = []
    let state: BaseState = p.initial
    for (let i = 0; i < length; i++) {
      const key = stateKey(p, acts, state)
      const twin = seen.get(key)
      const here = behaviour(p, acts, state)
      if (twin && twin.acts.length !== acts.length) {
        const there = behaviour(p, twin.acts, twin.state)
        const differs = [...here].find(([k, v]) => there.get(k) !== v)
        if (differs)
          return { property: 'dishonest-key', about: `${key} · ${differs[0]}`, path: acts.map((a) => a.kind) }
      } else if (!twin) seen.set(key, { acts, state })
      const open = [...tries(p, acts, state)].filter((t) => t.next)
      const pick = open[Math.floor(random() * open.length)]?.next
      if (!pick) break
      acts = pick.acts
      state = pick.state
    }
  }
  return null
}

const behaviour = (p: AnyProcedure, acts: readonly Act[], state: BaseState) =>
  new Map([...tries(p, acts, state)].map((t) => [t.label, t.next ? stateKey(p, t.next.acts, t.next.state) : 'refused']))

function* tries(p: AnyProcedure, acts: readonly Act[], state: BaseState) {
  for (const { proposal, actor, example } of proposals(p, acts)) {
    const out = perform<BaseState>(p, acts, state, proposal, actor)
    const label = `${proposal.kind}:${example}`
    yield out.is === 'accepted'
      ? { label, next: { acts: [...acts, out.act], state: out.state } }
      : { label, next: null }
  }
}

/** A small seeded generator; the same seed gives the same walk everywhere. */
export function mulberry32(seed: number): () => number {
  let a = seed >>> 0
  return () => {
    a = (a + 0x6d2b79f5) >>> 0
    let t = Math.imul(a ^ (a >>> 15), 1 | a)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
