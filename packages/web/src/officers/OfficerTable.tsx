import { Link, useNavigate } from '@tanstack/react-router'
import type { Viewer } from '../api/types.ts'
import { useNames } from '../app/names.ts'
import { useWords } from '../words/use-words.ts'
import type { Held, OfficerLine } from './officer-api.ts'

interface Props {
  readonly lines: readonly OfficerLine[]
  /** Training hours wanted in a year. */
  readonly wanted: number
  /** Whose files this viewer may open: everybody’s, or the own and as a leader those of the unit. */
  readonly open: 'all' | Viewer
}

const mayOpen = (open: Props['open'], l: OfficerLine) =>
  open === 'all' || l.person === open.id || (open.roles.includes('leader') && l.unit === open.unit)

const shapes: Readonly<Record<Held, string>> = {
  ...{ expired: '■', soon: '◐', valid: '○', suspended: '‖', later: '◌', revoked: '✕', none: '–', assistant: '–' },
}

/** Shape and word, so that the state is never colour alone. */
export function HeldMark({ held }: { held: Held }) {
  const { t } = useWords()
  return (
    <span className={`held held-${held}`}>
      <span aria-hidden="true">{shapes[held]}</span> {t(`o.held.${held}`)}
    </span>
  )
}

function Name({ line, open }: { line: OfficerLine; open: Props['open'] }) {
  const { t } = useWords()
  return (
    <>
      {mayOpen(open, line) ? (
        <Link to="/officers/$id" params={{ id: line.matter }} className="row-link" onClick={(e) => e.stopPropagation()}>
          {line.name}
        </Link>
      ) : (
        <span>{line.name}</span>
      )}
      {line.held === 'assistant' && <span className="tag">{t('flag.assistant')}</span>}
      {line.reviewer && <span className="tag">{t('flag.reviewer')}</span>}
    </>
  )
}

/** Dense rows; an assistant is told apart by word and by the missing certificate. */
export function OfficerTable({ lines, wanted, open }: Props) {
  const { t } = useWords()
  const names = useNames()
  const navigate = useNavigate()
  return (
    <table className="table officer-table">
      <thead>
        <tr>
          <th scope="col">{t('o.name')}</th>
          <th scope="col">{t('o.unit')}</th>
          <th scope="col">{t('o.post')}</th>
          <th scope="col">{t('o.state')}</th>
          <th scope="col">{t('o.certificate')}</th>
          <th scope="col" className="right">
            {t('o.validTo')}
          </th>
          <th scope="col" className="right">
            {t('o.hours')}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((l) => (
          <tr
            key={l.matter}
            className={mayOpen(open, l) ? undefined : 'row-still'}
            onClick={() => mayOpen(open, l) && void navigate({ to: '/officers/$id', params: { id: l.matter } })}
          >
            <td className="cell-title">
              <Name line={l} open={open} />
            </td>
            <td>{names.unit(l.unit)}</td>
            <td>{l.post}</td>
            <td>
              <HeldMark held={l.held} />
            </td>
            <td className="num quiet">{l.certificate || '—'}</td>
            <td className="right num">{l.validTo || <span className="quiet">—</span>}</td>
            <td className={`right num${l.hours < wanted ? ' quiet' : ''}`}>
              {t('o.hoursOf', { n: l.hours, of: wanted })}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

export function OfficerCards({ lines, wanted, open }: Props) {
  const { t } = useWords()
  const names = useNames()
  return (
    <ul className="cards">
      {lines.map((l) => (
        <li key={l.matter}>
          <div className="card">
            <span className="card-head">
              <b>
                <Name line={l} open={open} />
              </b>
              <HeldMark held={l.held} />
            </span>
            <span className="card-place">
              {names.unit(l.unit)} · {l.post}
            </span>
            <span className="quiet num">
              {[
                l.certificate,
                l.validTo && `${t('o.validTo')} ${l.validTo}`,
                `${t('o.hours')} ${t('o.hoursOf', { n: l.hours, of: wanted })}`,
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </div>
        </li>
      ))}
    </ul>
  )
}
