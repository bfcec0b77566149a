import { useQuery } from '@tanstack/react-query'
import { Input, Skeleton } from 'antd'
import { twinsQuery, useViewer } from '../api/queries.ts'
import { useNames } from '../app/names.ts'
import { useNow } from '../app/now.ts'
import { maySeeTwins } from '../app/rights.ts'
import { inShanghai, timeWords } from '../words/time.ts'
import { useWords } from '../words/use-words.ts'
import type { WidgetProps } from './FormFieldRow.tsx'

/** Open matters that look like this one, most alike first; another can be named by its tracking code. */
export function MatterField({ id, value, bad, page, onChange }: WidgetProps) {
  const { t, lang } = useWords()
  const names = useNames()
  const now = useNow()
  const viewer = useViewer()
  const twins = useQuery({ ...twinsQuery(page.line.matter), enabled: maySeeTwins(viewer) })
  return (
    <div className="twins">
      {twins.isLoading && <Skeleton active title={false} paragraph={{ rows: 2 }} />}
      {twins.data?.length === 0 && <p className="quiet">{t('f.noTwins')}</p>}
      {!!twins.data?.length && (
        <ul className="options" aria-label={t('f.twins')}>
          {twins.data.map((d) => (
            <li key={d.matter}>
              <button
                type="button"
                className="option"
                aria-pressed={value === d.matter}
                onClick={() => onChange(value === d.matter ? '' : d.matter)}
              >
                <b>{d.title}</b>
                <span className="quiet">
                  {names.stage(d.stage)} · {d.place} · {timeWords(inShanghai(d.openedAt), lang, now)}
                </span>
                <span className="option-end">
                  {d.metres === null ? t('report.sameTownship') : t('report.metres', { n: d.metres })} ·{' '}
                  {t('report.likeness', { n: Math.round(d.likeness * 100) })}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <Input
        id={id}
        value={String(value ?? '')}
        status={bad ? 'error' : ''}
        aria-invalid={bad}
        aria-label={t('f.matterCode')}
        placeholder={t('f.matterCode')}
        onChange={(e) => onChange(e.target.value.trim().toUpperCase())}
      />
    </div>
  )
}
