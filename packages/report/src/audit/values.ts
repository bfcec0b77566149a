import { halfWidth, numeralCharacters, readNumeral } from './numbers.ts'

/** A value that cannot be read; `zh` says what to write instead. */
export class BadTold extends Error {
  override readonly name = 'BadTold'
  readonly zh: string
  constructor(zh: string, en: string) {
    super(en)
    this.zh = zh
  }
}

/** Words that say only that something is not known. */
export const unsaid = (value: unknown): boolean =>
  typeof value === 'string' &&
  value.length <= 12 &&
  /^(?:[/／—–-]+|不详|未知|不明|不清楚|未说明|未载明|未提及|没有说明|无法确定|待查|不适用|unknown|n\/?a|not (?:told|stated))$/i.test(
    value.trim(),
  )

const DAY = /^(\d{4})\s*(?:-|—|年|\/|\.)\s*(\d{1,2})\s*(?:-|—|月|\/|\.)\s*(\d{1,2})\s*[日号]?$/
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/
/** 二〇二三年三月五日 */
const SPOKEN = /^([零〇○一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})[日号]$/

/** `YYYY-MM-DD` of 2024-03-01, 2024年3月1日, 2024/3/1, 二〇二四年三月一日. @throws BadTold for a day that does not exist */
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
  const text = halfWidth(String(value)).trim()
  const match =
    DAY.exec(text) ??
    COMPACT.exec(text) ??
    SPOKEN.exec(text)?.map((part, i) => (i ? String(readNumeral(part)) : part)) ??
    DAY.exec(
      text.replace(/[（(].*[）)]$/, '').replace(/(?:[T\s].*|[日号]\s*(?:当天|当日|上午|下午|晚|前|许|左右).*)$/, ''),
    )
  if (!match) throw new BadTold(`“${String(value)}”不是日期；请写成 2024-03-01`, `"${String(value)}" is not a date`)
  const day = `${match[1]}-${match[2]!.padStart(2, '0')}-${match[3]!.padStart(2, '0')}`
  const at = Date.parse(`${day}T00:00:00Z`)
  if (!Number.isFinite(at) || new Date(at).toISOString().slice(0, 10) !== day)
    throw new BadTold(`${day}不是日历上有的日期`, `${day} does not exist`)
  return day
}

const CLOCK = new RegExp(
  `^(.+?)[T\\s]*(凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上|晚间|晚|夜间|夜里|深夜)?\\s*` +
    `(?:(\\d{1,2})[:：](\\d{2})(?::\\d{2})?(?:\\.\\d+)?(?:\\+08:?00|Z)?|([${numeralCharacters}]{1,3})[时点](?:([${numeralCharacters}]{1,3})分?|半|整|许)?(?:许|左右)?)$`,
)

/** An instant, or a day where the hour is not told. */
export function readInstant(value: unknown): string {
  const text = halfWidth(String(value)).trim()
  const match = CLOCK.exec(text)
  if (!match) return readDay(text)
  const day = readDay(match[1]!.replace(/T$/, '').trim())
  const hour = match[3] === undefined ? readNumeral(match[5]!) : Number(match[3])
  const minute =
    match[3] === undefined ? (/半/.test(text) ? 30 : (readNumeral(match[6] ?? '0') ?? 0)) : Number(match[4])
  const late =
    /下午|傍晚|晚|夜/.test(match[2] ?? '') && (hour ?? 0) < 12 && (hour ?? 0) >= (/夜|晚/.test(match[2] ?? '') ? 6 : 1)
  const h = (hour ?? 0) + (late ? 12 : 0)
  if (hour === undefined || h > 24 || minute > 59)
    throw new BadTold(`“${text}”不是时刻；请写成 2024-03-01 09:30`, `"${text}" is not a time`)
  return `${day}T${String(h).padStart(2, '0')}:${String(minute).padStart(2, '0')}:00+08:00`
}

