import { Input, InputNumber, Select, Switch } from 'antd'
import { useWords } from '../words/use-words.ts'
import type { FieldSpec, Option } from './specs.ts'

interface Props {
  readonly field: FieldSpec
  readonly value: unknown
  readonly options: readonly Option[]
  readonly fixed: boolean
  readonly help?: string
  readonly error: string | undefined
  readonly onChange: (value: unknown) => void
}

/** Label above, help under it, error under the field in words. */
export function FieldRow({ field, value, options, fixed, help, error, onChange }: Props) {
  const { t } = useWords()
  const id = `line-${field.name}`
  const words = help ?? (field.help && t(field.help))
  return (
    <div className={`field${error ? ' field-bad' : ''}${field.half ? ' field-half' : ''}`}>
      <label htmlFor={id}>
        {t(field.label)}
        {field.optional && <span className="quiet"> ({t('optional')})</span>}
      </label>
      {words && (
        <p className="help" id={`${id}-help`}>
          {words}
        </p>
      )}
      <Control {...{ field, value, options, fixed, error, onChange }} id={id} />
      {error && (
        <p className="trouble" id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
    </div>
  )
}

function Control({ field, value, options, fixed, error, id, onChange }: Omit<Props, 'help'> & { id: string }) {
  const { t } = useWords()
  const common = {
    id,
    disabled: fixed,
    'aria-invalid': !!error,
    'aria-describedby':
      [field.help ? `${id}-help` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ') || undefined,
    status: error ? ('error' as const) : ('' as const),
  }
  const choose = (v: string) => onChange(field.whole ? Number(v) : v)
  switch (field.widget) {
    case 'long':
      return (
        <Input.TextArea
          {...common}
          autoSize={{ minRows: 2, maxRows: 8 }}
          value={String(value ?? '')}
          onChange={(e) => onChange(e.target.value)}
        />
      )
    case 'number':
      return <InputNumber {...common} value={value as number | undefined} onChange={onChange} controls={false} />
    case 'password':
      return (
        <Input.Password
          {...common}
          autoComplete="new-password"
          value={String(value ?? '')}
          onChange={(e) => onChange(e.target.value)}
        />
      )
    case 'flag':
      return (
        <Switch
          id={id}
          checked={value === true}
          onChange={onChange}
          checkedChildren={t('g.yes')}
          unCheckedChildren={t('g.no')}
        />
      )
    case 'select':
      return (
        <Select
          {...common}
          showSearch={{ optionFilterProp: 'label' }}
          value={value === undefined || value === null ? undefined : String(value)}
          options={[...options]}
          onChange={choose}
        />
      )
    case 'many':
      return (
        <Select
          {...common}
          mode="multiple"
          showSearch={{ optionFilterProp: 'label' }}
          value={(value as string[] | undefined) ?? []}
          options={[...options]}
          onChange={onChange}
        />
      )
    default:
      return <Input {...common} value={String(value ?? '')} onChange={(e) => onChange(e.target.value)} />
  }
}
