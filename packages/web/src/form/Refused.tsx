import type { Refusal } from '@zhiheng/procedure'
import { Input } from 'antd'
import { useKind } from '../api/queries.ts'
import { useNames } from '../app/names.ts'
import { ArticleChip } from '../parts/ArticleChip.tsx'
import { useWords } from '../words/use-words.ts'

interface Props {
  readonly refusal: Refusal
  readonly act: string
  readonly kind: string
  readonly reason: string
  readonly error: string | undefined
  readonly onReason: (reason: string) => void
}

/** The law or the state says no: why, by which article, what cures it, and where allowed a recorded reason. */
export function Refused({ refusal, act, kind, reason, error, onReason }: Props) {
  const { t, x } = useWords()
  const { acts } = useKind(kind)
  const names = useNames()
  const cure = acts.find((a) => a.act === refusal.cure)
  return (
    <div className="notice notice-bad refused" role="alert">
      <p>
        <b>{t('m.barred', { act })}</b>
      </p>
      <p>
        {x(refusal.why)} {refusal.basis && <ArticleChip basis={refusal.basis} full />}
      </p>
      {cure && (
        <p className="quiet">
          {t('m.cureBy', { roles: names.roles(cure.who.filter((r) => r !== 'citizen')), act: x(cure.title) })}
        </p>
      )}
      {refusal.overridable && (
        <div className={error ? 'field field-bad' : 'field'}>
          <label htmlFor="override">{t('f.override')}</label>
          <Input.TextArea
            id="override"
            autoSize={{ minRows: 2, maxRows: 6 }}
            maxLength={500}
            value={reason}
            aria-invalid={!!error}
            aria-describedby="override-help"
            onChange={(e) => onReason(e.target.value)}
          />
          <p className={error ? 'trouble' : 'help'} id="override-help">
            {error ?? t('f.overrideHelp')}
          </p>
        </div>
      )}
    </div>
  )
}
