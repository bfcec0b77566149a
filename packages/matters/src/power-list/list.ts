import { type Citation, formatCitation } from '@zhiheng/law'
import { power, powers } from '@zhiheng/law/powers/index.ts'
import type { PowerOnDay } from '@zhiheng/law/powers/types.ts'
import { type PowerKind, powerKinds } from '@zhiheng/law/powers/words.ts'
import { type Act, foldActs } from '@zhiheng/procedure'
import type { PowerListAct } from './acts.ts'
import { basis } from './basis.ts'
import { holders } from './contract.ts'
import { fold } from './fold.ts'
import { initial, type PowerItemState } from './state.ts'

/** Who may use an item on a day, and since when. `basis`: what gives it to them. */
export type User = { readonly since: string; readonly nameZh: string; readonly basis: Citation } & (
  | { readonly who: 'bureau' }
  /** Every township, by the law itself. */
  | { readonly who: 'townships' }
  | {
      readonly who: 'township'
      readonly township: string
      readonly document: string
      readonly bureauKeeps: 'yes' | 'no' | 'unsaid'
    }
  /** In the name of the bureau; `until` is the last day. */
  | { readonly who: 'entrusted'; readonly organisation: string; readonly until: string; readonly instrument: string }
)

/** An item as the list of a day has it. */
export interface ListEntry {
  readonly code: string
  readonly title: string
  readonly kind: PowerKind
  readonly kindZh: string
  readonly listedOn: string
  /** The document under which it is worded as it is. */
  readonly document: string
  readonly basisZh: string
  /** What the national law says of it that day; undefined for a local item, or one whose law has ceased. */
  readonly terms: PowerOnDay | undefined
  /** Listed, but its law has ceased: to be withdrawn. */
  readonly lawCeased: boolean
  readonly users: readonly User[]
}

const within = (day: string, from: string, firstWithout: string | undefined) =>
  from <= day && (!firstWithout || day < firstWithout)

/** An item as it is on a day; undefined while it is not listed. */
export function entryOn(s: PowerItemState, day: string): ListEntry | undefined {
  if (!s.listedOn || !within(day, s.listedOn, s.withdrawnOn)) return undefined
  const wording = s.wordings.findLast((w) => w.from <= day)
  const terms = s.origin === 'national' ? power(s.code, day) : undefined
  return {
    code: s.code,
    title: wording?.title ?? '',
    kind: s.powerKind,
    kindZh: powerKinds[s.powerKind].zh,
    listedOn: s.listedOn,
    document: wording?.document ?? '',
    basisZh: terms ? terms.punished.map((c) => formatCitation(c)).join('、') : s.basisText,
    terms,
    lawCeased: s.origin === 'national' && !terms,
    users: usersOn(s, day),
  }
}

function usersOn(s: PowerItemState, day: string): readonly User[] {
  const nameZh = holders[s.holder][0]
  const holder: User =
    s.holder === 'bureau'
      ? { who: 'bureau', since: s.listedOn, nameZh, basis: basis.concentrated }
      : { who: 'townships', since: s.listedOn, nameZh, basis: power(s.code, day)?.punished[0] ?? basis.needsLaw }
  return [
    holder,
    ...s.delegations
      .filter((d) => within(day, d.from, d.until))
      .map(
        (d): User => ({
          who: 'township',
          township: d.township,
          since: d.from,
          nameZh: d.township,
          document: d.document,
          bureauKeeps: d.bureauKeeps,
          basis: basis.delegation,
        }),
      ),
    ...s.entrustments
      .filter((e) => e.from <= day && day <= e.to)
      .map(
        (e): User => ({
          who: 'entrusted',
          organisation: e.organisation,
          since: e.from,
          until: e.to,
          nameZh: `${e.organisation}（受委托）`,
          instrument: e.instrument,
          basis: basis.entrustment,
        }),
      ),
  ]
}

/** The states of all items, told by the acts of their matters in whatever order the matters come. */
export function itemsOf(acts: readonly Act[]): readonly PowerItemState[] {
  const byMatter = new Map<string, Act[]>()
  for (const act of acts) {
    const list = byMatter.get(act.matter)
    if (list) list.push(act)
    else byMatter.set(act.matter, [act])
  }
  return [...byMatter.values()].map((list) =>
    // Safe: these are acts of this kind of matter.
    foldActs({ initial, fold }, [...list].sort((a, b) => a.sequence - b.sequence) as PowerListAct[]),
  )
}

/** The list of powers and duties of a day, by code: who may exercise what, where, since when. */
export function listOn(acts: readonly Act[], day: string): readonly ListEntry[] {
  return itemsOf(acts)
    .flatMap((s) => entryOn(s, day) ?? [])
    .sort((a, b) => a.code.localeCompare(b.code))
}

/** The data of the act that lists a national item, as the law has it on a day: what a bureau begins with. */
export function addDataOf(
  item: PowerOnDay,
  change: {
    issuer: 'state-council' | 'province' | 'prefecture' | 'county' | 'bureau'
    document: string
    documentNumber?: string
    publishedOn: string
    effectiveOn: string
  },
) {
  const own = item.townships === 'own'
  return {
    code: item.code,
    origin: 'national' as const,
    title: item.titleZh,
    powerKind: item.kind,
    holder: own ? ('township' as const) : ('bureau' as const),
    ground: own
      ? ('law-itself' as const)
      : item.bureau === 'listed'
        ? ('national-scope' as const)
        : ('province-decision' as const),
    ...change,
  }
}

/** Items of a day that a bureau may list under the national scope alone, and those the law gives to townships. */
export const listable = (day: string): readonly PowerOnDay[] =>
  powers(day).filter((p) => p.bureau === 'listed' || p.townships === 'own')
