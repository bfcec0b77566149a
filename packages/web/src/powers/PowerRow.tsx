import { Link } from '@tanstack/react-router'
import type { PowerOnDay } from '@zhiheng/law/powers/types.ts'
import type { ReactNode } from 'react'
import { ArticleChip } from '../parts/ArticleChip.tsx'
import { useWords } from '../words/use-words.ts'
import type { useLaw } from './use-list.ts'

interface Props {
  readonly item: PowerOnDay
  readonly law: NonNullable<ReturnType<typeof useLaw>>
  readonly on: string
}

/** One item: closed its title and what follows, open the articles, who may use it and its versions. */
export function PowerRow({ item, law, on }: Props) {
  const { t, lang } = useWords()
  const terms = law.powerByCode(item.code)?.terms ?? []
  const rows: [string, ReactNode][] = [
    [t('p.violated'), item.violated.length > 0 && <Articles of={item.violated} />],
    [t('p.punished'), <Articles key="p" of={item.punished} />],
    [t('p.organ'), law.organs[item.organ][lang]],
    [t('p.bureau'), law.bureauUses[item.bureau][lang]],
    [t('p.townships'), law.townshipUses[item.townships][lang]],
    [
      t('p.versions'),
      <ul key="v" className="plain">
        {terms.map((v) => (
          <li key={v.from}>
            <span className="num">
              {v.to ? t('p.fromTo', { from: v.from, to: v.to }) : t('p.from', { from: v.from })}
            </span>{' '}
            {v.from !== item.from && <span className="quiet">{law.describeConsequences(v.consequences, lang)}</span>}
          </li>
        ))}
      </ul>,
    ],
  ]
  return (
    <li className="power">
      <details>
        <summary>
          <span className="power-code num">{item.code}</span>
          <span className="power-main">
            <b>{lang === 'zh' ? item.titleZh : item.titleEn}</b>
            <span className="power-consequences">{law.describeConsequences(item.consequences, lang)}</span>
          </span>
          <span className="tag">{law.powerDomains[item.domain][lang]}</span>
        </summary>
        <dl className="facts power-more">
          {rows
            .filter(([, v]) => v)
            .map(([label, value]) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
        </dl>
        {item.kind === 'penalty' && (
          <p className="power-more">
            <Link to="/discretion" search={{ power: item.code, on }}>
              {t('p.calculate')}
            </Link>
          </p>
        )}
      </details>
    </li>
  )
}

const Articles = ({ of }: { of: PowerOnDay['punished'] }) => (
  <span className="articles">
    {of.map((c) => (
      <ArticleChip key={JSON.stringify(c)} basis={c} full />
    ))}
  </span>
)
