import { useWords } from '../words/use-words.ts'

interface Props {
  readonly flags: readonly string[]
  readonly most?: number
}

/** What happened to a matter on its way; a demand to hurry goes before the rest. */
export function Flags({ flags, most = flags.length }: Props) {
  const { t } = useWords()
  const sorted = [...flags].sort((a, b) => Number(b === 'urged') - Number(a === 'urged'))
  return sorted.slice(0, most).map((f) => (
    <span key={f} className="tag">
      {t(`flag.${f}` as 'flag.urged')}
    </span>
  ))
}
