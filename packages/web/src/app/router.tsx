import type { QueryClient } from '@tanstack/react-query'
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router'
import { ApiProblem } from '../api/problem.ts'
import { metaQuery, sessionQuery } from '../api/queries.ts'
import { readPassed } from '../discretion/use-calculator.ts'
import { readFilter } from '../list/filter.ts'
import { FailedPage, MissingPage, PendingPage } from '../parts/States.tsx'
import { readPowerFilter } from '../powers/filter-powers.ts'
import { SignInPage } from '../sign-in/SignInPage.tsx'
import { handlesCases } from './rights.ts'
import { Shell } from './Shell.tsx'

const root = createRootRouteWithContext<{ client: QueryClient }>()({
  component: Outlet,
  notFoundComponent: MissingPage,
  errorComponent: FailedPage,
})

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  component: SignInPage,
  validateSearch: (s: Record<string, unknown>): { to?: string } => (typeof s.to === 'string' ? { to: s.to } : {}),
})

/** Everything behind sign-in: viewer and declarations are there before a screen shows. */
const shell = createRoute({
  getParentRoute: () => root,
  id: 'shell',
  component: Shell,
  beforeLoad: async ({ context, location }) => {
    try {
      await Promise.all([context.client.ensureQueryData(sessionQuery), context.client.ensureQueryData(metaQuery)])
    } catch (error) {
      if (error instanceof ApiProblem && error.status === 401)
        throw redirect({ to: '/sign-in', search: location.pathname === '/' ? {} : { to: location.href } })
      throw error
    }
  },
})

const caseOnly = ({ context }: { context: { client: QueryClient } }) => {
  const viewer = context.client.getQueryData(sessionQuery.queryKey)
  if (viewer && !handlesCases(viewer)) throw redirect({ to: '/registers' })
}

const page = <P extends string>(path: P, load: () => Promise<Record<string, unknown>>, name: string) =>
  createRoute({
    getParentRoute: () => shell,
    path,
    component: lazyRouteComponent(load as () => Promise<Record<string, never>>, name),
    beforeLoad: caseOnly,
  })

const desk = page('/', () => import('../desk/DeskPage.tsx'), 'DeskPage')
const report = page('/report', () => import('../report/ReportPage.tsx'), 'ReportPage')
const open = page('/open', () => import('../open/OpenPage.tsx'), 'OpenPage')
const matter = page('/matters/$id', () => import('../matter/MatterPage.tsx'), 'MatterPage')
const hearings = page('/hearings', () => import('../hearings/HearingsPage.tsx'), 'HearingsPage')
const custody = page('/custody', () => import('../custody/CustodyPage.tsx'), 'CustodyPage')
const dashboard = page('/dashboard', () => import('../dashboard/DashboardPage.tsx'), 'DashboardPage')

const list = createRoute({
  getParentRoute: () => shell,
  path: '/matters',
  component: lazyRouteComponent(() => import('../list/ListPage.tsx'), 'ListPage'),
  validateSearch: readFilter,
  beforeLoad: caseOnly,
})

const powers = createRoute({
  getParentRoute: () => shell,
  path: '/powers',
  component: lazyRouteComponent(() => import('../powers/PowersPage.tsx'), 'PowersPage'),
  validateSearch: readPowerFilter,
})

const discretion = createRoute({
  getParentRoute: () => shell,
  path: '/discretion',
  component: lazyRouteComponent(() => import('../discretion/DiscretionPage.tsx'), 'DiscretionPage'),
  validateSearch: readPassed,
})

const officers = createRoute({
  getParentRoute: () => shell,
  path: '/officers',
  component: lazyRouteComponent(() => import('../officers/OfficersPage.tsx'), 'OfficersPage'),
  validateSearch: (s: Record<string, unknown>): { tab?: string; seed?: string; on?: string } => ({
    ...(typeof s.tab === 'string' ? { tab: s.tab } : {}),
    ...(typeof s.seed === 'string' ? { seed: s.seed } : {}),
    ...(typeof s.on === 'string' ? { on: s.on } : {}),
  }),
})

/** The file of one officer is kept by the administrator too, who opens no case. */
const officer = createRoute({
  getParentRoute: () => shell,
  path: '/officers/$id',
  component: lazyRouteComponent(() => import('../matter/MatterPage.tsx'), 'MatterPage'),
})

const exam = createRoute({
  getParentRoute: () => shell,
  path: '/exam',
  component: lazyRouteComponent(() => import('../officers/ExamPage.tsx'), 'ExamPage'),
})

const registers = createRoute({
  getParentRoute: () => shell,
  path: '/registers',
  component: lazyRouteComponent(() => import('../registers/RegistersPage.tsx'), 'RegistersPage'),
  validateSearch: (s: Record<string, unknown>): { tab?: string } => (typeof s.tab === 'string' ? { tab: s.tab } : {}),
})

const yearly = createRoute({
  getParentRoute: () => shell,
  path: '/reports/$year',
  component: lazyRouteComponent(() => import('../yearly/YearlyPage.tsx'), 'YearlyPage'),
  beforeLoad: caseOnly,
  validateSearch: (s: Record<string, unknown>): { from?: string; to?: string; figure?: string } => ({
    ...(typeof s.from === 'string' ? { from: s.from } : {}),
    ...(typeof s.to === 'string' ? { to: s.to } : {}),
    ...(typeof s.figure === 'string' ? { figure: s.figure } : {}),
  }),
})

const reviews = page('/reviews', () => import('../review/ReviewsPage.tsx'), 'ReviewsPage')
const criteria = page('/reviews/criteria', () => import('../review/CriteriaPage.tsx'), 'CriteriaPage')
const oneReview = page('/reviews/$id', () => import('../review/ReviewPage.tsx'), 'ReviewPage')

const tree = root.addChildren([
  signIn,
  shell.addChildren([
    desk,
    report,
    open,
    list,
    matter,
    hearings,
    custody,
    reviews,
    criteria,
    oneReview,
    powers,
    discretion,
    dashboard,
    yearly,
    registers,
    officers,
    officer,
    exam,
  ]),
])

/** Search parameters stay readable: `?stage=filed,handling`, not JSON. */
const parseSearch = (text: string): Record<string, string> => Object.fromEntries(new URLSearchParams(text))
function stringifySearch(search: Record<string, unknown>): string {
  const p = new URLSearchParams()
  for (const [k, v] of Object.entries(search)) if (v !== undefined && v !== '') p.set(k, String(v))
  const text = p.toString()
  return text ? `?${text}` : ''
}

export const makeRouter = (client: QueryClient) =>
  createRouter({
    routeTree: tree,
    basepath: '/app',
    context: { client },
    parseSearch,
    stringifySearch,
    defaultPreload: 'intent',
    defaultPendingComponent: PendingPage,
    defaultPendingMs: 150,
    defaultErrorComponent: FailedPage,
    defaultNotFoundComponent: MissingPage,
    scrollRestoration: true,
  })

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>
  }
}
