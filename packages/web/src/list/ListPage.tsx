import { DownloadOutlined, SearchOutlined } from '@ant-design/icons'
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { App, Button, Input } from 'antd'
import { useEffect, useState } from 'react'
import { call } from '../api/client.ts'
import { asProblem } from '../api/problem.ts'
import type { Line, Page } from '../api/types.ts'
import { unitsOf, useNames } from '../app/names.ts'
import { serverNow, useNow } from '../app/now.ts'
import { KindTabs } from '../parts/KindTabs.tsx'
import { Empty, Failed, RowsPending } from '../parts/States.tsx'
import { useNarrow } from '../parts/use-narrow.ts'
import { useTitle } from '../parts/use-title.ts'
import { timeWords } from '../words/time.ts'
import { useWords } from '../words/use-words.ts'
import { csvOf, fetchForExport, saveText } from './export.ts'
import { FilterBar } from './FilterBar.tsx'
import { type Filter, isNarrowed, queryOf } from './filter.ts'
import { MatterCards, MatterTable } from './MatterTable.tsx'

const PAGE = 50

export function ListPage() {
  const filter = useSearch({ strict: false }) as Filter
  const navigate = useNavigate()
  const { t, lang } = useWords()
  useTitle(t('l.title'))
  const now = useNow()
  const narrow = useNarrow()
  const [typed, setTyped] = useState(filter.q ?? '')
  useEffect(() => setTyped(filter.q ?? ''), [filter.q])
  const change = (part: Partial<Record<keyof Filter, string | undefined>>) =>
    void navigate({ to: '/matters', search: clean({ ...filter, ...part }), replace: true })

  const list = useInfiniteQuery({
    queryKey: ['list', filter],
    queryFn: ({ pageParam }) => call<Page<Line>>(`/api/matters?${queryOf(filter, { after: pageParam, limit: PAGE })}`),
    initialPageParam: '',
    getNextPageParam: (last) => last.next ?? undefined,
    placeholderData: keepPreviousData,
  })
  const count = useQuery({
    queryKey: ['list', 'count', { ...filter, sort: undefined }],
    queryFn: () =>
      call<{ count: number; more: boolean }>(`/api/matters/count?${queryOf({ ...filter, sort: undefined })}`),
    placeholderData: keepPreviousData,
  })
  const day = filter.on ?? 'opened'
  const lines = list.data?.pages.flatMap((p) => p.items) ?? []
  const asOf = list.data?.pages.at(-1)?.asOf
  return (
    <div className="page list">
      <div className="page-head">
        <h1>{t('l.title')}</h1>
        <search>
          <form
            className="list-search"
            onSubmit={(e) => {
              e.preventDefault()
              change({ q: typed.trim() || undefined })
            }}
          >
            <Input
              data-search
              allowClear
              prefix={<SearchOutlined aria-hidden="true" />}
              value={typed}
              maxLength={100}
              aria-label={t('l.search')}
              placeholder={t('l.search')}
              onChange={(e) => {
                setTyped(e.target.value)
                if (!e.target.value && filter.q) change({ q: undefined })
              }}
            />
            <Button htmlType="submit">{t('l.find')}</Button>
          </form>
        </search>
        <span className="grow" />
        <ExportButton filter={filter} />
      </div>
      <KindTabs kind={filter.kind ?? 'incident'} onChange={(kind) => change({ kind, ...ofKind })} />
      <FilterBar
        filter={filter}
        onChange={change}
        onClear={() => void navigate({ to: '/matters', search: {}, replace: true })}
      />
      <div className={list.isPlaceholderData ? 'list-body list-stale' : 'list-body'}>
        {list.isPending && <RowsPending rows={14} />}
        {list.isError && <Failed error={list.error} onRetry={() => void list.refetch()} />}
        {list.data && lines.length === 0 && (
          <Empty
            title={t(isNarrowed(filter) ? 'l.empty' : 'l.emptyAll')}
            more={t(isNarrowed(filter) ? 'l.emptyMore' : 'l.emptyAllMore')}
          >
            {isNarrowed(filter) && (
              <Button onClick={() => void navigate({ to: '/matters', search: {}, replace: true })}>
                {t('l.clear')}
              </Button>
            )}
          </Empty>
        )}
        {lines.length > 0 &&
          (narrow ? <MatterCards lines={lines} day={day} /> : <MatterTable lines={lines} day={day} />)}
      </div>
      {list.data && lines.length > 0 && (
        <footer className="list-foot">
          <span>
            {count.data &&
              t(count.data.more ? 'l.countMore' : 'l.count', { n: count.data.count.toLocaleString('en-US') })}
            <span className="quiet">
              {' '}
              · {t('l.shown', { n: lines.length })}
              {asOf && ` · ${t('l.asOf', { at: timeWords(asOf, lang, now) })}`}
            </span>
          </span>
          {list.hasNextPage && (
            <Button onClick={() => void list.fetchNextPage()} loading={list.isFetchingNextPage}>
              {t('more')}
            </Button>
          )}
        </footer>
      )}
    </div>
  )
}

/** What one kind has and another lacks. */
const ofKind = { stage: undefined, class: undefined, source: undefined, label: undefined, flag: undefined }

const clean = (f: Partial<Record<keyof Filter, string | undefined>>): Filter =>
  Object.fromEntries(Object.entries(f).filter(([, v]) => v !== undefined && v !== '')) as Filter

function ExportButton({ filter }: { filter: Filter }) {
  const { t, x } = useWords()
  const names = useNames()
  const { message } = App.useApp()
  const [done, setDone] = useState<number | null>(null)
  const run = async () => {
    setDone(0)
    try {
      const { lines, cut } = await fetchForExport(filter, setDone)
      const head = (
        [
          'l.number',
          'm.code',
          'l.what',
          'l.stage',
          'l.township',
          'l.place',
          'l.holders',
          'l.source',
          'l.label',
          'l.opened',
          'l.limit',
          ...(filter.on ? ([`l.on.${filter.on}`] as const) : []),
        ] as const
      ).map((k) => t(k))
      const rows = lines.map((l) => [
        l.number,
        l.matter,
        l.title,
        names.stage(l.stage, l.kind),
        names.township(l.township),
        l.place,
        names.units(unitsOf(l)),
        names.source(l.source),
        l.label ? names.label(l.label) : '',
        l.openedAt.slice(0, 16).replace('T', ' '),
        l.dueAt ? l.dueAt.slice(0, 16).replace('T', ' ') : '',
        ...(filter.on ? [l.on ?? ''] : []),
      ])
      saveText(`${t('l.title')}-${serverNow().slice(0, 10)}.csv`, csvOf([head, ...rows]))
      message.success(t(cut ? 'l.exportCut' : 'l.exported', { n: lines.length }))
    } catch (error) {
      message.error(x(asProblem(error).words))
    }
    setDone(null)
  }
  return (
    <Button className="wide-only" icon={<DownloadOutlined />} loading={done !== null} onClick={run}>
      {done ? t('l.exporting', { n: done }) : t('l.export')}
    </Button>
  )
}
