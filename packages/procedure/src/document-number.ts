/**
 * 文号: 机关代字＋文种＋〔year〕＋sequence＋号, as 楚综执罚决〔2024〕12号. Six-cornered brackets, a year of four digits, no 第
 * and no leading zero (GB/T 9704-2012 7.2.5). The sequence is given without gaps by the office, one series a kind of
 * paper and a year; a number once given is not given again.
 * @param organWord 机关代字, such as 楚综执; empty leaves it out
 * @param paper 文种, such as 罚决
 */
export function documentNumber(organWord: string, paper: string, year: number, n: number): string {
  if (!Number.isInteger(n) || n < 1) throw new RangeError(`a document number is a whole number from 1, not ${n}`)
  if (!Number.isInteger(year) || year < 1949 || year > 9999) throw new RangeError(`no year of a document: ${year}`)
  return `${organWord}${paper}〔${year}〕${n}号`
}

/** The `format` of a kind’s numbers for one sort of paper. */
export const numberedAs =
  (paper: string) =>
  (year: number, n: number, organWord = ''): string =>
    documentNumber(organWord, paper, year, n)
