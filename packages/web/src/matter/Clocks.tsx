import { useState } from 'react'
import type { MatterPage, Clock as Run } from '../api/types.ts'
import { useNames } from '../app/names.ts'
import { useNow } from '../app/now.ts'
import { Clock } from '../parts/Clock.tsx'
import { Derivation } from '../parts/Derivation.tsx'
import { timeWords } from '../words/time.ts'
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
        <RunCard key={`${c.id}${c.startedAt}`} run={c} />
      ))}
      {past.length > 0 && (
        <details className="past-clocks" open={running.length === 0}>
          <summary>{t('m.pastClocks', { n: past.length })}</summary>
          {past.map((c) => (
            <RunCard key={`${c.id}${c.startedAt}`} run={c} />
          ))}
        </details>
      )}
    </section>
  )
}

function RunCard({ run }: { run: Run }) {
  const { t, x, lang } = useWords()
  const names = useNames()
  const now = useNow()
  const [open, setOpen] = useState(false)
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
