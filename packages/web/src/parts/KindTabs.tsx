import { useMeta } from '../api/queries.ts'
import { useWords } from '../words/use-words.ts'

interface Props {
  readonly kind: string | undefined
  readonly onChange: (kind: string | undefined) => void
  /** Offers every kind together. */
  readonly together?: boolean
}

/** Which kind of matter a list shows; the file of an officer is no case. */
export function KindTabs({ kind, onChange, together = false }: Props) {
  const { t, x } = useWords()
  const kinds = useMeta().kinds.filter((k) => k.kind !== 'officer')
  return (
    <fieldset className="kind-tabs" aria-label={t('l.kind')}>
      {together && (
        <button type="button" className="kind-tab" aria-pressed={!kind} onClick={() => onChange(undefined)}>
          {t('kind.all')}
        </button>
      )}
      {kinds.map((k) => (
        <button
          key={k.kind}
          type="button"
          className="kind-tab"
          aria-pressed={kind === k.kind}
          onClick={() => onChange(k.kind)}
        >
          {x(k.title)}
        </button>
      ))}
    </fieldset>
  )
}
