import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Input } from 'antd'
import { useState } from 'react'
import { call } from '../api/client.ts'
import { useKind } from '../api/queries.ts'
import type { CustodyObject } from '../api/types.ts'
import { useNames } from '../app/names.ts'
import { useNow } from '../app/now.ts'
import { Clock } from '../parts/Clock.tsx'
import { Empty, Failed, RowsPending } from '../parts/States.tsx'
import { useTitle } from '../parts/use-title.ts'
import { timeWords } from '../words/time.ts'
import { useWords } from '../words/use-words.ts'

const gone: readonly string[] = ['returned', 'transferred', 'disposed']

/** Objects sealed up or impounded: where each is, who keeps it, and every movement. */
export function CustodyPage() {
  const { t, lang } = useWords()
  useTitle(t('c.title'))
  const now = useNow()
  const [all, setAll] = useState(false)
  const [typed, setTyped] = useState('')
  const list = useQuery({
    queryKey: ['custody'],
    queryFn: () => call<{ asOf: string; objects: CustodyObject[] }>('/api/custody'),
    refetchInterval: 120_000,
  })
  const shown = (list.data?.objects ?? []).filter(
    (o) =>
      (all || !gone.includes(o.status)) &&
      `${o.item.name} ${o.party} ${o.number} ${o.place} ${o.keeper}`.includes(typed),
  )
  return (
    <div className="page custody">
      <div className="page-head">
        <h1>{t('c.title')}</h1>
        {list.data && <span className="quiet num">{t('l.asOf', { at: timeWords(list.data.asOf, lang, now) })}</span>}
      </div>
      <p className="quiet">{t('c.more')}</p>
      <div className="custody-filter">
        <fieldset className="kind-tabs" aria-label={t('c.status')}>
          {[false, true].map((every) => (
            <button
              key={String(every)}
              type="button"
              className="kind-tab"
              aria-pressed={all === every}
              onClick={() => setAll(every)}
            >
              {t(every ? 'c.all' : 'c.held')}
            </button>
          ))}
        </fieldset>
        <Input
          data-search
          allowClear
          aria-label={t('l.find')}
          placeholder={t('l.find')}
          value={typed}
          onChange={(e) => setTyped(e.target.value)}
        />
      </div>
      {list.isPending && <RowsPending rows={8} />}
      {list.isError && <Failed error={list.error} onRetry={() => void list.refetch()} />}
      {list.data && shown.length === 0 && <Empty title={t('c.empty')} more={t('c.emptyMore')} />}
      <ul className="objects">
        {shown.map((o) => (
          <li key={`${o.matter}-${o.item.id}`} className="object">
            <ObjectRow object={o} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function ObjectRow({ object: o }: { object: CustodyObject }) {
  const { t, x, lang } = useWords()
  const names = useNames()
  const now = useNow()
  const { acts, clocks } = useKind('measure')
  return (
    <>
      <p className="object-head">
        <b>{o.item.name}</b>
        <span className="num">
          {o.item.quantity} {o.item.unit}
        </span>
        {o.item.specification && <span className="quiet">{o.item.specification}</span>}
        <span className="grow" />
        <span className="tag">{t(`c.is.${o.status}`)}</span>
      </p>
      {o.dueAt && !gone.includes(o.status) && (
        <p className="object-limit">
          <span className="quiet">{x(clocks.find((c) => c.id === o.clock)?.title)}</span>
          <Clock dueAt={o.dueAt} provisional={o.provisional} />
        </p>
      )}
      <p className="object-more">
        <span>
          {t('c.place')}
          {t('colon')}
          {o.place}
        </span>
        <span>
          {t('c.keeper')}
          {t('colon')}
          {o.keeper}
        </span>
        <span>
          {t('c.owner')}
          {t('colon')}
          {o.party}
        </span>
        <Link to="/matters/$id" params={{ id: o.matter }}>
          {o.number || o.matter}
        </Link>
      </p>
      <details>
        <summary>{t('c.moves', { n: o.movements.length })}</summary>
        <ol className="object-moves">
          {o.movements.map((m) => (
            <li key={`${m.at}${m.act}`}>
              <span className="num quiet">{timeWords(m.at, lang, now)}</span>{' '}
              {x(acts.find((a) => a.act === m.act)?.title) || m.act}
              <span className="quiet">
                {' '}
                · {m.place} · {m.keeper} · {names.person(m.actor)}
              </span>
            </li>
          ))}
        </ol>
      </details>
    </>
  )
}
