import { Link } from '@tanstack/react-router'
import type { OfficerState } from '@zhiheng/matters/officer/state.ts'
import type { ReactNode } from 'react'
import { useKind } from '../api/queries.ts'
import type { MatterPage } from '../api/types.ts'
import { useNames } from '../app/names.ts'
import { Flags } from '../parts/Flags.tsx'
import { useTitle } from '../parts/use-title.ts'
import { useWords } from '../words/use-words.ts'

/** The state of a file of the kind `officer`, which is the kind these parts are shown for. */
const stateOf = (page: MatterPage) => page.state as unknown as OfficerState

/** Who this file is about and where the person stands. */
export function OfficerHead({ page }: { page: MatterPage }) {
  const { t, x } = useWords()
  const names = useNames()
  const s = stateOf(page)
  const stage = useKind('officer').stages.find((o) => o.id === s.stage)
  useTitle(s.name)
  return (
    <header className="matter-title officer-head">
      <p>
        <Link to="/officers" search={{}}>
          {t('o.back')}
        </Link>
      </p>
      <h1>
        <span>{s.name}</span> <span className="tag">{x(stage?.title)}</span>
      </h1>
      <p className="matter-sub">
        <span>
          {names.unit(s.unit)} · {s.post}
        </span>
        <Flags flags={page.line.flags.filter((f) => f === 'reviewer')} />
        <span className="grow" />
        <span className="quiet matter-code">
          {t('m.code')} <span className="num">{page.line.matter}</span>
        </span>
      </p>
    </header>
  )
}

export function OfficerFacts({ page }: { page: MatterPage }) {
  const { t, pair } = useWords()
  const names = useNames()
  const s = stateOf(page)
  const status = useKind('officer').acts.find((a) => a.act === 'register')?.schema.properties?.status?.choices
  const { certificate: c } = s
  const rows: [string, ReactNode][] = [
    [
      t('o.person'),
      <span key="p" className="num">
        {s.person}
      </span>,
    ],
    [t('o.status'), pair(status?.[s.assistant ? 'assistant' : 'officer'])],
    [t('o.unit'), names.unit(s.unit)],
    [t('o.post'), s.post],
    [t('o.examined'), s.assistant ? '' : t(s.examined ? 'o.isExamined' : 'o.notExamined')],
    [
      t('o.certificate'),
      c ? (
        <span key="c" className="num">
          {c.number}
        </span>
      ) : (
        ''
      ),
    ],
    [
      t('o.span'),
      c ? (
        <span key="s" className="num">
          {t('o.spanOf', { from: c.from, to: c.to })}
        </span>
      ) : (
        ''
      ),
    ],
    [t('o.scope'), c?.scope],
    [t('o.organ'), c?.organ],
    [t('o.reviewer'), s.reviewer ? t('o.yes') : ''],
  ]
  return (
    <section className="side-box" aria-labelledby="facts-title">
      <h2 id="facts-title">{t('o.facts')}</h2>
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
    </section>
  )
}
