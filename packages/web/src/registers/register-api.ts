import { type QueryClient, queryOptions } from '@tanstack/react-query'
import { call, send } from '../api/client.ts'
import { asProblem } from '../api/problem.ts'
import { classesQuery, metaQuery } from '../api/queries.ts'
import type { Lang } from '../theme/settings.ts'

export type Register = 'classes' | 'conditions' | 'responsibility' | 'grid' | 'townships' | 'duty' | 'units' | 'people'
export type Value = Readonly<Record<string, unknown>>

export interface Line<V = Value> {
  readonly line: string
  readonly version: number
  readonly value: V
}
export interface Change {
  readonly register: string
  readonly line: string
  readonly version: number
  readonly at: string
  readonly person: string
  readonly before: Value | null
  readonly after: Value | null
  readonly reason: string
}
export interface CalendarInfo {
  readonly years: readonly { year: number; noticed: boolean }[]
  readonly entered: readonly {
    year: number
    notice: { name: string; url: string }
    days: readonly { date: string; working: boolean; name: string }[]
  }[]
}

export const registerQuery = <V = Value>(register: Register) =>
  queryOptions({
    queryKey: ['register', register],
    queryFn: () => call<{ lines: Line<V>[] }>(`/api/registers/${register}`).then((r) => r.lines),
  })

export const PAGE = 50
export const changesQuery = (of: { register?: string; line?: string }, limit = PAGE) =>
  queryOptions({
    queryKey: ['register-changes', of, limit],
    queryFn: () => {
      const search = new URLSearchParams({ ...of, limit: String(limit) })
      return call<{ changes: Change[] }>(`/api/register-changes?${search}`).then((r) => r.changes)
    },
    placeholderData: (before: Change[] | undefined) => before,
  })

export const calendarQuery = queryOptions({
  queryKey: ['calendar'],
  queryFn: () => call<CalendarInfo>('/api/calendar'),
})

const path = (register: Register, line: string) => `/api/registers/${register}/${encodeURIComponent(line)}`

export const putLine = (
  register: Register,
  line: string,
  body: { seen: number | null; value: Value; reason: string },
) => send<{ is: 'done' | 'unchanged' }>(path(register, line), body, 'PUT')

export const removeLine = (register: Register, line: string, seen: number, reason: string) =>
  call<{ is: 'done' }>(`${path(register, line)}?${new URLSearchParams({ seen: String(seen), reason })}`, {
    method: 'DELETE',
  })

/** Whatever rests on registers is read again: lists, names, classes to choose from. */
export async function afterChange(client: QueryClient): Promise<void> {
  await Promise.all([
    client.invalidateQueries({ queryKey: ['register'] }),
    client.invalidateQueries({ queryKey: ['register-changes'] }),
    client.invalidateQueries({ queryKey: metaQuery.queryKey }),
    client.invalidateQueries({ queryKey: classesQuery.queryKey }),
    client.invalidateQueries({ queryKey: calendarQuery.queryKey }),
  ])
}

/** Complaints of the server by field, in the reader’s language; '' holds those of no field. */
export function troublesOf(error: unknown, fields: readonly string[], lang: Lang): Record<string, string> {
  const found: Record<string, string> = {}
  for (const issue of asProblem(error).issues as readonly { field: string; problem: string; problemEn?: string }[]) {
    const words = (lang === 'en' && issue.problemEn) || issue.problem
    const field = fields.includes(issue.field) ? issue.field : ''
    found[field] = found[field] ? `${found[field]}\n${words}` : words
  }
  return found
}
