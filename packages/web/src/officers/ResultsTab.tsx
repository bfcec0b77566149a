import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useNames } from '../app/names.ts'
import { useNow } from '../app/now.ts'
import { Empty, Failed, RowsPending } from '../parts/States.tsx'
import { timeWords } from '../words/time.ts'
import { useWords } from '../words/use-words.ts'
import { type Result, resultsQuery } from './officer-api.ts'

/** Everybody’s attempts, newest first; the seed leads to the paper itself. */
export function ResultsTab() {
  const { t, lang } = useWords()
  const names = useNames()
  const now = useNow()
  const results = useQuery(resultsQuery)
  if (results.isPending) return <RowsPending />
  if (results.isError) return <Failed error={results.error} onRetry={() => void results.refetch()} />
  if (!results.data.length) return <Empty title={t('x.noPast')} />
  const outcome = (r: Result) =>
    r.is === 'submitted' ? t(r.passed ? 'x.passed' : 'x.failed') : t(r.is === 'open' ? 'x.open' : 'x.lapsed')
  return (
    <div className="table-scroll">
      <table className="table table-rows">
        <thead>
          <tr>
            <th scope="col">{t('o.name')}</th>
            <th scope="col">{t('o.unit')}</th>
            <th scope="col">{t('x.when')}</th>
            <th scope="col" className="right">
              {t('x.score')}
            </th>
            <th scope="col">{t('x.outcome')}</th>
            <th scope="col">{t('x.seed')}</th>
          </tr>
        </thead>
        <tbody>
          {results.data.map((r) => (
            <tr key={r.attempt}>
              <td>
                <Link to="/officers/$id" params={{ id: r.matter }}>
                  {r.name}
                </Link>
              </td>
              <td>{names.unit(r.unit)}</td>
              <td className="num">{timeWords(r.startedAt, lang, now)}</td>
              <td className="right num">{r.score ?? '—'}</td>
              <td className={r.passed ? 'passed' : undefined}>{outcome(r)}</td>
              <td className="mono">
                {r.is === 'open' ? (
                  '—'
                ) : (
                  <Link
                    to="/officers"
                    search={{ tab: 'papers', seed: r.seed, on: r.startedAt.slice(0, 10) }}
                    className="seed"
                  >
                    {r.seed}
                  </Link>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
