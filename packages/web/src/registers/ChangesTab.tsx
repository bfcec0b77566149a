import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useDeferredValue, useState } from 'react'
import { Empty, Failed, RowsPending } from '../parts/States.tsx'
import { useWords } from '../words/use-words.ts'
import { ChangeList } from './ChangeList.tsx'
import { RegisterHead } from './RegisterHead.tsx'
import { changesQuery, PAGE } from './register-api.ts'
import { useShowValue } from './show-value.ts'

const MOST = 200

/** Every change of every register, newest first. */
export function ChangesTab() {
  const { t } = useWords()
  const { about, person, registerWord } = useShowValue()
  const [limit, setLimit] = useState(PAGE)
  const [typed, setTyped] = useState('')
  const sought = useDeferredValue(typed.trim())
  const q = useQuery(changesQuery({}, limit))
  if (q.isPending) return <RowsPending rows={8} />
  if (q.isError) return <Failed error={q.error} onRetry={() => void q.refetch()} />
  if (!q.data.length) return <Empty title={t('g.noChanges')} more={t('g.noChangesMore')} />
  const shown = q.data.filter(
    (c) => !sought || [registerWord(c.register), about(c), person(c.person), c.reason].some((w) => w.includes(sought)),
  )
  return (
    <>
      <RegisterHead
        search="g.search.changes"
        typed={typed}
        onType={setTyped}
        count={t('g.count', { n: shown.length })}
        adds={[]}
      />
      {shown.length === 0 && <Empty title={t('g.none')} more={t('g.noneMore')} />}
      <ChangeList changes={shown} where />
      {q.data.length === limit && limit < MOST && (
        <p className="register-more">
          <Button onClick={() => setLimit(MOST)} loading={q.isFetching}>
            {t('more')}
          </Button>
        </p>
      )}
    </>
  )
}
