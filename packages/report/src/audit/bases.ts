import type { Bases, Counts } from '@zhiheng/law/discretion/index.ts'
import { halfWidth, readNumeral } from './numbers.ts'
import { remember } from './remember.ts'
import { denies, readMoney } from './values.ts'

/** What fines are counted from, by the keys that tell it. */
const moneyKeys: readonly (readonly [RegExp, keyof Bases])[] = [
  [/临时.*造价|^temporary ?cost$/i, 'temporary-cost'],
  [/造价|^project ?cost$/i, 'project-cost'],
  [/合同价款|合同(?:总)?(?:价|金额)|^contract ?price$/i, 'contract-price'],
  [/^违法所得(?:金额|数额)?$|^(?:illegal)? ?gains$/i, 'gains'],
  [/货值|^goods ?value$/i, 'goods-value'],
  [/广告费|^advertising ?cost$/i, 'advertising-cost'],
  [/林木价值|木材价值|^timber ?value$/i, 'timber-value'],
  [/林木价款/, 'timber-price'],
  [/恢复植被|植被恢复|林业生产条件/, 'vegetation-cost'],
  [/耕地开垦费/, 'cultivation-fee'],
  [/土地复垦费/, 'reclamation-fee'],
  [/矿产品.*价值|^mineral ?value$/i, 'mineral-value'],
  [/水资源费/, 'water-fee'],
  [/污水处理费/, 'sewage-fee'],
  [/垃圾处理费/, 'waste-fee'],
  [/水土保持补偿费/, 'soil-fee'],
  [/规划编制费/, 'planning-fee'],
]

const SQUARE = /面积|^占地$|^area$/i
const TREES = /株数|棵数|^(?:砍伐|损坏|毁坏|树木)?数量$|^trees$/
const CUBIC = /^(?:体积|方量|土方量|立方米|volume)$/

const baseOf = remember(
  (key): keyof Bases | 'area' | 'trees' | 'cubic' | undefined =>
    moneyKeys.find(([pattern]) => pattern.test(key))?.[1] ??
    (SQUARE.test(key) ? 'area' : TREES.test(key) ? 'trees' : CUBIC.test(key) ? 'cubic' : undefined),
)

export interface FineBases {
  readonly base?: Bases
  readonly count?: Counts
}

/** Amounts and numbers a fine may be counted from, wherever the case tells them; what cannot be read is left out. */
export function basesIn(records: readonly Readonly<Record<string, unknown>>[]): FineBases {
  const base: Record<string, number> = {}
  const count: Record<string, number> = {}
  for (const record of records)
    for (const [key, value] of Object.entries(record)) {
      if (value === null || typeof value === 'object' || value === '') continue
      const what = baseOf(key)
      if (!what || denies(value)) continue
      if (what !== 'area' && what !== 'trees' && what !== 'cubic') base[what] ??= moneyOf(value) ?? Number.NaN
      else if (what === 'area') count['square-metre'] ??= squareMetres(value) ?? Number.NaN
      else if (what === 'trees' && /株|棵/.test(key + String(value))) count.tree ??= plainCount(value) ?? Number.NaN
      else if (what === 'cubic') count['cubic-metre'] ??= plainCount(value) ?? Number.NaN
    }
  const bases = known(base)
  if (bases['temporary-cost'] === undefined && bases['project-cost'] !== undefined)
    bases['temporary-cost'] = bases['project-cost']
  return {
    ...(Object.keys(bases).length ? { base: bases as Bases } : {}),
    ...(Object.keys(known(count)).length ? { count: known(count) as Counts } : {}),
  }
}

const known = (values: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries(Object.entries(values).filter(([, n]) => Number.isFinite(n) && n > 0))

function moneyOf(value: unknown): number | undefined {
  try {
    return readMoney(value)
  } catch {
    return undefined
  }
}

const plainCount = (value: unknown) =>
  readNumeral(
    halfWidth(String(value))
      .replace(/[株棵个]|立方米|m³|方$/g, '')
      .trim(),
  )

/** 1000平方米, 1.5亩, 2公顷. */
function squareMetres(value: unknown): number | undefined {
  const found = /^约?\s*([\d.,]+)\s*(万?平方米|平米|㎡|m2|m²|亩|公顷)?$/.exec(halfWidth(String(value)).trim())
  if (!found || /^约/.test(String(value))) return undefined
  const n = Number(found[1]!.replaceAll(',', ''))
  const times = { 万平方米: 10_000, 亩: 10_000 / 15, 公顷: 10_000 }[found[2] as '亩'] ?? 1
  return n * times
}
