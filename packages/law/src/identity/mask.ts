const DOUBLE_SURNAMES =
  '欧阳 太史 端木 上官 司马 东方 独孤 南宫 万俟 闻人 夏侯 诸葛 尉迟 公羊 赫连 澹台 皇甫 宗政 濮阳 公冶 太叔 申屠 公孙 慕容 仲孙 钟离 长孙 宇文 司徒 鲜于 司空 令狐'.split(
    ' ',
  )

/** A natural person's name for publication: 张三丰 → 张某, 欧阳修 → 欧阳某, 阿依·买买提 → 阿某. */
export function maskName(name: string): string {
  const plain = name.trim()
  if (plain === '') return ''
  const surname = DOUBLE_SURNAMES.find((s) => plain.startsWith(s) && plain.length > s.length) ?? [...plain][0]
  return `${surname}某`
}

/** 13812345678 → 138****5678; a landline keeps its area code and last two digits; anything shorter is starred. */
export function maskPhone(phone: string): string {
  const plain = phone.trim()
  const mobile = /^((?:\+?86[- ]?)?1\d{2})\d{4}(\d{4})$/.exec(plain)
  if (mobile) return `${mobile[1]}****${mobile[2]}`
  const landline = /^(0\d{2,3})-?(\d{5,6})(\d{2})$/.exec(plain)
  return landline ? `${landline[1]}-${'*'.repeat(landline[2]!.length)}${landline[3]}` : stars(plain)
}

/** Keeps the first four digits (prefecture) and the last character; the birth date never shows. */
export function maskIdentityNumber(number: string): string {
  const plain = number.trim()
  return plain.length < 15 ? stars(plain) : `${plain.slice(0, 4)}${'*'.repeat(plain.length - 5)}${plain.slice(-1)}`
}

/** 云E12345 → 云E1***5: province, prefecture, first and last character stay. */
export function maskPlate(plate: string): string {
  const plain = plate
    .trim()
    .toUpperCase()
    .replace(/[·\s-]/g, '')
  return plain.length < 6 ? stars(plain) : `${plain.slice(0, 3)}${'*'.repeat(plain.length - 4)}${plain.slice(-1)}`
}

/** A bank card number: only the last four digits stay. */
export function maskBankCard(card: string): string {
  const plain = card.replace(/\s/g, '')
  return plain.length <= 4 ? stars(plain) : `${'*'.repeat(plain.length - 4)}${plain.slice(-4)}`
}

/** An address down to its township or subdistrict; without one, down to the county; else nothing of it. */
export function maskAddress(address: string): string {
  const plain = address.trim()
  const kept = /^.*?(?:街道|镇|乡)/.exec(plain)?.[0] ?? /^.*(?:县|区|市)/.exec(plain)?.[0] ?? ''
  return kept === plain ? plain : `${kept}***`
}

function stars(text: string): string {
  return '*'.repeat(text.length)
}
