/** A value that cannot be read; `zh` says what to write instead. */
export class BadTold extends Error {
  override readonly name = 'BadTold'
  readonly zh: string
  constructor(zh: string, en: string) {
    super(en)
    this.zh = zh
  }
}

const DAY = /^(\d{4})(?:-|年|\/|\.)(\d{1,2})(?:-|月|\/|\.)(\d{1,2})日?$/

/** `YYYY-MM-DD` of 2024-03-01, 2024年3月1日, 2024/3/1. @throws BadTold for a day that does not exist */
export function readDay(value: unknown): string {
  const known = typeof value === 'string' ? days.get(value) : undefined
  if (known) return known
  const day = dayOf(value)
  if (typeof value === 'string' && days.size < 50_000) days.set(value, day)
  return day
}

/** A file names the same few days again and again. */
const days = new Map<string, string>()

function dayOf(value: unknown): string {
  const match = DAY.exec(String(value).trim())
  if (!match) throw new BadTold(`“${String(value)}”不是日期；请写成 2024-03-01`, `"${String(value)}" is not a date`)
  const day = `${match[1]}-${match[2]!.padStart(2, '0')}-${match[3]!.padStart(2, '0')}`
  const at = Date.parse(`${day}T00:00:00Z`)
  if (!Number.isFinite(at) || new Date(at).toISOString().slice(0, 10) !== day)
    throw new BadTold(`${day}不是日历上有的日期`, `${day} does not exist`)
  return day
}

/** An instant, or a day where the hour is not told. */
export function readInstant(value: unknown): string {
  const text = String(value).trim()
  const match = /^(.+?)[T\s]?(\d{1,2})[:：时](\d{1,2})?分?(?::\d{2})?(?:\+08:00|Z)?$/.exec(text)
  if (!match || !/[T\s:：时]/.test(text.slice(8))) return readDay(text)
  const day = readDay(match[1]!.replace(/T$/, '').trim())
  return `${day}T${match[2]!.padStart(2, '0')}:${(match[3] ?? '0').padStart(2, '0')}:00+08:00`
}

const YES = ['是', '有', '已', '对', 'true', 'yes', 'y', '1', '符合', '在场']
const NO = ['否', '无', '没有', '未', '不', 'false', 'no', 'n', '0', '不符合', '不在场']

export function readYesNo(value: unknown): boolean {
  if (typeof value === 'boolean') return value
  const text = String(value).trim().toLowerCase()
  if (YES.includes(text)) return true
  if (NO.includes(text)) return false
  throw new BadTold(`“${text}”请写“是”或者“否”`, `"${text}" should be yes or no`)
}

/** Fen of an amount in yuan: 2000, "2000元", "2万元". @throws BadTold for a range, a fraction of a fen, a negative. */
export function readMoney(value: unknown): number {
  const text = String(value)
    .trim()
    .replaceAll('，', ',')
    .replace(/人民币/, '')
  const ten = /^([\d.,]+)\s*万元?$/.exec(text)
  if (ten) return whole(Number(ten[1]!.replaceAll(',', '')) * 1_000_000, text)
  const plain = /^[¥￥]?\s*((?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?)\s*元?$/.exec(
    typeof value === 'number' ? plainNumber(value) : text,
  )
  if (plain) return whole(Number(plain[1]!.replaceAll(',', '')) * 100, text)
  throw new BadTold(
    `“${text}”不是确切的金额；金额写到分，如 2000 或者 2000.50（行政处罚法 第五条、第四十四条）`,
    `"${text}" is not an exact amount in yuan`,
  )
}

const plainNumber = (n: number) => (Number.isFinite(n) ? n.toFixed(10).replace(/\.?0+$/, '') : String(n))

function whole(fen: number, text: string): number {
  if (Number.isSafeInteger(Math.round(fen)) && Math.abs(fen - Math.round(fen)) < 1e-6 && fen >= 0)
    return Math.round(fen)
  throw new BadTold(`“${text}”不是整数分的金额，罚款不能小于一分（行政处罚法 第五条）`, `"${text}" is not whole fen`)
}
