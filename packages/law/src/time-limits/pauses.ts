import { type EpochDay, epochDay } from '../dates/epoch.ts'
import { BadLimit, type DueOptions, type Pause } from './limit.ts'

/** Days that do not count, as epoch days, both ends included. */
export interface Span {
  readonly from: EpochDay
  readonly to: EpochDay
}

const NONE: readonly Span[] = []

/** Excluded and suspended time as spans in order, overlaps joined. @throws BadLimit, BadDate */
export function pausedSpans(options: DueOptions): readonly Span[] {
  if (!options.excluded?.length && !options.suspensions?.length) return NONE
  const spans = allPauses(options)
    .map((pause) => spanOf(pause, options.asOf))
    .filter((span) => span.to >= span.from)
    .sort((a, b) => a.from - b.from)
  const joined: Span[] = []
  for (const span of spans) {
    const last = joined.at(-1)
    if (last && span.from <= last.to + 1)
      joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, span.to) }
    else joined.push(span)
  }
  return joined
}

export function allPauses(options: DueOptions): readonly Pause[] {
  return [...(options.excluded ?? []), ...(options.suspensions ?? [])]
}

/** A pause that has not begun by `asOf` is empty. @throws BadLimit when it has no end and no `asOf` is given. */
export function spanOf(pause: Pause, asOf: string | undefined): Span {
  const from = epochDay(pause.from)
  const end = pause.to ?? asOf
  if (end === undefined)
    throw new BadLimit(`the pause from ${pause.from} has no end; give its last day or an asOf date`)
  const to = epochDay(end)
  if (pause.to !== undefined && to < from)
    throw new BadLimit(`the pause from ${pause.from} ends before it begins (${pause.to})`)
  return { from, to }
}

/** Whether a pause without end is running on `asOf`, before the limit would expire on `end`. */
export function isSuspended(options: DueOptions, end: EpochDay): boolean {
  const { asOf } = options
  if (asOf === undefined) return false
  return allPauses(options).some((p) => p.to === undefined && p.from <= asOf && epochDay(p.from) <= end)
}
