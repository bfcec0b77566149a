import type { Actor, AnyKind } from '@zhiheng/procedure'
import { type Office, type Performed, performAct, type Wish } from '../matters/office.ts'
import { instantOf } from '../now.ts'
import { type Duplicate, duplicatesAmong } from './duplicates.ts'

/** What intake reads of the first act of any kind that happens at a place. */
interface Opening {
  readonly place?: { readonly lon?: number; readonly lat?: number }
  readonly text?: string
  readonly class?: { readonly kind: string; readonly code: string }
  readonly suggested?: readonly { readonly kind: string; readonly code: string }[]
}

/**
 * Opens a matter by its first act, and finds the open ones like it, to be looked at before anyone is sent out. Two
 * reports in the same instant do not see each other here, but do on the page of each.
 */
export async function takeIn(
  office: Office,
  kind: AnyKind,
  wish: Wish,
  actor: Actor,
): Promise<{ done: Performed; duplicates: Duplicate[] }> {
  const at = instantOf(office.now())
  const { place } = (wish.data ?? {}) as Opening
  const spot = placed(place) ? { ...place, at, matter: '' } : null
  const around = spot ? office.neighbourhood.around(spot) : []
  const done = await performAct(office, kind, null, { ...wish, expected: 0 }, actor)
  if (done.is !== 'done' || !spot) return { done, duplicates: [] }
  const { text = '', class: given, suggested } = done.act.data as Opening
  const key = given ?? suggested?.[0]
  const of = { ...spot, matter: done.matter, text, class: key && `${key.kind}:${key.code}` }
  return { done, duplicates: duplicatesAmong(around, of) }
}

const placed = (place: Opening['place']): place is { lon: number; lat: number } =>
  Number.isFinite(place?.lon) && Number.isFinite(place?.lat)
