import { useEffect } from 'react'
import { useWords } from '../words/use-words.ts'

/** The browser's title names the screen: it is what tabs and screen readers announce. */
export function useTitle(title: string) {
  const { t } = useWords()
  const name = t('app.name')
  useEffect(() => {
    document.title = title ? `${title} · ${name}` : name
  }, [title, name])
}
