import { Checkbox, Input, InputNumber, Radio } from 'antd'
import type { ReactNode } from 'react'
import type { MatterPage } from '../api/types.ts'
import { useWords } from '../words/use-words.ts'
import { ClassField } from './ClassField.tsx'
import { ConditionField } from './ConditionField.tsx'
import type { FormField, Values } from './form-model.ts'
import { GroupField, RowsField } from './InsideFields.tsx'
import { MatterField } from './MatterField.tsx'
import { OfficersField } from './OfficersField.tsx'
import { PowerField } from './PowerField.tsx'
import { TownshipField } from './TownshipField.tsx'
import { UnitField } from './UnitField.tsx'
import { UnitsField } from './UnitsField.tsx'

export interface WidgetProps {
  readonly id: string
  readonly field: FormField
  readonly value: unknown
  readonly values: Values
  readonly bad: boolean
  readonly page: MatterPage
  readonly onChange: (value: unknown) => void
  readonly onMany: (part: Values) => void
}

const singles: readonly string[] = [
  'text',
  'long',
  'limit',
  'phone',
  'unit',
  'date',
  'instant',
  'money',
  'power',
  'lines',
  'place',
  'officers',
]

/** Label above, help under it, error under the field in words. */
export function FormFieldRow(p: Omit<WidgetProps, 'id' | 'bad'> & { error: string | undefined; within?: string }) {
  const { t, lang } = useWords()
  const { field, error } = p
  const id = p.within ? `${p.within}-${field.name}` : `field-${field.name}`
  const label = lang === 'zh' ? field.zh : field.en
  const help = lang === 'zh' ? field.helpZh : field.helpEn
  const single = singles.includes(field.widget)
  const head = (
    <>
      {label}
      {!field.required && <span className="quiet"> ({t('optional')})</span>}
    </>
  )
  const inside = (
    <>
      {help && (
        <p className="help" id={`${id}-help`}>
          {help}
        </p>
      )}
      <Widget {...p} id={id} bad={!!error} />
      {error && (
        <p className="trouble" id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
    </>
  )
  const name = error ? 'field field-bad' : 'field'
  return single ? (
    <div className={name}>
      <label htmlFor={id}>{head}</label>
      {inside}
    </div>
  ) : (
    <fieldset className={name}>
      <legend>{head}</legend>
      {inside}
    </fieldset>
  )
}

function Widget(p: WidgetProps): ReactNode {
  const { field, id, bad, value, onChange } = p
  const described = [field.helpZh ? `${id}-help` : '', bad ? `${id}-error` : ''].filter(Boolean).join(' ') || undefined
  const common = {
    id,
    'aria-invalid': bad,
    'aria-describedby': described,
    status: bad ? ('error' as const) : ('' as const),
  }
  switch (field.widget) {
    case 'long':
      return (
        <Input.TextArea
          {...common}
          autoSize={{ minRows: 3, maxRows: 10 }}
          value={String(value ?? '')}
          onChange={(e) => onChange(e.target.value)}
        />
      )
    case 'limit':
      return (
        <InputNumber
          {...common}
          min={field.min || undefined}
          max={Number.isFinite(field.max) ? field.max : undefined}
          precision={0}
          value={value as number | undefined}
          onChange={onChange}
        />
      )
    case 'choice':
      return <Choices {...p} />
    case 'class':
      return <ClassField {...p} />
    case 'condition':
      return <ConditionField {...p} />
    case 'unit':
      return <UnitField {...p} />
    case 'township':
      return <TownshipField {...p} />
    case 'date':
      return <Input {...common} type="date" value={String(value ?? '')} onChange={(e) => onChange(e.target.value)} />
    case 'instant':
      return (
        <Input
          {...common}
          type="datetime-local"
          value={String(value ?? '')}
          onChange={(e) => onChange(e.target.value)}
        />
      )
    case 'money':
      return (
        <Input
          {...common}
          inputMode="decimal"
          suffix={<Yuan />}
          value={String(value ?? '')}
          onChange={(e) => onChange(e.target.value.trim())}
        />
      )
    case 'lines':
      return <Lines {...p} common={common} />
    case 'yes-no':
      return <YesNo {...p} />
    case 'many':
      return <Many {...p} />
    case 'officers':
      return <OfficersField {...p} />
    case 'power':
      return <PowerField {...p} />
    case 'group':
    case 'party':
      return <GroupField {...p} />
    case 'items':
    case 'penalties':
      return field.rows ? <RowsField {...p} /> : <GroupField {...p} />
    case 'units':
      return <UnitsField {...p} />
    case 'matter':
      return <MatterField {...p} />
    default:
      return <Input {...common} value={String(value ?? '')} onChange={(e) => onChange(e.target.value)} />
  }
}

function Choices({ field, value, onChange }: WidgetProps) {
  const { lang } = useWords()
  const many = field.choices.length > 3 && !field.whole
  return (
    <Radio.Group
      value={value === undefined ? undefined : String(value)}
      onChange={(e) => onChange(e.target.value)}
      className={many ? 'choices choices-list' : 'choices'}
      options={field.choices.map((c) => ({ value: c.value, label: lang === 'zh' ? c.zh : c.en }))}
    />
  )
}

const Yuan = () => <>{useWords().t('f.yuan')}</>

function Lines({ value, onChange, common }: WidgetProps & { common: object }) {
  const { t } = useWords()
  return (
    <Input.TextArea
      {...common}
      autoSize={{ minRows: 2, maxRows: 8 }}
      placeholder={t('f.lines')}
      value={String(value ?? '')}
      onChange={(e) => onChange(e.target.value)}
    />
  )
}

function YesNo({ value, onChange }: WidgetProps) {
  const { t } = useWords()
  return (
    <Radio.Group
      className="choices"
      value={value}
      onChange={(e) => onChange(e.target.value)}
      options={[
        { value: true, label: t('f.yes') },
        { value: false, label: t('f.no') },
      ]}
    />
  )
}

function Many({ field, value, onChange }: WidgetProps) {
  const { lang } = useWords()
  return (
    <Checkbox.Group
      className="choices choices-list"
      value={(value as string[] | undefined) ?? []}
      onChange={onChange}
      options={field.choices.map((c) => ({ value: c.value, label: lang === 'zh' ? c.zh : c.en }))}
    />
  )
}
