import { useQuery } from '@tanstack/react-query'
import { Input } from 'antd'
import { useDeferredValue, useState } from 'react'
import { classesQuery } from '../api/queries.ts'
import type { ClassInfo } from '../api/types.ts'
import { useNames } from '../app/names.ts'
import { Failed, RowsPending } from '../parts/States.tsx'
import { useWords } from '../words/use-words.ts'

const meets = (c: ClassInfo, q: string) =>
  !q ||
  c.name.includes(q) ||
  c.code.startsWith(q) ||
  c.majorName.includes(q) ||
  c.conditions.some((k) => k.filing.includes(q))

export function ClassesTab() {
  const { t } = useWords()
  const q = useQuery(classesQuery)
  const [typed, setTyped] = useState('')
  const sought = useDeferredValue(typed.trim())
  if (q.isPending) return <RowsPending rows={12} />
  if (q.isError) return <Failed error={q.error} onRetry={() => void q.refetch()} />
  const shown = q.data.filter((c) => meets(c, sought))
  const majors = [...new Set(shown.map((c) => `${c.kind}:${c.majorCode}`))]
  return (
    <>
      <div className="register-head">
        <Input
          allowClear
          value={typed}
          onChange={(e) => setTyped(e.target.value)}
          placeholder={t('r.filter')}
          aria-label={t('r.filter')}
        />
        <span className="quiet num">{t('r.shown', { n: shown.length })}</span>
      </div>
      {majors.map((m) => (
        <Major key={m} classes={shown.filter((c) => `${c.kind}:${c.majorCode}` === m)} />
      ))}
    </>
  )
}

function Major({ classes }: { classes: readonly ClassInfo[] }) {
  const { t } = useWords()
  const names = useNames()
  const first = classes[0]
  if (!first) return null
  return (
    <section>
      <h2 className="register-major">
        {t(first.kind === 'component' ? 'f.component' : 'f.matter')} · {first.majorName}
      </h2>
      <div className="table-scroll">
        <table className="table-plain table-classes">
          <thead>
            <tr>
              <th scope="col">{t('m.class')}</th>
              <th scope="col">{t('r.filing')}</th>
              <th scope="col">{t('r.closing')}</th>
              <th scope="col">{t('r.limit')}</th>
            </tr>
          </thead>
          {classes.map((c) => (
            <tbody key={c.key}>
              {(c.conditions.length ? c.conditions : [null]).map((k, i) => (
                <tr key={k?.condition ?? c.key}>
                  {i === 0 && (
                    <th scope="rowgroup" rowSpan={Math.max(1, c.conditions.length)} className="class-name">
                      {c.name} <span className="num quiet">{c.code}</span>
                    </th>
                  )}
                  <td>{k?.filing ?? '—'}</td>
                  <td>{k?.closing}</td>
                  <td className="nowrap">{k && names.limit(k)}</td>
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </div>
    </section>
  )
}
