import type { Text } from '@zhiheng/procedure'
import { type Lang, useSettings } from '../theme/settings.ts'
import { dictionary, type WordKey } from './dictionary.ts'

export type Fill = Readonly<Record<string, string | number>>

/** Words of one language; `{name}` in a sentence is filled from `fill`. */
export function say(lang: Lang, key: WordKey, fill?: Fill): string {
  const words = dictionary[key][lang === 'zh' ? 0 : 1]
  return fill ? words.replace(/\{(\w+)\}/g, (_, name: string) => String(fill[name] ?? '')) : words
}

export function useWords() {
  const { lang } = useSettings()
  return {
    lang,
    t: (key: WordKey, fill?: Fill) => say(lang, key, fill),
    /** A text of the declaration in the reader's language. */
    x: (text: Text | null | undefined) => text?.[lang] ?? '',
    pair: (p: readonly [string, string] | undefined) => p?.[lang === 'zh' ? 0 : 1] ?? '',
  }
}
export type Words = ReturnType<typeof useWords>
