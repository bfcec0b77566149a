import { organOf } from '@zhiheng/matters/organ.ts'
import {
  type Act,
  type Actor,
  type AnyKind,
  type AnyState,
  type Finding,
  foldActs,
  perform,
  type Services,
} from '@zhiheng/procedure'
import type { ActDraft } from '@zhiheng/record'
import { draftOf, instantOf, matterIdOf } from '@zhiheng/server'
import type { Registers } from '@zhiheng/server/intake/registers.ts'
import type { Chance } from './plan.ts'
import type { Step } from './script.ts'

/** A matter of the year before its acts are performed. */
export interface Making {
  readonly kind: AnyKind
  /** How it goes, for whoever reads an error. */
  readonly course: string
  readonly id: string
  /** Id of its first act. */
  readonly opening: string
  readonly steps: Step[]
}

export interface MadeMatter {
  readonly kind: AnyKind
  readonly id: string
  readonly acts: readonly Act[]
  readonly drafts: readonly ActDraft[]
}

export interface Performing {
  readonly registers: Registers
  readonly services: Services
  /** Hashes of the demo pictures. */
  readonly pictures: { readonly before: readonly string[]; readonly after: readonly string[] }
}

/** A matter that begins with the first of these steps. */
export function making(kind: AnyKind, course: string, steps: Step[], chance: Chance): Making {
  const opening = uuid(chance)
  return { kind, course, id: matterIdOf(opening, instantOf(steps[0]?.at ?? 0)), opening, steps }
}

/** A series of numbers as the office keeps it: of the bureau, or of a township by its code. */
export interface Series {
  readonly organ: string
  readonly series: string
}

/** Numbers in the order of the acts over the whole year, without gaps, each series of each organ on its own. */
export class Numbers {
  private readonly given = new Map<Step, { readonly organ: string; readonly n: number }>()
  private readonly last = new Map<string, Series & { readonly n: number }>()

  /** @param townshipOf the township of a unit: a case of its unit is handled in its name, an incident in the bureau’s */
  constructor(makings: readonly Making[], townshipOf: (unit: string) => string) {
    const steps = makings
      .flatMap(({ kind, steps }) => {
        const own = kind.procedure.kind !== 'incident'
        const organ = (own && steps.map((s) => townshipOf(s.unit)).find(Boolean)) || ''
        return steps.flatMap((step) => {
          const numbered = kind.numbers?.[step.kind]
          return numbered ? [{ step, organ, series: numbered.series }] : []
        })
      })
      .sort((a, b) => a.step.at - b.step.at)
    for (const { step, organ, series } of steps) {
      const n = this.lastOf(series, organ) + 1
      this.last.set(`${organ}|${series}`, { organ, series, n })
      this.given.set(step, { organ, n })
    }
  }

  of(step: Step) {
    return this.given.get(step)
  }

  /** The last number given; of the bureau by default. */
  lastOf(series: string, organ = ''): number {
    return this.last.get(`${organ}|${series}`)?.n ?? 0
  }

  /** Every series with the last number given. */
  all(): readonly (Series & { readonly n: number })[] {
    return [...this.last.values()]
  }
}

/**
 * Performs the acts of one matter through its procedure.
 * @throws Error for an act the law refuses
 */
export function performAll(m: Making, numbers: Numbers, chance: Chance, with_: Performing): MadeMatter {
  const { procedure } = m.kind
  const acts: Act[] = []
  const drafts: ActDraft[] = []
  let state: AnyState = procedure.initial
  for (const [i, step] of m.steps.entries()) {
    const actor: Actor = { id: step.actor, name: step.actor, roles: step.roles, unit: step.unit }
    const happenedAt = instantOf(step.at)
    const data = dataOf(m, step, state, acts, happenedAt, numbers, with_)
    const proposal: Act = {
      id: i === 0 ? m.opening : uuid(chance),
      matter: m.id,
      sequence: i + 1,
      kind: step.kind,
      actor: step.actor,
      unit: step.unit,
      happenedAt,
      recordedAt: instantOf(step.at + (step.recordedLater ?? 0)),
      data,
      evidence: step.photo ? [chance.pick(with_.pictures[step.photo])] : [],
    }
    const out = perform<AnyState>(procedure, acts, state, proposal, actor, { ...REASONS, ...step.reasons })
    if (out.is !== 'accepted')
      throw new Error(
        `the demo year broke the law: ${procedure.kind} ${m.course} ${step.kind} ${happenedAt} ${JSON.stringify(out)}`,
      )
    const act = { ...out.act, data: JSON.parse(JSON.stringify(out.act.data)) }
    acts.push(act)
    drafts.push(draftOf(act, out.findings as Finding[], hex(chance, 16)))
    state = out.state
  }
  if (foldActs(procedure, acts).stage !== state.stage) throw new Error('fold and perform disagree')
  return { kind: m.kind, id: m.id, acts, drafts }
}

/** Reasons given where the law lets an act through with one. */
const REASONS = { 'incident-order-of-acts': '离线补录' }

function dataOf(
  m: Making,
  step: Step,
  state: AnyState,
  acts: readonly Act[],
  at: string,
  numbers: Numbers,
  { services, registers }: Performing,
): Record<string, unknown> {
  const prepared = m.kind.prepare?.(step.kind, step.data, state, at, services, step.unit)
  if (prepared?.is === 'bad-input') throw new Error(`${m.course} ${step.kind}: ${JSON.stringify(prepared.issues)}`)
  const data = (prepared?.data ?? step.data) as Record<string, unknown>
  const numbered = m.kind.numbers?.[step.kind]
  const given = numbers.of(step)
  if (!numbered || !given) return JSON.parse(JSON.stringify(data))
  const organ = organOf([...acts, { data }])
  if (organ !== given.organ)
    throw new Error(`${m.course} ${step.kind}: numbered for ${given.organ}, handled by ${organ}`)
  const number = numbered.format(Number(at.slice(0, 4)), given.n, registers.organ(organ).word)
  return JSON.parse(JSON.stringify({ ...data, [numbered.field]: number }))
}

function hex(chance: Chance, bytes: number): string {
  let out = ''
  for (let i = 0; i < bytes; i++)
    out += Math.floor(chance() * 256)
      .toString(16)
      .padStart(2, '0')
  return out
}

export function uuid(chance: Chance): string {
  const h = hex(chance, 16)
  return `${h.slice(0, 8)}-${h.slice(8, 12)}-4${h.slice(13, 16)}-${'89ab'[Number.parseInt(h[16] as string, 16) % 4]}${h.slice(17, 20)}-${h.slice(20)}`
}
