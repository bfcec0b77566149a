import { useQuery } from '@tanstack/react-query'
import type { Addressee } from '@zhiheng/law/powers/types.ts'

/** The rules of discretion; they run in the browser and are loaded when the screen asks for them. */
export const useCalculator = () =>
  useQuery({
    queryKey: ['law', 'discretion'],
    queryFn: () => import('@zhiheng/law/discretion/index.ts'),
    staleTime: Number.POSITIVE_INFINITY,
  }).data

export type Calculator = NonNullable<ReturnType<typeof useCalculator>>

/** What an officer has told the calculator; amounts as typed, in yuan. */
export interface Told {
  readonly power: string
  readonly factsOn: string
  readonly decidedOn: string
  readonly addressee: Addressee
  readonly degree: string
  readonly conditions: readonly string[]
  readonly circumstances: readonly string[]
  readonly base: Readonly<Record<string, string>>
  readonly count: Readonly<Record<string, string>>
  readonly local: { readonly min: string; readonly max: string; readonly source: string }
  readonly take: string
  readonly law: string
  readonly amount: string
}

/** What a page passes by its address. */
export interface Passed {
  readonly power?: string
  readonly on?: string
  readonly matter?: string
  readonly addressee?: string
  readonly degree?: string
}

export const readPassed = (search: Record<string, unknown>): Passed =>
  Object.fromEntries(
    (['power', 'on', 'matter', 'addressee', 'degree'] as const).flatMap((n) =>
      typeof search[n] === 'string' ? [[n, search[n]]] : [],
    ),
  )
