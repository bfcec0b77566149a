import type { Act } from './act.ts'
import type { BaseState } from './declare.ts'
import type { DocumentContent, DocumentSpec } from './document.ts'
import type { Flaw } from './explore.ts'
import type { AnyProcedure } from './perform.ts'

/** An act that the explorer saw happen. */
export interface SeenStep {
  readonly before: readonly Act[]
  readonly act: Act
  readonly state: BaseState
}

/**
 * What is wrong with the declared documents: an id or a place taken twice, no name in one language, a maker that is
 * no act or never happens, a paper that cannot be written from the acts that make it.
 */
export function documentFlaws(p: AnyProcedure, steps: readonly SeenStep[]): Flaw[] {
  const specs = p.documents as readonly DocumentSpec[]
  return [
    ...repeated(specs, 'id', 'document-id-taken'),
    ...repeated(specs, 'order', 'document-place-taken'),
    ...specs.flatMap((spec) => [...nameless(spec), ...makers(p, spec, steps), ...unwritten(p, spec, steps)]),
  ]
}

const flaw = (property: Flaw['property'], about: string, path: readonly string[] = []): Flaw => ({
  property,
  about,
  path,
})

function repeated(specs: readonly DocumentSpec[], by: 'id' | 'order', property: Flaw['property']): Flaw[] {
  const twice = specs.filter((s, i) => specs.findIndex((x) => x[by] === s[by]) < i)
  return twice.map((s) => flaw(property, by === 'id' ? s.id : `${s.id} ${s.order}`))
}

const nameless = ({ id, name }: DocumentSpec): Flaw[] =>
  name.zh.trim() && name.en.trim() ? [] : [flaw('document-without-name', id)]

function makers(p: AnyProcedure, { id, madeBy }: DocumentSpec, steps: readonly SeenStep[]): Flaw[] {
  if (!madeBy.length) return [flaw('document-of-no-act', id)]
  return madeBy.flatMap((kind) => {
    if (!(kind in p.acts)) return [flaw('document-of-no-act', `${id} ${kind}`)]
    const happens = steps.some((s) => s.act.kind === kind)
    return happens ? [] : [flaw('document-never-made', `${id} ${kind}`)]
  })
}

/** The shortest path at whose end the paper cannot be written, or has a blank title or label. */
function unwritten(p: AnyProcedure, spec: DocumentSpec, steps: readonly SeenStep[]): Flaw[] {
  for (const { before, act, state } of steps) {
    if (!spec.madeBy.includes(act.kind)) continue
    const acts = [...before, act]
    const why = trouble(() => spec.of(acts, state))
    if (why)
      return [
        flaw(
          'document-unwritten',
          `${spec.id}: ${why}`,
          acts.map((a) => p.acts[a.kind].title.zh),
        ),
      ]
  }
  return []
}

function trouble(write: () => DocumentContent): string | null {
  try {
    const content = write()
    if (!content.title.trim()) return 'no title'
    if (content.rows.some((r) => !r.label.trim())) return 'a row without a label'
    const { rows, paragraphs, tables = [], qa = [], opinions = [] } = content
    return [rows, paragraphs, tables, qa, opinions].some((part) => part.length) ? null : 'nothing in it'
  } catch (error) {
    return (error as Error).message
  }
}
