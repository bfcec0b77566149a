import { useQuery } from '@tanstack/react-query'
import { Select, Skeleton } from 'antd'
import { useEffect } from 'react'
import { routeQuery, useMeta } from '../api/queries.ts'
import { nameOfUnit, useNames } from '../app/names.ts'
import { useWords } from '../words/use-words.ts'
import type { WidgetProps } from './FormFieldRow.tsx'

/** The unit the list of responsibilities names is chosen already, and the line that names it is shown. */
export function UnitsField({ id, value, bad, page, onChange }: WidgetProps) {
  const { t, lang } = useWords()
  const meta = useMeta()
  const names = useNames()
  const route = useQuery(routeQuery(page.line.matter))
  const units = (value as string[] | undefined) ?? []
  // Chosen once, when the route is known and nothing is chosen.
  useEffect(() => {
    if (route.data && value === undefined) onChange([route.data.unit])
  }, [route.data])
  return (
    <div className="units">
      {route.isPending && <Skeleton active title={false} paragraph={{ rows: 1 }} />}
      {route.data && (
        <div className="why">
          <p>
            <span className="tag">{t('f.recommended')}</span> <b>{names.unit(route.data.unit)}</b>
          </p>
          <p className="why-words">
            <span className="quiet">{t('f.whyUnit')}</span>
            {t('colon')}
            {route.data.why}
          </p>
        </div>
      )}
      {route.data === null && <p className="quiet">{t('f.noRoute')}</p>}
      <Select
        id={id}
        mode="multiple"
        value={units}
        onChange={onChange}
        status={bad ? 'error' : ''}
        aria-label={t('f.chooseUnits')}
        placeholder={t('f.chooseUnits')}
        optionFilterProp="label"
        options={meta.units.map((u) => ({ value: u.unit, label: nameOfUnit(meta, u.unit, lang) }))}
        className="wide"
      />
    </div>
  )
}
