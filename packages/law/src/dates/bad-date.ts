/** A date or time that is malformed or does not exist. `messageZh` is fit for a form field. */
export class BadDate extends Error {
  override readonly name = 'BadDate'
  readonly text: string
  readonly messageZh: string

  constructor(text: string, cure: string, cureZh: string) {
    super(`"${text}" is not a date: ${cure}`)
    this.text = text
    this.messageZh = `“${text}”不是有效日期：${cureZh}`
  }
}
