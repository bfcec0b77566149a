import { useQuery } from '@tanstack/react-query'
import { Select, Skeleton } from 'antd'
import { useEffect } from 'react'
import { routeQuery, useMeta } from '../api/queries.ts'
import { nameOfUnit, useNames } from '../app/names.ts'
import { useWords } from '../words/use-words.ts'
import type { WidgetProps } from './FormFieldRow.tsx'
import { returnsOf } from './returns.ts'

/**
 * The unit the list of responsibilities names is chosen already, and the line that names it is shown. A unit that gave
 * the task back is named with its reason and not chosen again by itself.
 */
export function UnitsField({ id, value, bad, page, onChange }: WidgetProps) {
  const { t, x, lang } = useWords()
  const meta = useMeta()
  const names = useNames()
  const route = useQuery(routeQuery(page.line.matter))
  const units = (value as string[] | undefined) ?? []
  const returns = returnsOf(page.acts)
  const givenBack = returns.some((r) => r.unit === route.data?.unit)
  // Chosen once, when the route is known and nothing is chosen.
  useEffect(() => {
    if (route.data && value === undefined && !givenBack) onChange([route.data.unit])
  }, [route.data])
  return (
    <div className="units">
      {route.isPending && <Skeleton active title={false} paragraph={{ rows: 1 }} />}
      {route.data && (
        <div className="why">
          <p>
            <span className="tag">{t(givenBack ? 'f.listed' : 'f.recommended')}</span>{' '}
            <b>{names.unit(route.data.unit)}</b>
          </p>
          <p className="why-words">
            <span className="quiet">{t('f.whyUnit')}</span>
            {t('colon')}
            {x(route.data.why)}
          </p>
        </div>
      )}
      {returns.map((r) => (
        <p key={r.sequence} className="notice notice-warn">
          <b>{t('f.gaveBack', { unit: names.unit(r.unit) })}</b>
          {t('colon')}
          {String(r.data.reason ?? '')}
        </p>
      ))}
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
