import { ArrowLeftOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import type { MadeDocument } from '../../api/types.ts'
import { useWords } from '../../words/use-words.ts'

/** One paper as it will be printed, with its files. */
export function Preview({ matter, made, onBack }: { matter: string; made: MadeDocument; onBack: () => void }) {
  const { t, x } = useWords()
  const at = `/api/matters/${encodeURIComponent(matter)}/documents/${made.id}`
  return (
    <section className="preview" aria-label={x(made.name)}>
      <p className="preview-head">
        <Button type="text" icon={<ArrowLeftOutlined />} onClick={onBack}>
          {t('b.back')}
        </Button>
        <b>{x(made.name)}</b>
        <span className="num quiet">{made.number}</span>
        <span className="grow" />
        <a href={`${at}.pdf`} target="_blank" rel="noreferrer">
          {t('b.openPdf')}
        </a>
        <a href={`${at}.docx`}>{t('b.openWord')}</a>
      </p>
      <iframe src={at} title={t('b.preview', { name: x(made.name) })} />
    </section>
  )
}
