import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useDeferredValue, useState } from 'react'
import { useNames } from '../app/names.ts'
import { Empty, Failed, RowsPending } from '../parts/States.tsx'
import { useWords } from '../words/use-words.ts'
import { LineDrawer, type Opened } from './LineDrawer.tsx'
import { RegisterHead } from './RegisterHead.tsx'
import { registerQuery } from './register-api.ts'

interface Cell {
  readonly [field: string]: unknown
  readonly grid: string
  readonly name: string
  readonly township: string
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
}

const STEP = 100

/** Grid cells: thousands, so they come by the hundred. */
export function GridTab() {
  const { t } = useWords()
  const names = useNames()
  const q = useQuery(registerQuery<Cell>('grid'))
  const [typed, setTyped] = useState('')
  const [most, setMost] = useState(STEP)
  const [opened, setOpened] = useState<Opened | null>(null)
  const sought = useDeferredValue(typed.trim())
  if (q.isPending) return <RowsPending rows={12} />
  if (q.isError) return <Failed error={q.error} onRetry={() => void q.refetch()} />
  const found = q.data.filter(
    ({ value: c }) =>
      !sought || c.grid.includes(sought) || c.name.includes(sought) || names.township(c.township).includes(sought),
  )
  const shown = found.slice(0, most)
  return (
    <>
      <RegisterHead
        search="g.search.grid"
        typed={typed}
        onType={(text) => {
          setTyped(text)
          setMost(STEP)
        }}
        count={t('g.countOf', { n: shown.length, of: found.length })}
        adds={[{ label: 'g.add.grid', onClick: () => setOpened({ register: 'grid', line: null }) }]}
      />
      {shown.length === 0 ? (
        <Empty title={t('g.none')} more={t('g.noneMore')} />
      ) : (
        <table className="table-plain table-cards table-rows">
          <thead>
            <tr>
              <th scope="col">{t('g.gridCode')}</th>
              <th scope="col">{t('g.gridName')}</th>
              <th scope="col">{t('g.township')}</th>
              <th scope="col">{t('g.sides')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ line, value: c }) => (
              <tr key={line}>
                <td data-label={t('g.gridCode')}>
                  <button
                    type="button"
                    className="link-button num"
                    onClick={() => setOpened({ register: 'grid', line })}
                  >
                    {line}
                  </button>
                </td>
                <td data-label={t('g.gridName')}>{c.name}</td>
                <td data-label={t('g.township')}>{names.township(c.township)}</td>
                <td data-label={t('g.sides')} className="num">
                  {`${c.west}–${c.east}, ${c.south}–${c.north}`}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {found.length > shown.length && (
        <p className="register-more">
          <Button onClick={() => setMost(most + STEP)}>{t('more')}</Button>
        </p>
      )}
      {opened && <LineDrawer opened={opened} onClose={() => setOpened(null)} />}
    </>
  )
}
