import type { Degree } from '@zhiheng/law/discretion/scheme.ts'

/** Degrees of gravity as the forms of a case name them. */
export const degrees = {
  trifling: ['轻微', 'Trifling'],
  light: ['较轻', 'Light'],
  ordinary: ['一般', 'Ordinary'],
  grave: ['较重', 'Grave'],
  'very-grave': ['严重', 'Very grave'],
} as const
export type FormDegree = keyof typeof degrees

/** The same degrees as the benchmarks of `law` name them. */
export const degreeOfLaw: Readonly<Record<FormDegree, Degree>> = {
  trifling: 'trifling',
  light: 'slight',
  ordinary: 'ordinary',
  grave: 'grave',
  'very-grave': 'serious',
}
