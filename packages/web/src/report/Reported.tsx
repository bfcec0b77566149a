import { Link, useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import type { Performed } from '../api/types.ts'
import { useNames } from '../app/names.ts'
import { useNow } from '../app/now.ts'
import { inShanghai, timeWords } from '../words/time.ts'
import { useWords } from '../words/use-words.ts'

/** The report is in; matters that look alike are shown, so that one problem is not handled twice. */
export function Reported({ done, onAnother }: { done: Performed; onAnother: () => void }) {
  const { t, lang } = useWords()
  const names = useNames()
  const now = useNow()
  const navigate = useNavigate()
  const twins = done.duplicates ?? []
  return (
    <div className="page page-narrow">
      <h1 className="head-alone">{t('report.done')}</h1>
      <div className="notice notice-good" role="status">
        {t('report.doneMore', { code: done.matter })}
      </div>
      <p className="report-foot">
        <Button type="primary" onClick={() => void navigate({ to: '/matters/$id', params: { id: done.matter } })}>
          {t('report.openMatter')}
        </Button>
        <Button onClick={onAnother}>{t('report.another')}</Button>
      </p>
      {twins.length > 0 ? (
        <section aria-labelledby="twins-title">
          <h2 id="twins-title">{t('report.twins')}</h2>
          <p className="help">{t('report.twinsMore')}</p>
          <ul className="options twins-list">
            {twins.map((d) => (
              <li key={d.matter}>
                <Link to="/matters/$id" params={{ id: d.matter }} className="option">
                  <b>{d.title}</b>
                  <span className="quiet">
                    {names.stage(d.stage)} · {d.place} · {timeWords(inShanghai(d.openedAt), lang, now)}
                  </span>
                  <span className="option-end">
                    {d.metres === null ? t('report.sameTownship') : t('report.metres', { n: d.metres })} ·{' '}
                    {t('report.likeness', { n: Math.round(d.likeness * 100) })}
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ) : (
        <p className="quiet">{t('report.noTwins')}</p>
      )}
    </div>
  )
}
