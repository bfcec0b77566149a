import { PlusOutlined } from '@ant-design/icons'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { App, Button, Drawer, Input } from 'antd'
import { useState } from 'react'
import { send } from '../api/client.ts'
import { asProblem } from '../api/problem.ts'
import { useViewer } from '../api/queries.ts'
import { serverNow } from '../app/now.ts'
import { mayEditRegisters } from '../app/rights.ts'
import { DrawerFoot } from '../parts/DrawerFoot.tsx'
import { Failed, RowsPending } from '../parts/States.tsx'
import { useNarrow } from '../parts/use-narrow.ts'
import type { WordKey } from '../words/dictionary.ts'
import { useWords } from '../words/use-words.ts'
import { readDays } from './notice-days.ts'
import { afterChange, calendarQuery, troublesOf } from './register-api.ts'

/** Which years have a holiday notice; an administrator enters the next. */
export function CalendarTab() {
  const { t } = useWords()
  const q = useQuery(calendarQuery)
  const edits = mayEditRegisters(useViewer())
  const [adding, setAdding] = useState(false)
  if (q.isPending) return <RowsPending rows={5} />
  if (q.isError) return <Failed error={q.error} onRetry={() => void q.refetch()} />
  return (
    <div className="calendar-tab">
      <p className="register-lead">{t('g.cal.lead')}</p>
      {edits && (
        <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={() => setAdding(true)}>
          {t('g.add.calendar')}
        </Button>
      )}
      <table className="table-plain table-years">
        <thead>
          <tr>
            <th scope="col">{t('g.cal.year')}</th>
            <th scope="col">{t('g.cal.state')}</th>
          </tr>
        </thead>
        <tbody>
          {q.data.years.map((y) => (
            <tr key={y.year}>
              <td className="num">{y.year}</td>
              <td>
                {y.noticed ? `● ${t('g.cal.noticed')}` : <span className="quiet">{`○ ${t('g.cal.waiting')}`}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <h2 className="register-major">{t('g.cal.entered')}</h2>
      {q.data.entered.length === 0 && <p className="quiet">{t('g.cal.none')}</p>}
      <ul className="plain notices">
        {q.data.entered.map((n) => {
          const off = n.days.filter((d) => !d.working).length
          return (
            <li key={n.year}>
              <b className="num">{n.year}</b> {n.notice.name}{' '}
              <span className="quiet">{t('g.cal.count', { off, work: n.days.length - off })}</span>
            </li>
          )
        })}
      </ul>
      {adding && <NoticeDrawer onClose={() => setAdding(false)} />}
    </div>
  )
}

const blank = { year: '', name: '', url: '', days: '', reason: '' }
type Typed = typeof blank

function NoticeDrawer({ onClose }: { onClose: () => void }) {
  const { t, x, lang } = useWords()
  const { message } = App.useApp()
  const narrow = useNarrow()
  const client = useQueryClient()
  const [typed, setTyped] = useState<Typed>({ ...blank, year: String(Number(serverNow().slice(0, 4)) + 1) })
  const [errors, setErrors] = useState<Record<string, string>>({})
  const save = useMutation({
    mutationFn: (notice: object) =>
      send<{ moved: number }>('/api/calendar/notices', { notice, reason: typed.reason.trim() }),
    onSuccess: async ({ moved }) => {
      message.success(t('g.cal.done', { n: moved }))
      await afterChange(client)
      onClose()
    },
    onError: (error) => setErrors(troublesOf(error, ['reason'], lang)),
  })
  const submit = () => {
    const found: Record<string, string> = {}
    const days = readDays(typed.days)
    if (!/^20\d\d$/.test(typed.year.trim())) found.year = t('f.need', { what: t('g.cal.year') })
    if (!typed.name.trim()) found.name = t('f.need', { what: t('g.cal.name') })
    if (!typed.url.trim()) found.url = t('f.need', { what: t('g.cal.url') })
    if ('badLine' in days) found.days = t('g.cal.badDay', { n: days.badLine })
    if (typed.reason.trim().length < 2) found.reason = t('g.needReason')
    setErrors(found)
    if (Object.keys(found).length || 'badLine' in days) return
    save.mutate({
      year: Number(typed.year),
      notice: { name: typed.name.trim(), url: typed.url.trim() },
      days: days.days,
    })
  }
  const row = (name: keyof Typed, label: WordKey, help?: WordKey, rows = 0) => {
    const common = {
      id: `notice-${name}`,
      value: typed[name],
      'aria-invalid': !!errors[name],
      status: errors[name] ? ('error' as const) : ('' as const),
      onChange: (e: { target: { value: string } }) => {
        setTyped({ ...typed, [name]: e.target.value })
        setErrors(({ [name]: _, ...rest }) => rest)
      },
    }
    return (
      <div className={errors[name] ? 'field field-bad' : 'field'}>
        <label htmlFor={common.id}>{t(label)}</label>
        {help && <p className="help">{t(help)}</p>}
        {rows ? <Input.TextArea {...common} autoSize={{ minRows: rows, maxRows: 16 }} /> : <Input {...common} />}
        {errors[name] && (
          <p className="trouble" role="alert">
            {errors[name]}
          </p>
        )}
      </div>
    )
  }
  const problem = save.error ? asProblem(save.error) : null
  return (
    <Drawer
      open
      onClose={onClose}
      title={t('g.add.calendar')}
      placement={narrow ? 'bottom' : 'right'}
      size={narrow ? '100%' : 560}
      footer={<DrawerFoot act={t('g.save')} busy={save.isPending} onAct={submit} onClose={onClose} />}
    >
      <form
        className="act-form"
        noValidate
        onSubmit={(e) => {
          e.preventDefault()
          submit()
        }}
      >
        {row('year', 'g.cal.year')}
        {row('name', 'g.cal.name')}
        {row('url', 'g.cal.url', 'g.cal.urlHelp')}
        {row('days', 'g.cal.days', 'g.cal.daysHelp', 6)}
        {row('reason', 'g.reason', 'g.reasonHelp', 2)}
        {problem && (
          <p className="notice notice-bad pre-line" role="alert">
            {errors[''] ?? x(problem.words)}
          </p>
        )}
      </form>
    </Drawer>
  )
}
