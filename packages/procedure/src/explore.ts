import type { Act, Actor } from './act.ts'
import type { ActSpec, BaseState, Stage } from './declare.ts'
import { documentFlaws } from './explore-documents.ts'
import { moveFlaws } from './explore-moves.ts'
import { type AnyProcedure, findingsOf, perform } from './perform.ts'

/** A property that does not hold, with the shortest path that shows it, in words. */
export interface Flaw {
  readonly property:
    | 'stage-unreachable'
    | 'no-way-to-end'
    | 'clock-never-stops'
    | 'mandatory-act-skipped'
    | 'undeclared-stage'
    | 'bars-broken'
    | 'act-never-possible'
    | 'dishonest-key'
    | 'document-id-taken'
    | 'document-place-taken'
    | 'document-without-name'
    | 'document-of-no-act'
    | 'document-never-made'
    | 'document-unwritten'
    | 'move-from-undeclared-version'
    | 'move-never-possible'
    | 'move-leaves-procedure'
  readonly about: string
  readonly path: readonly string[]
}

export interface Exploration {
  readonly states: number
  readonly steps: number
  readonly flaws: readonly Flaw[]
  /** Stage → act → stages it was seen to lead to; what the pictures are drawn from. */
  readonly edges: readonly Edge[]
}

export interface Edge {
  readonly from: string
  readonly act: string
  readonly to: string
}

interface Node {
  readonly key: string
  readonly acts: readonly Act[]
  readonly state: BaseState
  readonly next: Step[]
}

interface Step {
  readonly act: string
  readonly done: Act
  readonly state: BaseState
  readonly example: string
  readonly to: string
}

const LIMIT = 60_000

/** The n-th instant of an exploration: one hour after the other, so that order is never in doubt. */
const instant = (n: number) => {
  const day = 4 + Math.floor(n / 8)
  return `2024-03-${String(Math.min(day, 28)).padStart(2, '0')}T${String(9 + (n % 8)).padStart(2, '0')}:00:00+08:00`
}

/**
 * Every proposal worth trying: each act with each example, by an actor of each example unit. With `stage`, only acts
 * that are open there: all others are refused alike.
 */
export function* proposals(
  p: AnyProcedure,
  acts: readonly Act[],
  stage?: string,
): Generator<{ proposal: Act; actor: Actor; example: string }> {
  for (const [kind, spec] of Object.entries(p.acts) as [string, ActSpec][]) {
    if (stage !== undefined && !spec.from.includes(stage)) continue
    for (const [i, example] of spec.examples.entries())
      for (const unit of p.exampleUnits) {
        const actor: Actor = { id: `a-${unit}`, name: unit, roles: spec.who, unit }
        const at = (typeof spec.exampleAt === 'string' ? spec.exampleAt : spec.exampleAt?.[i]) ?? instant(acts.length)
        const proposal: Act = {
          id: `act-${acts.length}`,
          matter: 'm',
          sequence: acts.length + 1,
          kind,
          actor: actor.id,
          unit,
          happenedAt: at,
          recordedAt: at,
          data: example,
          evidence: [],
        }
        yield { proposal, actor, example: `${i}/${unit}` }
      }
  }
}

/**
 * Explores every reachable state of a declared procedure by running its real guards on its own examples, and
 * says which properties fail: every stage reachable, an end reachable from everywhere, no started clock left
 * running at an end, no path to an end that skips a mandatory act, folds that stay within the declaration, documents
 * that can be written, moves from earlier versions that end where this version could have come by itself.
 */
export function explore(p: AnyProcedure): Exploration {
  const nodes = walk(p)
  const flaws = [
    ...unreachable(p, nodes),
    ...unusedActs(p, nodes),
    ...deadEnds(p, nodes),
    ...runningClocks(p, nodes),
    ...skipped(p, nodes),
    ...undeclared(p, nodes),
    ...brokenBars(p, nodes),
    ...documentFlaws(p, stepsOf(nodes)),
    ...moveFlaws(p, (version) => [...walk(version).values()], new Set(nodes.keys())),
  ]
  let steps = 0
  for (const n of nodes.values()) steps += n.next.length
  return { states: nodes.size, steps, flaws, edges: edgesOf(nodes) }
}

const mandatoryKey = (p: AnyProcedure, acts: readonly Act[]) => {
  const kinds = new Set(acts.map((a) => a.kind))
  return p.mandatory.map((m) => (m.oneOf.some((k: string) => kinds.has(k)) ? 1 : 0)).join('')
}

/** The honest key: what the procedure declares, plus the stage, running clocks and mandatory acts seen. */
export const stateKey = (p: AnyProcedure, acts: readonly Act[], state: BaseState) =>
  `${state.stage}|${p.key(state)}|${mandatoryKey(p, acts)}|${openClocks(p, state).join()}`

