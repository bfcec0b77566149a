import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useMeta, useViewer } from '../api/queries.ts'
import type { MatterPage } from '../api/types.ts'
import { ActDrawer } from '../form/ActDrawer.tsx'
import { Empty } from '../parts/States.tsx'
import { useTitle } from '../parts/use-title.ts'
import { useWords } from '../words/use-words.ts'
import { type Opening, openings } from './openings.ts'

/** The matter does not exist yet: what a form may ask of its page is empty. */
const blank = (kind: string) =>
  ({ line: { kind, matter: `new-${kind}` }, acts: [], state: {}, clocks: [], findings: [] }) as unknown as MatterPage

export function OpenPage() {
  const { t, x } = useWords()
  useTitle(t('n.title'))
  const navigate = useNavigate()
  const found = openings(useMeta().kinds, useViewer().roles)
  const [chosen, setChosen] = useState<Opening | null>(null)
  return (
    <div className="page page-narrow">
      <div className="page-head">
        <h1>{t('n.title')}</h1>
      </div>
      <p className="quiet">{t('n.more')}</p>
      {found.length === 0 && <Empty title={t('n.none')} />}
      <ul className="openings">
        {found.map((choice) => (
          <li key={`${choice.kind.kind}-${choice.act.act}`}>
            <button type="button" className="opening" onClick={() => setChosen(choice)}>
              <b>{x(choice.act.title)}</b>
              {x(choice.kind.title) !== x(choice.act.title) && <span className="quiet">{x(choice.kind.title)}</span>}
              {choice.act.help && <span className="opening-help">{x(choice.act.help)}</span>}
            </button>
          </li>
        ))}
      </ul>
      {chosen && (
        <ActDrawer
          key={chosen.kind.kind}
          page={blank(chosen.kind.kind)}
          action={{ ...chosen.act, rank: 1, barred: null }}
          sequence={0}
          opens={chosen.kind.kind}
          onClose={() => setChosen(null)}
          onDone={(id) => void navigate({ to: '/matters/$id', params: { id } })}
          onReload={() => undefined}
        />
      )}
    </div>
  )
}
