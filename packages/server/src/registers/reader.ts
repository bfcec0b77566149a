/** What is wrong with a field, in both languages of the screens. */
export interface Problem {
  readonly field: string
  readonly problem: string
  readonly problemEn: string
}

export const problem = (field: string, zh: string, en: string): Problem => ({ field, problem: zh, problemEn: en })

type Name = readonly [zh: string, en: string]

/** Reads the fields of a line and collects every problem, so that a form shows all of them at once. */
export class Reader {
  readonly problems: Problem[] = []
  private readonly value: Readonly<Record<string, unknown>>

  constructor(value: Readonly<Record<string, unknown>>) {
    this.value = value
  }

  bad(field: string, zh: string, en: string): void {
    this.problems.push(problem(field, zh, en))
  }

  text(field: string, [zh, en]: Name, { min = 1, max = 60 }: { min?: number; max?: number } = {}): string {
    const given = this.value[field] ?? ''
    if (typeof given !== 'string' || given.includes('\0')) {
      this.bad(field, `${zh}应为文字`, `${en} must be text`)
      return ''
    }
    const text = given.trim()
    if (text.length < min)
      this.bad(
        field,
        min === 1 ? `请填写${zh}` : `${zh}至少 ${min} 个字`,
        min === 1 ? `Enter: ${en}` : `${en}: ${min} characters at least`,
      )
    if (text.length > max) this.bad(field, `${zh}最多 ${max} 个字`, `${en}: ${max} characters at most`)
    return text
  }

  /** A code that stands in keys and addresses. */
  code(field: string, name: Name, max = 40): string {
    const before = this.problems.length
    const text = this.text(field, name, { max })
    if (this.problems.length === before && !/^[\p{L}\p{N}][\p{L}\p{N}._:-]*$/u.test(text))
      this.bad(field, `${name[0]}只能用字母、数字和 . _ : -`, `${name[1]}: letters, digits and . _ : - only`)
    return text
  }

  number(field: string, [zh, en]: Name, { min, max, whole = false }: { min: number; max: number; whole?: boolean }) {
    const given = this.value[field]
    if (typeof given !== 'number' || !Number.isFinite(given)) {
      this.bad(field, `请填写${zh}(数字)`, `Enter a number: ${en}`)
      return Number.NaN
    }
    if (whole && !Number.isInteger(given)) this.bad(field, `${zh}应为整数`, `${en} must be a whole number`)
    else if (given < min) this.bad(field, `${zh}不能小于 ${min}`, `${en}: ${min} at least`)
    else if (given > max) this.bad(field, `${zh}不能大于 ${max}`, `${en}: ${max} at most`)
    return given
  }

  flag(field: string, [zh, en]: Name): boolean {
    const given = this.value[field]
    if (typeof given !== 'boolean') this.bad(field, `请选择${zh}`, `Choose: ${en}`)
    return given === true
  }

  choice<T extends string>(field: string, [zh, en]: Name, choices: readonly T[]): T {
    const given = this.value[field] as T
    if (!choices.includes(given)) this.bad(field, `请选择${zh}`, `Choose: ${en}`)
    return given
  }

  list(field: string, [zh, en]: Name, { min, max }: { min: number; max: number }): string[] {
    const given = this.value[field]
    if (!Array.isArray(given) || given.some((one) => typeof one !== 'string')) {
      this.bad(field, `请选择${zh}`, `Choose: ${en}`)
      return []
    }
    const list = [...new Set(given as string[])]
    if (list.length < min) this.bad(field, `请至少选择 ${min} 项${zh}`, `${en}: choose ${min} at least`)
    if (list.length > max) this.bad(field, `${zh}最多 ${max} 项`, `${en}: ${max} at most`)
    return list
  }
}
