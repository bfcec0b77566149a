import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { call } from '../api/client.ts'
import { useKind } from '../api/queries.ts'
import type { Dashboard } from '../api/types.ts'
import { useNames } from '../app/names.ts'
import { useNow } from '../app/now.ts'
import { withoutTownship } from '../app/place.ts'
import type { Filter } from '../list/filter.ts'
import { Clock } from '../parts/Clock.tsx'
import { Failed, PendingPage } from '../parts/States.tsx'
import { useTitle } from '../parts/use-title.ts'
import { timeWords } from '../words/time.ts'
import { useWords } from '../words/use-words.ts'
import { onDay, rankingOf, trendOf } from './figures.ts'
import { Bars, Units } from './Rankings.tsx'
import { Trend } from './Trend.tsx'
import { useLive } from './use-live.ts'

export function DashboardPage() {
  const { t, lang } = useWords()
  useTitle(t('d.title'))
  const now = useNow()
  const live = useLive()
  const names = useNames()
  const q = useQuery({
    queryKey: ['dashboard'],
    queryFn: () => call<Dashboard>('/api/dashboard'),
    refetchInterval: 60_000,
  })
  if (q.isPending) return <PendingPage />
  if (q.isError)
    return (
      <div className="page">
        <h1>{t('d.title')}</h1>
        <Failed error={q.error} onRetry={() => void q.refetch()} />
      </div>
    )
  const d = q.data
  const today = d.asOf.slice(0, 10)
  return (
    <div className="page dash">
      <div className="page-head">
        <h1>{t('d.title')}</h1>
        <span className={live.up ? 'live-mark' : 'live-mark live-down'}>{t(live.up ? 'd.live' : 'd.liveOff')}</span>
        <span className="grow" />
        <span className="quiet num">{t('l.asOf', { at: timeWords(d.asOf, lang, now) })}</span>
      </div>
      <Flow d={d} />
      <div className="dash-grid">
        <section className="panel panel-today" aria-labelledby="d-today">
          <h2 id="d-today">{t('d.today')}</h2>
          <dl className="counters">
            <Counter label={t('d.reported')} n={onDay(d, today, 'reported')} search={{ from: today, to: today }} />
            <Counter
              label={t('d.dispatched')}
              n={onDay(d, today, 'dispatched')}
              search={{ on: 'dispatched', from: today, to: today }}
            />
            <Counter
              label={t('d.closed')}
              n={onDay(d, today, 'closed')}
              search={{ on: 'closed', from: today, to: today }}
            />
            <Counter label={t('d.late')} n={onDay(d, today, 'late')} late />
          </dl>
        </section>
        <section className="panel panel-trend" aria-labelledby="d-trend">
          <h2 id="d-trend">{t('d.trend')}</h2>
          <Trend reported={trendOf(d, today, 'reported')} closed={trendOf(d, today, 'closed')} />
        </section>
        <section className="panel panel-soon" aria-labelledby="d-soon">
          <h2 id="d-soon">{t('d.soon')}</h2>
          {d.soon.length === 0 && <p className="quiet">{t('d.soonNone')}</p>}
          <ul className="soon">
            {d.soon.map((s) => (
              <li key={s.matter}>
                <Link to="/matters/$id" params={{ id: s.matter }}>
                  <span className="soon-head">
                    <b>{s.title}</b>
                    <span className="quiet">{names.stage(s.stage)}</span>
                  </span>
                  <Clock dueAt={s.dueAt} />
                  <span className="soon-place quiet">{s.place}</span>
                </Link>
              </li>
            ))}
          </ul>
        </section>
        <section className="panel panel-classes" aria-labelledby="d-classes">
          <h2 id="d-classes">
            {t('d.classes')} <small className="quiet">{t('d.classesMore')}</small>
          </h2>
          <Bars
            rows={rankingOf(d.year.rows, 'class', 'dispatched').slice(0, 12)}
            name={names.class}
            search={(value) => ({ class: value, on: 'dispatched', from: d.year.from, to: d.year.to })}
          />
        </section>
        <section className="panel panel-units" aria-labelledby="d-units">
          <h2 id="d-units">{t('d.units')}</h2>
          <Units d={d} />
        </section>
        <section className="panel panel-townships" aria-labelledby="d-townships">
          <h2 id="d-townships">
            {t('d.townships')} <small className="quiet">{t('d.townshipsMore')}</small>
          </h2>
          <Bars
            rows={rankingOf(d.year.rows, 'township', 'dispatched')}
            name={names.township}
            search={(value) => ({ township: value, on: 'dispatched', from: d.year.from, to: d.year.to })}
          />
        </section>
      </div>
      <section className="ticker" aria-label={t('d.live')} aria-live="off">
        {live.lines.length === 0 && <p className="quiet">{t('d.liveNone')}</p>}
        <ol>
          {live.lines.map((l) => (
            <li key={l.matter}>
              <Link to="/matters/$id" params={{ id: l.matter }}>
                <span className="num quiet">{l.lastAt.slice(11, 16)}</span> <b>{l.title}</b>{' '}
                <span className="quiet">
                  {names.township(l.township)} {withoutTownship(l.place, names.township(l.township))}
                </span>{' '}
                {names.stage(l.stage)} {l.units.length > 0 && <span className="quiet">{names.units(l.units)}</span>}
              </Link>
            </li>
          ))}
        </ol>
      </section>
    </div>
  )
}

/** The stages in their order, each with its backlog and what of it is overdue. */
function Flow({ d }: { d: Dashboard }) {
  const { stages } = useKind()
  const { t, x } = useWords()
  const open = stages.filter((s) => !s.ended).sort((a, b) => (a.rail ?? 99) - (b.rail ?? 99))
  return (
    <section aria-label={t('d.flow')}>
      <ol className="flow">
        {open.map((s) => {
          const row = d.stages.find((r) => r.stage === s.id)
          return (
            <li key={s.id} className={s.rail ? undefined : 'flow-aside'}>
              <Link to="/matters" search={{ stage: s.id }} className="flow-stage">
                <span>{x(s.title)}</span>
                <b className="num">{row?.n ?? 0}</b>
              </Link>
              {row?.overdue ? (
                <Link to="/matters" search={{ stage: s.id, overdue: '1' }} className="flow-late num">
                  ■ {t('d.overdue', { n: row.overdue })}
                </Link>
              ) : (
                <span className="flow-fine quiet">{t('d.noneOverdue')}</span>
              )}
            </li>
          )
        })}
      </ol>
    </section>
  )
}

function Counter(p: { label: string; n: number; late?: boolean; search?: Filter }) {
  const figure = p.late && p.n > 0 ? 'figure figure-late num' : 'figure num'
  return (
    <div>
      <dt>{p.label}</dt>
      <dd>
        {p.search ? (
          <Link to="/matters" search={p.search} className={figure}>
            {p.n}
          </Link>
        ) : (
          <span className={figure}>{p.n}</span>
        )}
      </dd>
    </div>
  )
}
