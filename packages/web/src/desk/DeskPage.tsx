import { FolderAddOutlined, PlusOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { call } from '../api/client.ts'
import { useMeta, useViewer } from '../api/queries.ts'
import type { Line, Page } from '../api/types.ts'
import { useNames } from '../app/names.ts'
import { useNow } from '../app/now.ts'
import { openings } from '../open/openings.ts'
import { KindTabs } from '../parts/KindTabs.tsx'
import { Empty, Failed, RowsPending } from '../parts/States.tsx'
import { useTitle } from '../parts/use-title.ts'
import { useWords } from '../words/use-words.ts'
import { DeskSide } from './DeskSide.tsx'
import { groupByTime } from './group.ts'
import { TodoRow } from './TodoRow.tsx'

const LIMIT = 100

/** My to-dos by time left. */
export function DeskPage() {
  const { t } = useWords()
  const viewer = useViewer()
  const names = useNames()
  const meta = useMeta()
  const now = useNow()
  const navigate = useNavigate()
  useTitle(t('desk.title'))
  const [kind, setKind] = useState<string>()
  const ofKind = `&kind=${kind ?? 'all'}`
  const due = useQuery({
    queryKey: ['desk', 'due', kind],
    queryFn: () => call<Page<Line>>(`/api/matters?mine=1&sort=due&limit=${LIMIT}${ofKind}`),
    refetchInterval: 60_000,
  })
  /** A paused or ended matter has no due date, so the list by due date leaves it out. */
  const timeless = useQuery({
    queryKey: ['desk', 'timeless', kind],
    queryFn: () => call<Page<Line>>(`/api/matters?mine=1&timeless=1&limit=60${ofKind}`),
    refetchInterval: 120_000,
  })
  const groups = groupByTime(due.data?.items ?? [], timeless.data?.items ?? [], now)
  const total = groups.reduce((n, g) => n + g.lines.length, 0)
  const move = (e: React.KeyboardEvent<HTMLElement>) => {
    if (e.key !== 'ArrowDown' && e.key !== 'ArrowUp') return
    const links = [...e.currentTarget.querySelectorAll<HTMLAnchorElement>('a.todo')]
    const at = links.indexOf(document.activeElement as HTMLAnchorElement)
    const next = links[at + (e.key === 'ArrowDown' ? 1 : -1)]
    if (next) {
      e.preventDefault()
      next.focus()
    }
  }
  return (
    <div className="page desk">
      <div className="page-head">
        <h1>{t('desk.title')}</h1>
        {due.data && (
          <ul className="desk-counts" aria-label={t('desk.summary', { n: total })}>
            {groups
              .filter((g) => g.lines.length)
              .map((g) => (
                <li key={g.id} className={`count-${g.id}`}>
                  {t(`desk.${g.id}`)} <b className="num">{g.lines.length}</b>
                </li>
              ))}
          </ul>
        )}
        <span className="grow" />
        {openings(meta.kinds, viewer.roles).length > 0 && (
          <Button icon={<FolderAddOutlined />} onClick={() => void navigate({ to: '/open' })}>
            {t('n.title')}
          </Button>
        )}
        <Button type="primary" icon={<PlusOutlined />} onClick={() => void navigate({ to: '/report' })}>
          {t('desk.report')}
        </Button>
      </div>
      <KindTabs together kind={kind} onChange={setKind} />
      <div className="desk-columns">
        {/* biome-ignore lint/a11y/noStaticElementInteractions: arrow keys move between the links inside. */}
        <div className="desk-main" onKeyDown={move}>
          {due.isPending && <RowsPending rows={8} />}
          {due.isError && <Failed error={due.error} onRetry={() => void due.refetch()} />}
          {due.data && total === 0 && (
            <Empty title={t('desk.empty')} more={t('desk.emptyMore', { roles: names.roles(viewer.roles) })}>
              <Button onClick={() => void navigate({ to: '/matters', search: {} })}>{t('desk.allMatters')}</Button>
            </Empty>
          )}
          {groups
            .filter((g) => g.lines.length)
            .map((g) => (
              <section key={g.id} className={`todo-group todo-${g.id}`} aria-labelledby={`group-${g.id}`}>
                <h2 id={`group-${g.id}`}>
                  {t(`desk.${g.id}`)} <span className="num quiet">{g.lines.length}</span>
                </h2>
                <ul>
                  {g.lines.map((line) => (
                    <li key={line.matter}>
                      <TodoRow line={line} />
                    </li>
                  ))}
                </ul>
              </section>
            ))}
          {due.data?.next && (
            <p>
              <Link to="/matters" search={{ mine: '1', sort: 'due' }}>
                {t('desk.more')}
              </Link>
            </p>
          )}
        </div>
        <DeskSide lines={due.data?.items ?? []} />
      </div>
    </div>
  )
}
