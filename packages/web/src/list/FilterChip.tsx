import { CloseOutlined, DownOutlined } from '@ant-design/icons'
import { Input, Popover } from 'antd'
import { useState } from 'react'
import { useNarrow } from '../parts/use-narrow.ts'
import { useWords } from '../words/use-words.ts'

export interface Option {
  readonly value: string
  readonly label: string
  readonly more?: string
}
interface Props {
  readonly label: string
  readonly values: readonly string[]
  readonly options: readonly Option[]
  readonly many?: boolean
  readonly onChange: (values: string[]) => void
}

const SEARCH_FROM = 9
const MOST = 60

/** One filter: closed it names its value, open it lists the choices; long lists can be searched. */
export function FilterChip({ label, values, options, many, onChange }: Props) {
  const { t } = useWords()
  const narrow = useNarrow()
  const [open, setOpen] = useState(false)
  const [typed, setTyped] = useState('')
  const shown = options.filter((o) => !typed || o.label.includes(typed) || o.more?.includes(typed)).slice(0, MOST)
  const toggle = (value: string) => {
    const has = values.includes(value)
    onChange(many ? (has ? values.filter((v) => v !== value) : [...values, value]) : has ? [] : [value])
    if (!many) setOpen(false)
  }
  const named = values.map((v) => options.find((o) => o.value === v)?.label ?? v).join(t('comma'))
  const list = (
    <div className="chip-list">
      {options.length >= SEARCH_FROM && (
        <Input
          value={typed}
          onChange={(e) => setTyped(e.target.value)}
          placeholder={t('l.options')}
          aria-label={t('l.options')}
          allowClear
        />
      )}
      <ul>
        {shown.map((o) => (
          <li key={o.value}>
            <button type="button" aria-pressed={values.includes(o.value)} onClick={() => toggle(o.value)}>
              <span className="chip-tick" aria-hidden="true">
                {values.includes(o.value) ? '✓' : ''}
              </span>
              {o.label}
              {o.more && <small className="quiet">{o.more}</small>}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
  return (
    <span className={named ? 'chip-set' : undefined}>
      <Popover
        open={open}
        onOpenChange={(o) => {
          setOpen(o)
          setTyped('')
        }}
        trigger="click"
        placement={narrow ? 'bottom' : 'bottomLeft'}
        arrow={false}
        content={list}
      >
        <button type="button" className="chip" aria-expanded={open}>
          {label}
          {named && <b>{named}</b>}
          <DownOutlined aria-hidden="true" />
        </button>
      </Popover>
      {named && (
        <button
          type="button"
          className="chip-drop"
          aria-label={`${t('l.clear')} ${label}`}
          onClick={() => onChange([])}
        >
          <CloseOutlined />
        </button>
      )}
    </span>
  )
}
