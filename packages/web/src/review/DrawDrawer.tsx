import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { App, Drawer, Input, Select } from 'antd'
import { type ReactNode, useState } from 'react'
import { send } from '../api/client.ts'
import { asProblem } from '../api/problem.ts'
import { useMeta } from '../api/queries.ts'
import { serverNow } from '../app/now.ts'
import { DrawerFoot } from '../parts/DrawerFoot.tsx'
import { useNarrow } from '../parts/use-narrow.ts'
import { useWords } from '../words/use-words.ts'
import { criteriaQuery } from './review-api.ts'

const reviewed = ['penalty', 'summary-penalty', 'measure', 'enforcement', 'rectification']

/** Draws a round from a published seed. */
export function DrawDrawer({ onClose }: { onClose: () => void }) {
  const { t, x, lang } = useWords()
  const { message } = App.useApp()
  const client = useQueryClient()
  const narrow = useNarrow()
  const meta = useMeta()
  const book = useQuery(criteriaQuery).data
  const today = serverNow().slice(0, 10)
  const year = today.slice(0, 4)
  const [id] = useState(() => crypto.randomUUID())
  const [v, setV] = useState({
    ...{ roundName: '', seed: '', seedPublishedOn: today, from: `${year}-01-01`, to: today, n: '10' },
    ...{ kinds: ['penalty'], criteria: '' },
  })
  const draw = useMutation({
    mutationFn: () =>
      send<{ drawn: string[] }>('/api/reviews/draw', {
        ...v,
        id,
        n: Number(v.n),
        criteria: v.criteria || undefined,
      }),
    onSuccess: async ({ drawn }) => {
      message.success(t('rv.drawn', { n: drawn.length }))
      await client.invalidateQueries({ queryKey: ['reviews'] })
      onClose()
    },
  })
  const problem = draw.error ? asProblem(draw.error) : null
  const troubles = problem ? (problem.issues.length ? problem.issues.map((i) => i.problem) : [problem.words[lang]]) : []
  const row = (key: keyof typeof v, label: string, input: ReactNode) => (
    <div className="field">
      <label htmlFor={`draw-${key}`}>{label}</label>
      {input}
    </div>
  )
  const typed = (key: 'roundName' | 'seed' | 'seedPublishedOn' | 'from' | 'to' | 'n', label: string, type = 'text') =>
    row(
      key,
      label,
      <Input id={`draw-${key}`} type={type} value={v[key]} onChange={(e) => setV({ ...v, [key]: e.target.value })} />,
    )
  return (
    <Drawer
      open
      onClose={onClose}
      title={t('rv.draw')}
      placement={narrow ? 'bottom' : 'right'}
      size={narrow ? '100%' : 520}
      footer={<DrawerFoot act={t('rv.draw')} busy={draw.isPending} onAct={() => draw.mutate()} onClose={onClose} />}
    >
      <p className="act-help">{t('rv.drawLead')}</p>
      {typed('roundName', t('rv.roundName'))}
      {typed('seed', t('rv.seed'))}
      {typed('seedPublishedOn', t('rv.seedOn'), 'date')}
      {typed('from', t('rv.from'), 'date')}
      {typed('to', t('rv.to'), 'date')}
      {typed('n', t('rv.n'), 'number')}
      {row(
        'kinds',
        t('rv.kinds'),
        <Select
          id="draw-kinds"
          mode="multiple"
          className="wide"
          value={v.kinds}
          onChange={(kinds: string[]) => setV({ ...v, kinds })}
          options={meta.kinds
            .filter((k) => reviewed.includes(k.kind))
            .map((k) => ({ value: k.kind, label: x(k.title) }))}
        />,
      )}
      {book?.inForce ? (
        <p className="help">
          {t('rv.criteria')}
          {t('colon')}
          {x(book.inForce.criteria.title)}
        </p>
      ) : (
        row(
          'criteria',
          t('rv.criteria'),
          <Select
            id="draw-criteria"
            className="wide"
            value={v.criteria || book?.sets[0]?.id}
            onChange={(criteria: string) => setV({ ...v, criteria })}
            options={(book?.sets ?? []).map((c) => ({ value: c.id, label: x(c.title) }))}
          />,
        )
      )}
      {troubles.map((words) => (
        <p key={words} className="trouble" role="alert">
          {words}
        </p>
      ))}
    </Drawer>
  )
}
