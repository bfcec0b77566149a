import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useWords } from '../words/use-words.ts'

interface Props {
  /** What the primary button says it does. */
  readonly act: string
  readonly busy: boolean
  readonly disabled?: boolean
  /** Stands at the left: a note, a sum, a way to remove. */
  readonly children?: ReactNode
  readonly onAct: () => void
  readonly onClose: () => void
}

/** The foot of every sheet: on with it, or not. */
export function DrawerFoot({ act, busy, disabled = false, children, onAct, onClose }: Props) {
  const { t } = useWords()
  return (
    <div className="drawer-foot">
      {children}
      <span className="grow" />
      <Button onClick={onClose}>{t('cancel')}</Button>
      <Button type="primary" loading={busy} disabled={disabled} onClick={onAct}>
        {act}
      </Button>
    </div>
  )
}
