import { Select } from 'antd'
import { useMeta } from '../api/queries.ts'
import type { WidgetProps } from './FormFieldRow.tsx'

/** One township of the jurisdiction, by name; nobody knows the nine digits of its code. */
export function TownshipField({ id, field, value, bad, onChange }: WidgetProps) {
  const { townships } = useMeta()
  return (
    <Select
      id={id}
      className="wide"
      allowClear={!field.required}
      value={value as string | undefined}
      onChange={onChange}
      status={bad ? 'error' : ''}
      showSearch={{ optionFilterProp: 'label' }}
      options={townships.map((one) => ({ value: one.township, label: one.name }))}
    />
  )
}
