import { DownloadOutlined } from '@ant-design/icons'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useClasses, useKind, useViewer } from '../api/queries.ts'
import type { MatterPage } from '../api/types.ts'
import { useNames } from '../app/names.ts'
import { useNow } from '../app/now.ts'
import { mayCall } from '../app/rights.ts'
import { timeWords } from '../words/time.ts'
import { useWords } from '../words/use-words.ts'
import { Contact } from './Contact.tsx'

/** Ends whose last words are an answer to the reporter; the others carry a reason. */
const answered: readonly string[] = ['closed', 'archived']

export function Facts({ page }: { page: MatterPage }) {
  const { t, lang } = useWords()
  const names = useNames()
  const now = useNow()
  const { line, state } = page
  const classes = useClasses()
  const newest = useKind(line.kind).version
  const key = state.class ? `${state.class.kind}:${state.class.code}` : ''
  // As the condition read at filing; cases filed before its words were kept show today's.
  const condition =
    state.words ?? classes?.find((c) => c.key === key)?.conditions.find((c) => c.condition === state.condition)
  const rows: [string, ReactNode][] = [
    [t('m.class'), key ? `${names.class(key)} ${state.class?.code}` : ''],
    [t('m.condition'), condition?.filing],
    [t('m.closing'), condition?.closing],
    [t('m.limit'), state.limit ? names.limit(state.limit) : ''],
    [t('m.label'), state.label ? names.label(state.label) : ''],
    [t('m.units'), state.assignments.length ? <Units key="u" page={page} /> : ''],
    [t('m.place'), state.place.address],
    [t('m.township'), line.township ? names.township(line.township) : ''],
    [
      t('m.grid'),
      line.grid ? (
        <span key="g" className="num">
          {line.grid}
        </span>
      ) : (
        ''
      ),
    ],
    [
      t('m.position'),
      line.lon !== null && line.lat !== null ? <span key="p" className="num">{`${line.lon}, ${line.lat}`}</span> : '',
    ],
    [t('m.source'), names.source(state.source)],
    [
      t('m.opened'),
      <span key="o" className="num">
        {timeWords(line.openedAt, lang, now)}
      </span>,
    ],
    [t('m.reporters'), <Reporters key="r" page={page} />],
    [t(answered.includes(state.stage) ? 'm.outcome' : 'm.endReason'), state.outcome],
    [t('m.rating'), state.rating ? t('m.stars', { n: state.rating.stars }) : ''],
    [
      t('m.mergedInto'),
      state.mergedInto ? (
        <Link key="m" to="/matters/$id" params={{ id: state.mergedInto }}>
          {state.mergedInto}
        </Link>
      ) : (
        ''
      ),
    ],
    [t('m.transferredTo'), state.transferredTo],
    [t('m.version'), page.version !== newest && t('m.versionIs', { n: page.version, newest })],
  ]
  return (
    <section className="side-box" aria-labelledby="facts-title">
      <h2 id="facts-title">{t('m.facts')}</h2>
      <dl className="facts">
        {rows
          .filter(([, v]) => v)
          .map(([k, v]) => (
            <div key={k}>
              <dt>{k}</dt>
              <dd>{v}</dd>
            </div>
          ))}
      </dl>
      <p className="case-file">
        <Button
          icon={<DownloadOutlined />}
          href={`/api/matters/${encodeURIComponent(line.matter)}/casefile.zip`}
          download
        >
          {t('m.caseFile')}
        </Button>
        <span className="help">{t('m.caseFileMore')}</span>
      </p>
    </section>
  )
}

function Units({ page }: { page: MatterPage }) {
  const names = useNames()
  const { t } = useWords()
  return (
    <ul className="plain">
      {page.state.assignments.map((a) => (
        <li key={a.unit}>
          {names.unit(a.unit)}{' '}
          <span className="quiet">
            {a.done ? '✓ ' : ''}
            {t(a.done ? 'm.unitDone' : 'm.unitOpen')}
          </span>
        </li>
      ))}
    </ul>
  )
}

function Reporters({ page }: { page: MatterPage }) {
  const { t } = useWords()
  const viewer = useViewer()
  const { reporters } = page.state
  if (!reporters.length) return null
  return (
    <ul className="plain">
      {reporters.map((r, i) => (
        <li key={r.contact || `${r.matter}${r.name}`}>
          {r.name || t('m.anonymous')}
          {r.contact && mayCall(viewer) && <Contact matter={page.line.matter} reporter={i} />}
        </li>
      ))}
    </ul>
  )
}
