import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { grades } from '@zhiheng/matters/review/criteria/types.ts'
import { Button } from 'antd'
import { useViewer } from '../api/queries.ts'
import { useNames } from '../app/names.ts'
import { Failed, RowsPending } from '../parts/States.tsx'
import { useNarrow } from '../parts/use-narrow.ts'
import { useTitle } from '../parts/use-title.ts'
import { useWords } from '../words/use-words.ts'
import { Assign } from './Assign.tsx'
import { Compare } from './Compare.tsx'
import { type ReviewDesk, reviewQuery } from './review-api.ts'
import { ScoreForm } from './ScoreForm.tsx'
import './review.css'

/** One review: the file on the left, what is judged on the right. */
export function ReviewPage() {
  const { id } = useParams({ strict: false }) as { id: string }
  const { t, pair } = useWords()
  const q = useQuery(reviewQuery(id))
  const viewer = useViewer()
  const names = useNames()
  useTitle(q.data?.file.title ?? t('rv.title'))
  if (q.isPending) return <RowsPending />
  if (q.isError) return <Failed error={q.error} onRetry={() => void q.refetch()} />
  const r = q.data
  const chief = viewer.roles.includes('chief')
  const open = r.stage === 'drawn' || r.stage === 'scoring'
  return (
    <div className="page">
      <p>
        <Link to="/reviews">{t('rv.back')}</Link>
      </p>
      <div className="page-head">
        <h1>{r.file.title}</h1>
        <span className="quiet">{names.stage(r.stage, 'review')}</span>
        {r.grade && (
          <b className="num">
            {t('rv.points', { n: r.total ?? 0 })} {pair(grades[r.grade])}
          </b>
        )}
        <span className="grow" />
        {!open && (
          <Link to="/matters/$id" params={{ id: r.matter }}>
            <Button type={chief ? 'primary' : 'default'}>{t('rv.next')}</Button>
          </Link>
        )}
      </div>
      <div className="review-desk">
        <FilePane r={r} />
        <div className="review-judged">
          {chief && open && <Assign r={r} />}
          {r.mine && !r.scored && r.stage === 'scoring' && r.criteria && <ScoreForm r={r} criteria={r.criteria} />}
          {r.mine && r.scored && open && <p role="status">{t('rv.blind')}</p>}
          {r.scoresIn.length > 0 && (chief || !open) && <Compare r={r} />}
        </div>
      </div>
    </div>
  )
}

function FilePane({ r }: { r: ReviewDesk }) {
  const { t, x, lang } = useWords()
  const names = useNames()
  const narrow = useNarrow()
  const { draw, file } = r
  const at = encodeURIComponent(file.matter)
  return (
    <aside className="side-box review-file" aria-label={t('rv.file')}>
      <h2>{t('rv.file')}</h2>
      <p className="num">{file.number || file.matter}</p>
      <p className="quiet">{names.unit(file.unit)}</p>
      <p className="review-links">
        <Link to="/matters/$id" params={{ id: file.matter }} target="_blank">
          {t('rv.openFile')}
        </Link>
        <a href={`/api/matters/${at}/book.pdf`} target="_blank" rel="noreferrer">
          {t('rv.book')}
        </a>
      </p>
      <details open={!narrow}>
        <summary>{t('rv.papersOf', { n: r.documents.length })}</summary>
        <ol className="review-papers">
          {r.documents.map((d) => (
            <li key={`${d.id} ${d.sequence}`}>{lang === 'zh' ? d.title : x(d.name)}</li>
          ))}
        </ol>
      </details>
      <h3>{t('rv.draw')}</h3>
      <p className="quiet">
        {t('rv.drawnBy', {
          seed: draw.seed,
          on: draw.seedPublishedOn,
          of: draw.eligible,
          n: draw.drawn,
          at: draw.position,
        })}{' '}
        <code className="review-hash">{draw.listHash}</code>
      </p>
    </aside>
  )
}
