import type { Values } from '../form/form-model.ts'
import type { Words } from '../words/use-words.ts'

const number = (v: unknown): number | undefined => {
  const text = String(v ?? '').trim()
  return text === '' ? undefined : Number(text)
}

const toldSources = ['hotline', 'public', 'leader', 'media']

/** Somebody told us, so there may be somebody to answer. */
export const isTold = (source: unknown): boolean => toldSources.includes(String(source))

/** The number as the server takes it: spaces and hyphens are the writer's. Empty when there is none. */
export const phoneOf = (typed: string): string => typed.trim().replace(/[\s-]+/g, ' ')

const PHONE = /^[+\d][\d ]{5,19}$/

/** The report as its contract wants it, from the flat values of the form. */
export function reportData(v: Values, contact?: string): Values {
  const text = (name: string) => String(v[name] ?? '').trim() || undefined
  return {
    source: v.source,
    text: text('text') ?? '',
    place: {
      address: text('address') ?? '',
      lon: number(v.lon),
      lat: number(v.lat),
      township: v.township || undefined,
    },
    class: v.class || undefined,
    reporter: isTold(v.source) ? text('reporter') : undefined,
    contact: isTold(v.source) ? contact : undefined,
    order: v.source === 'hotline' ? text('order') : undefined,
  }
}

/** What is missing, in words, by field. */
export function reportTroubles(v: Values, t: Words['t'], phone = ''): Record<string, string> {
  const found: Record<string, string> = {}
  if (String(v.text ?? '').trim().length < 2) found.text = t('f.need', { what: t('report.what') })
  if (String(v.address ?? '').trim().length < 2) found.address = t('f.need', { what: t('report.address') })
  for (const [name, most] of [
    ['lon', 180],
    ['lat', 90],
  ] as const) {
    const n = number(v[name])
    if (n !== undefined && !(Math.abs(n) <= most)) found[name] = t('report.badDegrees')
  }
  if (phone && !PHONE.test(phone)) found.phone = t('report.badPhone')
  if ((number(v.lon) === undefined) !== (number(v.lat) === undefined))
    found[number(v.lon) === undefined ? 'lon' : 'lat'] = t('report.bothDegrees')
  return found
}
