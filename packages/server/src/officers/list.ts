import { dayAfter } from '@zhiheng/matters/officer/days.ts'
import { hoursBetween, standingOn } from '@zhiheng/matters/officer/standing.ts'
import type { OfficerFile } from './register.ts'

/** Days before its end from which a certificate counts as expiring soon. */
export const SOON_DAYS = 90

/** How a person’s certificate stands on a day, in one word. */
export type Held = 'valid' | 'soon' | 'expired' | 'suspended' | 'revoked' | 'none' | 'assistant' | 'later'

export interface OfficerLine {
  readonly matter: string
  readonly person: string
  readonly name: string
  readonly unit: string
  readonly post: string
  readonly held: Held
  readonly reviewer: boolean
  readonly certificate: string
  readonly validFrom: string
  readonly validTo: string
  readonly scope: string
  /** Training hours of the year of that day, up to it. */
  readonly hours: number
}

export interface OfficerCounts {
  readonly certified: number
  readonly soon: number
  readonly expired: number
  readonly suspended: number
  readonly assistants: number
  readonly reviewers: number
}

/** Everybody in service on a day: expired and expiring first, assistants last. */
export function officersOn(files: readonly OfficerFile[], on: string): { items: OfficerLine[]; counts: OfficerCounts } {
  const items = files.flatMap((f) => lineOf(f, on) ?? []).sort(byUrgency)
  const count = (...held: Held[]) => items.filter((i) => held.includes(i.held)).length
  return {
    items,
    counts: {
      certified: count('valid', 'soon'),
      soon: count('soon'),
      expired: count('expired'),
      suspended: count('suspended'),
      assistants: count('assistant'),
      reviewers: items.filter((i) => i.reviewer && (i.held === 'valid' || i.held === 'soon')).length,
    },
  }
}

function lineOf({ matter, acts, state }: OfficerFile, on: string): OfficerLine | null {
  const s = standingOn(acts, on)
  if (!s.here) return null
  return {
    ...{ matter, person: s.id, name: s.name, unit: s.unit, post: s.post, reviewer: s.reviewer },
    held: heldOf(s, on),
    certificate: s.certificate ?? '',
    validFrom: s.validFrom ?? '',
    validTo: s.validTo ?? '',
    scope: s.scope ?? '',
    hours: hoursBetween(state.trainings, `${on.slice(0, 4)}-01-01`, on),
  }
}

function heldOf(s: ReturnType<typeof standingOn>, on: string): Held {
  if (s.assistant) return 'assistant'
  if (s.standing !== 'certified') return s.standing
  if (s.validTo && on > s.validTo) return 'expired'
  if (s.validFrom && on < s.validFrom) return 'later'
  return s.validTo && s.validTo <= dayAfter(on, SOON_DAYS) ? 'soon' : 'valid'
}

const ranks: Readonly<Record<Held, number>> = {
  ...{ expired: 0, soon: 1, suspended: 2, later: 3, valid: 3, revoked: 4, none: 5, assistant: 6 },
}

const byUrgency = (a: OfficerLine, b: OfficerLine) =>
  ranks[a.held] - ranks[b.held] ||
  (a.validTo < b.validTo ? -1 : a.validTo > b.validTo ? 1 : 0) ||
  (a.person < b.person ? -1 : 1)
