import type { OfficerStanding, Seen } from '@zhiheng/procedure'
import type { OfficerAct } from './acts.ts'
import { dayAfter } from './days.ts'

/** What the acts say of a person at a moment. */
export interface Standing extends OfficerStanding {
  /** Certified and within the first and last day of the certificate: counts as an officer. */
  readonly inForce: boolean
  readonly scope?: string
  readonly unit: string
  readonly post: string
  /** In service: registered and not left. */
  readonly here: boolean
}

type Told = Seen<OfficerAct>
type Loosely<T> = { -readonly [K in keyof T]?: T[K] }

/** `2024-03-01` means its end: what was given on a day holds that day, what was taken away no longer does. */
const momentOf = (at: string) => (at.length === 10 ? `${at}T23:59:59+08:00` : at)

/**
 * The standing of one person at a moment, from the acts that had happened by then, in the order in which they
 * happened, however late they were recorded. With `knownAt` only what had reached us by then: what somebody looking it
 * up at that time could have known.
 * @param at an instant `YYYY-MM-DDTHH:mm:ss+08:00`, or a day, meaning its end
 */
export function standingOn(acts: readonly Told[], at: string, knownAt?: string): Standing {
  const moment = momentOf(at)
  const s: Loosely<Standing> = { standing: 'none', assistant: false, reviewer: false, here: false }
  let reviewerSince = ''
  for (const act of inOrder(acts)) {
    if (act.happenedAt > moment) break
    if (knownAt !== undefined && act.recordedAt > momentOf(knownAt)) continue
    reviewerSince = reviewerAfter(reviewerSince, act)
    moved(s, act)
  }
  const day = moment.slice(0, 10)
  const within = (!s.validFrom || s.validFrom <= day) && (!s.validTo || day <= s.validTo)
  const known = { id: '', name: '', unit: '', post: '', here: false, assistant: false, standing: 'none' as const, ...s }
  return {
    ...known,
    reviewer: reviewerSince !== '' && reviewerSince <= day && !known.assistant && known.here,
    inForce: known.standing === 'certified' && within && !known.assistant,
  }
}

const inOrder = (acts: readonly Told[]) =>
  acts.some((a, i) => i > 0 && a.happenedAt < acts[i - 1]!.happenedAt)
    ? [...acts].sort((a, b) => (a.happenedAt < b.happenedAt ? -1 : a.happenedAt > b.happenedAt ? 1 : 0))
    : acts

function reviewerAfter(since: string, act: Told): string {
  if (act.kind === 'qualifyReviewer') return act.data.since || act.happenedAt.slice(0, 10)
  return act.kind === 'endReviewer' || act.kind === 'leave' ? '' : since
}

function moved(s: Loosely<Standing>, act: Told): void {
  switch (act.kind) {
    case 'register':
      s.id = act.data.person
      s.name = act.data.name
      s.assistant = act.data.status === 'assistant'
      s.unit = act.data.unit
      s.post = act.data.post
      s.here = true
      return
    case 'appoint':
      s.assistant = false
      s.post = act.data.post
      return
    case 'rejoin':
      s.unit = act.data.unit
      s.post = act.data.post
      s.here = true
      return
    case 'leave':
      s.here = false
      if (s.standing === 'certified' || s.standing === 'suspended') s.standing = 'revoked'
      return
    case 'change':
      if (act.data.name) s.name = act.data.name
      if (act.data.unit) s.unit = act.data.unit
      if (act.data.post) s.post = act.data.post
      if (act.data.number) s.certificate = act.data.number
      if (act.data.scope) s.scope = act.data.scope
      return
    default:
      certificateMoved(s, act)
  }
}

function certificateMoved(s: Loosely<Standing>, act: Told): void {
  switch (act.kind) {
    case 'issueCertificate':
      s.standing = 'certified'
      s.certificate = act.data.number
      s.validFrom = act.data.from
      s.validTo = act.data.to
      s.scope = act.data.scope
      return
    case 'renew':
      // The old span goes before the new one: nobody is without a certificate until the new one begins.
      if (s.validFrom === undefined || (act.data.from && act.data.from < s.validFrom)) s.validFrom = act.data.from
      s.validTo = act.data.to
      if (act.data.number) s.certificate = act.data.number
      return
    case 'replace':
      s.certificate = act.data.number
      return
    case 'suspend':
      s.standing = 'suspended'
      return
    case 'restore':
      s.standing = 'certified'
      return
    case 'withdraw':
      s.standing = 'revoked'
      return
  }
}

export interface Span {
  readonly from: string
  /** Last day; null while it lasts. */
  readonly to: string | null
}

/** The days on which `holds` is true of the standing at their end: no day is asked twice, none is left out. */
export function spansOf(acts: readonly OfficerAct[], holds: (s: Standing) => boolean): Span[] {
  const breaks = [...new Set(acts.flatMap(daysOf))].sort()
  const spans: { from: string; to: string | null }[] = []
  breaks.forEach((day) => {
    const open = spans.at(-1)?.to === null ? spans.at(-1) : undefined
    const now = holds(standingOn(acts, day))
    if (now && !open) spans.push({ from: day, to: null })
    if (!now && open) open.to = dayAfter(day, -1)
  })
  return spans
}

/** Days on which a standing may turn. */
function daysOf(act: OfficerAct): string[] {
  const days = [act.happenedAt.slice(0, 10)]
  if (act.kind === 'issueCertificate' || act.kind === 'renew') days.push(act.data.from, dayAfter(act.data.to))
  if (act.kind === 'qualifyReviewer') days.push(act.data.since)
  return days
}

/** Hours of training between two days, both included. */
export const hoursBetween = (
  trainings: readonly { readonly on?: string; readonly hours?: number }[],
  from: string,
  to: string,
): number => trainings.reduce((n, t) => n + (t.on && t.on >= from && t.on <= to ? (t.hours ?? 0) : 0), 0)
