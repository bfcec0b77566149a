import { queryOptions } from '@tanstack/react-query'
import type { Criteria, Grade } from '@zhiheng/matters/review/criteria/types.ts'
import type { Flag } from '@zhiheng/matters/review/score.ts'
import type { Text } from '@zhiheng/procedure'
import { call } from '../api/client.ts'

export interface ReviewLine {
  readonly matter: string
  readonly round: string
  readonly roundName: string
  readonly stage: string
  readonly file: { matter: string; kind: string; number: string; title: string; unit: string; endedOn: string }
  readonly drawnAt: string
  readonly confirmedAt: string
  readonly reviewers: readonly { id: string; name?: string; unit?: string }[]
  readonly mine: boolean
  readonly scored: boolean
  readonly total: number | null
  readonly grade: Grade | null
}
export interface ScoreIn {
  readonly reviewer: string
  readonly total: number
  readonly grade: Grade
  readonly marks: readonly { criterion: string; off: number; veto?: boolean; note?: string }[]
}
export interface ReviewDesk extends ReviewLine {
  readonly draw: {
    seed: string
    seedPublishedOn: string
    eligible: number
    drawn: number
    position: number
    listHash: string
  }
  readonly criteria: Criteria | null
  readonly flags: readonly Flag[]
  readonly automatic: number | null
  readonly scoresIn: readonly ScoreIn[]
  readonly documents: readonly { id: string; name: Text; title: string; sequence: number }[]
}

/** Criteria an office adopted, from which day, by whom and why. */
export interface AdoptedCriteria {
  readonly from: string
  readonly base: string
  readonly criteria: Criteria
  readonly by: string
  readonly at: string
  readonly reason: string
}
export interface CriteriaBook {
  readonly sets: readonly Criteria[]
  /** Newest first. */
  readonly adopted: readonly AdoptedCriteria[]
  readonly inForce: AdoptedCriteria | null
  readonly today: string
}

export const reviewsQuery = queryOptions({
  queryKey: ['reviews'],
  queryFn: () => call<{ items: ReviewLine[] }>('/api/reviews').then((r) => r.items),
})
export const reviewQuery = (matter: string) =>
  queryOptions({
    queryKey: ['reviews', matter],
    queryFn: () => call<ReviewDesk>(`/api/reviews/${encodeURIComponent(matter)}`),
  })
export const criteriaQuery = queryOptions({
  queryKey: ['reviews', 'criteria'],
  queryFn: () => call<CriteriaBook>('/api/reviews/criteria'),
})
