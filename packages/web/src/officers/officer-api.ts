import { queryOptions } from '@tanstack/react-query'
import type { Citation } from '@zhiheng/law'
import { call } from '../api/client.ts'

export const helds = ['expired', 'soon', 'valid', 'suspended', 'later', 'revoked', 'none', 'assistant'] as const
export type Held = (typeof helds)[number]

export interface OfficerLine {
  readonly matter: string
  readonly person: string
  readonly name: string
  readonly unit: string
  readonly post: string
  readonly held: Held
  readonly reviewer: boolean
  readonly certificate: string
  readonly validFrom: string
  readonly validTo: string
  readonly scope: string
  readonly hours: number
}
export interface OfficerSettings {
  readonly trainingHours: number
  readonly minutes: number
  readonly passMark: number
}
export interface OfficerList {
  readonly on: string
  readonly asOf: string
  readonly settings: OfficerSettings
  readonly items: readonly OfficerLine[]
  readonly counts: { readonly certified: number; readonly reviewers: number }
}
export type Form = 'single' | 'multiple' | 'judgement'
export interface Asked {
  readonly id: string
  readonly form: Form
  readonly text: string
  readonly options: readonly string[]
  /** Letters of the options in the order shown. */
  readonly order: string
  readonly points: number
}
export interface Answered extends Asked {
  readonly answer: string
  readonly basis: Citation
}
export interface Attempt {
  readonly attempt: string
  readonly seed: string
  readonly startedAt: string
  readonly closesAt: string
  readonly is: 'open' | 'submitted' | 'lapsed'
  readonly score: number | null
  readonly passed: boolean | null
}
export interface Examination {
  readonly registered: boolean
  readonly now: string
  readonly settings: OfficerSettings
  readonly bank: { readonly questions: number }
  readonly attempts: readonly Attempt[]
  readonly paper: (Attempt & { readonly questions: readonly Asked[] }) | null
}
export type Reviewed = Attempt & {
  readonly questions: readonly (Answered & { readonly given: string; readonly isRight: boolean })[]
}
export type Result = Attempt & {
  readonly matter: string
  readonly person: string
  readonly name: string
  readonly unit: string
}

export const officersQuery = (on: string) =>
  queryOptions({
    queryKey: ['officers', on],
    queryFn: () => call<OfficerList>(`/api/officers${on ? `?on=${on}` : ''}`),
    placeholderData: (before: OfficerList | undefined) => before,
  })
export const examinationQuery = queryOptions({ queryKey: ['exam'], queryFn: () => call<Examination>('/api/exam') })
export const resultsQuery = queryOptions({
  queryKey: ['exam', 'results'],
  queryFn: () => call<{ results: Result[] }>('/api/exam/results').then((r) => r.results),
})
export const bankQuery = queryOptions({
  queryKey: ['exam', 'bank'],
  queryFn: () => call<{ questions: Omit<Answered, 'order' | 'points'>[] }>('/api/exam/bank').then((r) => r.questions),
  staleTime: Number.POSITIVE_INFINITY,
})
export const paperQuery = (seed: string, on: string) =>
  queryOptions({
    queryKey: ['exam', 'paper', seed, on],
    queryFn: () =>
      call<{ questions: Answered[] }>(`/api/exam/paper?${new URLSearchParams({ seed, ...(on ? { on } : {}) })}`).then(
        (r) => r.questions,
      ),
    enabled: seed !== '',
    staleTime: Number.POSITIVE_INFINITY,
  })
export const reviewQuery = (attempt: string) =>
  queryOptions({
    queryKey: ['exam', 'attempt', attempt],
    queryFn: () => call<Reviewed>(`/api/exam/attempts/${encodeURIComponent(attempt)}`),
    staleTime: Number.POSITIVE_INFINITY,
  })

/** Who keeps the register, the bank and the results. */
export const keepsOfficers = ({ roles }: { readonly roles: readonly string[] }): boolean =>
  roles.includes('administrator') || roles.includes('chief')