const YES = /^(?:是|有|已|对|真|true|yes|y$|1$|√|✓|✔|符合|在场|属实|合法|通过|同意|到场)/i
const NO = /^(?:否|无|没|未|不|假|false|no\b|n$|0$|×|x$|✗|✘|缺)/i
const DONE = /告知|出示|送达|签名|盖章|签字|制作|在场|到场|通过|完成|清点|改正|开具|交付|书面/

/** Whether words deny: 未告知, 没有, 无, ×. */
export const denies = (value: unknown): boolean =>
  value === false ||
  (typeof value === 'string' &&
    NO.test(value.trim()) &&
    !/^(?:无误|无锡|无为|无棣|无极|不予|未成年|无偿|无证|无照|No\.?\s*\d)/i.test(value.trim()))

/** 无, 未制作, 没有开具: what should be there is not. */
export const saysNone = (value: unknown): boolean =>
  value === false ||
  (typeof value === 'string' &&
    value.length <= 12 &&
    /^(?:否|无|没有.{0,8}|没|缺|false|no|none|×|未.{0,10})$/i.test(value.trim()))

export function readYesNo(value: unknown): boolean {
  if (typeof value === 'boolean') return value
  const text = String(value).trim()
  if (NO.test(text)) return false
  if (YES.test(text)) return true
  if (DONE.test(text)) return !/未|没有|没|不|拒/.test(text)
  throw new BadTold(`“${text}”请写“是”或者“否”`, `"${text}" should be yes or no`)
}

/** Fen of an amount in yuan: 2000, "2000元", "2万元", "贰仟元整", "人民币1,200.50元". @throws BadTold for a range, a fraction of a fen, a negative. */
export function readMoney(value: unknown): number {
  const said = String(value).trim()
  const text = halfWidth(said)
    .replace(/\s/g, '')
    .replace(/[（(].*?[）)]/g, '')
    .replace(/^(?:合计|共计|共|计)/, '')
    .replace(/(?:人民币|RMB|CNY)[:：]?/i, '')
    .replace(/[整正]$/, '')
  const cents =
    /^(.*?)(?:元|圆)(?:([零〇一二三四五六七八九壹贰叁肆伍陆柒捌玖\d])角)?(?:零?([一二三四五六七八九壹贰叁肆伍陆柒捌玖\d])分)?$/.exec(
      text,
    )
  if (cents && (cents[2] || cents[3])) {
    const yuan = readNumeral(cents[1]!)
    if (yuan !== undefined)
      return whole(yuan * 100 + (readNumeral(cents[2] ?? '0') ?? 0) * 10 + (readNumeral(cents[3] ?? '0') ?? 0), said)
  }
  const plain = /^[¥￥]?((?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?)(百|千|万)?(?:元|圆|yuan)?$/i.exec(
    typeof value === 'number' ? plainNumber(value) : text,
  )
  if (plain) {
    const times = { 百: 10_000, 千: 100_000, 万: 1_000_000 }[plain[2] as '万'] ?? 100
    return whole(Number(plain[1]!.replaceAll(',', '')) * times, said)
  }
  const spoken = /[^\d.,]/.test(text) ? readNumeral(text.replace(/(?:元|圆)$/, '')) : undefined
  if (spoken !== undefined) return whole(spoken * 100, said)
  throw new BadTold(
    `“${said}”不是确切的金额；金额写到分，如 2000 或者 2000.50（行政处罚法 第五条、第四十四条）`,
    `"${said}" is not an exact amount in yuan`,
  )
}

const plainNumber = (n: number) => (Number.isFinite(n) ? n.toFixed(10).replace(/\.?0+$/, '') : String(n))

function whole(fen: number, text: string): number {
  if (Number.isSafeInteger(Math.round(fen)) && Math.abs(fen - Math.round(fen)) < 1e-6 && fen >= 0)
    return Math.round(fen)
  throw new BadTold(`“${text}”不是整数分的金额，罚款不能小于一分（行政处罚法 第五条）`, `"${text}" is not whole fen`)
}
