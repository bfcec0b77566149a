import { type Calendar, calendar } from '@zhiheng/law'
import { incidentKind } from '@zhiheng/matters'
import { type Act, type Actor, type Finding, foldActs, mulberry32, perform, type Services } from '@zhiheng/procedure'
import type { ActDraft } from '@zhiheng/record'
import { draftOf, instantOf, matterIdOf } from '@zhiheng/server'
import { type Chance, type Course, chanceFrom, duplicateOf, type Plan, planMatter } from './plan.ts'
import { type Crew, type Step, scriptOf } from './script.ts'

/** Cases found and dispatched in the synthetic year, as the bureau’s report counts them. */
export const DISPATCHED = 5024

const others: readonly [Course, number][] = [
  ['rejected', 186],
  ['voided', 28],
  ['transferred', 46],
  ['quick', 212],
  ['open', 34],
]
const DUPLICATES = 134

export interface MadeMatter {
  readonly id: string
  readonly acts: readonly Act[]
  readonly drafts: readonly ActDraft[]
}

interface Making {
  readonly plan: Plan
  readonly id: string
  readonly reportId: string
  readonly steps: Step[]
}

export interface YearOptions {
  readonly seed: number
  readonly services: Services
  readonly crew: (chance: Chance) => Crew
  /** Hashes of the demo pictures. */
  readonly pictures: { readonly before: readonly string[]; readonly after: readonly string[] }
  /** For tests: a smaller year. */
  readonly dispatched?: number
}

/**
 * The acts of a synthetic year, performed one by one through the real procedure: an act the law refuses is an error
 * here. Deterministic: the same seed gives the same bytes.
 */
export function* makeYear(options: YearOptions): Generator<MadeMatter> {
  const chance = chanceFrom(mulberry32(options.seed))
  const days = calendar()
  const making = planYear(chance, options, days)
  const numbers = numberAll(making)
  making.sort((a, b) => a.plan.openedAt - b.plan.openedAt)
  for (const m of making) yield performAll(m, numbers, chance, options)
}

function planYear(chance: Chance, options: YearOptions, days: Calendar): Making[] {
  const size = options.dispatched ?? DISPATCHED
  const part = size / DISPATCHED
  const crew = options.crew(chance)
  const list: Making[] = []
  const add = (plan: Plan, primary: Making | null) => {
    const reportId = uuid(chance)
    const made: Making = {
      plan,
      id: matterIdOf(reportId, instantOf(plan.openedAt)),
      reportId,
      steps: scriptOf(chance, plan, crew, days, primary?.id ?? null),
    }
    list.push(made)
    return made
  }
  for (let i = 0; i < size; i++) add(planMatter(chance, 'plain'), null)
  for (const [course, n] of others) for (let i = 0; i < Math.round(n * part); i++) add(planMatter(chance, course), null)
  const firsts = list
    .slice(0, size)
    .filter((m) => (m.steps.find((s) => s.kind === 'handle')?.at ?? 0) - m.plan.openedAt > 3600_000)
  for (let i = 0; i < Math.round(DUPLICATES * part); i++) {
    const first = chance.pick(firsts)
    const second = add(duplicateOf(chance, first.plan), first)
    takeIn(first, second)
  }
  return list
}

/** The first case takes in the second’s reporter a moment before the second ends. */
function takeIn(first: Making, second: Making) {
  const merge = second.steps.at(-1) as Step
  const { reporter } = (second.steps[0] as Step).data
  first.steps.push({ ...merge, kind: 'absorb', at: merge.at - 1000, data: { matter: second.id, reporter } })
  first.steps.sort((a, b) => a.at - b.at)
}

/** Case numbers in the order of filing over the whole year, without gaps. */
function numberAll(making: readonly Making[]): Map<Step, number> {
  const steps = making.flatMap((m) => m.steps.filter((s) => s.numbered)).sort((a, b) => a.at - b.at)
  return new Map(steps.map((s, i) => [s, i + 1]))
}

function performAll(m: Making, numbers: ReadonlyMap<Step, number>, chance: Chance, options: YearOptions): MadeMatter {
  const { procedure } = incidentKind
  const acts: Act[] = []
  const drafts: ActDraft[] = []
  let state = procedure.initial
  for (const [i, step] of m.steps.entries()) {
    const actor: Actor = { id: step.actor, name: step.actor, roles: step.roles, unit: step.unit }
    const happenedAt = instantOf(step.at)
    const data = dataOf(step, state, happenedAt, numbers, options.services)
    const proposal: Act = {
      id: i === 0 ? m.reportId : uuid(chance),
      matter: m.id,
      sequence: i + 1,
      kind: step.kind,
      actor: step.actor,
      unit: step.unit,
      happenedAt,
      recordedAt: instantOf(step.at + (step.recordedLater ?? 0)),
      data,
      evidence: step.photo ? [chance.pick(options.pictures[step.photo])] : [],
    }
    const out = perform<typeof state>(procedure, acts, state, proposal, actor, REASONS)
    if (out.is !== 'accepted')
      throw new Error(`the demo year broke the law: ${m.plan.course} ${step.kind} ${JSON.stringify(out)}`)
    const act = { ...out.act, data: JSON.parse(JSON.stringify(out.act.data)) }
    acts.push(act)
    drafts.push(draftOf(act, out.findings as Finding[], hex(chance, 16)))
    state = out.state
  }
  if (foldActs(procedure, acts).stage !== state.stage) throw new Error('fold and perform disagree')
  return { id: m.id, acts, drafts }
}

/** Reasons given where the law lets an act through with one. */
const REASONS = { 'incident-order-of-acts': '离线补录' }

function dataOf(
  step: Step,
  state: typeof incidentKind.procedure.initial,
  at: string,
  numbers: ReadonlyMap<Step, number>,
  services: Services,
): unknown {
  const prepared = incidentKind.prepare?.(step.kind, step.data, state, at, services)
  if (prepared?.is === 'bad-input') throw new Error(`${step.kind}: ${JSON.stringify(prepared.issues)}`)
  const data = (prepared?.data ?? step.data) as Record<string, unknown>
  const n = numbers.get(step)
  return JSON.parse(
    JSON.stringify(
      n ? { ...data, number: incidentKind.numbers?.[step.kind]?.format(Number(at.slice(0, 4)), n) } : data,
    ),
  )
}

function hex(chance: Chance, bytes: number): string {
  let out = ''
  for (let i = 0; i < bytes; i++)
    out += Math.floor(chance() * 256)
      .toString(16)
      .padStart(2, '0')
  return out
}

function uuid(chance: Chance): string {
  const h = hex(chance, 16)
  return `${h.slice(0, 8)}-${h.slice(8, 12)}-4${h.slice(13, 16)}-${'89ab'[Number.parseInt(h[16] as string, 16) % 4]}${h.slice(17, 20)}-${h.slice(20)}`
}
