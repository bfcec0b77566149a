import type { Citation } from '@zhiheng/law'
import type { Act } from './act.ts'
import { broken, type CaseView, notApplicable, type Rule, type Severity, unknown, type Verdict } from './rule.ts'
import type { Text } from './text.ts'

/** A value of which any part may be missing: what an excerpt tells. */
export type Loose<T> = T extends readonly (infer E)[]
  ? readonly Loose<E>[]
  : T extends object
    ? { readonly [K in keyof T]?: Loose<T[K]> }
    : T

/** An act whose data may have gaps: rules read acts this way, so that they can judge cases told from outside. */
export type Seen<A extends Act> = A extends Act<infer K, infer D> ? Act<K, Loose<D>> : never
export type SeenOf<A extends Act, K extends A['kind']> = Seen<Extract<A, { readonly kind: K }>>

/**
 * A case as a rule reads it. `has`, `day` and `need` end the test when the case does not tell: with *unknown* for an
 * excerpt, with *broken* for a matter kept whole, where what is not on file did not happen.
 */
export interface Told<A extends Act> {
  readonly acts: readonly Seen<A>[]
  /** The act that is judged: the last. */
  readonly act: Seen<A>
  readonly whole: boolean
  /** What is told of an excerpt as a whole, where no act carries it. */
  readonly context: Readonly<Record<string, unknown>>
  /** Acts of these kinds, oldest first. */
  all<K extends A['kind']>(...kinds: K[]): readonly SeenOf<A, K>[]
  first<K extends A['kind']>(...kinds: K[]): SeenOf<A, K> | undefined
  last<K extends A['kind']>(...kinds: K[]): SeenOf<A, K> | undefined
  /** Whether one of these acts is on file. Ends the test where an excerpt neither tells nor denies it. */
  has(...kinds: A['kind'][]): boolean
  /** Whether one of these acts is told: false where nothing is said. */
  saw(...kinds: A['kind'][]): boolean
  /** The value; ends the test when it is missing. `zh`, `en`: what is missing. */
  need<T>(value: T | null | undefined, zh: string, en: string): T
  /** Ends the test: this is what would have to be known. */
  missing(zh: string, en: string): never
  /** The day of an act, `YYYY-MM-DD`; ends the test when the act or its date is missing. */
  day(act: { readonly happenedAt?: string } | undefined, zh: string, en: string): string
}

/** How a test ends when the case does not tell; caught where the rule is run. */
class Missing {
  readonly zh: string
  readonly en: string
  constructor(zh: string, en: string) {
    this.zh = zh
    this.en = en
  }
}

/** Kinds of organs that rules may bind; `any`: every organ that penalises. */
export type Binding = 'any' | 'housing'

/** A rule over the acts of a case, whole or excerpt. */
export interface CaseRule<A extends Act> {
  readonly id: string
  readonly title: Text
  readonly basis: Citation
  /** First day, `YYYY-MM-DD`, on which an act is judged by it. */
  readonly inForce: string
  /** Last day; absent: still in force. */
  readonly until?: string
  /** `housing`: only organs of housing and urban-rural construction, urban management among them (住建部令55). */
  readonly binds?: Binding
  readonly severity: Severity
  readonly points: number
  readonly guards: readonly A['kind'][]
  readonly cure?: A['kind']
  test(c: Told<A>): Verdict
}

/** Makes a rule of the kernel: silent outside its time and its organs, unknown where an excerpt does not tell. */
export function caseRule<A extends Act>(r: CaseRule<A>): Rule<A, unknown> {
  return { ...r, test: (view) => verdictOn(r, view) }
}

function verdictOn<A extends Act>(r: CaseRule<A>, view: CaseView<A, unknown>): Verdict {
  const on = view.act.happenedAt.slice(0, 10)
  if (on && (on < r.inForce || (r.until !== undefined && on > r.until))) return notApplicable
  if (!on && r.until !== undefined) return notApplicable
  if (r.binds === 'housing' && view.organ === 'other') return notApplicable
  const verdict = tested(r, view)
  if (verdict.is !== 'broken') return verdict
  if (view.whole || view.complete) return verdict.certainty ? broken(verdict.why.zh, verdict.why.en) : verdict
  if (!on) return unknown('行为的日期', 'the date of the act')
  if (r.binds === 'housing' && view.organ === 'untold')
    return unknown('该机关是否适用本规定', 'whether it binds this organ')
  return verdict
}

function tested<A extends Act>(r: CaseRule<A>, view: CaseView<A, unknown>): Verdict {
  try {
    return r.test(told(view))
  } catch (ended) {
    if (!(ended instanceof Missing)) throw ended
    return view.whole ? broken(`没有${ended.zh}`, `Not on file: ${ended.en}`) : unknown(ended.zh, ended.en)
  }
}

const known = new WeakMap<object, Told<never>>()

/** One reading for all rules that judge the same view. */
function told<A extends Act>(view: CaseView<A, unknown>): Told<A> {
  let found = known.get(view) as Told<A> | undefined
  if (!found) {
    found = read(view)
    known.set(view, found as unknown as Told<never>)
  }
  return found
}

const none: readonly never[] = []

function read<A extends Act>(view: CaseView<A, unknown>): Told<A> {
  const byKind = (view.byKind ?? sorted(view.acts)) as ReadonlyMap<string, readonly never[]>
  const all = (...kinds: string[]): readonly never[] => {
    if (kinds.length === 1) return byKind.get(kinds[0] as string) ?? none
    return view.acts.filter((a) => kinds.includes(a.kind)) as unknown as readonly never[]
  }
  const saw = (...kinds: string[]) => {
    for (const kind of kinds) if (byKind.has(kind)) return true
    return false
  }
  const missing = (zh: string, en: string): never => {
    throw new Missing(zh, en)
  }
  const need = <T>(value: T | null | undefined, zh: string, en: string): T =>
    value === undefined || value === null || value === '' ? missing(zh, en) : value
  return {
    // Read through: who judges act after act hands the same view on.
    get acts() {
      return view.acts as unknown as readonly Seen<A>[]
    },
    get act() {
      return view.act as unknown as Seen<A>
    },
    whole: view.whole,
    context: view.context ?? {},
    all,
    first: (...kinds) => all(...kinds)[0],
    last: (...kinds) => {
      const found = all(...kinds)
      return found[found.length - 1]
    },
    saw,
    has: (...kinds) => {
      if (saw(...kinds)) return true
      if (view.whole || kinds.every((k) => view.absent?.includes(k))) return false
      const names = kinds.map((k) => view.names?.(k) ?? { zh: k, en: k })
      return missing(`是否${names.map((n) => n.zh).join('或')}`, `whether: ${names.map((n) => n.en).join(' or ')}`)
    },
    missing,
    need,
    day: (act, zh, en) => need(act?.happenedAt, zh, en).slice(0, 10),
  }
}

function sorted(acts: readonly Act[]): Map<string, Act[]> {
  const byKind = new Map<string, Act[]>()
  for (const act of acts) {
    const same = byKind.get(act.kind)
    if (same) same.push(act)
    else byKind.set(act.kind, [act])
  }
  return byKind
}
