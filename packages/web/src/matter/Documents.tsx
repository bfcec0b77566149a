import type { MadeDocument, MatterPage } from '../api/types.ts'
import { useNow } from '../app/now.ts'
import { timeWords } from '../words/time.ts'
import { useWords } from '../words/use-words.ts'

/** The papers made so far, in the order of the case file; each opens as a page to read and print. */
export function Documents({ page }: { page: MatterPage }) {
  const { t, lang } = useWords()
  const now = useNow()
  const { documents, line } = page
  if (!documents.length) return null
  return (
    <section className="side-box" aria-labelledby="documents-title">
      <h2 id="documents-title">
        {t('m.documents')} <span className="num quiet">{documents.length}</span>
      </h2>
      <ul className="documents">
        {documents.map((d) => (
          <li key={d.id}>
            <DocumentLink matter={line.matter} document={d} />
            <span className="quiet num">{timeWords(d.madeAt, lang, now)}</span>
          </li>
        ))}
      </ul>
      <p className="help">{t('m.documentsMore')}</p>
    </section>
  )
}

export function DocumentLink({ matter, document }: { matter: string; document: MadeDocument }) {
  const { x } = useWords()
  return (
    <a href={`/api/matters/${encodeURIComponent(matter)}/documents/${document.id}`} target="_blank" rel="noreferrer">
      {x(document.name)}
    </a>
  )
}
