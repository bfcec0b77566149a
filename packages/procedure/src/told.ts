import type { Citation } from '@zhiheng/law'
import type { Act } from './act.ts'
import { broken, type CaseView, kept, notApplicable, type Rule, type Severity, unknown, type Verdict } from './rule.ts'
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
  /** Severity of a finding in a case told from outside, where what is past must still be recorded here. */
  readonly past?: Severity
  readonly points: number
  readonly guards: readonly A['kind'][]
  readonly cure?: A['kind']
  test(c: Told<A>): Verdict
}

/** A case rule made: the kernel asks `test`; whoever goes through many cases asks `speaks` once and then `judge`. */
export interface LawRule<A extends Act = Act> extends Rule<A, unknown> {
  readonly binds: Binding
  /** Severity of a finding in a case told from outside. */
  readonly past: Severity
  /** Whether it is in force on a day (`''`: not told) and binds such an organ (absent: our own bureau). */
  speaks(on: string, organ?: CaseView<A, unknown>['organ']): boolean
  /** Its answer to the judged act of a reading, on a day and for an organ of which it speaks. */
  judge(c: Reading<A>): Verdict
}

/** Makes a rule of the kernel: silent outside its time and its organs, unknown where an excerpt does not tell. */
export function caseRule<A extends Act>(r: CaseRule<A>): LawRule<A> {
  const { id, title, basis, inForce, until, binds = 'any', severity, past = severity, points, guards, cure } = r
  const speaks: LawRule<A>['speaks'] = (on, organ) =>
    on === ''
      ? until === undefined && !(binds === 'housing' && organ === 'other')
      : on >= inForce && (until === undefined || on <= until) && !(binds === 'housing' && organ === 'other')
  const judge = (c: Reading<A>): Verdict => {
    const verdict = tested(r, c)
    // Nearly every answer is one of these two.
    if (verdict === kept || verdict === notApplicable || verdict.is !== 'broken') return verdict
    if (c.whole || c.told.complete) return verdict.certainty ? broken(verdict.why.zh, verdict.why.en) : verdict
    if (!c.on) return unknown('行为的日期', 'the date of the act')
    if (binds === 'housing' && c.told.organ === 'untold')
      return unknown('该机关是否适用本规定', 'whether it binds this organ')
    return verdict
  }
  const test = (view: CaseView<A, unknown>): Verdict =>
    speaks(view.act.happenedAt.slice(0, 10), view.organ) ? judge(readingOf(view)) : notApplicable
  // One shape for all rules, so that a loop over them stays quick.
  return { id, title, basis, inForce, until, binds, severity, past, points, guards, cure, speaks, judge, test }
}

function tested<A extends Act>(r: CaseRule<A>, c: Reading<A>): Verdict {
  try {
    return r.test(c)
  } catch (ended) {
    if (!(ended instanceof Missing)) throw ended
    return c.whole ? broken(`没有${ended.zh}`, `Not on file: ${ended.en}`) : unknown(ended.zh, ended.en)
  }
}

/** What is told of a case as a whole. */
export type Telling = Pick<CaseView<Act, unknown>, 'whole' | 'complete' | 'absent' | 'organ' | 'context' | 'names'>

const none: readonly never[] = []
const nothing = {}

/** A case as rules read it, up to the act that is judged; `next` hands it on to the act after. */
export class Reading<A extends Act> implements Told<A> {
  readonly told: Telling
  readonly whole: boolean
  readonly context: Readonly<Record<string, unknown>>
  readonly acts: Seen<A>[] = []
  act!: Seen<A>
  /** Day of the judged act, `YYYY-MM-DD`; `''` when not told. */
  on = ''
  private readonly byKind = new Map<string, Seen<A>[]>()

  constructor(told: Telling) {
    this.told = told
    this.whole = told.whole
    this.context = told.context ?? nothing
  }

  /** Goes on to the next act, which is judged now. */
  next(act: A): void {
    const seen = act as unknown as Seen<A>
    this.acts.push(seen)
    this.act = seen
    this.on = act.happenedAt.slice(0, 10)
    const same = this.byKind.get(act.kind)
    if (same) same.push(seen)
    else this.byKind.set(act.kind, [seen])
  }

  all<K extends A['kind']>(...kinds: K[]): readonly SeenOf<A, K>[] {
    if (kinds.length === 1) return (this.byKind.get(kinds[0] as K) ?? none) as readonly SeenOf<A, K>[]
    return this.acts.filter((a) => kinds.includes(a.kind as K)) as unknown as readonly SeenOf<A, K>[]
  }

  first<K extends A['kind']>(...kinds: K[]): SeenOf<A, K> | undefined {
    return this.all(...kinds)[0]
  }

  last<K extends A['kind']>(...kinds: K[]): SeenOf<A, K> | undefined {
    const among = kinds.length === 1 ? (this.byKind.get(kinds[0] as K) ?? none) : this.acts
    for (let i = among.length - 1; i >= 0; i--) {
      const act = among[i] as Seen<A>
      if (kinds.includes(act.kind as K)) return act as unknown as SeenOf<A, K>
    }
    return undefined
  }

  saw(...kinds: A['kind'][]): boolean {
    for (const kind of kinds) if (this.byKind.has(kind)) return true
    return false
  }

  has(...kinds: A['kind'][]): boolean {
    for (const kind of kinds) if (this.byKind.has(kind)) return true
    const { absent, names } = this.told
    if (this.whole || kinds.every((k) => absent?.includes(k))) return false
    const named = kinds.map((k) => names?.(k) ?? { zh: k, en: k })
    return this.missing(`是否${named.map((n) => n.zh).join('或')}`, `whether: ${named.map((n) => n.en).join(' or ')}`)
  }

  need<T>(value: T | null | undefined, zh: string, en: string): T {
    return value === undefined || value === null || value === '' ? this.missing(zh, en) : value
  }

  missing(zh: string, en: string): never {
    throw new Missing(zh, en)
  }

  day(act: { readonly happenedAt?: string } | undefined, zh: string, en: string): string {
    if (act === this.act && this.on !== '') return this.on
    return this.need(act?.happenedAt, zh, en).slice(0, 10)
  }
}

const known = new WeakMap<object, Reading<never>>()

/** One reading for all rules that judge the same view. */
function readingOf<A extends Act>(view: CaseView<A, unknown>): Reading<A> {
  let found = known.get(view) as Reading<A> | undefined
  if (!found) {
    found = new Reading<A>(view)
    for (const act of view.acts) found.next(act)
    found.act = view.act as unknown as Seen<A>
    known.set(view, found as unknown as Reading<never>)
  }
  return found
}
