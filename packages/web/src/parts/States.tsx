import { type ErrorComponentProps, Link } from '@tanstack/react-router'
import { Button, Skeleton } from 'antd'
import type { ReactNode } from 'react'
import { asProblem } from '../api/problem.ts'
import { useWords } from '../words/use-words.ts'

/** Says why nothing is here and what to do. */
export function Empty({ title, more, children }: { title: string; more?: string; children?: ReactNode }) {
  return (
    <div className="empty">
      <svg viewBox="0 0 64 40" width="64" height="40" aria-hidden="true">
        <path d="M12 8h40v24H12z" className="empty-sheet" />
        <path d="M20 16h24M20 23h15" className="empty-line" />
      </svg>
      <p className="empty-title">{title}</p>
      {more && <p className="empty-more">{more}</p>}
      {children && <div className="empty-acts">{children}</div>}
    </div>
  )
}

/** Says what happened and offers the way on. */
export function Failed({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { t, x } = useWords()
  const problem = asProblem(error)
  return (
    <div className="failed" role="alert">
      <p className="failed-title">{t('failed.title')}</p>
      <p>
        {x(problem.words)}
        {problem.request && problem.status >= 500 && (
          <span className="quiet">{` ${t('failed.number', { n: problem.request })}`}</span>
        )}
      </p>
      {onRetry && <Button onClick={onRetry}>{t('retry')}</Button>}
    </div>
  )
}

export function FailedPage({ error, reset }: ErrorComponentProps) {
  const { t } = useWords()
  const problem = asProblem(error)
  return (
    <div className="page page-narrow">
      <h1>{t('failed.page')}</h1>
      <Failed
        error={problem}
        onRetry={() => {
          reset()
          location.reload()
        }}
      />
      <p className="quiet">{t('failed.pageMore')}</p>
    </div>
  )
}

export function MissingPage() {
  const { t } = useWords()
  return (
    <div className="page page-narrow">
      <h1>{t('missing.title')}</h1>
      <p>{t('missing.more')}</p>
      <Link to="/">{t('missing.go')}</Link>
    </div>
  )
}

export function PendingPage() {
  return (
    <div className="page" aria-busy="true">
      <Skeleton active title={{ width: 180 }} paragraph={{ rows: 8 }} />
    </div>
  )
}

/** Rows as high as those that will come, so that nothing jumps. */
export function RowsPending({ rows = 6 }: { rows?: number }) {
  const { t } = useWords()
  return (
    <div className="rows-pending" aria-busy="true" role="status" aria-label={t('loading')}>
      {Array.from({ length: rows }, (_, i) => (
        // Placeholders have no identity.
        <div key={i} className="row-pending" />
      ))}
    </div>
  )
}
