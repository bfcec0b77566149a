import { PlusOutlined } from '@ant-design/icons'
import { Button, Input } from 'antd'
import { useViewer } from '../api/queries.ts'
import { mayEditRegisters } from '../app/rights.ts'
import type { WordKey } from '../words/dictionary.ts'
import { useWords } from '../words/use-words.ts'

interface Props {
  readonly search: WordKey
  readonly typed: string
  readonly onType: (text: string) => void
  readonly count: string
  /** Buttons of the administrator. */
  readonly adds: readonly { label: WordKey; onClick: () => void }[]
}

/** Search, how many are shown, and what an administrator may add. */
export function RegisterHead({ search, typed, onType, count, adds }: Props) {
  const { t } = useWords()
  const edits = mayEditRegisters(useViewer())
  return (
    <div className="register-head">
      <Input
        allowClear
        value={typed}
        onChange={(e) => onType(e.target.value)}
        placeholder={t(search)}
        aria-label={t(search)}
      />
      <span className="quiet num nowrap">{count}</span>
      <span className="grow" />
      {edits ? (
        adds.map((a, i) => (
          <Button
            key={a.label}
            icon={<PlusOutlined aria-hidden />}
            type={i === 0 ? 'primary' : 'default'}
            onClick={a.onClick}
          >
            {t(a.label)}
          </Button>
        ))
      ) : (
        <span className="quiet register-note">{t('g.readOnly')}</span>
      )}
    </div>
  )
}
