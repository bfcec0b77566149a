import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Button, Tabs } from 'antd'
import { useViewer } from '../api/queries.ts'
import { useTitle } from '../parts/use-title.ts'
import { useWords } from '../words/use-words.ts'
import { BankTab } from './BankTab.tsx'
import { keepsOfficers } from './officer-api.ts'
import { PaperTab } from './PaperTab.tsx'
import { RegisterTab } from './RegisterTab.tsx'
import { ResultsTab } from './ResultsTab.tsx'
import { SettingsTab } from './SettingsTab.tsx'

/** Who may enforce on a day, and for its keepers the examination behind it. */
export function OfficersPage() {
  const { t } = useWords()
  useTitle(t('o.title'))
  const viewer = useViewer()
  const navigate = useNavigate()
  const { tab = 'list' } = useSearch({ strict: false }) as { tab?: string }
  const items = [
    { key: 'list', label: t('o.list'), children: <RegisterTab /> },
    { key: 'results', label: t('o.results'), children: <ResultsTab /> },
    { key: 'papers', label: t('o.papers'), children: <PaperTab /> },
    { key: 'bank', label: t('o.bank'), children: <BankTab /> },
    ...(viewer.roles.includes('administrator')
      ? [{ key: 'settings', label: t('o.settings'), children: <SettingsTab /> }]
      : []),
  ]
  return (
    <div className="page officers">
      <div className="page-head">
        <h1>{t('o.title')}</h1>
        <span className="grow" />
        <Link to="/exam">
          <Button>{t('o.exam')}</Button>
        </Link>
      </div>
      {keepsOfficers(viewer) ? (
        <Tabs
          activeKey={items.some((i) => i.key === tab) ? tab : 'list'}
          onChange={(key) => void navigate({ to: '/officers', search: { tab: key }, replace: true })}
          destroyOnHidden
          items={items}
        />
      ) : (
        <RegisterTab />
      )}
    </div>
  )
}
