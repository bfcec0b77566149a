import { CloseOutlined } from '@ant-design/icons'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Text } from '@zhiheng/procedure'
import { Button, Skeleton } from 'antd'
import { call } from '../api/client.ts'
import type { IndicatorPage } from '../api/types.ts'
import { useNames } from '../app/names.ts'
import { useNow } from '../app/now.ts'
import { Failed } from '../parts/States.tsx'
import { timeWords } from '../words/time.ts'
import { useWords } from '../words/use-words.ts'

interface Props {
  readonly id: string | undefined
  readonly from: string
  readonly to: string
  readonly title: Text | undefined
  readonly onClose: () => void
}

/** What stands behind a figure: definition, unit, period, as-of, and its matters. */
export function FigurePane({ id, from, to, title, onClose }: Props) {
  const { t, x } = useWords()
  if (!id)
    return (
      <aside className="pane pane-empty no-print">
        <h2>{t('y.figure')}</h2>
        <p className="quiet">{t('y.pick')}</p>
      </aside>
    )
  return (
    <aside className="pane no-print" aria-label={t('y.figure')}>
      <div className="pane-head">
        <h2>{x(title) || t('y.figure')}</h2>
        <Button type="text" size="small" icon={<CloseOutlined />} aria-label={t('close')} onClick={onClose} />
      </div>
      <Behind key={`${id}${from}${to}`} id={id} from={from} to={to} />
    </aside>
  )
}

function Behind({ id, from, to }: { id: string; from: string; to: string }) {
  const { t, x, lang } = useWords()
  const names = useNames()
  const now = useNow()
  const q = useInfiniteQuery({
    queryKey: ['indicator', id, from, to],
    queryFn: ({ pageParam }) =>
      call<IndicatorPage>(
        `/api/indicators/${id}?from=${from}&to=${to}${pageParam ? `&after=${encodeURIComponent(pageParam)}` : ''}`,
      ),
    initialPageParam: '',
    getNextPageParam: (last) => last.matters.next ?? undefined,
  })
  if (q.isPending) return <Skeleton active paragraph={{ rows: 5 }} />
  if (q.isError) return <Failed error={q.error} onRetry={() => void q.refetch()} />
  const first = q.data.pages[0]!
  const items = q.data.pages.flatMap((p) => p.matters.items)
  return (
    <>
      <p className="figure num">
        {!first.recorded ? t('y.unrecorded') : first.value === null ? '–' : first.value}
        {first.recorded && <span className="figure-unit"> {x(first.unit)}</span>}
      </p>
      <dl className="facts">
        <div>
          <dt>{t('y.definition')}</dt>
          <dd>{x(first.definition)}</dd>
        </div>
        {first.part !== null && (
          <div>
            <dt>{t('y.base')}</dt>
            <dd className="num">
              {first.part} / {first.counted}
            </dd>
          </div>
        )}
        <div>
          <dt>{t('y.period')}</dt>
          <dd className="num">
            {from} – {to}
          </dd>
        </div>
        <div>
          <dt>{t('y.asOfShort')}</dt>
          <dd className="num">{timeWords(first.asOf, lang, now)}</dd>
        </div>
      </dl>
      {first.recorded && (
        <>
          <h3>{t('y.matters')}</h3>
          {items.length === 0 && <p className="quiet">{t('y.noMatters')}</p>}
          <ul className="pane-list">
            {items.map((m) => (
              <li key={m.matter}>
                <Link to="/matters/$id" params={{ id: m.matter }}>
                  <span className="pane-line">
                    <b>{m.title || t('m.untitled')}</b>
                    <span className="num quiet">{m.number}</span>
                    {m.part !== null && (
                      <span className={m.part ? 'tag tag-in' : 'tag'}>{t(m.part ? 'y.inShare' : 'y.outShare')}</span>
                    )}
                  </span>
                  <span className="quiet">
                    {names.stage(m.stage)} · {m.place} · <span className="num">{timeWords(m.openedAt, lang, now)}</span>
                  </span>
                </Link>
              </li>
            ))}
          </ul>
          {q.hasNextPage && (
            <Button block onClick={() => void q.fetchNextPage()} loading={q.isFetchingNextPage}>
              {t('more')}
            </Button>
          )}
        </>
      )}
    </>
  )
}
