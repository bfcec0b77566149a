import { useNow } from '../app/now.ts'
import { passed, type Shape, timeLeft, untilWords } from '../words/time.ts'
import { useWords } from '../words/use-words.ts'

/** ample ○, soon ◐, today ●, overdue ■: drawn, so that every font shows them alike. */
export function ClockShape({ shape }: { shape: Shape }) {
  return (
    <svg className={`shape shape-${shape}`} viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
      {shape === 'overdue' ? (
        <rect x="2" y="2" width="10" height="10" rx="1.5" className="shape-fill" />
      ) : (
        <>
          <circle cx="7" cy="7" r="5" className="shape-ring" />
          {shape === 'soon' && <path d="M7 2a5 5 0 0 0 0 10z" className="shape-fill" />}
          {shape === 'today' && <circle cx="7" cy="7" r="5" className="shape-fill" />}
        </>
      )}
    </svg>
  )
}

interface Props {
  readonly dueAt: string | null
  readonly startedAt?: string | null
  readonly provisional?: boolean
  /** `line` in tables, `card` with its bar. */
  readonly as?: 'line' | 'card'
}

/** How long is left, by when: shape, words, date; never colour alone. */
export function Clock({ dueAt, startedAt, provisional, as = 'line' }: Props) {
  const now = useNow()
  const { t, lang } = useWords()
  if (!dueAt) return <span className="clock quiet">—</span>
  const left = timeLeft(dueAt, now, lang)
  return (
    <span className={`clock clock-${left.shape} clock-${as}`}>
      <span className="clock-words">
        <ClockShape shape={left.shape} />
        <span className="sr">{t(`clock.${left.shape}`)} </span>
        <span className="clock-left">{left.words}</span>
        <span className="clock-until">{untilWords(dueAt, lang, now)}</span>
        {provisional && (
          <span className="tag" title={t('clock.provisionalMore')}>
            {t('clock.provisional')}
          </span>
        )}
      </span>
      {as === 'card' && startedAt && (
        <span className="clock-bar" aria-hidden="true">
          <span style={{ width: `${Math.round(passed(startedAt, dueAt, now) * 100)}%` }} />
        </span>
      )}
    </span>
  )
}
