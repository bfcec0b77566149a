import { powers } from '@zhiheng/law/powers/index.ts'
import type { PowerOnDay } from '@zhiheng/law/powers/types.ts'
import { powerListKind } from '@zhiheng/matters'
import { addDataOf } from '@zhiheng/matters/power-list/list.ts'
import { townships } from '../chuxiong/places.ts'
import { causes, spotCauses } from './causes.ts'
import { type Making, making } from './perform.ts'
import type { Chance } from './plan.ts'
import type { Step } from './script.ts'

const LISTED = 220
const DELEGATED = 40
const TAKEN_BACK = 19

const listing = {
  issuer: 'county' as const,
  document: '楚雄市综合行政执法事项清单（示例）',
  documentNumber: '示例〔2023〕22号',
  publishedOn: '2023-12-25',
  effectiveOn: '2024-01-02',
}
const granting = {
  issuer: 'province' as const,
  document: '赋予乡镇（街道）部分县级行政职权的决定（示例）',
  documentNumber: '示例〔2023〕9号',
  publishedOn: '2023-12-28',
  effectiveOn: '2024-01-03',
}
const adjusting = {
  issuer: 'province' as const,
  document: '赋权指导目录调整决定（示例）',
  documentNumber: '示例〔2024〕12号',
  publishedOn: '2024-06-20',
  effectiveOn: '2024-07-01',
}

const at = (day: string, minute: number) => Date.parse(`${day}T09:00:00+08:00`) + minute * 60_000
const step = (kind: string, when: number, data: Record<string, unknown>): Step => ({
  kind,
  at: when,
  actor: 'chief',
  unit: 'center',
  roles: ['chief'],
  data,
})

/** What the cases of the year are decided under. */
const used = new Set([...causes, ...spotCauses].map((c) => c.power))

/** What a bureau lists first: what it acts under, the national scope, then what the province gave it. */
function chosen(): PowerOnDay[] {
  const able = powers(listing.effectiveOn).filter((item) => item.townships !== 'own' && item.bureau !== 'named-holder')
  const rank = (item: PowerOnDay) => (used.has(item.code) ? 0 : item.bureau === 'listed' ? 1 : 2)
  return [...able].sort((a, b) => rank(a) - rank(b)).slice(0, LISTED)
}

/** Townships with a team of their own: what is handed over goes to all of them. */
const receiving = townships.slice(2).map((t) => t.township)

/** Items handed over, and those of them taken back in the summer: what the cases of the year need is handed over first. */
function handedOver(items: readonly PowerOnDay[]): { given: Set<string>; back: Set<string> } {
  const able = items.filter((item) => item.kind === 'penalty' && item.townships === 'may-be-delegated')
  const given = [...able].sort((a, b) => Number(used.has(b.code)) - Number(used.has(a.code))).slice(0, DELEGATED)
  const codes = given.map((item) => item.code)
  return { given: new Set(codes), back: new Set(codes.slice(-TAKEN_BACK)) }
}

let stays: ReadonlySet<string> | undefined

/** Whether the township teams of the demo have an item from the first days of the year to its end. */
export function keptByTownships(power: string): boolean {
  if (!stays) {
    const { given, back } = handedOver(chosen())
    stays = new Set([...given].filter((code) => !back.has(code)))
  }
  return stays.has(power)
}

/** The list of powers of the year: what was listed, given to townships and taken back, as its report tells. */
export function powerListMatters(chance: Chance): Making[] {
  const items = chosen()
  const { given, back } = handedOver(items)
  return items.map((item, i) => {
    const steps = [step('add', at('2024-01-02', i % 400), addDataOf(item, listing))]
    for (const [n, township] of receiving.entries())
      if (given.has(item.code))
        steps.push(
          step('delegate', at('2024-01-03', (i % 400) + n), {
            township,
            capable: 'yes',
            staff: 4,
            bureauKeeps: 'yes',
            ...granting,
          }),
        )
    for (const [n, township] of receiving.entries())
      if (back.has(item.code))
        steps.push(
          step('takeBack', at('2024-06-28', (i % 400) + n), {
            township,
            reason: '不在省级赋权指导目录中，调整回本单位实施',
            ...adjusting,
          }),
        )
    return making(powerListKind, `list ${item.code}`, steps, chance)
  })
}
