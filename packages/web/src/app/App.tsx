import { MutationCache, QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { App as AntApp, ConfigProvider } from 'antd'
import { useMemo } from 'react'
import { ApiProblem } from '../api/problem.ts'
import { sessionQuery } from '../api/queries.ts'
import { useNarrow } from '../parts/use-narrow.ts'
import { antdLocales } from '../theme/antd-locales.ts'
import { antdTheme } from '../theme/antd-theme.ts'
import { useSettings } from '../theme/settings.ts'
import { makeRouter } from './router.tsx'

/** A session that ended anywhere sends to sign-in, and back afterwards. */
function signedOut(error: unknown) {
  if (!(error instanceof ApiProblem) || error.code !== 'not-signed-in') return
  if (location.pathname.endsWith('/sign-in')) return
  client.removeQueries({ queryKey: sessionQuery.queryKey })
  void router.navigate({ to: '/sign-in', search: { to: router.state.location.href } })
}

const client: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError: signedOut }),
  mutationCache: new MutationCache({ onError: signedOut }),
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      retry: (times, error) => times < 2 && (!(error instanceof ApiProblem) || error.isNetwork || error.status >= 500),
    },
  },
})
const router = makeRouter(client)

const still = typeof matchMedia === 'function' && matchMedia('(prefers-reduced-motion: reduce)').matches

export function App() {
  const { lang, dark, density } = useSettings()
  const narrow = useNarrow()
  const theme = useMemo(() => antdTheme(dark, density, still, narrow), [dark, density, narrow])
  return (
    <ConfigProvider
      locale={antdLocales[lang]}
      theme={theme}
      button={{ autoInsertSpace: false }}
      wave={{ disabled: true }}
    >
      <AntApp message={{ maxCount: 2, top: 64 }}>
        <QueryClientProvider client={client}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </AntApp>
    </ConfigProvider>
  )
}
