import { BadTold, readMoney } from './values.ts'

const kinds: readonly (readonly [RegExp, string])[] = [
  [/^fine$|罚款/, 'fine'],
  [/警告|^warning$/, 'warning'],
  [/通报批评|^criticism$/, 'criticism'],
  [/没收.*(?:违法所得|非法所得)|^confiscate-gains$/, 'confiscate-gains'],
  [/没收|^confiscate-goods$/, 'confiscate-goods'],
  [/暂扣|^suspend-permit$/, 'suspend-permit'],
  [/降低资质|^lower-grade$/, 'lower-grade'],
  [/吊销|^revoke-permit$/, 'revoke-permit'],
  [/停产停业|停业整顿|^stop-business$/, 'stop-business'],
  [/责令关闭|^close-down$/, 'close-down'],
  [/限制从业|^limit-profession$/, 'limit-profession'],
  [/限制开展|^limit-operation$/, 'limit-operation'],
]

const AMOUNT = /([\d,.]+\s*万?)\s*元/
const RANGE = /[\d.]+\s*万?元?\s*(?:-|—|–|~|～|至|到)\s*[\d.]+\s*万?元|以上.*以下|以下/

/**
 * Penalties as a file words them: 5000, "罚款5000元；没收违法所得300元", [{ kind: "罚款", amount: 5000 }]. A fine told
 * only as a range keeps its words and has no amount.
 * @throws BadTold
 */
export function readPenalties(value: unknown, key: string): { kind: string; amount?: number; what?: string }[] {
  if (Array.isArray(value)) return value.flatMap((each) => readPenalties(each, key))
  if (typeof value === 'number') return [{ kind: 'fine', amount: readMoney(value) }]
  if (typeof value === 'object' && value !== null) return [readItem(value as Record<string, unknown>)]
  const isFine = key === '罚款' || key === '拟罚款' || key === 'fine'
  return String(value)
    .split(/[；;，,、\n](?!\d{3})/)
    .filter((part) => part.trim())
    .map((part) => readWords(part.trim(), isFine))
}

function readItem(told: Record<string, unknown>): { kind: string; amount?: number; what?: string } {
  const kind = kindOf(String(told.kind ?? told.种类 ?? '罚款'))
  const amount = told.amount ?? told.金额 ?? told.数额
  const what = told.what ?? told.内容
  if (typeof amount === 'string' && RANGE.test(amount)) return { kind, what: amount }
  return {
    kind,
    ...(amount === undefined || amount === null ? {} : { amount: readMoney(amount) }),
    ...(what === undefined ? {} : { what: String(what) }),
  }
}

function readWords(part: string, isFine: boolean): { kind: string; amount?: number; what?: string } {
  const kind = isFine ? 'fine' : kindOf(part)
  if (RANGE.test(part)) return { kind, what: part }
  const money = AMOUNT.exec(part)
  if (money) return { kind, amount: readMoney(`${money[1]!.replace(/\s/g, '')}元`) }
  if (isFine) return { kind, amount: readMoney(part) }
  return kind === 'other' ? { kind, what: part } : { kind }
}

function kindOf(words: string): string {
  const found = kinds.find(([pattern]) => pattern.test(words))
  if (!found && !words) throw new BadTold('没有写处罚种类', 'no kind of penalty is told')
  return found?.[1] ?? 'other'
}
