import { Select } from 'antd'
import { useMeta } from '../api/queries.ts'
import { nameOfUnit } from '../app/names.ts'
import { useWords } from '../words/use-words.ts'
import type { WidgetProps } from './FormFieldRow.tsx'

/** One unit of the office, by name. */
export function UnitField({ id, field, value, bad, onChange }: WidgetProps) {
  const { lang } = useWords()
  const meta = useMeta()
  return (
    <Select
      id={id}
      className="wide"
      allowClear={!field.required}
      value={value as string | undefined}
      onChange={onChange}
      status={bad ? 'error' : ''}
      showSearch={{ optionFilterProp: 'label' }}
      options={meta.units.map((u) => ({ value: u.unit, label: nameOfUnit(meta, u.unit, lang) }))}
    />
  )
}
