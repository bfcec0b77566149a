import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import { Empty, Failed, RowsPending } from '../parts/States.tsx'
import { useWords } from '../words/use-words.ts'
import { LineDrawer, type Opened } from './LineDrawer.tsx'
import { RegisterHead } from './RegisterHead.tsx'
import { registerQuery } from './register-api.ts'
import { useShowValue } from './show-value.ts'

const columns = ['township', 'grid', 'class', 'unit'] as const
const labels = { township: 'g.township', grid: 'g.cell', class: 'g.class', unit: 'g.unit' } as const

/** Place × class → unit, line by line as the dispatcher is told. */
export function ResponsibilityTab() {
  const { t } = useWords()
  const { show } = useShowValue()
  const q = useQuery(registerQuery('responsibility'))
  const [typed, setTyped] = useState('')
  const [opened, setOpened] = useState<Opened | null>(null)
  const sought = useDeferredValue(typed.trim())
  if (q.isPending) return <RowsPending rows={12} />
  if (q.isError) return <Failed error={q.error} onRetry={() => void q.refetch()} />
  const rows = q.data.map((l) => ({ ...l, cells: columns.map((c) => show('responsibility', c, l.value[c])) }))
  const shown = rows.filter((r) => !sought || r.line === sought || r.cells.some((c) => c.includes(sought)))
  const next = 1 + Math.max(0, ...rows.map((r) => Number(r.line)))
  const add = () =>
    setOpened({ register: 'responsibility', line: null, initial: { line: next, township: '', grid: '', class: '' } })
  return (
    <>
      <RegisterHead
        search="g.search.responsibility"
        typed={typed}
        onType={setTyped}
        count={t('g.count', { n: shown.length })}
        adds={[{ label: 'g.add.responsibility', onClick: add }]}
      />
      {shown.length === 0 ? (
        <Empty title={t('g.none')} more={t('g.noneMore')} />
      ) : (
        <table className="table-plain table-cards table-rows">
          <thead>
            <tr>
              <th scope="col">{t('g.line')}</th>
              {columns.map((c) => (
                <th key={c} scope="col">
                  {t(labels[c])}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((r) => (
              <tr key={r.line}>
                <td data-label={t('g.line')}>
                  <button
                    type="button"
                    className="link-button num"
                    onClick={() => setOpened({ register: 'responsibility', line: r.line })}
                  >
                    {r.line}
                  </button>
                </td>
                {r.cells.map((cell, i) => (
                  <td key={columns[i]} data-label={t(labels[columns[i]!])}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {opened && <LineDrawer opened={opened} onClose={() => setOpened(null)} />}
    </>
  )
}
