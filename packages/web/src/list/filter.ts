/** Days by which the list can be asked. */
export const days = ['opened', 'dispatched', 'closed'] as const
export type Day = (typeof days)[number]

/** The list's filter as it stands in the address: every value text, several stages joined by commas. */
export interface Filter {
  /** Kind of matter; every kind when left out. */
  readonly kind?: string
  readonly stage?: string
  readonly class?: string
  readonly township?: string
  readonly unit?: string
  readonly source?: string
  readonly label?: string
  readonly flag?: string
  readonly q?: string
  /** Which day `from` and `to` mean; that of reporting when left out. */
  readonly on?: Exclude<Day, 'opened'>
  readonly from?: string
  readonly to?: string
  readonly overdue?: '1'
  readonly mine?: '1'
  readonly open?: '1'
  readonly sort?: 'due'
}

const words = ['kind', 'stage', 'class', 'township', 'unit', 'source', 'label', 'flag', 'q'] as const
const flags = ['overdue', 'mine', 'open'] as const
const isDate = (v: unknown): v is string => {
  if (typeof v !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(v)) return false
  const ms = Date.parse(`${v}T00:00:00Z`)
  return !Number.isNaN(ms) && new Date(ms).toISOString().slice(0, 10) === v
}

/** Reads an address: what is not a filter is left out, so that no address breaks the list. */
export function readFilter(search: Record<string, unknown>): Filter {
  const f: Record<string, string> = {}
  for (const name of words) {
    const v = search[name]
    if ((typeof v === 'string' || typeof v === 'number') && String(v).trim()) f[name] = String(v).trim().slice(0, 100)
  }
  for (const name of flags) if (['1', 1, true, 'true'].includes(search[name] as string)) f[name] = '1'
  if (search.on === 'dispatched' || search.on === 'closed') f.on = search.on
  if (isDate(search.from)) f.from = search.from
  if (isDate(search.to)) f.to = search.to
  if (search.sort === 'due') f.sort = 'due'
  return f as Filter
}

export const stagesOf = (f: Filter): string[] => f.stage?.split(',').filter(Boolean) ?? []

/** The same filter as the API wants it; `after` and `limit` page through it. */
export function queryOf(f: Filter, more: { after?: string; limit?: number } = {}): string {
  const p = new URLSearchParams()
  for (const s of stagesOf(f)) p.append('stage', s)
  for (const name of words) if (name !== 'stage' && f[name]) p.set(name, f[name])
  for (const name of [...flags, 'on', 'from', 'to', 'sort'] as const) if (f[name]) p.set(name, f[name])
  if (more.after) p.set('after', more.after)
  if (more.limit) p.set('limit', String(more.limit))
  return p.toString()
}

/** Whether anything narrows the list; the order does not. */
export const isNarrowed = (f: Filter): boolean =>
  Object.entries(f).some(([k, v]) => k !== 'sort' && v !== undefined && v !== '')
export { isDate }
