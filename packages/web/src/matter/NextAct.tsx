import type { UseQueryResult } from '@tanstack/react-query'
import { Button, Skeleton } from 'antd'
import { useKind, useViewer } from '../api/queries.ts'
import type { Action, Actions, MatterPage } from '../api/types.ts'
import { useNames } from '../app/names.ts'
import { ArticleChip } from '../parts/ArticleChip.tsx'
import { Failed } from '../parts/States.tsx'
import { useWords } from '../words/use-words.ts'
import { arrange } from './arrange.ts'
import { PowerLost } from './PowerLost.tsx'

interface Props {
  readonly page: MatterPage
  readonly actions: UseQueryResult<Actions>
  readonly onAct: (act: string) => void
}

/** Posts that stand in the unit which holds the task. */
const inUnits = (role: string) => role === 'officer' || role === 'leader'

/** The next lawful act first; a barred one stays visible with its reason, its article and what cures it. */
export function NextAct({ page, actions, onAct }: Props) {
  const { t, x } = useWords()
  const { stages } = useKind(page.line.kind)
  const names = useNames()
  const viewer = useViewer()
  if (actions.isPending)
    return (
      <section className="next" aria-busy="true">
        <Skeleton active title={false} paragraph={{ rows: 2 }} />
      </section>
    )
  if (actions.isError) return <Failed error={actions.error} onRetry={() => void actions.refetch()} />
  const { first, others, barred, later } = arrange(actions.data.actions)
  const stage = stages.find((s) => s.id === page.state.stage)
  const waits = page.line.waiting
  const mine = waits.some((r) => viewer.roles.includes(r)) && (!!first || barred.length > 0)
  const partDone = (page.state.assignments ?? []).some((a) => a.unit === viewer.unit && a.done)
  return (
    <section className="next" aria-labelledby="next-title">
      <h2 id="next-title">{t('m.next')}</h2>
      {mine ? (
        <p className="next-turn">{t('m.yourTurn')}</p>
      ) : stage?.ended && !first ? (
        <p className="next-turn">
          {t('m.endedPrefix')}
          <b>{x(stage.title)}</b>
        </p>
      ) : waits.length ? (
        <p className="next-turn">
          {t('m.waiting', { roles: names.roles(waits) })}
          {waits.some(inUnits) && page.line.units.length > 0 && (
            <span className="quiet"> · {names.units(page.line.units)}</span>
          )}
          {!first && (
            <span className="next-more">{t(partDone && waits.some(inUnits) ? 'm.partDone' : 'm.waitingMore')}</span>
          )}
        </p>
      ) : null}
      <PowerLost page={page} actions={actions.data.actions} />
      {!first && <BarredList kind={page.line.kind} actions={barred} all={actions.data.actions} onAct={onAct} />}
      {(first || others.length > 0) && (
        <div className="next-buttons">
          {first && (
            <Button type="primary" size="large" onClick={() => onAct(first.act)}>
              {x(first.title)}
            </Button>
          )}
          {others.map((a) => (
            <Button key={a.act} size="large" onClick={() => onAct(a.act)}>
              {x(a.title)}
            </Button>
          ))}
        </div>
      )}
      {first?.help && <p className="help">{x(first.help)}</p>}
      {first && <BarredList kind={page.line.kind} actions={barred} all={actions.data.actions} onAct={onAct} />}
      {later.length > 0 && (
        <details className="next-later">
          <summary>{t('m.later', { n: later.length })}</summary>
          <ul>
            {later.map((a) => (
              <li key={a.act}>
                <b>{x(a.title)}</b>
                <span className="quiet">{x(a.barred?.why)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

interface BarredProps {
  readonly kind: string
  readonly all: readonly Action[]
  readonly onAct: (act: string) => void
}

function BarredList(p: BarredProps & { actions: readonly Action[] }) {
  return p.actions.map((a) => <Barred key={a.act} kind={p.kind} action={a} all={p.all} onAct={p.onAct} />)
}

function Barred({ kind, action, all, onAct }: BarredProps & { action: Action }) {
  const { t, x } = useWords()
  const { acts } = useKind(kind)
  const names = useNames()
  const refusal = action.barred
  if (!refusal) return null
  const cure = refusal.cure ? acts.find((a) => a.act === refusal.cure) : undefined
  const cureHere = all.find((a) => a.act === refusal.cure && !a.barred)
  const reasonId = `barred-${action.act}`
  return (
    <div className="barred">
      <Button disabled aria-describedby={reasonId}>
        {x(action.title)}
      </Button>
      <div className="barred-words" id={reasonId}>
        <p>
          {t('m.barred', { act: x(action.title) })}
          {t('colon')}
          {x(refusal.why)} {refusal.basis && <ArticleChip basis={refusal.basis} />}
        </p>
        <p className="barred-ways">
          {cureHere ? (
            <Button type="link" size="small" onClick={() => onAct(cureHere.act)}>
              {t('m.cure', { act: x(cureHere.title) })}
            </Button>
          ) : (
            cure && (
              <span className="quiet">
                {t('m.cureBy', { roles: names.roles(cure.who.filter((r) => r !== 'citizen')), act: x(cure.title) })}
              </span>
            )
          )}
          {(refusal.overridable || refusal.side === 'law') && (
            <Button type="link" size="small" onClick={() => onAct(action.act)}>
              {t(refusal.overridable ? 'm.override' : 'm.lateEntry')}
            </Button>
          )}
        </p>
      </div>
    </div>
  )
}
