import type { Clock } from '../api/types.ts'
import { weekdayWords } from '../words/time.ts'
import { useWords } from '../words/use-words.ts'
import { ArticleChip } from './ArticleChip.tsx'
import { type ClockDay, clockWeeks } from './clock-days.ts'

/** How a date was reached: calendar, lines, article. */
export function Derivation({ clock }: { clock: Clock }) {
  const { lang } = useWords()
  /** A limit that ends on the day it starts needs no calendar. */
  const days = clock.startedAt.slice(0, 10) !== clock.dueAt.slice(0, 10)
  const weeks = days ? clockWeeks(clock.trace, clock.startedAt, clock.dueAt) : null
  const hours = clock.limit.unit.endsWith('hour')
  return (
    <div className="derivation">
      {weeks && <Weeks weeks={weeks} hours={hours} />}
      <ol className="trace">
        {clock.trace.map((line) => (
          <li key={line.textZh} className={line.skipped ? 'trace-skipped' : undefined}>
            {lang === 'zh' ? line.textZh : line.textEn}
          </li>
        ))}
      </ol>
      <p className="derivation-foot">
        <ArticleChip basis={clock.basis} full />
      </p>
    </div>
  )
}

function Weeks({ weeks, hours }: { weeks: ClockDay[][]; hours: boolean }) {
  const { t, lang } = useWords()
  const head = weeks[0] ?? []
  return (
    <table className="weeks">
      <caption className="sr">{t('clock.calendar')}</caption>
      <thead>
        <tr>
          {head.map(({ day }) => (
            <th key={day} scope="col">
              {weekdayWords(day, lang).replace('周', '')}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]!.day}>
            {week.map((d) => (
              <Day key={d.day} d={d} hours={hours} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Day({ d, hours }: { d: ClockDay; hours: boolean }) {
  const { t, lang } = useWords()
  const state = !d.inside ? 'out' : d.skipped ? 'skip' : d.counted !== null ? 'count' : 'plain'
  const mark = [d.start ? t('clock.start') : '', d.end ? t('clock.end') : ''].filter(Boolean).join(' ')
  return (
    <td className={`day day-${state}${d.end ? ' day-end' : ''}`} title={d.skipped || undefined}>
      <span className="day-date">
        {Number(d.day.slice(8)) === 1 ? `${Number(d.day.slice(5, 7))}/1` : Number(d.day.slice(8))}
      </span>
      {d.inside && (
        <span className="day-note">
          {d.skipped ? (
            lang === 'zh' ? (
              d.skipped.slice(0, 4)
            ) : (
              t('clock.notCounted')
            )
          ) : d.counted !== null ? (
            <b>{`${d.counted}${hours ? t('clock.hours') : ''}`}</b>
          ) : (
            ''
          )}
          {mark && <i> {mark}</i>}
        </span>
      )}
    </td>
  )
}
