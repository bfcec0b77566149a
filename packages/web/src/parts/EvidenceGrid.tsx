import { FileOutlined, LeftOutlined, RightOutlined } from '@ant-design/icons'
import { Button, Modal } from 'antd'
import { useState } from 'react'
import { evidenceUrl } from '../api/client.ts'
import type { BeforeAfter } from '../matter/before-after.ts'
import { useWords } from '../words/use-words.ts'
import { Compare } from './Compare.tsx'

/** Thumbnails of an act's files; one opens large, with its fingerprint. */
export function EvidenceGrid({ files, pair = null }: { files: readonly string[]; pair?: BeforeAfter | null }) {
  const { t } = useWords()
  const [open, setOpen] = useState<number | null>(null)
  if (!files.length) return null
  return (
    <>
      <ul className="evidence">
        {files.map((sha, i) => (
          <li key={sha}>
            <button type="button" onClick={() => setOpen(i)} aria-label={t('evidence.photo', { n: i + 1 })}>
              <Picture sha={sha} alt="" />
            </button>
          </li>
        ))}
      </ul>
      {open !== null && <Lightbox files={files} pair={pair} at={open} onAt={setOpen} onClose={() => setOpen(null)} />}
    </>
  )
}

/** An image, or a sheet when the file is none (PDF, video). */
export function Picture({ sha, alt, large = false }: { sha: string; alt: string; large?: boolean }) {
  const { t } = useWords()
  const [none, setNone] = useState(false)
  if (none)
    return (
      <span className="evidence-file">
        <FileOutlined aria-hidden="true" />
        {large ? (
          <a href={evidenceUrl(sha)} target="_blank" rel="noreferrer">
            {t('evidence.openFile')}
          </a>
        ) : (
          <span>{t('evidence.file')}</span>
        )}
      </span>
    )
  return <img src={evidenceUrl(sha)} alt={alt} loading="lazy" onError={() => setNone(true)} />
}

function Lightbox(p: {
  files: readonly string[]
  pair: BeforeAfter | null
  at: number
  onAt: (n: number) => void
  onClose: () => void
}) {
  const { t } = useWords()
  const [both, setBoth] = useState(false)
  const sha = p.files[p.at]!
  const step = (n: number) => p.onAt((p.at + n + p.files.length) % p.files.length)
  return (
    <Modal
      open
      onCancel={p.onClose}
      footer={null}
      width={880}
      centered
      title={both ? t('evidence.compare') : `${t('evidence.view')} ${p.at + 1} / ${p.files.length}`}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrow keys are a convenience beside the buttons. */}
      <div
        className="lightbox"
        onKeyDown={(e) => {
          if (both) return
          if (e.key === 'ArrowRight') step(1)
          if (e.key === 'ArrowLeft') step(-1)
        }}
      >
        {both && p.pair ? (
          <Compare pair={p.pair} />
        ) : (
          <div className="lightbox-picture">
            <Picture key={sha} sha={sha} alt={t('evidence.photo', { n: p.at + 1 })} large />
          </div>
        )}
        <div className="lightbox-foot">
          {p.pair && <Button onClick={() => setBoth(!both)}>{t(both ? 'evidence.single' : 'evidence.compare')}</Button>}
          {!both && p.files.length > 1 && (
            <span>
              <Button icon={<LeftOutlined />} aria-label={t('evidence.previous')} onClick={() => step(-1)} />{' '}
              <Button icon={<RightOutlined />} aria-label={t('evidence.next')} onClick={() => step(1)} />
            </span>
          )}
          {!both && (
            <span className="lightbox-hash">
              {t('evidence.hash')} <code>{sha}</code>
            </span>
          )}
        </div>
      </div>
    </Modal>
  )
}
