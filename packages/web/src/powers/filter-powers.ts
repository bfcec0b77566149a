import type { PowerOnDay } from '@zhiheng/law/powers/types.ts'
import { formatCitation } from '@zhiheng/law/statutes/citation.ts'

/** The filter as it stands in the address. */
export interface PowerFilter {
  readonly q?: string | undefined
  readonly domain?: string | undefined
  readonly kind?: string | undefined
  readonly law?: string | undefined
  readonly on?: string | undefined
}

const names = ['q', 'domain', 'kind', 'law', 'on'] as const

export const readPowerFilter = (search: Record<string, unknown>): PowerFilter =>
  Object.fromEntries(
    names.flatMap((n) => (typeof search[n] === 'string' && search[n] ? [[n, String(search[n]).slice(0, 100)]] : [])),
  )

/** Items that answer a filter: every word typed must be found in title, code or articles. */
export function filterPowers(items: readonly PowerOnDay[], filter: PowerFilter): readonly PowerOnDay[] {
  const words = (filter.q ?? '').trim().toLowerCase().split(/\s+/).filter(Boolean)
  return items.filter(
    (item) =>
      (!filter.domain || item.domain === filter.domain) &&
      (!filter.kind || item.kind === filter.kind) &&
      (!filter.law || placesOf(item).some((c) => c.law === filter.law)) &&
      (words.length === 0 || contains(item, words)),
  )
}

const placesOf = (item: PowerOnDay) => [...item.punished, ...item.violated]

function contains(item: PowerOnDay, words: readonly string[]): boolean {
  const text = [item.code, item.titleZh, item.titleEn, ...placesOf(item).map((c) => formatCitation(c))]
    .join(' ')
    .toLowerCase()
  return words.every((w) => text.includes(w))
}

/** Laws the items rest on, by name. */
export const lawsOf = (items: readonly PowerOnDay[]): readonly string[] =>
  [...new Set(items.flatMap((item) => item.punished.map((c) => c.law)))].sort((a, b) => a.localeCompare(b, 'zh'))
