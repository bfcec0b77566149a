import { grades } from '@zhiheng/matters/review/criteria/types.ts'
import { useNames } from '../app/names.ts'
import { useWords } from '../words/use-words.ts'
import type { ReviewDesk, ScoreIn } from './review-api.ts'

/** Both scores side by side; where they differ, it says so. */
export function Compare({ r }: { r: ReviewDesk }) {
  const { t, x, pair } = useWords()
  const names = useNames()
  const ids = [...new Set(r.scoresIn.flatMap((s) => s.marks.map((m) => m.criterion)))]
  const said = (s: ScoreIn, id: string) => s.marks.find((m) => m.criterion === id)
  const words = (s: ScoreIn, id: string) => {
    const m = said(s, id)
    return m?.veto ? t('rv.isVeto') : String(m?.off ?? 0)
  }
  return (
    <section className="review-compare">
      <h2>{t('rv.compare')}</h2>
      {r.stage === 'disputed' && <p className="trouble">{t('rv.disagree')}</p>}
      <div className="table-scroll">
        <table className="table table-rows">
          <thead>
            <tr>
              <th scope="col">{t('rv.criteria')}</th>
              {r.scoresIn.map((s) => (
                <th key={s.reviewer} scope="col">
                  {names.person(s.reviewer)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {ids.map((id) => {
              const differs = new Set(r.scoresIn.map((s) => words(s, id))).size > 1
              return (
                <tr key={id} className={differs ? 'differs' : undefined}>
                  <td>
                    {x(r.criteria?.criteria.find((c) => c.id === id)?.title) || id}
                    {differs && <span className="tag">{t('rv.difference')}</span>}
                  </td>
                  {r.scoresIn.map((s) => (
                    <td key={s.reviewer}>
                      <span className="num">{words(s, id)}</span> <span className="quiet">{said(s, id)?.note}</span>
                    </td>
                  ))}
                </tr>
              )
            })}
            <tr>
              <th scope="row">{t('rv.grade')}</th>
              {r.scoresIn.map((s) => (
                <td key={s.reviewer}>
                  <b className="num">{t('rv.points', { n: s.total })}</b> {pair(grades[s.grade])}
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </div>
    </section>
  )
}
