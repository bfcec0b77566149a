import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Button, Input, Select } from 'antd'
import { useState } from 'react'
import { send } from '../api/client.ts'
import { asProblem } from '../api/problem.ts'
import { useMeta } from '../api/queries.ts'
import { nameOfUnit } from '../app/names.ts'
import { useWords } from '../words/use-words.ts'
import type { ReviewDesk } from './review-api.ts'

const posts = ['reviewer', 'verifier', 'dispatcher', 'operator', 'leader', 'officer']

/** The leader names two reviewers, or others in their place; an exception the rules allow needs its reason. */
export function Assign({ r }: { r: ReviewDesk }) {
  const { t, lang } = useWords()
  const meta = useMeta()
  const client = useQueryClient()
  const [chosen, setChosen] = useState<string[]>(r.reviewers.map((p) => p.id))
  const [reason, setReason] = useState('')
  const [id, setId] = useState(() => crypto.randomUUID())
  const [excused, setExcused] = useState<readonly string[]>([])
  const name = useMutation({
    mutationFn: () =>
      send(`/api/reviews/${encodeURIComponent(r.matter)}/reviewers`, {
        ...{ id, reviewers: chosen },
        ...(reason.trim() ? { reason: reason.trim() } : {}),
        ...(reason.trim() ? { overrides: Object.fromEntries(excused.map((rule) => [rule, reason.trim()])) } : {}),
      }),
    onSuccess: () => {
      setId(crypto.randomUUID())
      void client.invalidateQueries({ queryKey: ['reviews'] })
    },
    onError: (error) => {
      const { refusal } = asProblem(error)
      if (refusal?.overridable) setExcused([...new Set([...excused, refusal.code])])
    },
  })
  const problem = name.error ? asProblem(name.error) : null
  const people = meta.people.filter(
    (p) => p.active && p.roles.some((x) => posts.includes(x)) && !p.roles.includes('chief'),
  )
  return (
    <section className="side-box">
      <h2>{t('rv.assign')}</h2>
      <div className="field">
        <label htmlFor="review-people">{t('rv.reviewers')}</label>
        <Select
          id="review-people"
          mode="multiple"
          maxCount={2}
          className="wide"
          value={chosen}
          onChange={setChosen}
          showSearch={{ optionFilterProp: 'label' }}
          options={people.map((p) => ({ value: p.person, label: `${p.name}（${nameOfUnit(meta, p.unit, lang)}）` }))}
        />
      </div>
      {(r.stage === 'scoring' || excused.length > 0) && (
        <div className="field">
          <label htmlFor="review-reason">{t('rv.reason')}</label>
          <Input id="review-reason" value={reason} onChange={(e) => setReason(e.target.value)} />
        </div>
      )}
      {problem && (
        <p className="trouble" role="alert">
          {problem.words[lang]}
        </p>
      )}
      <Button type="primary" disabled={chosen.length !== 2} loading={name.isPending} onClick={() => name.mutate()}>
        {t('rv.assign')}
      </Button>
    </section>
  )
}
