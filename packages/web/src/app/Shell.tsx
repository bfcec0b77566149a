import { Outlet, useNavigate, useRouterState } from '@tanstack/react-router'
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { useMeta, useViewer } from '../api/queries.ts'
import { useNarrow } from '../parts/use-narrow.ts'
import { useSettings } from '../theme/settings.ts'
import { timeWords } from '../words/time.ts'
import { useWords } from '../words/use-words.ts'
import { Header } from './Header.tsx'
import { HelpDialog } from './HelpDialog.tsx'
import { useHotkeys } from './hotkeys.ts'
import { Nav } from './Nav.tsx'
import { useNow } from './now.ts'
import { PhoneBar } from './PhoneBar.tsx'
import { handlesCases } from './rights.ts'

export function Shell() {
  const viewer = useViewer()
  const { navFolded } = useSettings()
  const { t } = useWords()
  const navigate = useNavigate()
  const narrow = useNarrow()
  const [help, setHelp] = useState(false)
  const cases = handlesCases(viewer)
  const keys = useMemo(
    () => ({
      'g d': () => void navigate({ to: '/' }),
      'g l': () => void navigate({ to: '/matters' }),
      'g b': () => void navigate({ to: '/dashboard' }),
      'g n': () => void navigate({ to: '/report' }),
      '/': () => focusSearch(() => navigate({ to: '/matters' })),
      '?': () => setHelp(true),
    }),
    [navigate],
  )
  useHotkeys(keys)
  return (
    <div className={navFolded ? 'shell shell-folded' : 'shell'}>
      <a className="skip" href="#main">
        {t('app.skip')}
      </a>
      {!narrow && <Nav cases={cases} />}
      <div className="shell-body">
        <DemoBanner />
        <Header onHelp={() => setHelp(true)} cases={cases} />
        <Main>
          <Outlet />
        </Main>
      </div>
      {narrow && <PhoneBar cases={cases} />}
      <HelpDialog open={help} onClose={() => setHelp(false)} />
    </div>
  )
}

/** `/` goes to the list's search box, or opens the list first. */
function focusSearch(open: () => Promise<void>) {
  const box = () => document.querySelector<HTMLInputElement>('input[data-search]')
  if (box()) return box()?.focus()
  void open().then(() => setTimeout(() => box()?.focus(), 300))
}

/** A new screen starts at its top, with the focus on its content: screen readers hear its heading next. */
function Main({ children }: { children: ReactNode }) {
  const path = useRouterState({ select: (s) => s.location.pathname })
  const main = useRef<HTMLElement>(null)
  const first = useRef(true)
  // The path is the event.
  useEffect(() => {
    if (!first.current) main.current?.focus({ preventScroll: true })
    first.current = false
  }, [path])
  return (
    <main id="main" ref={main} tabIndex={-1}>
      {children}
    </main>
  )
}

function DemoBanner() {
  const { demo } = useMeta()
  const now = useNow()
  const { t, lang } = useWords()
  if (!demo) return null
  return (
    <div className="demo-banner">
      <strong>{t('app.demo')}</strong>
      <span className="num">{t('app.demoMore', { at: timeWords(now, lang, '-') })}</span>
    </div>
  )
}
