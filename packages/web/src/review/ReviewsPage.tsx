import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { grades } from '@zhiheng/matters/review/criteria/types.ts'
import { Button } from 'antd'
import { useState } from 'react'
import { useViewer } from '../api/queries.ts'
import { useNames } from '../app/names.ts'
import { useNow } from '../app/now.ts'
import { Empty, Failed, RowsPending } from '../parts/States.tsx'
import { useTitle } from '../parts/use-title.ts'
import { useWords } from '../words/use-words.ts'
import { DrawDrawer } from './DrawDrawer.tsx'
import { type ReviewLine, reviewsQuery } from './review-api.ts'
import './review.css'

/** Rounds of review, what waits for my score, and the results of the year. */
export function ReviewsPage() {
  const { t } = useWords()
  useTitle(t('rv.title'))
  const viewer = useViewer()
  const year = useNow().slice(0, 4)
  const list = useQuery(reviewsQuery)
  const [drawing, setDrawing] = useState(false)
  const items = list.data ?? []
  const mine = items.filter((r) => r.mine && !r.scored && r.stage === 'scoring')
  const rounds = [...new Set(items.map((r) => r.round))].map((round) => items.filter((r) => r.round === round))
  return (
    <div className="page">
      <div className="page-head">
        <h1>{t('rv.title')}</h1>
        <span className="grow" />
        <Link to="/reviews/criteria">{t('rv.criteria')}</Link>
        {viewer.roles.includes('chief') && (
          <Button type="primary" onClick={() => setDrawing(true)}>
            {t('rv.draw')}
          </Button>
        )}
      </div>
      {list.isPending && <RowsPending />}
      {list.isError && <Failed error={list.error} onRetry={() => void list.refetch()} />}
      {list.data && items.length === 0 && <Empty title={t('rv.none')} more={t('rv.noneMore')} />}
      {mine.length > 0 && <Round title={t('rv.mine')} items={mine} />}
      {items.length > 0 && <Results year={year} items={items.filter((r) => r.confirmedAt.startsWith(year))} />}
      {rounds.map((of) => (
        <Round key={of[0]?.round} title={of[0]?.roundName ?? ''} items={of} />
      ))}
      {drawing && <DrawDrawer onClose={() => setDrawing(false)} />}
    </div>
  )
}

function Results({ year, items }: { year: string; items: readonly ReviewLine[] }) {
  const { t, pair } = useWords()
  const of = (grade: string) => items.filter((r) => r.grade === grade).length
  const bad = of('unqualified')
  return (
    <section className="review-results" aria-label={t('rv.results', { year })}>
      <h2>{t('rv.results', { year })}</h2>
      <p>
        <b className="num">{t('rv.reviewed', { n: items.length })}</b>
        {Object.entries(grades)
          .filter(([grade]) => of(grade) > 0)
          .map(([grade, words]) => (
            <span key={grade}>
              {pair(words)} <b className="num">{of(grade)}</b>
            </span>
          ))}
        {items.length > 0 && (
          <span>{t('rv.rate', { n: Math.round(((items.length - bad) / items.length) * 1000) / 10 })}</span>
        )}
      </p>
    </section>
  )
}

function Round({ title, items }: { title: string; items: readonly ReviewLine[] }) {
  const { t, pair } = useWords()
  const names = useNames()
  return (
    <section className="review-round">
      <h2>{title}</h2>
      <div className="table-scroll">
        <table className="table table-rows table-cards">
          <thead>
            <tr>
              <th scope="col">{t('rv.file')}</th>
              <th scope="col">{t('rv.unit')}</th>
              <th scope="col">{t('rv.stage')}</th>
              <th scope="col">{t('rv.grade')}</th>
            </tr>
          </thead>
          <tbody>
            {items.map((r) => (
              <tr key={r.matter}>
                <td className="review-name">
                  <Link to="/reviews/$id" params={{ id: r.matter }}>
                    {r.file.title}
                  </Link>{' '}
                  <span className="quiet num">{r.file.number}</span>
                </td>
                <td data-label={t('rv.unit')}>{names.unit(r.file.unit)}</td>
                <td data-label={t('rv.stage')}>{names.stage(r.stage, 'review')}</td>
                <td className="num" data-label={t('rv.grade')}>
                  {r.grade ? `${t('rv.points', { n: r.total ?? 0 })} ${pair(grades[r.grade])}` : '—'}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
