const DIGITS = '零一二三四五六七八九'
const PLACES = ['', '十', '百', '千']

/** 60 → 六十, 105 → 一百零五, 1242 → 一千二百四十二. Whole numbers from 0 to 9999. @throws RangeError */
export function toChineseNumeral(n: number): string {
  if (!Number.isInteger(n) || n < 0 || n > 9999) throw new RangeError(`${n} is not a whole number from 0 to 9999`)
  if (n === 0) return '零'
  const digits = String(n).split('').map(Number)
  let text = ''
  let gap = false
  digits.forEach((digit, i) => {
    if (digit === 0) {
      gap = text !== ''
      return
    }
    text += `${gap ? '零' : ''}${DIGITS[digit]}${PLACES[digits.length - 1 - i]}`
    gap = false
  })
  return text.replace(/^一十/, '十')
}

/** 六十 → 60, 一百零五 → 105, 二〇〇二 is not a numeral of this kind. Undefined when it cannot be read. */
export function fromChineseNumeral(text: string): number | undefined {
  if (!/^[零〇一二两三四五六七八九十百千]+$/.test(text)) return undefined
  let total = 0
  let digit: number | undefined
  for (const letter of text.replaceAll('〇', '零').replaceAll('两', '二')) {
    const place = '零十百千'.indexOf(letter)
    if (place > 0) {
      total += (digit ?? 1) * 10 ** place
      digit = undefined
    } else if (digit) return undefined
    else digit = DIGITS.indexOf(letter)
  }
  return total + (digit ?? 0)
}

/** Article number written as 60, ６０, 六十, 第60条, 第六十条 or 第六十条第一款. Undefined when it is none. */
export function parseArticle(text: string): number | undefined {
  const plain = text
    .trim()
    .replace(/[０-９]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/^第/, '')
    .replace(/条(第.*)?$/, '')
  const n = /^\d+$/.test(plain) ? Number(plain) : fromChineseNumeral(plain)
  return n !== undefined && n > 0 ? n : undefined
}
