import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import { useMeta } from '../api/queries.ts'
import { Empty, Failed, RowsPending } from '../parts/States.tsx'
import { useWords } from '../words/use-words.ts'
import { LineDrawer, type Opened } from './LineDrawer.tsx'
import { RegisterHead } from './RegisterHead.tsx'
import { registerQuery } from './register-api.ts'

interface Township {
  readonly [field: string]: unknown
  readonly township: string
  readonly name: string
  readonly organName: string
  readonly organWord: string
}

/** Townships, and in what name and under what numbers each handles what was handed over to it (行政处罚法 24). */
export function TownshipsTab() {
  const { t } = useWords()
  const meta = useMeta()
  const q = useQuery(registerQuery<Township>('townships'))
  const [typed, setTyped] = useState('')
  const [opened, setOpened] = useState<Opened | null>(null)
  const sought = useDeferredValue(typed.trim())
  if (q.isPending) return <RowsPending rows={8} />
  if (q.isError) return <Failed error={q.error} onRetry={() => void q.refetch()} />
  const organOf = (code: string) => meta.townships.find((o) => o.township === code)?.organ
  const shown = q.data
    .map(({ line, value }) => ({ line, value, organ: organOf(line) }))
    .filter(({ line, value, organ }) =>
      [line, value.name, organ?.name ?? '', organ?.word ?? ''].some((w) => w.includes(sought)),
    )
  return (
    <>
      <p className="quiet register-lead">{t('g.townshipsNote')}</p>
      <RegisterHead
        search="g.search.townships"
        typed={typed}
        onType={setTyped}
        count={t('g.count', { n: shown.length })}
        adds={[{ label: 'g.add.townships', onClick: () => setOpened({ register: 'townships', line: null }) }]}
      />
      {shown.length === 0 ? (
        <Empty title={t('g.none')} more={t('g.noneMore')} />
      ) : (
        <table className="table-plain table-cards table-rows">
          <thead>
            <tr>
              <th scope="col">{t('g.townshipName')}</th>
              <th scope="col">{t('g.townshipCode')}</th>
              <th scope="col">{t('g.organName')}</th>
              <th scope="col">{t('g.organWord')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ line, value, organ }) => (
              <tr key={line}>
                <td data-label={t('g.townshipName')}>
                  <button
                    type="button"
                    className="link-button"
                    onClick={() => setOpened({ register: 'townships', line })}
                  >
                    {value.name}
                  </button>
                </td>
                <td data-label={t('g.townshipCode')} className="num">
                  {line}
                </td>
                <td data-label={t('g.organName')}>
                  {organ?.name} {!value.organName && <span className="quiet">{t('g.made')}</span>}
                </td>
                <td data-label={t('g.organWord')}>
                  {organ?.word} {!value.organWord && <span className="quiet">{t('g.made')}</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {opened && <LineDrawer opened={opened} onClose={() => setOpened(null)} />}
    </>
  )
}
