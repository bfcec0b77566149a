import type { ActLine, KindInfo, MadeDocument } from '../../api/types.ts'

export interface ToCome {
  readonly document: string
  readonly name: KindInfo['documents'][number]['name']
}

/**
 * Papers the next acts would make, in filing order: of acts that can still follow from the stage, without those made
 * already. A closed matter awaits none.
 */
export function toCome(
  kind: Pick<KindInfo, 'documents' | 'acts' | 'stages'>,
  stage: string,
  made: readonly Pick<MadeDocument, 'document'>[],
  done: readonly Pick<ActLine, 'kind'>[],
): ToCome[] {
  const have = new Set(made.map((d) => d.document))
  const past = new Set(done.map((a) => a.kind))
  const ahead = reachable(kind, stage)
  return kind.documents
    .filter((d) => !have.has(d.document) && d.madeBy.some((act) => ahead.has(act) && !past.has(act)))
    .toSorted((a, b) => a.order - b.order)
}

/** Acts of this stage and of the stages after it on the rail. */
function reachable({ acts, stages }: Pick<KindInfo, 'acts' | 'stages'>, stage: string): Set<string> {
  const here = stages.find((s) => s.id === stage)?.rail ?? 0
  const ahead = stages.filter((s) => s.id === stage || (s.rail ?? 0) > here).map((s) => s.id)
  return new Set(acts.filter((a) => !a.silent && a.from.some((from) => ahead.includes(from))).map((a) => a.act))
}
