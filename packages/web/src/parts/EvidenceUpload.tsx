import { CameraOutlined, CloseOutlined } from '@ant-design/icons'
import { useRef, useState } from 'react'
import { upload } from '../api/client.ts'
import { asProblem } from '../api/problem.ts'
import { useWords } from '../words/use-words.ts'
import { Picture } from './EvidenceGrid.tsx'

interface Props {
  readonly files: readonly string[]
  readonly onChange: (files: string[]) => void
  readonly expected?: boolean
  readonly most?: number
}

/** Uploads as soon as a file is chosen; what failed says why and can be tried again. */
export function EvidenceUpload({ files, onChange, expected, most = 20 }: Props) {
  const { t, x } = useWords()
  const input = useRef<HTMLInputElement>(null)
  const [busy, setBusy] = useState('')
  const [trouble, setTrouble] = useState('')
  const add = async (chosen: readonly File[]) => {
    setTrouble('')
    let now = [...files]
    for (const file of chosen.slice(0, most - files.length)) {
      setBusy(file.name)
      try {
        const { sha256 } = await upload(file)
        if (!now.includes(sha256)) now = [...now, sha256]
        onChange(now)
      } catch (error) {
        setTrouble(`${file.name}${t('colon')}${x(asProblem(error).words)}`)
      }
    }
    setBusy('')
    if (input.current) input.current.value = ''
  }
  return (
    <div className="upload">
      <ul className="evidence">
        {files.map((sha, i) => (
          <li key={sha}>
            <Picture sha={sha} alt={t('evidence.photo', { n: i + 1 })} />
            <button
              type="button"
              className="evidence-drop"
              aria-label={t('evidence.remove', { n: i + 1 })}
              onClick={() => onChange(files.filter((f) => f !== sha))}
            >
              <CloseOutlined />
            </button>
          </li>
        ))}
        <li>
          <button type="button" className="upload-add" onClick={() => input.current?.click()} disabled={!!busy}>
            <CameraOutlined aria-hidden="true" />
            <span>{busy ? t('evidence.busy', { name: busy }) : t('evidence.add')}</span>
          </button>
        </li>
      </ul>
      <input
        ref={input}
        type="file"
        className="sr"
        tabIndex={-1}
        multiple
        accept="image/jpeg,image/png,image/webp,application/pdf,video/mp4"
        aria-label={t('evidence.add')}
        onChange={(e) => void add([...(e.target.files ?? [])])}
      />
      <p className="help">
        {expected ? `${t('evidence.expected')}` : ''}
        {t('evidence.help')}
      </p>
      {trouble && (
        <p className="trouble" role="alert">
          {trouble}
        </p>
      )}
    </div>
  )
}
