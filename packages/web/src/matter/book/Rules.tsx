import { Input } from 'antd'
import { useState } from 'react'
import { useKind } from '../../api/queries.ts'
import type { Action } from '../../api/types.ts'
import { ArticleChip } from '../../parts/ArticleChip.tsx'
import { useWords } from '../../words/use-words.ts'
import { arrange } from '../arrange.ts'

/** What stands in the way, each with its article; and every rule of the procedure one click away. */
export function Rules({ kind, actions }: { kind: string; actions: readonly Action[] }) {
  const { t, x } = useWords()
  const { rules } = useKind(kind)
  const [typed, setTyped] = useState('')
  const { barred } = arrange(actions)
  const shown = rules.filter((r) => `${x(r.title)} ${r.basis.law}`.includes(typed.trim()))
  return (
    <section className="side-box" aria-labelledby="rules-title">
      <h2 id="rules-title">{t('b.rules')}</h2>
      {barred.length === 0 ? (
        <p className="quiet">{t('b.nothingInTheWay')}</p>
      ) : (
        <ul className="rules-barred">
          {barred.map((a) => (
            <li key={a.act}>
              <b>{x(a.title)}</b>
              {t('colon')}
              {x(a.barred?.why)} {a.barred?.basis && <ArticleChip basis={a.barred.basis} />}
            </li>
          ))}
        </ul>
      )}
      <details className="rules-all">
        <summary>{t('b.rulesAll', { n: rules.length })}</summary>
        <Input
          allowClear
          aria-label={t('b.ruleFind')}
          placeholder={t('b.ruleFind')}
          value={typed}
          onChange={(e) => setTyped(e.target.value)}
        />
        <ul>
          {shown.map((r) => (
            <li key={r.id}>
              {x(r.title)} <ArticleChip basis={r.basis} /> <span className="tag">{t(`b.severity.${r.severity}`)}</span>
            </li>
          ))}
        </ul>
      </details>
    </section>
  )
}
