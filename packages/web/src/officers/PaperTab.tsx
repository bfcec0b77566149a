import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { useNow } from '../app/now.ts'
import { Failed } from '../parts/States.tsx'
import { useWords } from '../words/use-words.ts'
import { DayInput } from './DayInput.tsx'
import { paperQuery } from './officer-api.ts'
import { AnsweredQuestion } from './Questions.tsx'

/** Draws any paper again from its seed and day. */
export function PaperTab() {
  const { t } = useWords()
  const navigate = useNavigate()
  const today = useNow().slice(0, 10)
  const { seed = '', on = '' } = useSearch({ strict: false }) as { seed?: string; on?: string }
  const [typed, setTyped] = useState(seed)
  const [day, setDay] = useState(on || today)
  const paper = useQuery(paperQuery(seed, on))
  const draw = () =>
    void navigate({ to: '/officers', search: { tab: 'papers', seed: typed.trim(), on: day }, replace: true })
  return (
    <>
      <p className="register-lead quiet">{t('x.drawMore')}</p>
      <form
        className="filters officer-filters"
        onSubmit={(e) => {
          e.preventDefault()
          draw()
        }}
      >
        <div className="officer-day officer-seed">
          <label htmlFor="paper-seed">{t('x.seed')}</label>
          <Input id="paper-seed" value={typed} onChange={(e) => setTyped(e.target.value)} />
        </div>
        <div className="officer-day">
          <label htmlFor="paper-day">{t('x.day')}</label>
          <DayInput id="paper-day" day={day} onDay={setDay} />
        </div>
        <Button type="primary" htmlType="submit" disabled={!typed.trim()} loading={paper.isLoading}>
          {t('x.draw')}
        </Button>
      </form>
      {paper.isError && <Failed error={paper.error} onRetry={() => void paper.refetch()} />}
      {paper.data && (
        <ol className="questions">
          {paper.data.map((q, i) => (
            <AnsweredQuestion key={q.id} n={i + 1} question={q} />
          ))}
        </ol>
      )}
    </>
  )
}
