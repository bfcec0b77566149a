import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { call } from '../api/client.ts'
import { useKind } from '../api/queries.ts'
import type { Hearing } from '../api/types.ts'
import { choicesOf } from '../app/names.ts'
import { useNow } from '../app/now.ts'
import { Empty, Failed, RowsPending } from '../parts/States.tsx'
import { useTitle } from '../parts/use-title.ts'
import { dayWords, timeLeft, timeWords, weekdayWords } from '../words/time.ts'
import { useWords } from '../words/use-words.ts'
import { byDay } from './by-day.ts'

/** Hearings of penalty cases: those to come first, day by day. */
export function HearingsPage() {
  const { t, lang } = useWords()
  useTitle(t('h.title'))
  const now = useNow()
  const list = useQuery({
    queryKey: ['hearings'],
    queryFn: () => call<{ asOf: string; hearings: Hearing[] }>('/api/hearings'),
    refetchInterval: 120_000,
  })
  const hearings = list.data?.hearings ?? []
  const upcoming = byDay(hearings.filter((h) => h.state === 'notified' && h.heldAt >= now.slice(0, 10)))
  const past = byDay(hearings.filter((h) => h.state === 'held' || h.heldAt < now.slice(0, 10))).reverse()
  return (
    <div className="page">
      <div className="page-head">
        <h1>{t('h.title')}</h1>
        {list.data && <span className="quiet num">{t('l.asOf', { at: timeWords(list.data.asOf, lang, now) })}</span>}
      </div>
      {list.isPending && <RowsPending rows={6} />}
      {list.isError && <Failed error={list.error} onRetry={() => void list.refetch()} />}
      {list.data && hearings.length === 0 && <Empty title={t('h.empty')} more={t('h.emptyMore')} />}
      {[['h.upcoming', upcoming] as const, ['h.past', past] as const].map(
        ([key, days]) =>
          days.length > 0 && (
            <section key={key} className="hearings">
              <h2>{t(key)}</h2>
              {days.map(([day, of]) => (
                <section key={day} className="hearing-day">
                  <h3 className="num">
                    {dayWords(day, lang, now)} {weekdayWords(day, lang)}
                    {key === 'h.upcoming' && (
                      <span className="quiet">{timeLeft(`${day}T23:59:59+08:00`, now, lang).words}</span>
                    )}
                  </h3>
                  <ul>
                    {of.map((h) => (
                      <li key={h.matter}>
                        <HearingRow hearing={h} past={key === 'h.past'} />
                      </li>
                    ))}
                  </ul>
                </section>
              ))}
            </section>
          ),
      )}
    </div>
  )
}

function HearingRow({ hearing: h, past }: { hearing: Hearing; past: boolean }) {
  const { t, pair } = useWords()
  const open = choicesOf(useKind('penalty'), 'notifyHearing', 'open')
  return (
    <Link to="/matters/$id" params={{ id: h.matter }} className="hearing">
      <b className="num">{h.heldAt.slice(11, 16)}</b>
      <span className="hearing-main">
        <b>{h.party || h.title}</b> <span className="quiet">{h.cause}</span>
        <span className="hearing-place">
          {h.place}
          <span className="quiet">
            {' '}
            · {t('h.host')} {h.host}
          </span>
        </span>
      </span>
      <span className="hearing-end">
        {h.state === 'notified' && past && <span className="tag tag-warn">{t('h.unrecorded')}</span>}
        <span className="quiet">{pair(open[h.open]) || t(h.open === 'open' ? 'h.open' : 'h.closed')}</span>
        <span className="hearing-number num">{h.number}</span>
      </span>
    </Link>
  )
}
