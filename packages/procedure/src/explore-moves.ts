import type { Act } from './act.ts'
import type { BaseState, Stage } from './declare.ts'
import { explore, type Flaw, stateKey } from './explore.ts'
import type { AnyProcedure } from './perform.ts'
import { moveVersion, type VersionMove, versionsOf } from './versions.ts'

/** A matter that the explorer brought about. */
export interface Reached {
  readonly acts: readonly Act[]
  readonly state: BaseState
}

/**
 * What is wrong with the versions beside this one: flaws of their own, and moves after which a matter stands where
 * this version could never have brought it. `reach` explores a version; `keys` are the states of this one.
 */
export function moveFlaws(
  p: AnyProcedure,
  reach: (version: AnyProcedure) => readonly Reached[],
  keys: ReadonlySet<string>,
): Flaw[] {
  const own = (p.earlier ?? []).flatMap((v) =>
    explore(v).flaws.map((f) => ({ ...f, about: `v${v.version} ${f.about}` })),
  )
  const moves = (p.moves ?? []) as readonly VersionMove[]
  return [...own, ...moves.flatMap((move) => badMove(p, move, reach, keys))]
}

function badMove(
  p: AnyProcedure,
  move: VersionMove,
  reach: (version: AnyProcedure) => readonly Reached[],
  keys: ReadonlySet<string>,
): Flaw[] {
  const about = `v${move.from} → v${p.version}`
  const from = versionsOf(p).find((v) => v !== p && v.version === move.from)
  if (!from) return [{ property: 'move-from-undeclared-version', about, path: [] }]
  let moved = 0
  for (const { acts, state } of reach(from)) {
    if (!isOpen(from, state)) continue
    const result = move.carry(state)
    if (!('state' in result)) continue
    moved++
    const key = stateKey(p, acts, result.state)
    const path = [...acts.map((a) => from.acts[a.kind].title.zh), moveVersion(from).title.zh]
    if (!keys.has(key)) return [{ property: 'move-leaves-procedure', about: `${about} ${key}`, path }]
  }
  return moved ? [] : [{ property: 'move-never-possible', about, path: [] }]
}

const isOpen = (p: AnyProcedure, state: BaseState) =>
  (p.stages as readonly Stage[]).some((s) => s.id === state.stage && !s.ended)
