import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type Criteria, grades, parts } from '@zhiheng/matters/review/criteria/types.ts'
import { Button } from 'antd'
import { useState } from 'react'
import { useViewer } from '../api/queries.ts'
import { useNames } from '../app/names.ts'
import { useNow } from '../app/now.ts'
import { Empty, Failed, RowsPending } from '../parts/States.tsx'
import { useTitle } from '../parts/use-title.ts'
import { timeWords } from '../words/time.ts'
import { useWords } from '../words/use-words.ts'
import { AdoptDrawer } from './AdoptDrawer.tsx'
import { type AdoptedCriteria, criteriaQuery } from './review-api.ts'
import './review.css'

/** What files are scored by: what holds today, what will, and who decided it when and why. */
export function CriteriaPage() {
  const { t, x } = useWords()
  useTitle(t('rv.criteria'))
  const viewer = useViewer()
  const book = useQuery(criteriaQuery)
  const [adopting, setAdopting] = useState(false)
  if (book.isPending) return <RowsPending rows={12} />
  if (book.isError) return <Failed error={book.error} onRetry={() => void book.refetch()} />
  const { inForce, sets, adopted, today } = book.data
  const criteria = inForce?.criteria ?? sets[0]
  return (
    <div className="page">
      <p>
        <Link to="/reviews">{t('rv.back')}</Link>
      </p>
      <div className="page-head">
        <h1>{t('rv.criteria')}</h1>
        <span className="grow" />
        {viewer.roles.includes('chief') && (
          <Button type="primary" onClick={() => setAdopting(true)}>
            {t('rv.adopt')}
          </Button>
        )}
      </div>
      {!inForce && <p className="notice criteria-none">{t('rv.noneAdopted')}</p>}
      {criteria && <Shown criteria={criteria} adopted={inForce} />}
      <section className="review-round" aria-labelledby="criteria-history">
        <h2 id="criteria-history">{t('rv.history')}</h2>
        {adopted.length === 0 ? (
          <Empty title={t('rv.noHistory')} />
        ) : (
          <ul className="criteria-history">
            {adopted.map((a) => (
              <li key={a.criteria.version}>
                <p>
                  <b>{x(a.criteria.title)}</b> {t(a.from > today ? 'rv.holdsLater' : 'rv.holdsFrom', { on: a.from })}
                  {a.criteria.version === inForce?.criteria.version && <span className="tag">{t('rv.inForce')}</span>}
                </p>
                <By adopted={a} />
              </li>
            ))}
          </ul>
        )}
      </section>
      {adopting && <AdoptDrawer book={book.data} onClose={() => setAdopting(false)} />}
    </div>
  )
}

function By({ adopted: a }: { adopted: AdoptedCriteria }) {
  const { t, lang } = useWords()
  const names = useNames()
  const now = useNow()
  return (
    <p className="quiet">
      {t('rv.adoptedBy', { who: names.person(a.by), at: timeWords(a.at, lang, now), why: a.reason })}
    </p>
  )
}

/** Every criterion with its points, part by part. */
function Shown({ criteria, adopted }: { criteria: Criteria; adopted: AdoptedCriteria | null }) {
  const { t, x, pair } = useWords()
  return (
    <section className="review-round" aria-labelledby="criteria-now">
      <h2 id="criteria-now">{x(criteria.title)}</h2>
      {adopted && (
        <>
          <p>{t('rv.holdsFrom', { on: adopted.from })}</p>
          <By adopted={adopted} />
        </>
      )}
      <p className="quiet">{x(criteria.source)}</p>
      <p className="criteria-bands num">
        <span>{t('rv.full', { n: criteria.full })}</span>
        {criteria.bands.map((b) => (
          <span key={b.grade}>{t('rv.band', { grade: pair(grades[b.grade]), n: b.from })}</span>
        ))}
        <span>{t('rv.tolerated', { n: criteria.tolerance })}</span>
      </p>
      <div className="table-scroll">
        <table className="table table-rows">
          <thead>
            <tr>
              <th scope="col">{t('rv.criterion')}</th>
              <th scope="col" className="criteria-part">
                {t('rv.part')}
              </th>
              <th scope="col" className="right">
                {t('rv.weight')}
              </th>
              <th scope="col">{t('rv.judgedBy')}</th>
            </tr>
          </thead>
          <tbody>
            {criteria.criteria.map((c) => (
              <tr key={c.id}>
                <td>{x(c.title)}</td>
                <td className="criteria-part">{pair(parts[c.part])}</td>
                <td className="right num">{c.weight === 'veto' ? <b>{t('rv.how.veto')}</b> : c.weight}</td>
                <td className="quiet">
                  {c.judged === 'human' ? t('rv.human') : t('rv.rules', { n: c.judged.length })}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
