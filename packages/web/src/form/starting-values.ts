import type { MatterPage, Meta, Viewer } from '../api/types.ts'
import { type FormField, type Values, valuesFrom } from './form-model.ts'

/** What a later act takes over from an earlier one of the same matter, to be looked at again. */
const carried = [
  'facts',
  'violated',
  'punished',
  'penalties',
  'discretion',
  'evidence',
  'officers',
  'party',
  'reconsiderationBody',
  'court',
]

/**
 * What a bureau starts from, with what the law fixes: 60 days to ask for reconsideration (行政复议法 20), six months to
 * sue (行政诉讼法 46), fifteen days to pay (行政处罚法 67).
 */
const usual: Values = {
  reconsiderationDays: 60,
  litigationMonths: 6,
  payWithin: 15,
  performance: '自收到本决定书之日起十五日内，到指定银行或者通过电子支付系统缴纳罚款',
  where: '本机关门户网站',
  instalments: 1,
  volumes: 1,
}
const today = ['violatedOn', 'servedOn', 'receivedOn', 'filedOn', 'effectiveOn']
const nowFields = ['startedAt', 'endedAt', 'receivedAt', 'requestedAt', 'at']

export interface Start {
  /** Name of the bureau; its place is that of the organs that hear appeals. */
  readonly bureau: string
  readonly now: string
  /** The viewer and a partner of the unit: two act together. */
  readonly pair: readonly string[]
}

/** The viewer, when an officer, with the first colleague of the unit who is one. */
export function pairOf(meta: Pick<Meta, 'people'>, viewer: Pick<Viewer, 'id' | 'unit' | 'roles'>): string[] {
  if (!viewer.roles.includes('officer')) return []
  const partner = meta.people.find(
    (p) => p.active && p.unit === viewer.unit && p.person !== viewer.id && p.roles.includes('officer'),
  )
  return [viewer.id, ...(partner ? [partner.person] : [])]
}

/** The values a form starts with: what an earlier act said, what the law fixes, today, who stands here. */
export function startingValues(fields: readonly FormField[], page: MatterPage, start: Start): Values {
  if (page.line.kind === 'incident' || page.line.kind === 'officer') return {}
  const values: Values = {}
  for (const f of fields) {
    const said = carried.includes(f.name) ? lastSaid(page, f.name) : undefined
    // A person’s list of officers is taken over only where the form takes one.
    if (said !== undefined) Object.assign(values, valuesFrom([f], { [f.name]: said }))
    else values[f.name] = usualOf(f, page, start)
  }
  return Object.fromEntries(Object.entries(values).filter(([, v]) => v !== undefined))
}

function usualOf(f: FormField, page: MatterPage, { bureau, now, pair }: Start): unknown {
  const place = bureau.replace(/(?:综合行政执法局|城市管理.*局|城管局).*$/, '')
  const party = (page.state as unknown as { party?: { name?: string } | null }).party?.name
  if (f.name in usual) return usual[f.name]
  if (f.widget === 'officers') return f.rows && pair.length ? pair.map((id) => ({ id })) : undefined
  if (f.name === 'reconsiderationBody' && place) return `${place}人民政府`
  if (f.name === 'court' && place) return `${place}人民法院`
  if (today.includes(f.name) && f.required) return now.slice(0, 10)
  if (nowFields.includes(f.name) && f.widget === 'instant') return now.slice(0, 16)
  if (['receiver', 'by', 'person'].includes(f.name) && f.widget === 'text') return party
  if (f.name === 'place' && f.widget === 'text') return page.line.place || undefined
  return undefined
}

const lastSaid = (page: MatterPage, field: string) =>
  (page.acts ?? []).findLast((a) => a.data[field] !== undefined)?.data[field]
