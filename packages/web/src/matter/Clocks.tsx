import { useState } from 'react'
import type { DueChange, MatterPage, Clock as Run } from '../api/types.ts'
import { useNames } from '../app/names.ts'
import { useNow } from '../app/now.ts'
import { Clock } from '../parts/Clock.tsx'
import { Derivation } from '../parts/Derivation.tsx'
import { dayWords, endsWithDay, timeWords } from '../words/time.ts'
import { useWords } from '../words/use-words.ts'

export function Clocks({ page }: { page: MatterPage }) {
  const { t } = useWords()
  const running = page.clocks.filter((c) => c.state !== 'stopped')
  const past = page.clocks.filter((c) => c.state === 'stopped').reverse()
  if (!page.clocks.length) return null
  return (
    <section className="side-box" aria-labelledby="clocks-title">
      <h2 id="clocks-title">{t('m.clocks')}</h2>
      {running.map((c) => (
        <RunCard key={`${c.id}${c.startedAt}`} run={c} moves={movesOf(c, page)} />
      ))}
      {past.length > 0 && (
        <details className="past-clocks" open={running.length === 0}>
          <summary>{t('m.pastClocks', { n: past.length })}</summary>
          {past.map((c) => (
            <RunCard key={`${c.id}${c.startedAt}`} run={c} moves={movesOf(c, page)} />
          ))}
        </details>
      )}
    </section>
  )
}

/** Only the run that was open when the notice came: the same limit may run more than once. */
const movesOf = (run: Run, page: MatterPage): readonly DueChange[] =>
  page.dueChanges.filter(
    (m) =>
      m.clock === run.id &&
      Date.parse(m.at) >= Date.parse(run.startedAt) &&
      (!run.stoppedAt || Date.parse(m.at) <= Date.parse(run.stoppedAt)),
  )

function RunCard({ run, moves }: { run: Run; moves: readonly DueChange[] }) {
  const { t, x, lang } = useWords()
  const names = useNames()
  const now = useNow()
  const [open, setOpen] = useState(false)
  const dueWords = (at: string) => (endsWithDay(at) ? dayWords : timeWords)(at, lang, now)
  const id = `clock-${run.id}-${run.startedAt.slice(0, 16)}`
  return (
    <div className={`run run-${run.state}`}>
      <p className="run-title">
        <b>{x(run.title)}</b>
        <span className="quiet">{names.limit(run.limit)}</span>
      </p>
      {run.state === 'stopped' ? (
        <p className={run.late ? 'run-late' : 'run-kept'}>
          {t(run.late ? 'clock.late' : 'clock.kept')}
          <span className="quiet num"> {t('clock.stoppedAt', { at: timeWords(run.stoppedAt ?? '', lang, now) })}</span>
        </p>
      ) : run.state === 'paused' ? (
        <p className="quiet">{t('clock.paused')}</p>
      ) : (
        <Clock dueAt={run.dueAt} startedAt={run.startedAt} provisional={run.provisional} as="card" />
      )}
      {moves.map((m) => (
        <p key={`${m.at}${m.before}`} className="run-moved">
          <b>{t('m.moved')}</b>
          <span className="num">{t('m.movedFrom', { before: dueWords(m.before), after: dueWords(m.after) })}</span>
          <span className="quiet">{m.reason}</span>
        </p>
      ))}
      <button
        type="button"
        className="link-button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {t('clock.how')} <span aria-hidden="true">{open ? '▴' : '▾'}</span>
      </button>
      {open && (
        <div id={id}>
          <Derivation clock={run} />
        </div>
      )}
    </div>
  )
}
