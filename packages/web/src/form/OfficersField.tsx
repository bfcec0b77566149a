import { Select } from 'antd'
import { useMeta } from '../api/queries.ts'
import { nameOfUnit } from '../app/names.ts'
import { useWords } from '../words/use-words.ts'
import type { WidgetProps } from './FormFieldRow.tsx'

interface Person {
  readonly id: string
}

/** Who acted: people of the office by name; the office adds their standing on the day of the act. */
export function OfficersField({ id, field, value, bad, onChange }: WidgetProps) {
  const { t, lang } = useWords()
  const meta = useMeta()
  const chosen = field.rows ? ((value as readonly Person[] | undefined) ?? []) : value ? [value as Person] : []
  const options = meta.people
    .filter((p) => p.active && p.roles.some((r) => ['officer', 'leader', 'reviewer'].includes(r)))
    .map((p) => ({ value: p.person, label: `${p.name}（${nameOfUnit(meta, p.unit, lang)}）` }))
  return (
    <Select
      id={id}
      className="wide"
      mode={field.rows ? 'multiple' : undefined}
      allowClear
      placeholder={t('f.chooseOfficers')}
      value={field.rows ? chosen.map((p) => p.id) : chosen[0]?.id}
      onChange={(v: string | string[] | undefined) =>
        onChange(field.rows ? ((v as string[]) ?? []).map((p) => ({ id: p })) : v ? { id: v } : undefined)
      }
      status={bad ? 'error' : ''}
      showSearch={{ optionFilterProp: 'label' }}
      options={options}
    />
  )
}
