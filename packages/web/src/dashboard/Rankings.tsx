import { Link } from '@tanstack/react-router'
import type { Dashboard } from '../api/types.ts'
import { useNames } from '../app/names.ts'
import type { Filter } from '../list/filter.ts'
import { useWords } from '../words/use-words.ts'
import { unitRows } from './figures.ts'

interface BarsProps {
  readonly rows: readonly { value: string; n: number }[]
  readonly name: (value: string) => string
  readonly search: (value: string) => Filter
}

/** Bars as a list of links: each figure leads to its matters. */
export function Bars({ rows, name, search }: BarsProps) {
  const { t } = useWords()
  const most = rows[0]?.n ?? 1
  if (!rows.length) return <p className="quiet">{t('d.empty')}</p>
  return (
    <ul className="bars">
      {rows.map((r) => (
        <li key={r.value}>
          <Link to="/matters" search={search(r.value)}>
            <span className="bar-name">{name(r.value)}</span>
            <span className="bar-track" aria-hidden="true">
              <span style={{ width: `${(r.n / most) * 100}%` }} />
            </span>
            <span className="bar-n num">{r.n}</span>
          </Link>
        </li>
      ))}
    </ul>
  )
}

export function Units({ d }: { d: Dashboard }) {
  const { t } = useWords()
  const names = useNames()
  const rows = unitRows(d.year.rows)
  if (!rows.length) return <p className="quiet">{t('d.empty')}</p>
  return (
    <div className="table-scroll">
      <table className="table-plain table-units">
        <thead>
          <tr>
            <th scope="col">{t('d.unit')}</th>
            <th scope="col" className="right">
              {t('d.dispatched')}
            </th>
            <th scope="col" className="right">
              {t('d.onTimeRate')}
            </th>
            <th scope="col" className="right">
              {t('d.lateCount')}
            </th>
            <th scope="col" className="right">
              {t('d.closed')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((r) => (
            <tr key={r.unit}>
              <td className="nowrap">
                <Link to="/matters" search={{ unit: r.unit, on: 'dispatched', from: d.year.from, to: d.year.to }}>
                  {names.unit(r.unit)}
                </Link>
              </td>
              <td className="right num">{r.dispatched}</td>
              <td className="right num">{r.onTime === null ? '–' : `${r.onTime.toFixed(1)}%`}</td>
              <td className={r.late ? 'right num late-n' : 'right num quiet'}>{r.late}</td>
              <td className="right num">{r.closed}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
