import { queryOptions, useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { setServerTime } from '../app/now.ts'
import { call } from './client.ts'
import type { Actions, ClassInfo, MatterPage, Meta, Route, Suggestion, Twin, Viewer } from './types.ts'

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: () => call<{ viewer: Viewer }>('/api/session').then((r) => r.viewer),
  staleTime: 60_000,
  retry: false,
})
export const hintQuery = queryOptions({
  queryKey: ['hint'],
  queryFn: () => call<{ demo: boolean; name: string }>('/api/hint'),
  staleTime: Number.POSITIVE_INFINITY,
})
export const metaQuery = queryOptions({
  queryKey: ['meta'],
  queryFn: async () => {
    const meta = await call<Meta>('/api/meta')
    setServerTime(meta.now)
    return meta
  },
  staleTime: 10 * 60_000,
})
export const classesQuery = queryOptions({
  queryKey: ['classes'],
  queryFn: () => call<{ classes: ClassInfo[] }>('/api/classes').then((r) => r.classes),
  staleTime: 5 * 60_000,
})
export const matterQuery = (id: string) =>
  queryOptions({
    queryKey: ['matter', id],
    queryFn: () => call<MatterPage>(`/api/matters/${encodeURIComponent(id)}`),
  })
export const actionsQuery = (id: string) =>
  queryOptions({
    queryKey: ['matter', id, 'actions'],
    queryFn: () => call<Actions>(`/api/matters/${encodeURIComponent(id)}/actions`),
  })
export const routeQuery = (id: string) =>
  queryOptions({
    queryKey: ['matter', id, 'route'],
    queryFn: () => call<{ route: Route | null }>(`/api/matters/${encodeURIComponent(id)}/route`).then((r) => r.route),
  })
export const twinsQuery = (id: string) =>
  queryOptions({
    queryKey: ['matter', id, 'twins'],
    queryFn: () => call<Twin[]>(`/api/matters/${encodeURIComponent(id)}/duplicates`),
  })
export const suggestQuery = (text: string) =>
  queryOptions({
    queryKey: ['classify', text],
    queryFn: () =>
      call<{ suggestions: Suggestion[] }>(`/api/classify?text=${encodeURIComponent(text)}`).then((r) => r.suggestions),
    enabled: text.trim().length >= 2,
    staleTime: Number.POSITIVE_INFINITY,
    placeholderData: (before: Suggestion[] | undefined) => before,
  })

/** The signed-in person and the declarations; the shell has loaded both before any screen shows. */
export const useViewer = (): Viewer => useSuspenseQuery(sessionQuery).data
export const useMeta = (): Meta => useSuspenseQuery(metaQuery).data
export const useKind = (kind = 'incident') => {
  const meta = useMeta()
  return meta.kinds.find((k) => k.kind === kind) ?? meta.kinds[0]!
}
export const useClasses = () => useQuery(classesQuery).data
