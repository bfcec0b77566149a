import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { formatYuan } from '@zhiheng/law'
import type { Standing, Step } from '@zhiheng/law/discretion/index.ts'
import type { CSSProperties } from 'react'
import { call } from '../api/client.ts'
import { useViewer } from '../api/queries.ts'
import { handlesCases } from '../app/rights.ts'
import { ArticleChip } from '../parts/ArticleChip.tsx'
import { useWords } from '../words/use-words.ts'

interface Answer {
  readonly standing: Standing | null
  readonly words: Step | null
  readonly termsSince: string | null
  readonly underOtherTerms: number
}

interface Asked {
  readonly power: string
  readonly on: string
  readonly degree: string
  readonly addressee: string
  readonly amount: number
}

/** The last answer stays while the next is asked for, so that typing an amount moves a mark and nothing else. */
const usePast = (asked: Asked, enabled: boolean) =>
  useQuery({
    queryKey: ['discretion', 'past', asked],
    queryFn: () =>
      call<Answer>(
        `/api/discretion/past?${new URLSearchParams({ ...asked, amount: String(asked.amount) } as Record<string, string>)}`,
      ),
    enabled,
    placeholderData: (before) => before,
    staleTime: 30_000,
  })

/** Where an amount lies among the fines decided here for the same item, degree and kind of addressee. */
export function Past({ asked }: { asked: Asked }) {
  const { t, lang } = useWords()
  const allowed = handlesCases(useViewer())
  const found = usePast(asked, allowed)
  if (!allowed || (!found.data && !found.error)) return null
  const { standing, words, underOtherTerms, termsSince } = found.data ?? {}
  return (
    <section className="past" aria-labelledby="d-past">
      <h3 id="d-past">{t('d.past')}</h3>
      {found.error && <p className="help">{t('d.pastFailed')}</p>}
      {found.data && !standing && <p className="help">{t('d.pastNone')}</p>}
      {standing && <Strip standing={standing} amount={asked.amount} />}
      {words && (
        <p>
          {words[lang]}{' '}
          {words.basis.map((b) => (
            <ArticleChip key={JSON.stringify(b)} basis={b} />
          ))}
        </p>
      )}
      {!!underOtherTerms && termsSince && (
        <p className="help">{t('d.pastOther', { n: underOtherTerms, on: termsSince })}</p>
      )}
      {standing && (
        <p className="help">
          {t('d.pastBinds')}{' '}
          <Link to="/matters" search={{ kind: 'penalty', class: asked.power }}>
            {t('d.pastCases')}
          </Link>
        </p>
      )}
    </section>
  )
}

/** From the least to the most decided, the middle half, the median, and the amount asked about. */
function Strip({ standing: s, amount }: { standing: Standing; amount: number }) {
  const { t } = useWords()
  const [from, to] = [Math.min(s.min, amount), Math.max(s.max, amount)]
  const at = (x: number) => (to === from ? 50 : ((x - from) / (to - from)) * 100)
  const place = (x: number): CSSProperties => ({ left: `${at(x)}%` })
  return (
    <div className="past-strip">
      <div className="past-line" aria-hidden="true">
        <span className="past-span" style={{ left: `${at(s.min)}%`, width: `${at(s.max) - at(s.min)}%` }} />
        <span className="past-half" style={{ left: `${at(s.p25)}%`, width: `${at(s.p75) - at(s.p25)}%` }} />
        <span className="past-median" style={place(s.median)} />
        <span className="past-here" style={place(amount)} />
      </div>
      <dl className="past-figures num">
        {(s.min === s.max
          ? ([
              ['d.pastCount', String(s.n)],
              ['d.pastMedian', formatYuan(s.median)],
            ] as const)
          : ([
              ['d.pastCount', String(s.n)],
              ['d.pastMin', formatYuan(s.min)],
              ['d.pastP25', formatYuan(s.p25)],
              ['d.pastMedian', formatYuan(s.median)],
              ['d.pastP75', formatYuan(s.p75)],
              ['d.pastMax', formatYuan(s.max)],
            ] as const)
        ).map(([label, figure]) => (
          <div key={label}>
            <dt>{t(label)}</dt>
            <dd>{figure}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
