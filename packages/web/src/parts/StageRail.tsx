import type { IncidentState } from '@zhiheng/matters/incident/state.ts'
import { useKind } from '../api/queries.ts'
import { useNow } from '../app/now.ts'
import { timeWords } from '../words/time.ts'
import { useWords } from '../words/use-words.ts'

const moments = ['opened', 'accepted', 'filed', 'dispatched', 'handled', 'verified', 'closed', 'archived'] as const

/** Where the matter stands among its stages; an end off the rail is named at its side. */
export function StageRail({ state, kind = 'incident' }: { state: IncidentState; kind?: string }) {
  const { stages } = useKind(kind)
  const { t, x, lang } = useWords()
  const now = useNow()
  const rail = stages.filter((s) => s.rail).sort((a, b) => a.rail! - b.rail!)
  const here = stages.find((s) => s.id === state.stage)
  const reached = here?.rail ?? (kind === 'incident' ? furthest(state) : 1)
  const over = !!here?.ended
  const offRail = here && !here.rail
  const reachedAt = (n: number, stage: string): string =>
    kind === 'incident' ? state.at[moments[n - 1] ?? 'opened'] : momentOf(state.at, stage)
  return (
    <div className="rail-box">
      <ol
        className={offRail && over ? 'rail rail-stopped' : 'rail'}
        aria-label={t('m.railStep', { n: reached, of: rail.length })}
      >
        {rail.map((s) => {
          const n = s.rail!
          const is = n < reached || (n === reached && over && !offRail) ? 'done' : n === reached ? 'here' : 'ahead'
          const at = n <= reached ? reachedAt(n, s.id) : ''
          return (
            <li key={s.id} className={`rail-${is}`} aria-current={n === reached ? 'step' : undefined}>
              <span className="rail-dot" aria-hidden="true">
                {is === 'done' ? '✓' : n}
              </span>
              <span className="rail-name">
                {x(s.title)}
                <span className="sr">{is === 'done' ? t('m.railDone') : is === 'here' ? t('m.railHere') : ''}</span>
              </span>
              <span className="rail-at num">{at ? timeWords(at, lang, now) : ''}</span>
            </li>
          )
        })}
      </ol>
      {!offRail && rail[reached - 1] && (
        <p className="rail-now" aria-hidden="true">
          <b>{x(rail[reached - 1]!.title)}</b>
          <span className="quiet num">{t('m.railStep', { n: reached, of: rail.length })}</span>
        </p>
      )}
      {offRail && <p className={`rail-off${over ? ' rail-off-ended' : ''}`}>{x(here.title)}</p>}
    </div>
  )
}

/** Where the moment at which a stage began does not bear the name of the stage. */
const beginnings: Readonly<Record<string, string>> = { lead: 'opened', investigating: 'filed', performing: 'served' }

/** Other kinds keep their moments by name; a day without an hour is shown by no hour. */
function momentOf(at: unknown, stage: string): string {
  const moments = (at ?? {}) as Readonly<Record<string, string>>
  return moments[stage] ?? moments[beginnings[stage] ?? ''] ?? ''
}

function furthest(s: IncidentState): number {
  for (let i = moments.length - 1; i >= 0; i--) if (s.at[moments[i]!]) return i + 1
  return 1
}
