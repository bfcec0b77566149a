import type { ActInfo, KindInfo } from '../api/types.ts'

export interface Opening {
  readonly kind: KindInfo
  readonly act: ActInfo
}

/** What a viewer may open: first acts of every kind the post may perform. Incidents have a page of their own. */
export const openings = (kinds: readonly KindInfo[], roles: readonly string[]): Opening[] =>
  kinds
    .filter((k) => k.kind !== 'incident' && k.kind !== 'officer')
    .flatMap((kind) =>
      kind.acts
        .filter((a) => a.from.includes('nothing') && !a.silent && a.who.some((r) => roles.includes(r)))
        .map((act) => ({ kind, act })),
    )
