import { dictionary, type WordKey } from '../words/dictionary.ts'
import { useWords, type Words } from '../words/use-words.ts'

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
      {flagWords(f, t)}
    </span>
  ))
}

/** A flag in words; one without a name shows as it is. */
export const flagWords = (flag: string, t: Words['t']): string =>
  `flag.${flag}` in dictionary ? t(`flag.${flag}` as WordKey) : flag
