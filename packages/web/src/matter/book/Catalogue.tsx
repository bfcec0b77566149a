import { useKind } from '../../api/queries.ts'
import type { MadeDocument, MatterPage } from '../../api/types.ts'
import { useNow } from '../../app/now.ts'
import { timeWords } from '../../words/time.ts'
import { useWords } from '../../words/use-words.ts'
import { toCome } from './catalogue.ts'

interface Props {
  readonly page: MatterPage
  readonly open: string | null
  readonly onOpen: (document: MadeDocument | null) => void
}

/** The file as a book: what is in it, in filing order, and greyed what is still to come. */
export function Catalogue({ page, open, onOpen }: Props) {
  const { t, x, lang } = useWords()
  const now = useNow()
  const kind = useKind(page.line.kind)
  const coming = toCome(kind, page.state.stage, page.documents, page.acts)
  const book = `/api/matters/${encodeURIComponent(page.line.matter)}/book.pdf`
  return (
    <nav className="catalogue" aria-label={t('b.catalogue')}>
      <h2>{t('b.catalogue')}</h2>
      <button
        type="button"
        className="catalogue-page catalogue-now"
        aria-current={open === null}
        onClick={() => onOpen(null)}
      >
        {t('b.now')}
      </button>
      {page.documents.length === 0 && <p className="quiet">{t('b.none')}</p>}
      <ol>
        {page.documents.map((d, i) => (
          <li key={d.id}>
            <button type="button" className="catalogue-page" aria-current={open === d.id} onClick={() => onOpen(d)}>
              <span className="num quiet">{i + 1}</span>
              <span>
                {x(d.name)}
                <small className="quiet num">{timeWords(d.madeAt, lang, now)}</small>
              </span>
            </button>
          </li>
        ))}
      </ol>
      {coming.length > 0 && (
        <details className="catalogue-coming">
          <summary>{t('b.toComeN', { n: coming.length })}</summary>
          <ol>
            {coming.map((d) => (
              <li key={d.document}>{x(d.name)}</li>
            ))}
          </ol>
        </details>
      )}
      <p className="catalogue-book">
        <a href={book} target="_blank" rel="noreferrer">
          {t('m.book')}
        </a>
        <a href={`/api/matters/${encodeURIComponent(page.line.matter)}/casefile.zip`} download>
          {t('m.caseFile')}
        </a>
      </p>
    </nav>
  )
}
