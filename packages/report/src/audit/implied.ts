import type { Attempt } from './translate.ts'
import { denies, readDay, readMoney, saysNone } from './values.ts'

type Told = Readonly<Record<string, unknown>>

const NIGHT = /深夜|半夜|午夜|凌晨|夜间|夜里|夜晚|连夜|当夜|at night|midnight/i
const HOUR = /\d\s*[:：时点]|[一二三四五六七八九十]\s*[时点]/
const CUT = /(?:停止?|断|切断)(?:供|了)?(?:水|电|气|热|暖)|cut.*(?:water|power|electricity|gas)/i
const HOME = /居民|住宅|住户|住房|居住|家中|\bhome|household/i
const URGENT = /情况紧急|紧急情况|应急抢险/

const words = (told: Told) =>
  Object.entries(told).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && !/备注|note|证据|理由/.test(entry[0]),
  )

/** What words say of how an enforcement went: at night though no hour is told, by cutting off supplies, at a home. */
export function howEnforced(name: string, told: Told): Record<string, unknown> {
  const said = [['', name], ...words(told)] as const
  const yes = (pattern: RegExp) =>
    said.some(
      ([key, v]) =>
        (pattern.test(v) && !/^(?:未|没有|不是|非)/.test(v)) || (pattern.test(key) && /^(?:是|有|√|true)/.test(v)),
    )
  const night = said.some(([, v]) => NIGHT.test(v) && !HOUR.test(v)) || yes(NIGHT)
  return {
    ...(night && !yes(URGENT) ? { night: true } : {}),
    ...(yes(CUT) ? { utilitiesCut: true } : {}),
    ...(yes(HOME) ? { home: true } : {}),
  }
}

/** Further acts that what is told with one says as well: the sum of an additional fine, the calibration of a device. */
export function alsoTold(
  kind: string,
  told: Told,
  attempt: Attempt,
): { kind: string; data: Record<string, unknown> }[] {
  const find = (pattern: RegExp) =>
    Object.entries(told).find(
      ([key, v]) => pattern.test(key) && v !== null && v !== '' && !saysNone(v) && !denies(v),
    )?.[1]
  if (kind === 'setAdditionalFine') {
    const sum = find(/^(?:加处罚款|加处|滞纳金)(?:金额|数额|合计)?$|^(?:累计)?加处(?:罚款)?(?:总额|合计)$/)
    const amount = sum === undefined || /[%％]|百分/.test(String(sum)) ? undefined : attempt(() => readMoney(sum))
    return amount === undefined ? [] : [{ kind: 'settleAdditionalFine', data: { amount } }]
  }
  if (kind === 'captureRecord') {
    const until = find(/(?:检定|校准|检验).*(?:有效期|至|到期|届满)/)
    const validUntil =
      until === undefined
        ? undefined
        : attempt(() =>
            readDay(
              String(until)
                .split(/至|到|~|～/)
                .at(-1)!
                .replace(/止$/, ''),
            ),
          )
    return validUntil === undefined ? [] : [{ kind: 'recalibrate', data: { validUntil } }]
  }
  return []
}
