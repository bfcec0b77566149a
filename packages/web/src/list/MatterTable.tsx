import { Link, useNavigate } from '@tanstack/react-router'
import type { Line } from '../api/types.ts'
import { unitsOf, useNames } from '../app/names.ts'
import { useNow } from '../app/now.ts'
import { withoutTownship } from '../app/place.ts'
import { Clock } from '../parts/Clock.tsx'
import { Flags } from '../parts/Flags.tsx'
import { dayWords, timeWords } from '../words/time.ts'
import { useWords } from '../words/use-words.ts'
import type { Day } from './filter.ts'

/** Dense rows; ↑ and ↓ move between them, Enter opens. */
export function MatterTable({ lines, day }: { lines: readonly Line[]; day: Day }) {
  const { t, lang } = useWords()
  const names = useNames()
  const now = useNow()
  const navigate = useNavigate()
  const move = (e: React.KeyboardEvent<HTMLTableSectionElement>) => {
    const step = e.key === 'ArrowDown' ? 1 : e.key === 'ArrowUp' ? -1 : 0
    if (!step) return
    const links = [...e.currentTarget.querySelectorAll<HTMLAnchorElement>('a.row-link')]
    const next = links[links.indexOf(document.activeElement as HTMLAnchorElement) + step]
    if (!next) return
    e.preventDefault()
    next.focus()
    next.scrollIntoView({ block: 'nearest' })
  }
  return (
    <table className="table matter-table">
      <thead>
        <tr>
          <th scope="col">{t('l.what')}</th>
          <th scope="col">{t('l.number')}</th>
          <th scope="col">{t('l.stage')}</th>
          <th scope="col">{t('l.limit')}</th>
          <th scope="col">{t('l.place')}</th>
          <th scope="col" className="cell-units">
            {t('l.holders')}
          </th>
          <th scope="col" className="right">
            {t(`l.${day}`)}
          </th>
        </tr>
      </thead>
      <tbody onKeyDown={move}>
        {lines.map((l) => {
          const township = names.township(l.township)
          return (
            <tr key={l.matter} onClick={() => void navigate({ to: '/matters/$id', params: { id: l.matter } })}>
              <td className="cell-title">
                <Link
                  to="/matters/$id"
                  params={{ id: l.matter }}
                  className="row-link"
                  onClick={(e) => e.stopPropagation()}
                >
                  {l.title || t('m.untitled')}
                </Link>
                <Flags flags={l.flags} most={2} />
              </td>
              <td className="num quiet">{l.number || '—'}</td>
              <td>
                <span className={l.ended ? 'quiet' : undefined}>{names.stage(l.stage, l.kind)}</span>
              </td>
              <td>
                <Clock dueAt={l.dueAt} provisional={l.provisional} />
              </td>
              <td className="cell-place">
                {township} <span className="quiet">{withoutTownship(l.place, township)}</span>
              </td>
              <td className="cell-units">{names.units(unitsOf(l)) || <span className="quiet">—</span>}</td>
              <td className="right num quiet">{l.on ? dayWords(l.on, lang, now) : timeWords(l.openedAt, lang, now)}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

export function MatterCards({ lines, day }: { lines: readonly Line[]; day: Day }) {
  const { t, lang } = useWords()
  const names = useNames()
  const now = useNow()
  const dateOf = (l: Line) =>
    l.on ? `${t(`l.${day}`)} ${dayWords(l.on, lang, now)}` : timeWords(l.openedAt, lang, now)
  return (
    <ul className="cards">
      {lines.map((l) => {
        const township = names.township(l.township)
        return (
          <li key={l.matter}>
            <Link to="/matters/$id" params={{ id: l.matter }} className="card">
              <span className="card-head">
                <span>
                  <b>{l.title || t('m.untitled')}</b> <Flags flags={l.flags} most={2} />
                </span>
                <span className={l.ended ? 'quiet' : undefined}>{names.stage(l.stage, l.kind)}</span>
              </span>
              {l.dueAt && <Clock dueAt={l.dueAt} provisional={l.provisional} />}
              <span className="card-place">
                {township} {withoutTownship(l.place, township)}
              </span>
              <span className="quiet num">
                {[l.number, dateOf(l), names.units(unitsOf(l))].filter(Boolean).join(' · ')}
              </span>
            </Link>
          </li>
        )
      })}
    </ul>
  )
}
