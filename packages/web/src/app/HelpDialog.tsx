import { Modal } from 'antd'
import { useWords } from '../words/use-words.ts'

export function HelpDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useWords()
  const rows = [
    [['g', 'd'], t('help.desk')],
    [['g', 'l'], t('help.list')],
    [['g', 'b'], t('help.dashboard')],
    [['g', 'n'], t('help.report')],
    [['/'], t('help.search')],
    [['↑', '↓', 'Enter'], t('help.move')],
    [['?'], t('help.help')],
  ] as const
  return (
    <Modal open={open} onCancel={onClose} footer={null} title={t('help.title')} width={420}>
      <dl className="keys">
        {rows.map(([keys, words]) => (
          <div key={words}>
            <dt>
              {keys.map((k) => (
                <kbd key={k}>{k}</kbd>
              ))}
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  )
}
