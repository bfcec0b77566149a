import { DeleteOutlined, PlusOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useWords } from '../words/use-words.ts'
import { FormFieldRow, type WidgetProps } from './FormFieldRow.tsx'
import type { FormField, Values } from './form-model.ts'

/** The fields of one object, under its heading. */
export function GroupField({ id, field, value, page, onChange }: WidgetProps) {
  return (
    <Inside id={id} fields={field.inside} value={(value as Values | undefined) ?? {}} page={page} onChange={onChange} />
  )
}

/** Rows of an inventory, of questions and answers, of penalties. */
export function RowsField({ id, field, value, page, onChange }: WidgetProps) {
  const { t } = useWords()
  const rows = (value as readonly Values[] | undefined) ?? (field.required ? [{}] : [])
  const change = (i: number, row: Values) => onChange(rows.map((r, k) => (k === i ? row : r)))
  return (
    <div className="rows-field">
      {rows.map((row, i) => (
        // Rows have no name of their own; their place is what tells them apart.
        <div key={i} className="rows-one">
          <Inside
            id={`${id}-${i}`}
            fields={field.inside}
            value={row}
            page={page}
            onChange={(next) => change(i, next)}
          />
          {rows.length > 1 && (
            <Button
              type="text"
              icon={<DeleteOutlined />}
              aria-label={t('f.removeRow', { n: i + 1 })}
              onClick={() => onChange(rows.filter((_, k) => k !== i))}
            />
          )}
        </div>
      ))}
      <Button type="dashed" icon={<PlusOutlined />} onClick={() => onChange([...rows, {}])}>
        {t('f.addRow')}
      </Button>
    </div>
  )
}

interface InsideProps {
  readonly id: string
  readonly fields: readonly FormField[]
  readonly value: Values
  readonly page: WidgetProps['page']
  readonly onChange: (value: Values) => void
}

const Inside = ({ id, fields, value, page, onChange }: InsideProps) => (
  <div className="inside-fields">
    {fields.map((f) => (
      <FormFieldRow
        key={f.name}
        within={id}
        field={f}
        value={value[f.name]}
        values={value}
        error={undefined}
        page={page}
        onChange={(v) => onChange({ ...value, [f.name]: v })}
        onMany={(part) => onChange({ ...value, ...part })}
      />
    ))}
  </div>
)
