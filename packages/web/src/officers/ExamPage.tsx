import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useEffect, useState } from 'react'
import { send } from '../api/client.ts'
import { asProblem } from '../api/problem.ts'
import { newId } from '../form/drafts.ts'
import { Empty, Failed, PendingPage } from '../parts/States.tsx'
import { useTitle } from '../parts/use-title.ts'
import { timeWords } from '../words/time.ts'
import { useWords } from '../words/use-words.ts'
import { type Examination, examinationQuery, type Reviewed, reviewQuery } from './officer-api.ts'
import { AnsweredQuestion } from './Questions.tsx'
import { Taking } from './Taking.tsx'

/** The examination of the signed-in person: start, take, see the result. */
export function ExamPage() {
  const { t } = useWords()
  useTitle(t('x.title'))
  const exam = useQuery({ ...examinationQuery, refetchOnWindowFocus: false })
  const [result, setResult] = useState<Reviewed | null>(null)
  if (exam.isPending) return <PendingPage />
  if (exam.isError)
    return (
      <div className="page page-narrow">
        <Failed error={exam.error} onRetry={() => void exam.refetch()} />
      </div>
    )
  if (result) return <Outcome result={result} onBack={() => setResult(null)} />
  const { paper } = exam.data
  if (paper) return <Taking key={paper.attempt} paper={paper} onDone={setResult} />
  return <Before exam={exam.data} onLook={setResult} />
}

function Before({ exam, onLook }: { exam: Examination; onLook: (r: Reviewed) => void }) {
  const { t, x, lang } = useWords()
  const client = useQueryClient()
  const [id, setId] = useState(newId)
  const start = useMutation({
    mutationFn: () => send<Examination>('/api/exam/start', { id }),
    onSuccess: (next) => {
      setId(newId())
      client.setQueryData(examinationQuery.queryKey, next)
    },
  })
  const { settings, attempts, bank } = exam
  const look = async (attempt: string) => onLook(await client.fetchQuery(reviewQuery(attempt)))
  return (
    <div className="page page-narrow exam">
      <h1>{t('x.title')}</h1>
      {exam.registered ? (
        <>
          <p>{t('x.lead', { pass: settings.passMark, minutes: settings.minutes })}</p>
          <p className="quiet">{t('x.leadBank', { n: bank.questions })}</p>
          <p>
            <Button type="primary" size="large" loading={start.isPending} onClick={() => start.mutate()}>
              {t('x.start')}
            </Button>
          </p>
          {start.error && (
            <p className="notice notice-bad" role="alert">
              {x(asProblem(start.error).words)}
            </p>
          )}
        </>
      ) : (
        <Empty title={t('x.notRegistered')} more={t('x.notRegisteredMore')} />
      )}
      {exam.registered && (
        <section className="exam-past" aria-labelledby="past-title">
          <h2 id="past-title">{t('x.past')}</h2>
          {attempts.length === 0 && <p className="quiet">{t('x.noPast')}</p>}
          <ul className="plain attempts">
            {attempts.map((a) => (
              <li key={a.attempt}>
                <span className="num">{timeWords(a.startedAt, lang, exam.now)}</span>
                <b className={a.passed ? 'passed' : undefined}>
                  {a.is === 'submitted'
                    ? t('x.result', { score: a.score ?? 0, passed: t(a.passed ? 'x.passed' : 'x.failed') })
                    : t('x.lapsed')}
                </b>
                {a.is === 'submitted' && (
                  <Button type="link" size="small" onClick={() => void look(a.attempt)}>
                    {t('x.look')}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

function Outcome({ result, onBack }: { result: Reviewed; onBack: () => void }) {
  const { t } = useWords()
  // The paper was read to its end; the result begins at the top.
  useEffect(() => scrollTo(0, 0), [])
  const wrong = result.questions.filter((q) => !q.isRight)
  return (
    <div className="page page-narrow exam">
      <h1>{t('x.title')}</h1>
      <p className="exam-score" role="status">
        <b className="num">{result.score}</b>
        <span className={result.passed ? 'passed' : undefined}>{t(result.passed ? 'x.passed' : 'x.failed')}</span>
      </p>
      <p>{t(result.passed ? 'x.passedMore' : 'x.failedMore')}</p>
      <Button onClick={onBack}>{t('x.again')}</Button>
      <h2>{t('x.wrong')}</h2>
      {wrong.length === 0 && <p className="quiet">{t('x.noWrong')}</p>}
      <ol className="questions">
        {wrong.map((q) => (
          <AnsweredQuestion key={q.id} n={result.questions.indexOf(q) + 1} question={q} given={q.given} />
        ))}
      </ol>
    </div>
  )
}
