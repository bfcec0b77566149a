/** An amount of money in whole fen (1 yuan = 100 fen), a safe integer. */
export type Fen = number

/** A text that is not an amount, or an amount that cannot be written. `messageZh` is fit for a form field. */
export class BadMoney extends Error {
  override readonly name = 'BadMoney'
  readonly messageZh: string

  constructor(message: string, messageZh: string) {
    super(message)
    this.messageZh = messageZh
  }
}

const YUAN = /^(-?)(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d{1,2}))?$/

/** Fen of an amount in yuan: `1234.5`, `1,234.50`, `¥1,234.50元`. At most two decimals. @throws BadMoney */
export function parseYuan(text: string): Fen {
  const plain = text
    .trim()
    .replace(/^[¥￥]\s*/, '')
    .replace(/\s*元$/, '')
  const match = YUAN.exec(plain)
  if (!match)
    throw new BadMoney(
      `"${text}" is not an amount in yuan; write it like 1234.50, with at most two decimals`,
      `“${text}”不是有效金额；请写成 1234.50 的形式，最多两位小数`,
    )
  const fen = Number(match[2]!.replaceAll(',', '')) * 100 + Number((match[3] ?? '').padEnd(2, '0'))
  return checked(match[1] && fen > 0 ? -fen : fen)
}

/** `1,234.50`; always two decimals, thousands in groups unless `grouped` is false. @throws BadMoney */
export function formatYuan(fen: Fen, grouped = true): string {
  const digits = String(Math.abs(checked(fen))).padStart(3, '0')
  const whole = digits.slice(0, -2)
  return `${fen < 0 ? '-' : ''}${grouped ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole}.${digits.slice(-2)}`
}

/** `percent` of an amount, in whole fen, a half fen rounded up. `percent` may have decimals. @throws BadMoney */
export function percentOf(fen: Fen, percent: number): Fen {
  return checked(Math.round(Number(((checked(fen) * percent) / 100).toFixed(6))))
}

/** Refuses fractions of a fen and amounts beyond exact arithmetic. @throws BadMoney */
export function checked(fen: Fen): Fen {
  if (Number.isSafeInteger(fen)) return fen
  throw new BadMoney(`${fen} is not a whole number of fen`, '金额应为整数分，且不超出可精确计算的范围')
}
