import type { MatterPage } from '../api/types.ts'
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

/** Periods the law fixes (行政复议法 20; 行政诉讼法 46; 行政处罚法 67). */
const fixed: Values = { reconsiderationDays: 60, litigationMonths: 6, payWithin: 15 }
const today = ['violatedOn', 'servedOn', 'receivedOn']

/** The values a form starts with: what an earlier act said, what the law fixes, today. */
export function startingValues(fields: readonly FormField[], page: MatterPage, bureau: string, now: string): Values {
  if (page.line.kind === 'incident') return {}
  const place = bureau.replace(/(?:综合行政执法局|城市管理.*局|城管局).*$/, '')
  const values: Values = {}
  for (const f of fields) {
    const said = carried.includes(f.name) ? lastSaid(page, f.name) : undefined
    if (said !== undefined) Object.assign(values, valuesFrom([f], { [f.name]: said }))
    else if (f.name in fixed) values[f.name] = fixed[f.name]
    else if (f.name === 'reconsiderationBody' && place) values[f.name] = `${place}人民政府`
    else if (f.name === 'court' && place) values[f.name] = `${place}人民法院`
    else if (today.includes(f.name)) values[f.name] = now.slice(0, 10)
  }
  return values
}

const lastSaid = (page: MatterPage, field: string) =>
  [...(page.acts ?? [])].reverse().find((a) => a.data[field] !== undefined)?.data[field]
