import type { Lang } from '../theme/settings.ts'
import type { Words } from '../words/use-words.ts'
import type { FormField, Trouble } from './form-model.ts'

/** The error under a field, in words. */
export function troubleWords(trouble: Trouble | null, f: FormField, t: Words['t'], lang: Lang): string {
  if (!trouble) return ''
  const what = lang === 'zh' ? f.zh : f.en
  switch (trouble.is) {
    case 'need':
      return t('f.need', { what })
    case 'choose':
      return t('f.choose', { what })
    case 'whole':
      return t('f.whole')
    case 'least':
      return t('f.least', { n: trouble.n })
    case 'most':
      return t('f.most', { n: trouble.n })
    case 'short':
      return t('f.short', { what, n: trouble.n })
    case 'long':
      return t('f.long', { what, n: trouble.n })
    case 'money':
      return t('f.money')
    case 'inside':
      return troubleWords(trouble.trouble, trouble.of, t, lang)
  }
}
