const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  '○': 0,
  一: 1,
  壹: 1,
  二: 2,
  贰: 2,
  两: 2,
  三: 3,
  叁: 3,
  四: 4,
  肆: 4,
  五: 5,
  伍: 5,
  六: 6,
  陆: 6,
  七: 7,
  柒: 7,
  八: 8,
  捌: 8,
  九: 9,
  玖: 9,
}
const PLACES: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 }
const GROUPS: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 }

/** Characters a number may be written with, capitals of money papers among them. */
export const numeralCharacters = `${Object.keys({ ...DIGITS, ...PLACES, ...GROUPS }).join('')}0-9`

/** Full-width digits and signs as everybody types them. */
export const halfWidth = (text: string): string =>
  text.replace(/[０-９．，％：]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))

/** 12, 十二, 壹仟贰佰, 一万二千, 2.5万, 二〇二三. Undefined when it cannot be read as one number. */
export function readNumeral(text: string): number | undefined {
  const plain = halfWidth(text).replaceAll(',', '').trim()
  const mixed = /^(\d+(?:\.\d+)?)(百|千|万|亿|万亿)?$/.exec(plain)
  if (mixed) return Number(mixed[1]) * groupOf(mixed[2])
  if (!plain || [...plain].some((c) => !(c in DIGITS || c in PLACES || c in GROUPS))) return undefined
  if ([...plain].every((c) => c in DIGITS)) return Number([...plain].map((c) => DIGITS[c]).join(''))
  return spoken(plain)
}

const groupOf = (word: string | undefined) =>
  word === undefined ? 1 : [...word].reduce((n, c) => n * (GROUPS[c] ?? PLACES[c] ?? 1), 1)

function spoken(text: string): number | undefined {
  let total = 0
  let group = 0
  let digit: number | undefined
  for (const c of text) {
    const [place, big] = [PLACES[c], GROUPS[c]]
    if (place !== undefined) group += (digit ?? 1) * place
    else if (big !== undefined) {
      total = (total + group + (digit ?? 0)) * big
      group = 0
    } else if (digit) return undefined
    digit = place === undefined && big === undefined ? DIGITS[c] : undefined
  }
  return total + group + (digit ?? 0)
}

/** The one number in words such as 自收到之日起十五日内, 2份, 3%; undefined where there is none or more than one. */
export function numberIn(text: string): number | undefined {
  const found = halfWidth(text).match(new RegExp(`[${numeralCharacters},.]+`, 'g')) ?? []
  const numbers = found.map((each) => readNumeral(each.replace(/[,.]+$/, ''))).filter((n) => n !== undefined)
  return numbers.length === 1 ? numbers[0] : undefined
}
