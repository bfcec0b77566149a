import { type Citation, cite } from '@zhiheng/law'

export const forms = {
  single: ['单项选择', 'One answer'],
  multiple: ['多项选择', 'Several answers'],
  judgement: ['判断', 'Right or wrong'],
} as const
export type Form = keyof typeof forms

/** Letters by which options are named, in the order in which the bank lists them. */
export const letters = 'abcdefgh'

/** One question with its answer. The examination is on Chinese law and is set in Chinese. */
export interface Question {
  readonly id: string
  readonly form: Form
  readonly text: string
  /** By letter a, b, c …; of a judgement a is right and b is wrong. */
  readonly options: readonly string[]
  /** Letters of the right options in alphabetical order, such as `ac`. */
  readonly answer: string
  /** Where the answer stands. */
  readonly basis: Citation
}

/** A question as the candidate sees it. */
export type Asked = Omit<Question, 'answer' | 'basis'>

type Where = readonly [article: number, part?: { paragraph?: number; item?: number }]

/** Writers of the questions on one law; `prefix` begins their ids, `article` is where the answer stands. */
export function questionsOn(law: string, prefix: string) {
  const made = (
    n: number,
    form: Form,
    [article, part]: Where,
    rest: Pick<Question, 'text' | 'options' | 'answer'>,
  ) => ({
    id: `${prefix}${String(n).padStart(2, '0')}`,
    form,
    basis: cite(law, article, part),
    ...rest,
  })
  return {
    single: (n: number, at: Where, text: string, options: readonly string[], answer: string): Question =>
      made(n, 'single', at, { text, options, answer }),
    multiple: (n: number, at: Where, text: string, options: readonly string[], answer: string): Question =>
      made(n, 'multiple', at, { text, options, answer }),
    judgement: (n: number, at: Where, text: string, isRight: boolean): Question =>
      made(n, 'judgement', at, { text, options: ['正确', '错误'], answer: isRight ? 'a' : 'b' }),
  }
}