function walk(p: AnyProcedure): Map<string, Node> {
  const start: Node = { key: stateKey(p, [], p.initial), acts: [], state: p.initial, next: [] }
  const nodes = new Map([[start.key, start]])
  const queue = [start]
  const reasons = everyReason(p)
  for (let node = queue.shift(); node; node = queue.shift()) {
    for (const { proposal, actor, example } of proposals(p, node.acts, node.state.stage)) {
      const out = perform<BaseState>(p, node.acts, node.state, proposal, actor, reasons)
      if (out.is !== 'accepted') continue
      const acts = [...node.acts, out.act]
      const key = stateKey(p, acts, out.state)
      node.next.push({ act: proposal.kind, done: out.act, state: out.state, example, to: key })
      if (nodes.has(key)) continue
      const next: Node = { key, acts, state: out.state, next: [] }
      nodes.set(key, next)
      queue.push(next)
      if (nodes.size > LIMIT) throw new Error(`${p.kind}: more than ${LIMIT} states; make its key coarser`)
    }
  }
  return nodes
}

const everyReason = (p: AnyProcedure) =>
  Object.fromEntries(p.rules.filter((r) => r.severity === 'overridable').map((r) => [r.id, 'example']))

/** Clocks that run or pause in this state. */
export const openClocks = (p: AnyProcedure, state: BaseState): string[] =>
  p.clocks.filter((c) => c.while(state) !== 'off').map((c) => c.id)

const words = (p: AnyProcedure, acts: readonly Act[]) => acts.map((a) => p.acts[a.kind].title.zh as string)
const stepsOf = (nodes: Map<string, Node>) =>
  [...nodes.values()].flatMap((n) => n.next.map(({ done, state }) => ({ before: n.acts, act: done, state })))
const isEnd = (p: AnyProcedure, state: BaseState) => p.stages.some((s: Stage) => s.id === state.stage && s.ended)

function unreachable(p: AnyProcedure, nodes: Map<string, Node>): Flaw[] {
  const seen = new Set([...nodes.values()].map((n) => n.state.stage))
  return p.stages
    .filter((s: Stage) => !seen.has(s.id))
    .map((s: Stage) => ({ property: 'stage-unreachable', about: s.title.zh, path: [] }))
}

function unusedActs(p: AnyProcedure, nodes: Map<string, Node>): Flaw[] {
  const seen = new Set([...nodes.values()].flatMap((n) => n.next.map((s) => s.act)))
  return Object.keys(p.acts)
    .filter((k) => !seen.has(k))
    .map((k) => ({ property: 'act-never-possible', about: p.acts[k].title.zh, path: [] }))
}

/** Breadth-first order makes the first dead end found the one with the shortest path. */
function deadEnds(p: AnyProcedure, nodes: Map<string, Node>): Flaw[] {
  const before = new Map<string, string[]>()
  for (const n of nodes.values())
    for (const s of n.next) {
      const list = before.get(s.to)
      if (list) list.push(n.key)
      else before.set(s.to, [n.key])
    }
  const good = new Set<string>()
  const stack = [...nodes.values()].filter((n) => isEnd(p, n.state)).map((n) => n.key)
  for (let k = stack.pop(); k !== undefined; k = stack.pop()) {
    if (good.has(k)) continue
    good.add(k)
    stack.push(...(before.get(k) ?? []))
  }
  const stuck = [...nodes.values()].find((n) => !good.has(n.key))
  return stuck ? [{ property: 'no-way-to-end', about: stuck.key, path: words(p, stuck.acts) }] : []
}

function runningClocks(p: AnyProcedure, nodes: Map<string, Node>): Flaw[] {
  for (const n of nodes.values()) {
    const open = isEnd(p, n.state) ? openClocks(p, n.state) : []
    if (open.length) return [{ property: 'clock-never-stops', about: open.join('、'), path: words(p, n.acts) }]
  }
  return []
}

function skipped(p: AnyProcedure, nodes: Map<string, Node>): Flaw[] {
  const flaws: Flaw[] = []
  for (const m of p.mandatory) {
    const bad = [...nodes.values()].find(
      (n) => n.state.stage === m.end && !n.acts.some((a) => m.oneOf.includes(a.kind)),
    )
    if (bad) flaws.push({ property: 'mandatory-act-skipped', about: m.oneOf.join('|'), path: words(p, bad.acts) })
  }
  return flaws
}

function undeclared(p: AnyProcedure, nodes: Map<string, Node>): Flaw[] {
  for (const n of nodes.values())
    for (const s of n.next) {
      const to = nodes.get(s.to)?.state.stage
      const allowed = p.acts[s.act].to ?? [n.state.stage]
      if (!allowed.includes(to))
        return [{ property: 'undeclared-stage', about: `${s.act} → ${to}`, path: [...words(p, n.acts), s.act] }]
    }
  return []
}

function brokenBars(p: AnyProcedure, nodes: Map<string, Node>): Flaw[] {
  for (const n of nodes.values()) {
    // Acts before the last were judged where the path was one act shorter.
    const bad = findingsOf(p, n.acts, n.acts.length).find((f) => f.severity === 'bars')
    if (bad) return [{ property: 'bars-broken', about: bad.rule, path: words(p, n.acts) }]
  }
  return []
}

function edgesOf(nodes: Map<string, Node>): Edge[] {
  const seen = new Map<string, Edge>()
  for (const n of nodes.values())
    for (const s of n.next) {
      const edge = { from: n.state.stage, act: s.act, to: nodes.get(s.to)?.state.stage ?? '?' }
      seen.set(`${edge.from}|${edge.act}|${edge.to}`, edge)
    }
  return [...seen.values()]
}
