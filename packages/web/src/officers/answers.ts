import type { Asked } from './officer-api.ts'

export type Answers = Readonly<Record<string, string>>

const keyOf = (attempt: string) => `zhiheng.exam.${attempt}`

/** Answers of an open paper, kept on this device so that a reload loses none. */
export function readAnswers(attempt: string): Answers {
  try {
    return JSON.parse(localStorage.getItem(keyOf(attempt)) ?? '{}') as Answers
  } catch {
    return {}
  }
}

export function keepAnswers(attempt: string, answers: Answers | null): void {
  try {
    if (answers) localStorage.setItem(keyOf(attempt), JSON.stringify(answers))
    else localStorage.removeItem(keyOf(attempt))
  } catch {
    // No room or no permission: the screen itself still holds the answers.
  }
}

/** A choice of one replaces the answer; of several it is added or taken away, letters in order. */
export function chosen(form: Asked['form'], before: string, letter: string): string {
  if (form !== 'multiple') return letter
  const letters = before.includes(letter) ? [...before].filter((l) => l !== letter) : [...before, letter]
  return letters.sort().join('')
}

/** `59:05`, from an hour on `1:00:00`; nothing is left below zero. */
export function clockWords(ms: number): string {
  const s = Math.max(0, Math.ceil(ms / 1000))
  const two = (n: number) => String(n).padStart(2, '0')
  const hours = Math.floor(s / 3600)
  return `${hours ? `${hours}:${two(Math.floor(s / 60) % 60)}` : Math.floor(s / 60)}:${two(s % 60)}`
}

/** How options are named as shown: the first A, whatever its letter in the bank. */
export const shownLetter = (order: string, letter: string): string => 'ABCDEFGH'[order.indexOf(letter)] ?? ''

/** Answer letters as the candidate saw them, in that order. */
export const shownAnswer = (order: string, answer: string): string =>
  [...answer]
    .map((l) => shownLetter(order, l))
    .sort()
    .join('')
