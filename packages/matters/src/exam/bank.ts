import { resolve } from '@zhiheng/law'
import { compulsionQuestions } from './bank/compulsion.ts'
import { housingQuestions } from './bank/housing.ts'
import { penaltyQuestions } from './bank/penalty.ts'
import { supervisionQuestions } from './bank/supervision.ts'
import type { Question } from './question.ts'

/** Named in every paper: a question is never changed, it gets a new id and the bank a new version. */
export const BANK_VERSION = '2026-1'

/** Questions in our own words, each answered by one article. Read by the server alone: it holds the answers. */
export const bank: readonly Question[] = [
  ...penaltyQuestions,
  ...compulsionQuestions,
  ...housingQuestions,
  ...supervisionQuestions,
]

const byId = new Map(bank.map((q) => [q.id, q]))

export const questionOf = (id: string): Question | undefined => byId.get(id)

/** Questions whose article is in force on a day, `YYYY-MM-DD`. */
export const questionsOn = (on: string): readonly Question[] => bank.filter((q) => resolve(q.basis, on).ok)
