import { type Degree, degreeOrder } from '@zhiheng/law/discretion/scheme.ts'
import { degreeOfLaw } from '@zhiheng/matters/degrees.ts'
import type { Values } from '../form/form-model.ts'

/** A degree of the calculation as the forms of a case name it. */
const formDegreeOf = (degree: Degree) => Object.entries(degreeOfLaw).find(([, of]) => of === degree)?.[0]

export interface Worked {
  readonly degree: Degree | undefined
  readonly circumstances: readonly string[]
  readonly reasons: readonly string[]
  /** Fen. */
  readonly recommended: number
  readonly amount: number
}

/** The fields of a form that a calculation fills in: penalties and discretion. */
export function valuesOf(w: Worked): Values {
  return {
    penalties: [{ kind: 'fine', amount: String(w.amount / 100) }],
    discretion: {
      ...(w.degree ? { degree: formDegreeOf(w.degree) } : {}),
      ...(w.circumstances.length ? { circumstances: w.circumstances.join('\n') } : {}),
      reasons: w.reasons.join('；'),
      recommended: String(w.recommended / 100),
    },
  }
}

/** The degree of the calculation for one written in a form. */
export const degreeOfForm = (name: unknown): Degree | undefined => degreeOrder.find((d) => formDegreeOf(d) === name)

const keyOf = (matter: string) => `zhiheng.discretion.${matter}`

/** Leaves a result where the next form of the case finds it. */
export function leaveFor(matter: string, values: Values): void {
  try {
    sessionStorage.setItem(keyOf(matter), JSON.stringify(values))
  } catch {
    // Without storage the officer types the amount in.
  }
}

/** Takes what a calculation left for a case; once. */
export function takeFor(matter: string): Values {
  try {
    const text = sessionStorage.getItem(keyOf(matter))
    sessionStorage.removeItem(keyOf(matter))
    return text ? (JSON.parse(text) as Values) : {}
  } catch {
    return {}
  }
}
