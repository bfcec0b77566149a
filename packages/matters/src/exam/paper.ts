import { mulberry32 } from '@zhiheng/procedure'
import { BANK_VERSION, questionOf, questionsOn } from './bank.ts'
import { type Asked, type Form, forms, letters, type Question } from './question.ts'

/** How many questions of each form a paper has and what each is worth. */
export interface Shape {
  readonly questions: Readonly<Record<Form, number>>
  readonly points: Readonly<Record<Form, number>>
  readonly minutes: number
  readonly passMark: number
}

/**
 * The paper of the office where it set no other: forty-five questions, a hundred points, an hour, sixty to pass. No law
 * of the nation sets these; the province that runs the examination does.
 */
export const usualShape: Shape = {
  questions: { single: 20, multiple: 10, judgement: 15 },
  points: { single: 2, multiple: 3, judgement: 2 },
  minutes: 60,
  passMark: 60,
}

export interface Paper {
  readonly seed: string
  readonly bank: string
  readonly full: number
  /** Ids in the order asked, each with the letters of its options in the order shown. */
  readonly questions: readonly { readonly id: string; readonly order: string; readonly points: number }[]
}

/** FNV-1a over UTF-16 units: a seed is words, the generator wants 32 bits. */
function hashOf(seed: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < seed.length; i++) h = Math.imul(h ^ seed.charCodeAt(i), 0x01000193)
  return h >>> 0
}

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const out = [...list]
  for (let i = out.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const held = out[i] as T
    out[i] = out[j] as T
    out[j] = held
  }
  return out
}

/**
 * The paper drawn by a seed from the questions in force on a day: the same seed, day and bank give the same paper to
 * whoever draws it again. A form of which the bank has too few is asked as often as it can be.
 */
export function paperOf(seed: string, on: string, shape: Shape = usualShape): Paper {
  const random = mulberry32(hashOf(seed))
  const open = questionsOn(on)
  const questions = (Object.keys(forms) as Form[]).flatMap((form) =>
    shuffled(
      open.filter((q) => q.form === form),
      random,
    )
      .slice(0, shape.questions[form])
      .map((q) => ({ id: q.id, order: orderOf(q, random), points: shape.points[form] })),
  )
  return { seed, bank: BANK_VERSION, full: questions.reduce((n, q) => n + q.points, 0), questions }
}

/** Right stays before wrong; other options change places. */
const orderOf = (q: Question, random: () => number) => {
  const all = [...letters.slice(0, q.options.length)]
  return (q.form === 'judgement' ? all : shuffled(all, random)).join('')
}

/** What a candidate sees of a paper: no answer and no article, options in the order drawn, each with its letter. */
export const askedOf = (paper: Paper): readonly (Asked & { readonly order: string; readonly points: number })[] =>
  paper.questions.flatMap(({ id, order, points }) => {
    const q = questionOf(id)
    return q ? [{ id, form: q.form, text: q.text, options: q.options, order, points }] : []
  })

export interface Mark {
  readonly score: number
  readonly full: number
  readonly passed: boolean
  /** Ids not answered in full, the unanswered among them. */
  readonly wrong: readonly string[]
}

/** Marks answers (question id → letters, in any order): all right options and no other earn the points, else none. */
export function markOf(paper: Paper, answers: Readonly<Record<string, string>>, passMark: number): Mark {
  const isRight = (id: string) => sorted(answers[id] ?? '') === questionOf(id)?.answer
  const score = paper.questions.reduce((n, q) => n + (isRight(q.id) ? q.points : 0), 0)
  const wrong = paper.questions.filter((q) => !isRight(q.id)).map((q) => q.id)
  return { score, full: paper.full, passed: score >= passMark, wrong }
}

const sorted = (text: string) => [...new Set(text.toLowerCase())].sort().join('')
