import type { Citation } from '@zhiheng/law'
import { formatCitation } from '@zhiheng/law/statutes/citation.ts'
import { useWords } from '../words/use-words.ts'

/** The article behind a rule or a limit, named in full where it is read, briefly where it is scanned. */
export function ArticleChip({ basis, full = false }: { basis: Citation; full?: boolean }) {
  const { t, lang } = useWords()
  const long = formatCitation(basis, lang)
  const shown = full ? long : lang === 'zh' ? shortZh(basis) : long
  return (
    <span className="article" title={long}>
      <span className="sr">{t('article.label')} </span>
      {shown}
    </span>
  )
}

/** 优化营商环境条例 第三十六条: the registry's short name with the article as statutes write it. */
function shortZh(basis: Citation): string {
  const long = formatCitation(basis, 'zh')
  return `${basis.law}${long.slice(long.lastIndexOf('》') + 1) ? ` ${long.slice(long.lastIndexOf('》') + 1)}` : ''}`
}
