import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { call } from '../api/client.ts'
import { useMeta, useViewer } from '../api/queries.ts'
import type { Line } from '../api/types.ts'
import { useNames } from '../app/names.ts'
import { useNow } from '../app/now.ts'
import { daysAfter, dayWords, weekdayWords, workdayOf } from '../words/time.ts'
import { useWords } from '../words/use-words.ts'
import { dutyOn } from './duty.ts'

/** Today, what comes due in the next days, and my unit. */
export function DeskSide({ lines }: { lines: readonly Line[] }) {
  return (
    <aside className="desk-side">
      <Today lines={lines} />
      <MyUnit />
      <DutyToday />
    </aside>
  )
}

function Today({ lines }: { lines: readonly Line[] }) {
  const now = useNow()
  const { t, lang } = useWords()
  const today = now.slice(0, 10)
  const days = Array.from({ length: 7 }, (_, i) => daysAfter(today, i))
  const dueOn = (day: string) =>
    lines.filter((l) => l.dueAt?.startsWith(day) && Date.parse(l.dueAt) >= Date.parse(now)).length
  return (
    <section className="side-box" aria-labelledby="side-day">
      <h2 id="side-day">{t('desk.upcoming')}</h2>
      <ul className="days">
        {days.map((day, i) => {
          const d = workdayOf(day)
          const n = dueOn(day)
          return (
            <li key={day} className={d.working ? 'day-row' : 'day-row day-row-off'}>
              <span className="num">{dayWords(day, lang)}</span>
              <span>{i === 0 ? t('desk.day') : weekdayWords(day, lang)}</span>
              <span className="quiet grow">
                {d.working ? (d.kind === 'swapped-workday' ? d.nameZh : '') : lang === 'zh' ? d.nameZh : d.nameEn}
              </span>
              <b className="num">{n || ''}</b>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function MyUnit() {
  const viewer = useViewer()
  const names = useNames()
  const { t } = useWords()
  const inUnit = viewer.roles.some((r) => r === 'officer' || r === 'leader')
  const unit = inUnit ? `&unit=${encodeURIComponent(viewer.unit)}` : ''
  const counts = useQuery({
    queryKey: ['desk', 'unit', viewer.unit],
    queryFn: async () => {
      const [open, overdue] = await Promise.all([
        call<{ count: number; more: boolean }>(`/api/matters/count?open=1${unit}`),
        call<{ count: number; more: boolean }>(`/api/matters/count?overdue=1${unit}`),
      ])
      return { open, overdue }
    },
    refetchInterval: 60_000,
  })
  const search = inUnit ? { unit: viewer.unit } : {}
  return (
    <section className="side-box" aria-labelledby="side-unit">
      <h2 id="side-unit">{t('desk.unit')}</h2>
      <p className="side-name">{names.unit(viewer.unit)}</p>
      <dl className="side-figures">
        <div>
          <dt>{t('desk.unitOpen')}</dt>
          <dd>
            <Link to="/matters" search={{ ...search, open: '1' }} className="figure num">
              {counts.data?.open.count ?? '–'}
            </Link>
          </dd>
        </div>
        <div>
          <dt>{t('desk.unitOverdue')}</dt>
          <dd>
            <Link
              to="/matters"
              search={{ ...search, overdue: '1' }}
              className={`figure num${counts.data?.overdue.count ? ' figure-late' : ''}`}
            >
              {counts.data?.overdue.count ?? '–'}
            </Link>
          </dd>
        </div>
      </dl>
      <p className="quiet">
        {t('desk.role')}
        {t('colon')}
        {names.roles(viewer.roles)}
      </p>
    </section>
  )
}

/** Who is on duty today: in the viewer's unit, or, where the centre serves all, in every unit. */
function DutyToday() {
  const viewer = useViewer()
  const meta = useMeta()
  const names = useNames()
  const now = useNow()
  const { t, lang } = useWords()
  const inUnit = viewer.roles.some((r) => r === 'officer' || r === 'leader')
  const duty = dutyOn(meta.duty, now, inUnit ? viewer.unit : null)
  return (
    <section className="side-box" aria-labelledby="side-duty">
      <h2 id="side-duty">
        {t('desk.duty')} <span className="quiet">{weekdayWords(now, lang)}</span>
      </h2>
      {duty.length === 0 && <p className="quiet">{t('desk.noDuty')}</p>}
      {duty.length > 0 && (
        <dl className="duty">
          {duty.map((d) => (
            <div key={d.unit}>
              <dt>{names.unit(d.unit)}</dt>
              <dd>{d.names.join(t('comma'))}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  )
}
