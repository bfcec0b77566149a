import type { LawOnFacts } from '@zhiheng/law/discretion/index.ts'
import { Button } from 'antd'
import { ArticleChip } from '../parts/ArticleChip.tsx'
import type { useLaw } from '../powers/use-list.ts'
import { useWords } from '../words/use-words.ts'

interface Props {
  readonly found: LawOnFacts
  readonly law: NonNullable<ReturnType<typeof useLaw>>
  /** Taken by the officer where the two cannot be compared. */
  readonly chosen: string
  readonly onChoose: (side: string) => void
}

/** The law of the act and that of the decision beside one another, with the one that applies. */
export function TwoLaws({ found, law, chosen, onChoose }: Props) {
  const { t, lang } = useWords()
  const open = found.applies === 'cannot-tell'
  return (
    <section className="two-laws" aria-labelledby="d-two">
      <h3 id="d-two">{t('d.twoLaws')}</h3>
      <div className="two-laws-columns">
        {(['facts', 'decision'] as const).map((side) => {
          const terms = found[side]
          return (
            <div
              key={side}
              className={found.applies === side || (open && chosen === side) ? 'law-side law-applies' : 'law-side'}
            >
              <p>
                <b>{t(side === 'facts' ? 'd.lawFacts' : 'd.lawDecision')}</b>{' '}
                <span className="num quiet">{side === 'facts' ? found.factsOn : found.decidedOn}</span>{' '}
                {found.applies === side && <span className="tag">{t('d.applies')}</span>}
              </p>
              {terms ? (
                <>
                  <p>
                    {terms.punished.map((c) => (
                      <ArticleChip key={JSON.stringify(c)} basis={c} />
                    ))}
                  </p>
                  <p>{law.describeConsequences(terms.consequences, lang)}</p>
                  {open && (
                    <Button size="small" aria-pressed={chosen === side} onClick={() => onChoose(side)}>
                      {t('d.useLaw')}
                    </Button>
                  )}
                </>
              ) : (
                <p className="quiet">{t('d.noLaw')}</p>
              )}
            </div>
          )
        })}
      </div>
    </section>
  )
}
