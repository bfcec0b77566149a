import { Tabs } from 'antd'
import { useState } from 'react'
import { useViewer } from '../api/queries.ts'
import { handlesCases } from '../app/rights.ts'
import { useTitle } from '../parts/use-title.ts'
import { useWords } from '../words/use-words.ts'
import { ClassesTab } from './ClassesTab.tsx'
import { ProcedureTab } from './ProcedureTab.tsx'
import { UnitsTab } from './UnitsTab.tsx'

/** What the office rests on, to read: classes and conditions, units and people, the procedure. */
export function RegistersPage() {
  const { t } = useWords()
  useTitle(t('r.title'))
  const viewer = useViewer()
  const [tab, setTab] = useState('classes')
  return (
    <div className="page registers">
      <div className="page-head">
        <h1>{t('r.title')}</h1>
        {!handlesCases(viewer) && <span className="quiet">{t('r.adminNote')}</span>}
      </div>
      <Tabs
        activeKey={tab}
        onChange={setTab}
        items={[
          { key: 'classes', label: t('r.classes'), children: <ClassesTab /> },
          { key: 'units', label: t('r.units'), children: <UnitsTab /> },
          { key: 'procedure', label: t('r.procedure'), children: <ProcedureTab /> },
        ]}
      />
    </div>
  )
}
