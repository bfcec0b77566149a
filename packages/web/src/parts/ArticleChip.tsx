import { useQuery } from '@tanstack/react-query'
import type { Citation } from '@zhiheng/law'
import { formatCitation } from '@zhiheng/law/statutes/citation.ts'
import { Popover } from 'antd'
import { useState } from 'react'
import { call } from '../api/client.ts'
import { useWords } from '../words/use-words.ts'

/**
 * The article behind a rule or a limit, named in full where it is read, briefly where it is scanned. Pressed, it shows
 * the words of the article where the office has imported them.
 */
export function ArticleChip({ basis, full = false }: { basis: Citation; full?: boolean }) {
  const { t, lang } = useWords()
  const [open, setOpen] = useState(false)
  const long = formatCitation(basis, lang)
  const shown = full ? long : lang === 'zh' ? shortZh(basis) : long
  if (basis.article === undefined)
    return (
      <span className="article" title={long}>
        <span className="sr">{t('article.label')} </span>
        {shown}
      </span>
    )
  return (
    <Popover
      trigger="click"
      open={open}
      onOpenChange={setOpen}
      title={long}
      content={open && <ArticleWords law={basis.law} article={basis.article} />}
    >
      <button type="button" className="article" title={long} onClick={(e) => e.stopPropagation()}>
        <span className="sr">{t('article.label')} </span>
        {shown}
      </button>
    </Popover>
  )
}

interface Held {
  readonly held: { readonly since: string; readonly words: string } | null
}

function ArticleWords({ law, article }: { law: string; article: number }) {
  const { t } = useWords()
  const found = useQuery({
    queryKey: ['law-text', law, article],
    queryFn: () => call<Held>(`/api/law-texts?law=${encodeURIComponent(law)}&article=${article}`),
    staleTime: Number.POSITIVE_INFINITY,
  })
  if (!found.data) return <p className="quiet article-words">{t(found.isError ? 'article.failed' : 'article.wait')}</p>
  const { held } = found.data
  return (
    <div className="article-words">
      {held ? (
        held.words.split('\n').map((line) => <p key={line}>{line}</p>)
      ) : (
        <p className="quiet">{t('article.none')}</p>
      )}
    </div>
  )
}

/** 优化营商环境条例 第三十六条: the registry's short name with the article as statutes write it. */
function shortZh(basis: Citation): string {
  const long = formatCitation(basis, 'zh')
  return `${basis.law}${long.slice(long.lastIndexOf('》') + 1) ? ` ${long.slice(long.lastIndexOf('》') + 1)}` : ''}`
}
