import { BookOutlined } from '@ant-design/icons'
import { Button } from 'antd'
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
            <span className="document-more">
              <DocumentFile matter={line.matter} document={d} as="pdf" />
              <DocumentFile matter={line.matter} document={d} as="docx" />
              <span className="quiet num">{timeWords(d.madeAt, lang, now)}</span>
            </span>
          </li>
        ))}
      </ul>
      <p className="document-book">
        <Button icon={<BookOutlined />} href={bookOf(line.matter)} target="_blank" rel="noreferrer">
          {t('m.book')}
        </Button>
        <a href={`${bookOf(line.matter)}?part=open`} target="_blank" rel="noreferrer">
          {t('m.bookOpen')}
        </a>
        <a href={`${bookOf(line.matter)}?part=inner`} target="_blank" rel="noreferrer">
          {t('m.bookInner')}
        </a>
      </p>
      <p className="help">{t('m.documentsMore')}</p>
    </section>
  )
}

const documentOf = (matter: string, id: string) => `/api/matters/${encodeURIComponent(matter)}/documents/${id}`
const bookOf = (matter: string) => `/api/matters/${encodeURIComponent(matter)}/book.pdf`

/** The same paper as a file, named by its form; the name of the paper is told to those who hear the page. */
function DocumentFile({ matter, document, as }: { matter: string; document: MadeDocument; as: 'pdf' | 'docx' }) {
  const { x } = useWords()
  const form = as === 'pdf' ? 'PDF' : 'Word'
  return (
    <a
      href={`${documentOf(matter, document.id)}.${as}`}
      target="_blank"
      rel="noreferrer"
      aria-label={`${x(document.name)} ${form}`}
    >
      {form}
    </a>
  )
}

export function DocumentLink({ matter, document }: { matter: string; document: MadeDocument }) {
  const { x } = useWords()
  return (
    <a href={documentOf(matter, document.id)} target="_blank" rel="noreferrer">
      {x(document.name)}
    </a>
  )
}
