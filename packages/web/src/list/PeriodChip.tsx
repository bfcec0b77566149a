import { CloseOutlined, DownOutlined } from '@ant-design/icons'
import { Button, Input, Popover, Radio } from 'antd'
import { useState } from 'react'
import { useNow } from '../app/now.ts'
import { useNarrow } from '../parts/use-narrow.ts'
import { daysAfter } from '../words/time.ts'
import { useWords } from '../words/use-words.ts'
import { type Day, days, type Filter, isDate } from './filter.ts'

interface Props {
  readonly filter: Filter
  readonly onChange: (part: { on?: string | undefined; from?: string | undefined; to?: string | undefined }) => void
}

/** The days of reporting, dispatch or closing: the usual spans at one click, any other typed. */
export function PeriodChip({ filter, onChange }: Props) {
  const { t } = useWords()
  const today = useNow().slice(0, 10)
  const narrow = useNarrow()
  const [open, setOpen] = useState(false)
  const [on, setOn] = useState<Day>('opened')
  const [from, setFrom] = useState('')
  const [to, setTo] = useState('')
  const bad = (v: string) => v.trim() !== '' && !isDate(v.trim())
  const apply = (f?: string, o?: string) => {
    onChange({ on: (f || o) && on !== 'opened' ? on : undefined, from: f || undefined, to: o || undefined })
    setOpen(false)
  }
  const spans = [
    [t('l.today'), today],
    [t('l.week'), daysAfter(today, -6)],
    [t('l.month'), daysAfter(today, -29)],
    [t('l.year'), `${today.slice(0, 4)}-01-01`],
  ] as const
  const named = filter.from || filter.to ? `${filter.from ?? '…'} – ${filter.to ?? '…'}` : ''
  const label = t(`l.on.${filter.on ?? 'opened'}`)
  const panel = (
    <form
      className="period"
      onSubmit={(e) => {
        e.preventDefault()
        if (!bad(from) && !bad(to)) apply(from.trim(), to.trim())
      }}
    >
      <Radio.Group
        aria-label={t('l.on')}
        optionType="button"
        size={narrow ? 'large' : 'small'}
        value={on}
        onChange={(e) => setOn(e.target.value)}
        options={days.map((day) => ({ value: day, label: t(`l.${day}`) }))}
      />
      <div className="period-spans">
        {spans.map(([words, since]) => (
          <Button key={words} size="small" onClick={() => apply(since, today)}>
            {words}
          </Button>
        ))}
      </div>
      <label htmlFor="period-from">
        {t('l.from')}
        <Input
          id="period-from"
          value={from}
          placeholder={`${today.slice(0, 4)}-01-01`}
          status={bad(from) ? 'error' : ''}
          onChange={(e) => setFrom(e.target.value)}
        />
      </label>
      <label htmlFor="period-to">
        {t('l.to')}
        <Input
          id="period-to"
          value={to}
          placeholder={today}
          status={bad(to) ? 'error' : ''}
          onChange={(e) => setTo(e.target.value)}
        />
      </label>
      {(bad(from) || bad(to)) && <p className="trouble">{t('l.badDate')}</p>}
      <Button type="primary" htmlType="submit">
        {t('l.apply')}
      </Button>
    </form>
  )
  return (
    <span className={named ? 'chip-set' : undefined}>
      <Popover
        open={open}
        trigger="click"
        placement={narrow ? 'bottom' : 'bottomLeft'}
        arrow={false}
        content={panel}
        onOpenChange={(o) => {
          setOpen(o)
          setOn(filter.on ?? 'opened')
          setFrom(filter.from ?? '')
          setTo(filter.to ?? '')
        }}
      >
        <button type="button" className="chip" aria-expanded={open}>
          {label}
          {named && <b className="num">{named}</b>}
          <DownOutlined aria-hidden="true" />
        </button>
      </Popover>
      {named && (
        <button type="button" className="chip-drop" aria-label={`${t('l.clear')} ${label}`} onClick={() => apply()}>
          <CloseOutlined />
        </button>
      )}
    </span>
  )
}
