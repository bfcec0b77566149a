import { countingBy } from '@zhiheng/matters/counting.ts'
import type { Actor, ActSpec, AnyKind, AnyState } from '@zhiheng/procedure'
import type { actsOf, Office } from './office.ts'

/**
 * Rules that look only at the state can speak before the form is filled in: a barring rule with a cure is shown on
 * the button. The act is judged with its first example; only rules whose answer does not depend on the data count.
 */
export function guardAhead(
  kind: AnyKind,
  state: AnyState,
  id: string,
  viewer: Actor,
  acts: ReturnType<typeof actsOf>,
  matter: string,
  office: Office,
) {
  const spec = kind.procedure.acts[id] as ActSpec
  const at = new Date(office.now() + 8 * 3600_000).toISOString().slice(0, 19)
  const examples = spec.examples.map((data) => ({
    id: '',
    matter,
    sequence: acts.length + 1,
    kind: id,
    actor: viewer.id,
    unit: viewer.unit,
    happenedAt: `${at}+08:00`,
    recordedAt: `${at}+08:00`,
    data: withAuthority(kind, state, id, data, `${at}+08:00`, viewer, office),
    evidence: ['example'],
  }))
  for (const rule of kind.procedure.rules) {
    if (!rule.guards.includes(id) || rule.severity === 'defect') continue
    const judge = (act: (typeof examples)[number]) =>
      countingBy(office.calendar, () => rule.test({ acts: [...acts, act], act, before: state, whole: true }))
    const broken = (act: (typeof examples)[number]) => judge(act).is === 'broken'
    const first = examples[0] && judge(examples[0])
    if (
      first?.is === 'broken' &&
      examples.every(broken) &&
      examples.flatMap((act) => ofThisCase(act, state)).every(broken)
    )
      return {
        code: rule.id,
        why: first.why,
        basis: rule.basis,
        cure: rule.cure,
        overridable: rule.severity === 'overridable',
        side: 'law' as const,
      }
  }
  return null
}

/**
 * An example with what the list of powers says today of the item the case stands under: a list that was changed since
 * the filing is told on the button. An example that names an item of its own says nothing of this case.
 */
function withAuthority(
  kind: AnyKind,
  state: AnyState,
  id: string,
  data: unknown,
  at: string,
  viewer: Actor,
  office: Office,
): unknown {
  const { power } = state as { power?: string }
  const example = data as Readonly<Record<string, unknown>>
  if (!power || !kind.prepare || 'power' in example) return data
  const prepared = kind.prepare(id, data, state, at, office.services, viewer.unit)
  const said = prepared.is === 'ready' ? (prepared.data as { authority?: unknown }).authority : undefined
  return said ? { ...example, authority: said } : data
}

const MOST = 40

/**
 * The example with names that the case itself holds in place of its own: a township is taken back by its name, and the
 * one of the example need not be among those that have the item.
 */
function ofThisCase<A extends { readonly data: unknown }>(act: A, state: AnyState): A[] {
  const data = act.data as Readonly<Record<string, unknown>>
  const held = Object.values(state).flatMap((part: unknown) => (Array.isArray(part) ? part : []))
  return Object.keys(data)
    .filter((name) => typeof data[name] === 'string')
    .flatMap((name) => {
      const names = held.map((one: unknown) => (one as Readonly<Record<string, unknown>> | null)?.[name])
      return [...new Set(names)]
        .filter((one) => typeof one === 'string')
        .map((one) => ({ ...act, data: { ...data, [name]: one } }))
    })
    .slice(0, MOST)
}
