import { useKind } from '../api/queries.ts'
import type { MatterPage } from '../api/types.ts'
import { ArticleChip } from '../parts/ArticleChip.tsx'
import { useWords } from '../words/use-words.ts'

export function Findings({ page }: { page: MatterPage }) {
  const { t, x } = useWords()
  const { rules, acts } = useKind(page.line.kind)
  const reasonOf = (rule: string, sequence: number) =>
    page.acts.find((a) => a.sequence === sequence)?.findings.find((f) => f.rule === rule)?.reason
  return (
    <section className="side-box" aria-labelledby="findings-title">
      <h2 id="findings-title">
        {t('m.findings')} {page.findings.length > 0 && <span className="num quiet">{page.findings.length}</span>}
      </h2>
      {page.findings.length === 0 && <p className="quiet">{t('m.noFindings')}</p>}
      <ul className="findings">
        {page.findings.map((f) => {
          const act = page.acts.find((a) => a.sequence === f.sequence)
          const reason = reasonOf(f.rule, f.sequence)
          return (
            <li key={`${f.rule}${f.sequence}`}>
              <p>
                <span className="tag">{t(`m.severity.${f.severity}`)}</span> {x(f.why)}
              </p>
              <p className="quiet">
                {x(acts.find((a) => a.act === act?.kind)?.title)} · {x(rules.find((r) => r.id === f.rule)?.title)}
              </p>
              {reason && (
                <p className="quiet">
                  {t('m.reasonGiven')}
                  {t('colon')}
                  {reason}
                </p>
              )}
              <ArticleChip basis={f.basis} />
            </li>
          )
        })}
      </ul>
    </section>
  )
}
