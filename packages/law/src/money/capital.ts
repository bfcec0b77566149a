import { BadMoney, checked, type Fen } from './fen.ts'

const DIGITS = '零壹贰叁肆伍陆柒捌玖'
const PLACES = ['', '拾', '佰', '仟']
const GROUPS = ['', '万', '亿']

/**
 * The amount in capital characters for documents: 伍佰元整, 壹仟零伍元叁角整, 伍元零叁分, 零元整.
 * Below one 万亿 yuan; 负 before a negative amount. @throws BadMoney
 */
export function capitalYuan(fen: Fen): string {
  const amount = Math.abs(checked(fen))
  const yuan = Math.floor(amount / 100)
  const jiao = Math.floor(amount / 10) % 10
  const odd = amount % 10
  if (yuan >= 1e12) throw new BadMoney(`${fen} fen is too much to write in capitals`, '金额过大，不能写成大写')
  const sign = fen < 0 ? '负' : ''
  const whole = yuan > 0 ? `${capitalInteger(yuan)}元` : ''
  if (jiao === 0 && odd === 0) return `${sign}${whole || '零元'}整`
  const tenths = jiao > 0 ? `${DIGITS[jiao]}角` : whole ? '零' : ''
  return `${sign}${whole}${tenths}${odd > 0 ? `${DIGITS[odd]}分` : '整'}`
}

function capitalInteger(n: number): string {
  let text = ''
  let gap = false
  for (let group = 2; group >= 0; group--) {
    const part = Math.floor(n / 10 ** (group * 4)) % 10000
    if (part === 0) {
      gap = text !== ''
      continue
    }
    if (text !== '' && (gap || part < 1000)) text += '零'
    text += `${capitalGroup(part)}${GROUPS[group]}`
    gap = false
  }
  return text
}

function capitalGroup(part: number): string {
  let text = ''
  let gap = false
  for (let place = 3; place >= 0; place--) {
    const digit = Math.floor(part / 10 ** place) % 10
    if (digit === 0) {
      gap = text !== ''
      continue
    }
    text += `${gap ? '零' : ''}${DIGITS[digit]}${PLACES[place]}`
    gap = false
  }
  return text
}
