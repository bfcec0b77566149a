import { useQuery } from '@tanstack/react-query'
import { Input } from 'antd'
import { useDeferredValue, useState } from 'react'
import { Empty, Failed, RowsPending } from '../parts/States.tsx'
import { useWords } from '../words/use-words.ts'
import { bankQuery } from './officer-api.ts'
import { AnsweredQuestion } from './Questions.tsx'

/** Every question with its answer and article, for whoever keeps the register. */
export function BankTab() {
  const { t } = useWords()
  const [typed, setTyped] = useState('')
  const sought = useDeferredValue(typed.trim())
  const bank = useQuery(bankQuery)
  if (bank.isPending) return <RowsPending />
  if (bank.isError) return <Failed error={bank.error} onRetry={() => void bank.refetch()} />
  const shown = bank.data.filter((q) => !sought || [q.text, q.basis.law, ...q.options].some((w) => w.includes(sought)))
  return (
    <>
      <div className="register-head">
        <Input
          allowClear
          value={typed}
          onChange={(e) => setTyped(e.target.value)}
          placeholder={t('x.searchBank')}
          aria-label={t('x.searchBank')}
        />
        <span className="quiet num nowrap">{t('x.questions', { n: shown.length })}</span>
      </div>
      {shown.length === 0 && <Empty title={t('g.none')} more={t('g.noneMore')} />}
      <ol className="questions">
        {shown.map((q, i) => (
          <AnsweredQuestion
            key={q.id}
            n={i + 1}
            question={{ ...q, order: 'abcdefgh'.slice(0, q.options.length), points: 0 }}
          />
        ))}
      </ol>
    </>
  )
}
