import { useKind } from '../api/queries.ts'
import { useNames } from '../app/names.ts'
import { ArticleChip } from '../parts/ArticleChip.tsx'
import { useWords } from '../words/use-words.ts'

/** The declared procedure, read from the same declaration that the server enforces. */
export function ProcedureTab() {
  const kind = useKind()
  const names = useNames()
  const { t, x } = useWords()
  const stageNames = (ids: readonly string[]) =>
    ids.map((s) => (s === 'nothing' ? t('r.start') : names.stage(s))).join(t('comma'))
  return (
    <div className="procedure">
      <section>
        <h2>{t('r.acts')}</h2>
        <Table heads={[t('r.act'), t('r.who'), t('r.from'), t('r.to')]}>
          {kind.acts
            .filter((a) => !a.silent)
            .map((a) => (
              <tr key={a.act}>
                <td data-label={t('r.act')} className="nowrap">
                  <b>{x(a.title)}</b>
                </td>
                <td data-label={t('r.who')}>{names.roles(a.who)}</td>
                <td data-label={t('r.from')}>{stageNames(a.from)}</td>
                <td data-label={t('r.to')}>
                  {a.to.length ? stageNames(a.to) : <span className="quiet">{t('r.stays')}</span>}
                </td>
              </tr>
            ))}
        </Table>
      </section>
      <section>
        <h2>{t('r.rules')}</h2>
        <Table heads={[t('r.rule'), t('r.basis'), t('r.severity'), t('r.points')]}>
          {kind.rules.map((r) => (
            <tr key={r.id}>
              <td data-label={t('r.rule')}>{x(r.title)}</td>
              <td data-label={t('r.basis')}>
                <ArticleChip basis={r.basis} />
              </td>
              <td data-label={t('r.severity')} className="nowrap">
                {t(`m.severity.${r.severity}`)}
              </td>
              <td data-label={t('r.points')} className="num">
                {r.points}
              </td>
            </tr>
          ))}
        </Table>
      </section>
      <section>
        <h2>{t('r.clocks')}</h2>
        <Table heads={[t('r.limit'), t('r.basis')]}>
          {kind.clocks.map((c) => (
            <tr key={c.id}>
              <td data-label={t('r.limit')}>{x(c.title)}</td>
              <td data-label={t('r.basis')}>
                <ArticleChip basis={c.basis} />
              </td>
            </tr>
          ))}
        </Table>
      </section>
      <section>
        <h2>{t('r.stages')}</h2>
        <Table heads={[t('l.stage'), t('r.waits')]}>
          {kind.stages.map((s) => (
            <tr key={s.id}>
              <td data-label={t('l.stage')}>{x(s.title)}</td>
              <td data-label={t('r.waits')}>
                {s.waitsFor.length ? names.roles(s.waitsFor) : <span className="quiet">{t('none')}</span>}
              </td>
            </tr>
          ))}
        </Table>
      </section>
    </div>
  )
}

function Table({ heads, children }: { heads: readonly string[]; children: React.ReactNode }) {
  return (
    <div className="table-scroll">
      <table className="table-plain table-cards">
        <thead>
          <tr>
            {heads.map((h) => (
              <th key={h} scope="col">
                {h}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  )
}
