import { cite } from '@zhiheng/law'
import {
  type Act,
  type Binding,
  broken,
  type CaseRule,
  caseRule,
  type Rule,
  text,
  type Verdict,
} from '@zhiheng/procedure'

/** What a rule says beside its name, its title and its place in the law. */
export type Declared<A extends Act> = Omit<CaseRule<A>, 'id' | 'title' | 'basis' | 'inForce'> & {
  readonly inForce?: string
}

/** What a paper told from outside is said not to have: null, where what nobody tells is undefined. */
export function lacking(...parts: readonly (readonly [value: unknown, zh: string, en: string])[]): Verdict | undefined {
  const found = parts.find(([value]) => value === null)
  return found && broken(`没有载明${found[1]}`, `It does not say ${found[2]}`)
}

/** An article, or an article with its paragraph and item. */
export type ArticlePlace = number | readonly [article: number, part: { paragraph?: number; item?: number }]

const citeAt = (law: string, place: ArticlePlace) =>
  typeof place === 'number' ? cite(law, place) : cite(law, ...place)

/**
 * Makers of the rules of one matter, whose ids begin with `prefix`. `of` makes the rules of one law from its first day
 * on; `earlier` takes a rule made here back to an earlier law.
 */
export function rulesOf<A extends Act>(prefix: string) {
  type R = Rule<A, unknown>
  const declarations = new WeakMap<R, CaseRule<A>>()
  const of =
    (law: string, inForce: string, binds: Binding = 'any') =>
    (id: string, [zh, en]: readonly [string, string], place: ArticlePlace, rest: Declared<A>): R => {
      const basis = citeAt(law, place)
      const declared: CaseRule<A> = { binds, inForce, ...rest, id: `${prefix}-${id}`, title: text(zh, en), basis }
      const made = caseRule<A>(declared)
      declarations.set(made, declared)
      return made
    }
  /** A rule that rests on a numbered point of the three systems of enforcement (国办发〔2018〕118号). */
  const threeSystems = (id: string, [zh, en]: readonly [string, string], item: number, rest: Declared<A>): R =>
    caseRule<A>({
      binds: 'any',
      inForce: '2018-12-05',
      ...rest,
      id: `${prefix}-${id}`,
      title: text(zh, en),
      basis: cite('行政执法三项制度指导意见', undefined, { item }),
    })
  /**
   * The same rule as an earlier law had it, for cases of its time: that law's article, another test and title where it
   * differed.
   * @throws Error for a rule not made here: a fault of the program.
   */
  const earlier = (
    later: R,
    law: string,
    place: ArticlePlace,
    span: { readonly inForce: string; readonly until: string },
    test?: CaseRule<A>['test'],
    title?: readonly [string, string],
  ): R => {
    const declared = declarations.get(later)
    if (!declared) throw new Error(`${later.id} has no declaration to take back in time`)
    return caseRule<A>({
      ...declared,
      ...span,
      ...(test ? { test } : {}),
      ...(title ? { title: text(...title) } : {}),
      id: `${declared.id}-${span.inForce.slice(0, 4)}`,
      basis: citeAt(law, place),
      binds: 'any',
    })
  }
  return { of, threeSystems, earlier }
}
