import type { z } from 'zod'
import type { Act, Actor } from './act.ts'
import type { ActSpec, BaseState, Mandatory, Procedure } from './declare.ts'
import type { CaseView, Finding, Refusal, Rule } from './rule.ts'
import { type Text, text } from './text.ts'

// biome-ignore lint/suspicious/noExplicitAny: the kernel treats every procedure alike; each matter is typed where it is declared.
export type AnyProcedure = Procedure<any, any, any>

export interface Overrides {
  /** Rule id → recorded reason. */
  readonly [rule: string]: string
}

export type Outcome<X> =
  | { readonly is: 'accepted'; readonly act: Act; readonly state: X; readonly findings: readonly Finding[] }
  | { readonly is: 'refused'; readonly refusal: Refusal }
  | { readonly is: 'bad-input'; readonly issues: readonly FieldIssue[] }

export interface FieldIssue {
  readonly field: string
  readonly problem: string
}

/** Why nobody, or not this person, may do this act now; null when nothing but the data can stand in the way. */
export function standsInTheWay(p: AnyProcedure, state: BaseState, kind: string, actor: Actor): Refusal | null {
  const spec = p.acts[kind] as ActSpec | undefined
  if (!spec) return refuse('unknown-act', text(`没有“${kind}”这种行为`, `There is no act “${kind}”`), 'law')
  if (!spec.from.includes(state.stage)) return notAtThisStage(p, spec, state.stage)
  if (!spec.who.some((role) => actor.roles.includes(role)))
    return refuse(
      'role-may-not',
      text(`您的岗位不能办理“${spec.title.zh}”`, `Your role may not perform “${spec.title.en}”`),
      'right',
    )
  return p.mayAct(state, kind, actor)
}

/**
 * Performs a proposal on the acts so far: right and stage, then the contract of its data, then every rule
 * that guards it. Pure; the caller appends the accepted act.
 */
export function perform<X extends BaseState>(
  p: AnyProcedure,
  acts: readonly Act[],
  before: X,
  proposal: Act,
  actor: Actor,
  overrides: Overrides = {},
): Outcome<X> {
  const obstacle = standsInTheWay(p, before, proposal.kind, actor)
  if (obstacle) return { is: 'refused', refusal: obstacle }
  const parsed = (p.acts[proposal.kind] as ActSpec).data.safeParse(proposal.data)
  if (!parsed.success) return { is: 'bad-input', issues: issuesOf(parsed.error) }
  const act: Act = { ...proposal, data: parsed.data }
  const judged = judge(p, { acts: [...acts, act], act, before, whole: true }, overrides)
  if (!Array.isArray(judged)) return { is: 'refused', refusal: judged as Refusal }
  return { is: 'accepted', act, state: p.fold(before, act), findings: judged }
}

/** Runs the guards of one act; a refusal, or the findings it leaves. */
function judge(p: AnyProcedure, c: CaseView<Act, BaseState>, overrides: Overrides): Refusal | Finding[] {
  const findings: Finding[] = []
  for (const rule of p.rules as readonly Rule[]) {
    if (!rule.guards.includes(c.act.kind)) continue
    const v = rule.test(c)
    if (v.is !== 'broken') continue
    const reason = overrides[rule.id]?.trim() || null
    if (rule.severity === 'bars' || (rule.severity === 'overridable' && !reason))
      return {
        code: rule.id,
        why: v.why,
        basis: rule.basis,
        cure: rule.cure,
        overridable: rule.severity === 'overridable',
        side: 'law',
      }
    findings.push(findingOf(rule, c.act.sequence, v.why, reason))
  }
  return findings
}

/**
 * Every rule that a recorded matter breaks: the sweep of supervision, over the same rules as the guards. An act out
 * of its stage and an end reached without a mandatory act can only come from outside; they are found as well. `from`:
 * the first sequence that is judged.
 */
export function findingsOf(p: AnyProcedure, acts: readonly Act[], from = 1): Finding[] {
  const findings: Finding[] = []
  let before = p.initial as BaseState
  acts.forEach((act, i) => {
    const here = p.at?.(before) ?? p
    if (i + 1 < from) {
      before = p.fold(before, act)
      return
    }
    findings.push(...outOfStage(here, before, act))
    const c = { acts: acts.slice(0, i + 1), act, before, whole: true }
    for (const rule of here.rules as readonly Rule[]) {
      if (!rule.guards.includes(act.kind)) continue
      const v = rule.test(c)
      if (v.is === 'broken') findings.push(findingOf(rule, act.sequence, v.why, null))
    }
    before = p.fold(before, act)
  })
  return [...findings, ...missingAtEnd(p, acts, before)]
}

function outOfStage(p: AnyProcedure, before: BaseState, act: Act): Finding[] {
  const spec = p.acts[act.kind] as ActSpec
  if (spec.from.includes(before.stage)) return []
  const { why } = notAtThisStage(p, spec, before.stage)
  return [{ rule: 'act-out-of-stage', severity: 'defect', sequence: act.sequence, why, basis: p.basis, reason: null }]
}

function missingAtEnd(p: AnyProcedure, acts: readonly Act[], state: BaseState): Finding[] {
  const kinds = new Set(acts.map((a) => a.kind))
  return (p.mandatory as readonly Mandatory[])
    .filter((m) => m.end === state.stage && !m.oneOf.some((k) => kinds.has(k)))
    .map((m) => {
      const names = m.oneOf.map((k) => p.acts[k].title as Text)
      const why = text(
        `已到“${stageTitle(p, state.stage).zh}”，但没有“${names.map((n) => n.zh).join('”或“')}”`,
        `Reached “${stageTitle(p, state.stage).en}” without “${names.map((n) => n.en).join('” or “')}”`,
      )
      return {
        rule: 'mandatory-act-missing',
        severity: 'defect',
        sequence: acts.length,
        why,
        basis: m.basis,
        reason: null,
      }
    })
}

const stageTitle = (p: AnyProcedure, stage: string): Text =>
  p.stages.find((s: { id: string }) => s.id === stage)?.title ?? text('尚未上报', 'Not reported yet')

const findingOf = (rule: Rule, sequence: number, why: Text, reason: string | null): Finding => ({
  rule: rule.id,
  severity: rule.severity,
  sequence,
  why,
  basis: rule.basis,
  reason,
})

const refuse = (code: string, why: Text, side: 'right' | 'law', cure?: string): Refusal => ({
  code,
  why,
  side,
  cure,
  overridable: false,
})

function notAtThisStage(p: AnyProcedure, spec: ActSpec, stage: string): Refusal {
  const here = stageTitle(p, stage)
  return refuse(
    'not-at-this-stage',
    text(
      `当前为“${here.zh}”，不能办理“${spec.title.zh}”`,
      `The matter is at “${here.en}”； “${spec.title.en}” is not open`,
    ),
    'law',
  )
}

function issuesOf(error: z.ZodError): FieldIssue[] {
  return error.issues.map((i) => ({ field: i.path.join('.'), problem: i.message }))
}
