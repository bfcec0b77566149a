import { isDate } from '../dates/arithmetic.ts'

/** Whether an identifier is well formed, and if not, why. It does not say that such a person or body exists. */
export type IdentityCheck<T> = ({ readonly ok: true } & T) | IdentityRefusal

export interface IdentityRefusal {
  readonly ok: false
  readonly code: 'length' | 'character' | 'birth-date' | 'division' | 'check-digit'
  readonly messageZh: string
  readonly messageEn: string
}

const USCC_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const USCC_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]

/**
 * Unified social credit code (GB 32100): 18 characters, no I O S V Z, last one a check character.
 * Lower case is folded; `code` is what to store.
 */
export function checkCreditCode(text: string): IdentityCheck<{ readonly code: string; readonly division: string }> {
  const code = text.trim().toUpperCase()
  if (code.length !== 18) return wrongLength('统一社会信用代码', 'A unified social credit code', code.length)
  const values = [...code].map((c) => USCC_ALPHABET.indexOf(c))
  const bad = values.indexOf(-1)
  if (bad >= 0)
    return refuse(
      'character',
      `第${bad + 1}位“${code[bad]}”不在代码字符集内（不用 I O S V Z）`,
      `character ${bad + 1}, "${code[bad]}", is not in the alphabet (no I O S V Z)`,
    )
  if (!/^\d{6}$/.test(code.slice(2, 8)))
    return refuse('division', '第3至8位应为登记机关区划数字', 'characters 3 to 8 must be digits of the division')
  const sum = USCC_WEIGHTS.reduce((total, weight, i) => total + weight * values[i]!, 0)
  if ((31 - (sum % 31)) % 31 !== values[17]) return wrongCheckDigit()
  return { ok: true, code, division: code.slice(2, 8) }
}

const ID_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

/**
 * Citizen identity number (GB 11643): 18 digits, the last may be X, with an existing birth date.
 * `today` (`YYYY-MM-DD`), when given, refuses a birth date after it.
 */
export function checkIdentityNumber(
  text: string,
  today?: string,
): IdentityCheck<{
  readonly number: string
  readonly bornOn: string
  readonly sex: 'male' | 'female'
  readonly division: string
}> {
  const number = text.trim().toUpperCase()
  if (number.length !== 18) return wrongLength('公民身份号码', 'An identity number', number.length)
  if (!/^\d{17}[\dX]$/.test(number))
    return refuse('character', '前17位应为数字，末位为数字或X', 'the first 17 must be digits, the last a digit or X')
  if (!/^[1-9]/.test(number)) return refuse('division', '区划码不能以0开头', 'the division cannot begin with 0')
  const bornOn = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`
  if (!isDate(bornOn) || bornOn < '1800-01-01' || (today !== undefined && bornOn > today))
    return refuse(
      'birth-date',
      `出生日期${bornOn}不存在或不合理`,
      `the birth date ${bornOn} does not exist or is not plausible`,
    )
  const sum = ID_WEIGHTS.reduce((total, weight, i) => total + weight * Number(number[i]), 0)
  if ('10X98765432'[sum % 11] !== number[17]) return wrongCheckDigit()
  return {
    ok: true,
    number,
    bornOn,
    sex: Number(number[16]) % 2 === 1 ? 'male' : 'female',
    division: number.slice(0, 6),
  }
}

function refuse(code: IdentityRefusal['code'], messageZh: string, messageEn: string): IdentityRefusal {
  return { ok: false, code, messageZh, messageEn }
}

function wrongLength(zh: string, en: string, length: number): IdentityRefusal {
  return refuse('length', `${zh}应为18位，现为${length}位`, `${en} has 18 characters, not ${length}`)
}

function wrongCheckDigit(): IdentityRefusal {
  return refuse(
    'check-digit',
    '校验码不符，请核对是否录错',
    'the check character does not match; look for a typing error',
  )
}
