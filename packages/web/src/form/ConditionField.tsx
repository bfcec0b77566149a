import { Radio } from 'antd'
import { useEffect } from 'react'
import { useClasses } from '../api/queries.ts'
import { useNames } from '../app/names.ts'
import { useWords } from '../words/use-words.ts'
import type { WidgetProps } from './FormFieldRow.tsx'

/** The filing conditions of the chosen class, each with its limit in words; the only one is chosen by itself. */
export function ConditionField({ value, values, onChange }: WidgetProps) {
  const { t } = useWords()
  const names = useNames()
  const classes = useClasses()
  const c = values.class as { kind: string; code: string } | undefined
  const chosen = c ? classes?.find((k) => k.kind === c.kind && k.code === c.code) : undefined
  const only = chosen?.conditions.length === 1 ? chosen.conditions[0]!.condition : ''
  // Runs when the class changes.
  useEffect(() => {
    if (only && value !== only) onChange(only)
  }, [only])
  if (!chosen) return <p className="quiet">{t('f.classFirst')}</p>
  if (!chosen.conditions.length) return <p className="trouble">{t('f.noCondition')}</p>
  return (
    <Radio.Group value={value} onChange={(e) => onChange(e.target.value)} className="choices choices-cards">
      {chosen.conditions.map((k) => (
        <Radio key={k.condition} value={k.condition}>
          <span className="condition">
            <span>{k.filing}</span>
            <span className="condition-limit">
              {t('f.within', { limit: names.limit(k) })}
              {k.urgent && <span className="tag">{t('f.urgent')}</span>}
            </span>
            <span className="quiet">
              {t('r.closing')}
              {t('colon')}
              {k.closing}
            </span>
          </span>
        </Radio>
      ))}
    </Radio.Group>
  )
}
