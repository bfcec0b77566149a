import type { Loose, SeenOf } from '@zhiheng/procedure'
import type { PenaltyItem } from '../../sanction.ts'
import type { PenaltyAct } from '../acts/acts.ts'
import type { C } from './scope.ts'

type Items = readonly Loose<PenaltyItem>[] | undefined

/** Fine in fen: 0 where none is among the penalties, undefined where they or its amount are not told. */
export function fineOf(items: Items): number | undefined {
  if (!items) return undefined
  let sum = 0
  for (const p of items)
    if (p?.kind === 'fine') {
      if (p.amount === undefined) return undefined
      sum += p.amount
    }
  return sum
}

export function kindsOf(items: Items): readonly string[] {
  const kinds: string[] = []
  for (const p of items ?? []) if (p?.kind) kinds.push(p.kind)
  return kinds
}

/** The last prior notice before the judged act. */
export const lastNotice = (c: C): SeenOf<PenaltyAct, 'notify'> | undefined => c.last('notify')

/** The day on which a document of a kind was served, the last time. */
export function servedDay(c: C, document: string): string | undefined {
  const found = c.all('serve').filter((s) => s.data.document === document)
  const last = found.at(-1)
  return last && (last.data.servedOn ?? last.happenedAt?.slice(0, 10))
}

/** Acts of these kinds since the last prior notice: a further notice opens its periods anew. */
export function sinceNotice<K extends PenaltyAct['kind']>(c: C, ...kinds: K[]): readonly SeenOf<PenaltyAct, K>[] {
  const from = lastNotice(c)?.sequence ?? 0
  return c.all(...kinds).filter((a) => (a as { sequence: number }).sequence > from)
}

/** The last act of a kind since the investigation was last concluded: a new report needs a new review. */
export function sinceReport<K extends PenaltyAct['kind']>(c: C, kind: K): SeenOf<PenaltyAct, K> | undefined {
  const found = c.last(kind) as (SeenOf<PenaltyAct, K> & { sequence: number }) | undefined
  return found && found.sequence > (c.last('conclude')?.sequence ?? 0) ? found : undefined
}
