import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Button, Modal } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { send } from '../api/client.ts'
import { asProblem } from '../api/problem.ts'
import { serverNow } from '../app/now.ts'
import { newId } from '../form/drafts.ts'
import { useWords } from '../words/use-words.ts'
import { clockWords, keepAnswers, readAnswers } from './answers.ts'
import { type Examination, examinationQuery, type Reviewed } from './officer-api.ts'
import { AskedQuestion } from './Questions.tsx'

/** Handed in by itself this long before the end, so that the way to the server does not make it late. */
const AHEAD_MS = 4_000

/** A paper being answered, with the time left by the server’s clock. */
export function Taking({ paper, onDone }: { paper: NonNullable<Examination['paper']>; onDone: (r: Reviewed) => void }) {
  const { t, x } = useWords()
  const client = useQueryClient()
  const [answers, setAnswers] = useState(() => readAnswers(paper.attempt))
  const [asking, setAsking] = useState(false)
  const [id] = useState(newId)
  const left = useTimeLeft(paper.closesAt)
  const isOver = left <= AHEAD_MS
  const handIn = useMutation({
    mutationFn: () => send<Reviewed>('/api/exam/submit', { id, attempt: paper.attempt, answers }),
    onSuccess: async (result) => {
      keepAnswers(paper.attempt, null)
      onDone(result)
      await client.invalidateQueries({ queryKey: examinationQuery.queryKey })
    },
    onSettled: () => setAsking(false),
  })
  const sent = useRef(false)
  // The end of the time is the event.
  useEffect(() => {
    if (!isOver || sent.current) return
    sent.current = true
    handIn.mutate()
  }, [isOver])
  const answer = (question: string, given: string) => {
    const next = { ...answers, [question]: given }
    setAnswers(next)
    keepAnswers(paper.attempt, next)
  }
  const { questions } = paper
  const done = questions.filter((q) => answers[q.id]).length
  const open = questions.length - done
  /** Whoever did not hand in goes on at the first question that is open. */
  const toOpen = () => {
    const first = questions.findIndex((q) => !answers[q.id])
    if (handIn.isPending || first < 0) return
    const field = document.getElementById(`question-${first + 1}`)
    field?.scrollIntoView({ block: 'center' })
    field?.querySelector('input')?.focus({ preventScroll: true })
  }
  const problem = handIn.error ? asProblem(handIn.error) : null
  return (
    <div className="page page-narrow exam">
      <h1 className="sr">{t('x.title')}</h1>
      <div className="exam-bar">
        <b className={left < 300_000 ? 'num exam-hurry' : 'num'} role="timer">
          {t('x.left', { time: clockWords(left) })}
        </b>
        <span className="quiet num">{t('x.answered', { n: done, of: questions.length })}</span>
        <span className="grow" />
        <Button type="primary" loading={handIn.isPending} onClick={() => setAsking(true)}>
          {t('x.submit')}
        </Button>
      </div>
      {isOver && !problem && (
        <p className="notice" role="status">
          {t('x.over')}
        </p>
      )}
      {problem && (
        <p className="notice notice-bad" role="alert">
          {x(problem.words)}{' '}
          <Button size="small" onClick={() => void client.invalidateQueries({ queryKey: examinationQuery.queryKey })}>
            {t('reload')}
          </Button>
        </p>
      )}
      {questions.map((q, i) => (
        <div key={q.id}>
          {q.form !== questions[i - 1]?.form && <h2 className="question-form">{t(`x.form.${q.form}`)}</h2>}
          <AskedQuestion
            n={i + 1}
            question={q}
            given={answers[q.id] ?? ''}
            disabled={isOver || handIn.isPending}
            onAnswer={(given) => answer(q.id, given)}
          />
        </div>
      ))}
      <Button type="primary" size="large" block loading={handIn.isPending} onClick={() => setAsking(true)}>
        {t('x.submit')}
      </Button>
      <Modal
        open={asking}
        title={t('x.submit')}
        okText={t('x.submit')}
        cancelText={t(open ? 'x.goOn' : 'cancel')}
        confirmLoading={handIn.isPending}
        onOk={() => handIn.mutate()}
        onCancel={() => setAsking(false)}
        afterClose={toOpen}
      >
        {open ? t('x.submitOpen', { n: open }) : t('x.submitAll')}
      </Modal>
    </div>
  )
}

/** Milliseconds to an instant by the server’s clock, told every second. */
function useTimeLeft(until: string): number {
  const of = () => Date.parse(until) - Date.parse(serverNow())
  const [left, setLeft] = useState(of)
  useEffect(() => {
    const timer = setInterval(() => setLeft(of), 1000)
    return () => clearInterval(timer)
  }, [until])
  return left
}
