const digits: Record<string, number> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
const small: Record<string, number> = { 十: 10, 百: 100, 千: 1000 }
const large: Record<string, number> = { 万: 10_000, 亿: 100_000_000 }

/** 四 → 4, 十二 → 12, 三千五百 → 3500, 一万二千 → 12000. Not a numeral: undefined. */
export function chineseNumber(text: string): number | undefined {
  let total = 0
  let section = 0
  let digit: number | undefined
  for (const c of text) {
    if (c in digits) digit = digits[c]
    else if (c in small) {
      section += (digit ?? 1) * (small[c] ?? 1)
      digit = undefined
    } else if (c in large) {
      total = (total + section + (digit ?? 0)) * (large[c] ?? 1)
      section = 0
      digit = undefined
    } else return undefined
  }
  return text === '' ? undefined : total + section + (digit ?? 0)
}

const multipliers: Record<string, number> = {
  百: 100,
  千: 1000,
  万: 10_000,
  十万: 100_000,
  百万: 1_000_000,
  千万: 10_000_000,
  亿: 100_000_000,
}

/** An Arabic number with an optional 万/亿: its value and the step its printed form can tell apart. */
export function arabicNumber(number: string, multiplier: string): { value: number; precision: number } {
  const plain = number.replace(/[,，]/g, '')
  const times = multipliers[multiplier] ?? 1
  const decimals = plain.split('.')[1]?.length ?? 0
  return { value: rounded(Number(plain) * times), precision: rounded(times / 10 ** decimals) }
}

/** Takes off what floating point adds: 1616.85 × 10000 is 16168500. */
export const rounded = (value: number): number => Number(value.toPrecision(12))
