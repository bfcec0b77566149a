import { useNavigate, useSearch } from '@tanstack/react-router'
import { Tabs } from 'antd'
import { useViewer } from '../api/queries.ts'
import { handlesCases } from '../app/rights.ts'
import { useTitle } from '../parts/use-title.ts'
import { useWords } from '../words/use-words.ts'
import { CalendarTab } from './CalendarTab.tsx'
import { ChangesTab } from './ChangesTab.tsx'
import { ClassesTab } from './ClassesTab.tsx'
import { DutyTab } from './DutyTab.tsx'
import { GridTab } from './GridTab.tsx'
import { ProcedureTab } from './ProcedureTab.tsx'
import { ResponsibilityTab } from './ResponsibilityTab.tsx'
import { TownshipsTab } from './TownshipsTab.tsx'
import { UnitsTab } from './UnitsTab.tsx'

/** What the office rests on: read by all, edited by the administrator line by line, every change kept. */
export function RegistersPage() {
  const { t } = useWords()
  useTitle(t('r.title'))
  const viewer = useViewer()
  const { tab = 'classes' } = useSearch({ strict: false }) as { tab?: string }
  const navigate = useNavigate()
  const items = [
    { key: 'classes', label: t('g.classes'), children: <ClassesTab /> },
    { key: 'responsibility', label: t('g.responsibility'), children: <ResponsibilityTab /> },
    { key: 'grid', label: t('g.grid'), children: <GridTab /> },
    { key: 'townships', label: t('g.townships'), children: <TownshipsTab /> },
    { key: 'duty', label: t('g.duty'), children: <DutyTab /> },
    { key: 'units', label: t('g.units'), children: <UnitsTab /> },
    { key: 'calendar', label: t('g.calendar'), children: <CalendarTab /> },
    { key: 'procedure', label: t('r.procedure'), children: <ProcedureTab /> },
    { key: 'changes', label: t('g.changes'), children: <ChangesTab /> },
  ]
  return (
    <div className="page registers">
      <div className="page-head">
        <h1>{t('r.title')}</h1>
        {!handlesCases(viewer) && <span className="quiet">{t('r.adminNote')}</span>}
      </div>
      <Tabs
        activeKey={items.some((i) => i.key === tab) ? tab : 'classes'}
        onChange={(key) => void navigate({ to: '/registers', search: { tab: key }, replace: true })}
        destroyOnHidden
        items={items}
      />
    </div>
  )
}
