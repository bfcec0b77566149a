import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { App, Button, Input, InputNumber } from 'antd'
import { useState } from 'react'
import { send } from '../api/client.ts'
import { asProblem } from '../api/problem.ts'
import { Failed, RowsPending } from '../parts/States.tsx'
import { useWords } from '../words/use-words.ts'
import { type OfficerSettings, officersQuery } from './officer-api.ts'

/** What no national law sets: training hours of a year, time and pass mark of the examination. */
export function SettingsTab() {
  const list = useQuery(officersQuery(''))
  if (list.isPending) return <RowsPending rows={3} />
  if (list.isError) return <Failed error={list.error} onRetry={() => void list.refetch()} />
  return <Form settings={list.data.settings} />
}

const numbers = [
  ['trainingHours', 'x.training', 'x.trainingMore', 0, 1000],
  ['minutes', 'x.minutes', 'x.passMore', 10, 300],
  ['passMark', 'x.passMark', 'x.passMore', 1, 100],
] as const

function Form({ settings }: { settings: OfficerSettings }) {
  const { t, x } = useWords()
  const { message } = App.useApp()
  const client = useQueryClient()
  const [values, setValues] = useState(settings)
  const [reason, setReason] = useState('')
  const save = useMutation({
    mutationFn: () => send('/api/officers/settings', { ...values, reason }, 'PUT'),
    onSuccess: async () => {
      message.success(t('x.saved'))
      setReason('')
      await Promise.all(['officers', 'exam'].map((key) => client.invalidateQueries({ queryKey: [key] })))
    },
  })
  const problem = save.error ? asProblem(save.error) : null
  return (
    <form
      className="officer-settings"
      onSubmit={(e) => {
        e.preventDefault()
        save.mutate()
      }}
    >
      {numbers.map(([field, label, help, min, max]) => (
        <div key={field} className="field">
          <label htmlFor={`set-${field}`}>{t(label)}</label>
          <p className="help">{t(help)}</p>
          <InputNumber
            id={`set-${field}`}
            min={min}
            max={max}
            precision={0}
            value={values[field]}
            onChange={(v) => setValues({ ...values, [field]: v ?? min })}
          />
        </div>
      ))}
      <div className="field">
        <label htmlFor="set-reason">{t('x.reason')}</label>
        <Input id="set-reason" value={reason} onChange={(e) => setReason(e.target.value)} />
      </div>
      {problem && (
        <p className="notice notice-bad" role="alert">
          {problem.issues.map((i) => i.problem).join(t('comma')) || x(problem.words)}
        </p>
      )}
      <Button type="primary" htmlType="submit" loading={save.isPending} disabled={reason.trim().length < 2}>
        {t('x.save')}
      </Button>
    </form>
  )
}
