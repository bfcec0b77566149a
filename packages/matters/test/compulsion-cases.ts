import type { Act, ActSpec, AnyProcedure, Rule, Verdict } from '@zhiheng/procedure'
import { expect, it } from 'vitest'

/** One act of a told case; `data` undefined in a patch takes a field away. */
export type Step = (index: number) => Act

/** Makes steps of a procedure from its own lawful examples, changed where the case differs. */
export function stepsOf(p: AnyProcedure) {
  return (kind: string, patch: object = {}, at?: string, example = 0): Step =>
    (index) => {
      const spec = p.acts[kind] as ActSpec
      const { exampleAt } = spec
      const usual = typeof exampleAt === 'string' ? exampleAt : (exampleAt?.[example] ?? '2024-03-04T09:00:00+08:00')
      const data = { ...(spec.data.parse(spec.examples[example]) as object), ...patch }
      const happenedAt = at ?? usual
      const known = Object.fromEntries(Object.entries(data).filter(([, v]) => v !== undefined))
      return act(kind, index, happenedAt, known)
    }
}

const act = (kind: string, index: number, happenedAt: string, data: object): Act => ({
  id: `a${index}`,
  matter: 'm1',
  sequence: index + 1,
  kind,
  actor: 'o1',
  unit: 'u1',
  happenedAt,
  recordedAt: '2026-12-31T12:00:00+08:00',
  data,
  evidence: [],
})

/** What a rule says of the last of these steps. */
export function verdictOf(
  p: AnyProcedure,
  id: string,
  steps: readonly Step[],
  { whole = true, absent = [] as readonly string[] } = {},
): Verdict {
  const acts = steps.map((make, i) => make(i))
  const rule = (p.rules as readonly Rule[]).find((r) => r.id === id)
  if (!rule) throw new Error(`no rule ${id}`)
  const last = acts.at(-1)
  if (!last || !rule.guards.includes(last.kind)) throw new Error(`${id} does not guard ${last?.kind}`)
  return rule.test({ acts, act: last, before: p.initial, whole, absent })
}

/** A rule with a case that keeps it, one that breaks it, and an excerpt that does not tell. */
export type Trial = readonly [rule: string, kept: Step[], broken: Step[], unknown: Step[]]

/**
 * Runs the trials, and says which rules have none. `byDateAlone`: rules for which the date of the act is
 * enough. `firstOfKind`: rules that an earlier act of the same kind would break, which an excerpt is trusted to tell.
 */
export function tryRules(
  p: AnyProcedure,
  trials: readonly Trial[],
  { byDateAlone = [] as readonly string[], firstOfKind = [] as readonly string[] } = {},
): void {
  for (const [id, kept, broken, unknown] of trials) {
    it(`${id}: a lawful case keeps it`, () => expect(verdictOf(p, id, kept)).toEqual({ is: 'kept' }))
    it(`${id}: an unlawful case breaks it`, () => {
      const verdict = verdictOf(p, id, broken)
      expect(verdict).toMatchObject({ is: 'broken' })
      if (verdict.is === 'broken') expect(verdict.why.zh && verdict.why.en).toBeTruthy()
    })
    it(`${id}: an excerpt that does not tell leaves it open`, () =>
      expect(verdictOf(p, id, unknown, { whole: false })).toMatchObject({ is: 'unknown' }))
  }
  it('tries every rule', () => {
    const tried = new Set(trials.map(([id]) => id))
    expect((p.rules as readonly Rule[]).map((r) => r.id).filter((id) => !tried.has(id))).toEqual([])
  })
  it('never judges an act of which an excerpt tells nothing but that it happened', () => {
    for (const rule of (p.rules as readonly Rule[]).filter((r) => !byDateAlone.includes(r.id)))
      for (const kind of rule.guards) {
        const bare = { ...act(kind, 0, '2024-03-04', {}), recordedAt: '' }
        const verdict = rule.test({ acts: [bare], act: bare, before: p.initial, whole: false })
        expect({ rule: rule.id, kind, is: verdict.is }).toEqual({
          rule: rule.id,
          kind,
          is: expect.stringMatching(/unknown|not-applicable/),
        })
      }
  })
  it('never says the opposite when a case tells less', () => {
    const opposites = trials
      .filter(([id]) => !firstOfKind.includes(id))
      .flatMap(([id, kept, broken]) => [...contrary(p, id, kept, 'broken'), ...contrary(p, id, broken, 'kept')])
    expect(opposites).toEqual([])
  })
}

/** Poorer versions of a case of which a rule says the opposite, in words. */
function contrary(p: AnyProcedure, id: string, steps: readonly Step[], opposite: Verdict['is']): string[] {
  const acts = steps.map((make, i) => make(i))
  return lessTold(acts)
    .filter(([, poorer]) => judged(p, id, poorer) === opposite)
    .map(([without]) => `${id}: ${opposite} without ${without}`)
}

const judged = (p: AnyProcedure, id: string, acts: readonly Act[]) => {
  const act = acts.at(-1) as Act // the judged act is never left out
  const rule = (p.rules as readonly Rule[]).find((r) => r.id === id)
  return rule?.test({ acts, act, before: p.initial, whole: false }).is
}

/** The same case with one act, one date or one field left out, and what that is. */
function lessTold(acts: readonly Act[]): (readonly [without: string, acts: readonly Act[]])[] {
  return acts.flatMap((act, i) => [
    ...(i < acts.length - 1 ? [[act.kind, acts.filter((_, j) => j !== i)] as const] : []),
    [`the day of ${act.kind}`, acts.with(i, { ...act, happenedAt: '' })] as const,
    [`the hour of ${act.kind}`, acts.with(i, { ...act, happenedAt: act.happenedAt.slice(0, 10) })] as const,
    ...Object.keys(act.data as object).map((field) => {
      const { [field]: _, ...rest } = act.data as Record<string, unknown>
      return [`${act.kind}.${field}`, acts.with(i, { ...act, data: rest })] as const
    }),
  ])
}
