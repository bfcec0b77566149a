import { describe, expect, it } from 'vitest'
import {
  checkCreditCode,
  checkIdentityNumber,
  maskAddress,
  maskBankCard,
  maskIdentityNumber,
  maskName,
  maskPhone,
  maskPlate,
} from '../src/index.ts'

describe('unified social credit codes (GB 32100)', () => {
  it.each([
    '91350100M000100Y43',
    '9144030071526726XG',
    '914403001922038216',
    '91110000600037341L',
    '91440300708461136T',
    '11230500001755309F',
  ])('accepts %s', (code) => expect(checkCreditCode(code)).toMatchObject({ ok: true, code }))

  it.each([
    ['91350100M000100Y4', 'length'],
    ['91350100M000100I43', 'character'],
    ['91350100M000100Y44', 'check-digit'],
    ['9135010AM000100Y43', 'division'],
  ])('refuses %s: %s', (code, why) => {
    expect(checkCreditCode(code)).toMatchObject({ ok: false, code: why })
  })

  it('catches any single wrong character and folds lower case', () => {
    const code = '91350100M000100Y43'
    for (let i = 0; i < 18; i++) {
      const other = code[i] === '7' ? '8' : '7'
      expect(checkCreditCode(code.slice(0, i) + other + code.slice(i + 1)).ok).toBe(false)
    }
    expect(checkCreditCode(code.toLowerCase())).toMatchObject({ ok: true, code })
  })
})

describe('identity numbers (GB 11643)', () => {
  it.each([
    ['11010519491231002X', 'female', '1949-12-31'],
    ['440524188001010014', 'male', '1880-01-01'],
  ])('accepts the public example %s', (number, sex, bornOn) => {
    expect(checkIdentityNumber(number)).toMatchObject({ ok: true, sex, bornOn })
  })

  it.each([
    ['110105194912310021', undefined, 'check-digit'],
    ['110105194902310029', undefined, 'birth-date'],
    ['11010519491231002X', '1949-12-30', 'birth-date'],
    ['1101051949123100', undefined, 'length'],
    ['11010519491231A02X', undefined, 'character'],
  ])('refuses %s (today %s): %s', (number, today, why) => {
    expect(checkIdentityNumber(number, today)).toMatchObject({ ok: false, code: why })
  })
})

describe('masking for publication', () => {
  it.each([
    [maskName, '张三丰', '张某'],
    [maskName, '欧阳修', '欧阳某'],
    [maskName, '阿依·买买提', '阿某'],
    [maskPhone, '13800001234', '138****1234'],
    [maskPhone, '0878-3123456', '0878-*****56'],
    [maskPhone, '12345', '*****'],
    [maskIdentityNumber, '11010519491231002X', '1101*************X'],
    [maskPlate, '云E·12345', '云E1***5'],
    [maskBankCard, '6222 0000 0000 1234', '************1234'],
    [maskAddress, '云南省楚雄市鹿城镇青龙路1号', '云南省楚雄市鹿城镇***'],
    [maskAddress, '楚雄市青龙路1号', '楚雄市***'],
  ])('%o of %s is %s', (mask, text, expected) => {
    expect(mask(text)).toBe(expected)
  })
})
